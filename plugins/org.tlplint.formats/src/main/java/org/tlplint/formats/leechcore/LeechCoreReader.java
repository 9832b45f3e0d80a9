/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.leechcore;

import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.formats.text.Bytes;
import org.tlplint.formats.text.HexDumpLine;
import org.tlplint.formats.tlp.TlpDecoder;
import org.tlplint.formats.tlp.TlpLineReader;

/**
 * A line that begins with TX or RX and the hexdump below it are a TLP. Only the hexdump is read: the line says nothing more, and
 * less of messages and atomic operations.
 *
 * <p>TX is what the host of LeechCore lets its FPGA board send, and the board is an endpoint in the machine that is looked at: TX
 * goes upstream, RX downstream.
 */
final class LeechCoreReader extends TlpLineReader {

    private static final int MOST_BYTES = 6 << 10;
    private static final byte[] SENT = Bytes.of("TX: ");
    private static final byte[] RECEIVED = Bytes.of("RX: ");

    private final SkipLog.Skip empty = log.reason("empty line", true);
    private final SkipLog.Skip text = log.reason("other output of the program", true);
    private final SkipLog.Skip noBytes = log.reason("TLP without its hexdump", false);
    private final SkipLog.Skip stray = log.reason("line of a hexdump that belongs to no TLP", false);
    private final SkipLog.Skip overlong = log.reason("more bytes than any TLP has", false);
    private final SkipLog.Skip cut = log.reason("last TLP is cut off", false);
    private final HexDumpLine dump = new HexDumpLine();
    private final TlpDecoder decoder = new TlpDecoder();
    private final byte[] tlp = new byte[MOST_BYTES];

    LeechCoreReader(TraceInput input) {
        super(input, false);
    }

    @Override
    protected boolean line(TraceEvent event) {
        byte[] bytes = scanner.bytes();
        int from = scanner.start();
        while (from < scanner.end() && (bytes[from] == ' ' || bytes[from] == '\t')) {
            from++;
        }
        boolean sent = Bytes.startsWith(bytes, from, scanner.end(), SENT);
        if (!sent && !Bytes.startsWith(bytes, from, scanner.end(), RECEIVED)) {
            leaveOut(from == scanner.end()
                    ? empty
                    : dump.parse(bytes, scanner.start(), scanner.end()) ? stray : text);
            return false;
        }
        long line = scanner.line();
        int count = dump();
        if (count <= 0) {
            leaveOut(count < 0 ? overlong : noBytes);
            return false;
        }
        return decode(event, sent, count, line);
    }

    /** Joins the hexdump below the line; the bytes of the TLP, or -1 if there are too many. */
    private int dump() {
        int count = 0;
        boolean fits = true;
        while (fits && dump.continues(scanner, count) && scanner.join()) {
            fits = dump.copy(tlp, count);
            count += dump.count();
        }
        return fits ? count : -1;
    }

    private boolean decode(TraceEvent event, boolean sent, int count, long line) {
        if (!decoder.parse(tlp, 0, count)) {
            refuse(decoder, line);
            return false;
        }
        if (!scanner.terminated() && decoder.isCut()) {
            leaveOut(cut);
            return false;
        }
        event.begin(decoder.kind(), index, line, scanner.offset());
        event.setDirection(sent ? Direction.UPSTREAM : Direction.DOWNSTREAM);
        decoder.fill(event);
        return true;
    }
}
