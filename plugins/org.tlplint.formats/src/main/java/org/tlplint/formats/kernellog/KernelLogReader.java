/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.kernellog;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.text.Bytes;
import org.tlplint.formats.text.LineReader;
import org.tlplint.formats.tlp.TlpDecoder;
import org.tlplint.formats.tlp.TlpSkips;
import org.tlplint.formats.tlp.TlpType;

/** Each header log is an event: a header without data. */
final class KernelLogReader extends LineReader {

    private static final byte[] FLIT_LINK = Bytes.of(" Flit+");

    private final SkipLog.Skip message = log.reason("other kernel message", true);
    private final SkipLog.Skip empty = log.reason("empty line", true);
    private final SkipLog.Skip none = log.reason("header log without a header", true);
    private final SkipLog.Skip flit = log.reason("header in flit mode, which is not decoded", false);
    private final SkipLog.Skip malformed = log.reason("header log that cannot be read", false);
    private final SkipLog.Skip other = log.reason("line that is no kernel message", false);
    private final TlpSkips refused = new TlpSkips(log);
    private final HeaderLogLine line = new HeaderLogLine();
    private final TlpDecoder decoder = new TlpDecoder();
    /** Whether lspci has said that the link of the present device is in flit mode. */
    private boolean flitLink;
    private long kernelHeaders;
    private long lspciHeaders;
    private long messages;

    KernelLogReader(TraceInput input) {
        super(input, new SkipLog());
    }

    /** Header logs of a kernel seen so far, decoded or not. */
    long kernelHeaders() {
        return kernelHeaders;
    }

    /** Header logs of lspci seen so far. */
    long lspciHeaders() {
        return lspciHeaders;
    }

    /** Lines that are neither a kernel's nor a header log of lspci. */
    long otherLines() {
        return other.count();
    }

    /** Lines that look like those of a kernel's log. */
    long messages() {
        return messages;
    }

    @Override
    public boolean next(TraceEvent event) throws IOException {
        while (scanner.next()) {
            if (line(event)) {
                index++;
                return true;
            }
        }
        return false;
    }

    private boolean line(TraceEvent event) {
        byte[] bytes = scanner.bytes();
        HeaderLogLine.Kind kind = line.parse(bytes, scanner.start(), scanner.end());
        messages += line.isMessage() ? 1 : 0;
        switch (kind) {
            case HEADER -> {
                count();
                if (line.isLspci() && flitLink) {
                    leaveOut(flit);
                } else {
                    return decode(event);
                }
            }
            case FLIT -> {
                count();
                leaveOut(flit);
            }
            case NONE -> {
                count();
                leaveOut(none);
            }
            case MALFORMED -> leaveOut(malformed);
            case MESSAGE -> leaveOut(message);
            case EMPTY -> leaveOut(empty);
            case OTHER -> {
                boolean inDevice = bytes[scanner.start()] == ' ' || bytes[scanner.start()] == '\t';
                flitLink = inDevice
                        && (flitLink || Bytes.indexOf(bytes, FLIT_LINK, scanner.start(), scanner.end()) >= 0);
                leaveOut(other);
            }
        }
        return false;
    }

    private void count() {
        if (line.isLspci()) {
            lspciHeaders++;
        } else {
            kernelHeaders++;
        }
    }

    private boolean decode(TraceEvent event) {
        // the log holds four DWORDs also of a header of three; data it never holds
        TlpType type = TlpType.of(line.tlp()[line.prefixBytes()]);
        int header = type == null ? 16 : type.headerBytes();
        if (!decoder.parse(line.tlp(), 0, line.prefixBytes() + header)) {
            refused.add(decoder, scanner.bytes(), scanner.start(), scanner.end(), scanner.line());
            return false;
        }
        event.begin(decoder.kind(), index, scanner.line(), scanner.offset());
        if (line.timeNs() != TraceEvent.NO_TIME) {
            // the time of the report, somewhat after the TLP
            event.setTimeNs(line.timeNs()).infer(Field.TIME);
        }
        decoder.fill(event);
        decoder.inferDirection(event);
        return true;
    }

    /** What one header says of itself; of everything else the log shows nothing. */
    @Override
    public Set<Trait> traits() {
        return EnumSet.of(Trait.REQUESTER_ID, Trait.ACCESS_WIDTH, Trait.BYTE_ENABLES);
    }

    @Override
    public Mark mark() {
        return behindLine(flitLink);
    }

    @Override
    public void seek(Mark mark) throws IOException {
        super.seek(mark);
        flitLink = (Boolean) mark.state();
    }
}
