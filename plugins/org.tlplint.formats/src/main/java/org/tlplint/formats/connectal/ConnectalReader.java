/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.connectal;

import java.io.IOException;
import java.util.Arrays;

import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.formats.text.Bytes;
import org.tlplint.formats.tlp.TlpDecoder;
import org.tlplint.formats.tlp.TlpLineReader;

/**
 * Puts the beats of both directions together. A TLP of several beats is an event at its last one, so that events keep the order of
 * the lines. A mark holds the TLPs that have begun.
 */
final class ConnectalReader extends TlpLineReader {

    private static final int LONGEST = TraceEvent.MAX_PAYLOAD + 64;
    private static final byte[] HEADING = Bytes.of("pcieflat: ");
    private static final byte[] TIME = Bytes.of("ts ");
    private static final byte[] DELTA = Bytes.of(" delta");
    private static final byte[] FORMAT = Bytes.of("pkttype format");

    /** A TLP of one direction that has begun. */
    private static final class Open {
        private final byte[] bytes = new byte[LONGEST];
        private int count = -1;
    }

    private final SkipLog.Skip empty = log.reason("empty line", true);
    private final SkipLog.Skip unused = log.reason("unused entry of the trace memory", true);
    private final SkipLog.Skip continuation = log.reason("beat that is not the last of its TLP", true);
    private final SkipLog.Skip heading = log.reason("heading or summary of pcieflat", true);
    private final SkipLog.Skip noBytes = log.reason("beat without bytes", true);
    private final SkipLog.Skip noStart = log.reason("beat of a TLP whose beginning is not there", false);
    private final SkipLog.Skip noEnd = log.reason("TLP whose end is not there", false);
    private final SkipLog.Skip malformed = log.reason("line of pcieflat that cannot be read", false);
    private final SkipLog.Skip text = log.reason("line that is no beat", false);
    private final TlpDecoder whole = new TlpDecoder();
    private final TlpDecoder sparse = new TlpDecoder(true);
    private final Beat beat = new Beat();
    private final PcieflatLine printed;
    private final double nsPerTick;
    private final Open[] open = {new Open(), new Open(), new Open()};

    /**
     * @param nsPerTick length of a cycle of the tracer's clock, or 0 if nobody knows
     * @param swapped whether pcieflat printed the first DWORD of data as a number
     */
    ConnectalReader(TraceInput input, double nsPerTick, boolean swapped) {
        super(input, nsPerTick > 0);
        this.nsPerTick = nsPerTick;
        printed = new PcieflatLine(swapped);
    }

    /** Lines that are part of no trace of this kind. */
    long otherLines() {
        return text.count();
    }

    @Override
    public boolean next(TraceEvent event) throws IOException {
        if (super.next(event)) {
            return true;
        }
        for (Open o : open) {
            if (o.count >= 0) {
                noEnd.add(scanner.bytes(), scanner.start(), scanner.end(), Math.max(1, scanner.line()));
                o.count = -1;
            }
        }
        return false;
    }

    @Override
    protected boolean line(TraceEvent event) {
        byte[] bytes = scanner.bytes();
        int from = scanner.start();
        int to = scanner.end();
        if (beat.parse(bytes, from, to)) {
            return take(event);
        }
        if (PcieflatLine.looksRight(bytes, from, to)) {
            if (printed.parse(bytes, from, to, beat)) {
                return take(event);
            }
            leaveOut(malformed);
        } else if (isBlank(bytes, from, to)) {
            leaveOut(empty);
        } else {
            leaveOut(isHeading(bytes, from, to) ? heading : text);
        }
        return false;
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    private static boolean isHeading(byte[] bytes, int from, int to) {
        int at = from;
        while (bytes[at] == ' ' || bytes[at] == '\t') {
            at++;
        }
        boolean number = true;
        for (int i = at; i < to; i++) {
            number &= Bytes.isDigit(bytes[i]);
        }
        return number || bytes[at] == '{' || Bytes.startsWith(bytes, at, to, HEADING)
                || Bytes.startsWith(bytes, at, to, TIME) && Bytes.indexOf(bytes, DELTA, at, to) >= 0
                || Bytes.indexOf(bytes, FORMAT, at, to) >= 0;
    }

    private boolean take(TraceEvent event) {
        if (beat.isUnused()) {
            leaveOut(unused);
            return false;
        }
        if (beat.count == 0) {
            leaveOut(noBytes);
            return false;
        }
        Open o = open[beat.port == Beat.FROM_HOST ? 0 : beat.port == Beat.TO_HOST ? 1 : 2];
        if (beat.starts) {
            if (o.count >= 0) {
                leaveOut(noEnd);
            }
            o.count = 0;
        } else if (o.count < 0) {
            leaveOut(noStart);
            return false;
        }
        int kept = Math.min(beat.count, LONGEST - o.count);
        System.arraycopy(beat.data, 0, o.bytes, o.count, kept);
        o.count += kept;
        if (!beat.ends) {
            leaveOut(continuation);
            return false;
        }
        int count = o.count;
        o.count = -1;
        return tlp(event, o.bytes, count);
    }

    private boolean tlp(TraceEvent event, byte[] bytes, int count) {
        TlpDecoder decoder = beat.printed ? sparse : whole;
        boolean good = decoder.parse(bytes, 0, count);
        if (!good && decoder.type() != null && count - decoder.totalBytes() < Beat.BYTES
                && count > decoder.totalBytes()) {
            // pcieflat tells the byte enables of whole beats only: what is behind the Length fills the last one
            good = beat.printed && decoder.parse(bytes, 0, decoder.totalBytes());
        }
        if (!good) {
            refuse(decoder, scanner.line());
            return false;
        }
        event.begin(decoder.kind(), index, scanner.line(), scanner.offset());
        if (nsPerTick > 0) {
            event.setTimeNs((long) (beat.ticks * nsPerTick));
        } else {
            event.setTimeNs(beat.ticks).infer(Field.TIME);
        }
        if (beat.port == Beat.FROM_HOST || beat.port == Beat.TO_HOST) {
            event.setDirection(beat.port == Beat.TO_HOST ? Direction.UPSTREAM : Direction.DOWNSTREAM);
        }
        decoder.fill(event);
        decoder.inferDirection(event);
        return true;
    }

    @Override
    public Mark mark() {
        byte[][] begun = new byte[open.length][];
        boolean any = false;
        for (int i = 0; i < open.length; i++) {
            begun[i] = open[i].count < 0 ? null : Arrays.copyOf(open[i].bytes, open[i].count);
            any |= begun[i] != null;
        }
        return behindLine(any ? begun : null);
    }

    @Override
    public void seek(Mark mark) throws IOException {
        super.seek(mark);
        byte[][] begun = (byte[][]) mark.state();
        for (int i = 0; i < open.length; i++) {
            byte[] bytes = begun == null ? null : begun[i];
            open[i].count = bytes == null ? -1 : bytes.length;
            if (bytes != null) {
                System.arraycopy(bytes, 0, open[i].bytes, 0, bytes.length);
            }
        }
    }
}
