/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.tlphex;

import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.formats.text.HexDumpLine;
import org.tlplint.formats.tlp.TlpDecoder;
import org.tlplint.formats.tlp.TlpLineReader;

/** Reads a TLP a line; those that stand as a hexdump go on over the lines whose offsets follow. */
final class TlpHexReader extends TlpLineReader {

    private static final int HEADER_LOG = 16;
    private static final int MOST_BYTES = 6 << 10;

    private final SkipLog.Skip empty = log.reason("empty line", true);
    private final SkipLog.Skip comment = log.reason("comment line", true);
    private final SkipLog.Skip zeros = log.reason("all zeros: a log that holds no TLP", true);
    private final SkipLog.Skip text = log.reason("line without a TLP", false);
    private final SkipLog.Skip stray = log.reason("line of a hexdump that continues no TLP", false);
    private final SkipLog.Skip overlong = log.reason("more bytes than any TLP has", false);
    private final SkipLog.Skip flit = log.reason("TLP that its line marks as one of flit mode", false);
    private final SkipLog.Skip cut = log.reason("last line is cut off", false);
    private final TlpHexSettings settings;
    private final TlpHexLine line;
    private final HexDumpLine dump = new HexDumpLine();
    private final byte[] dumped = new byte[MOST_BYTES];
    private final TlpDecoder decoder = new TlpDecoder();

    TlpHexReader(TraceInput input, TlpHexSettings settings) {
        super(input, true);
        this.settings = settings;
        line = new TlpHexLine(settings);
    }

    /** Lines that hold no TLP although they are neither empty nor comments. */
    long otherLines() {
        return text.count();
    }

    @Override
    protected boolean line(TraceEvent event) {
        if (dump.parse(scanner.bytes(), scanner.start(), scanner.end())) {
            return dump(event);
        }
        TlpHexLine.Kind kind = line.parse(scanner.bytes(), scanner.start(), scanner.end());
        switch (kind) {
            case EMPTY -> leaveOut(empty);
            case COMMENT -> leaveOut(comment);
            case TEXT -> leaveOut(text);
            case TLP -> {
                if (line.isOverlong()) {
                    leaveOut(overlong);
                } else if (line.isFlit()) {
                    leaveOut(flit);
                } else {
                    return decode(event, line.bytes(), line.count(), scanner.line(), true);
                }
            }
        }
        return false;
    }

    /** Joins the lines of a hexdump. */
    private boolean dump(TraceEvent event) {
        long first = scanner.line();
        if (dump.offset() != 0) {
            leaveOut(stray);
            return false;
        }
        int count = 0;
        boolean fits;
        do {
            fits = dump.copy(dumped, count);
            count += dump.count();
        } while (fits && dump.continues(scanner, count) && scanner.join());
        if (!fits) {
            leaveOut(overlong);
            return false;
        }
        return decode(event, dumped, count, first, false);
    }

    private boolean decode(TraceEvent event, byte[] bytes, int count, long firstLine, boolean told) {
        if (isZero(bytes, count)) {
            leaveOut(zeros);
            return false;
        }
        boolean good = decoder.parse(bytes, 0, count);
        if (!good && told && line.inDwords() && count == HEADER_LOG && decoder.type() != null
                && decoder.totalBytes() < HEADER_LOG) {
            // a header log has four DWORDs always; the fourth is none of a header of three
            good = !decoder.type().hasData() && decoder.parse(bytes, 0, 12);
        }
        if (!good) {
            refuse(decoder, firstLine);
            return false;
        }
        if (!scanner.terminated() && decoder.isCut()) {
            leaveOut(cut);
            return false;
        }
        if (told && settings.littleEndian() && line.inDwords()) {
            swap(bytes, decoder.dataAt(), count);
        }
        event.begin(decoder.kind(), index, firstLine, scanner.offset());
        if (told) {
            told(event);
        }
        decoder.fill(event);
        decoder.inferDirection(event);
        return true;
    }

    /** What the line says beside the TLP. */
    private void told(TraceEvent event) {
        if (line.hasTime()) {
            event.setTimeNs(line.timeNs());
            if (line.isBareTime()) {
                event.infer(Field.TIME);
            }
        }
        if (line.direction() != Direction.UNKNOWN) {
            event.setDirection(line.direction());
        }
    }

    private static boolean isZero(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static void swap(byte[] bytes, int from, int to) {
        for (int i = from; i + 4 <= to; i += 4) {
            byte first = bytes[i];
            byte second = bytes[i + 1];
            bytes[i] = bytes[i + 3];
            bytes[i + 1] = bytes[i + 2];
            bytes[i + 2] = second;
            bytes[i + 3] = first;
        }
    }
}
