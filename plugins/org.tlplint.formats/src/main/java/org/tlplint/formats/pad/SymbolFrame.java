/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pad;

import java.util.Arrays;

import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.formats.binary.Numbers;

/**
 * What an Agilent analyzer recorded at a time: the symbols of one frame, decoded from 8b/10b, that is of 2.5 and 5 GT/s (PCIe Base
 * 6.x, 4.2.1 and 3.6). A TLP begins with STP and ends with END, or with EDB if its sender takes it back; a DLLP begins
 * with SDP, an ordered set with COM.
 *
 * <p>What the receiver discards makes no event: TLPs with EDB or a wrong LCRC, and those that were sent again with the same
 * sequence number. A TLP that was sent again is told by number and LCRC among the last {@link #REMEMBERED} of its direction.
 */
public final class SymbolFrame {

    private static final byte COM = (byte) 0xbc;
    private static final byte SDP = 0x5c;
    private static final byte STP = (byte) 0xfb;
    private static final byte END = (byte) 0xfd;
    private static final byte EDB = (byte) 0xfe;
    /** In the flags of a record: the frame went upstream. */
    private static final int UPSTREAM = 1 << 28;
    /** In the flags of a record: symbol error or disparity error. */
    private static final int ERRORS = 1 << 3 | 1 << 11;
    /** More than a replay buffer holds. */
    private static final int REMEMBERED = 256;

    /** The numbers and LCRCs of the last TLPs, downstream and then upstream; to be left as they are. */
    public record State(long[] sent) {
    }

    /** Nothing sent yet. */
    public static final State NOTHING = new SymbolFrame(new SkipLog()).state();

    private final SkipLog.Skip dllp;
    private final SkipLog.Skip orderedSet;
    private final SkipLog.Skip nullified;
    private final SkipLog.Skip discarded;
    private final SkipLog.Skip again;
    private final SkipLog.Skip errors;
    private final SkipLog.Skip noFrame;
    private final SkipLog.Skip cut;
    private final LinkCrc crc = new LinkCrc();
    /** Number and LCRC of each of the last TLPs, at the place that the number's low bits give; -1 where there is none. */
    private final long[] sent = new long[2 * REMEMBERED];
    private int tlpStart;
    private int tlpEnd;
    private Direction direction = Direction.UNKNOWN;

    public SymbolFrame(SkipLog log) {
        dllp = log.reason("DLLP", true);
        orderedSet = log.reason("ordered set", true);
        nullified = log.reason("nullified TLP (EDB)", true);
        discarded = log.reason("TLP with a wrong LCRC, which its receiver discards", true);
        again = log.reason("TLP that was sent again with the same sequence number", true);
        errors = log.reason("record with symbol or disparity errors and without a whole TLP", true);
        noFrame = log.reason("record that is no frame of a link", false);
        cut = log.reason("frame that is cut off", false);
        Arrays.fill(sent, -1);
    }

    /**
     * Looks at a frame in [from, to), without metadata after it.
     *
     * @param flags of the record
     * @return null if it is a TLP, else why it is none
     */
    public SkipLog.Skip look(byte[] bytes, int from, int to, int flags) {
        direction = (flags & UPSTREAM) != 0 ? Direction.UPSTREAM : Direction.DOWNSTREAM;
        byte first = from < to ? bytes[from] : 0;
        return switch (first) {
            case STP -> tlp(bytes, from, to, flags);
            case SDP -> dllp;
            case COM -> orderedSet;
            default -> (flags & ERRORS) != 0 ? errors : noFrame;
        };
    }

    /** Whether a frame with this first symbol is that of a TLP. */
    public static boolean isTlp(byte first) {
        return first == STP;
    }

    private SkipLog.Skip tlp(byte[] bytes, int from, int to, int flags) {
        // the frame ends with the last END or EDB; lanes behind it are filled with PAD symbols
        int last = to - 1;
        while (last > from && bytes[last] != END && bytes[last] != EDB) {
            last--;
        }
        if (last - from < 3 + 12 + 4) {
            return (flags & ERRORS) != 0 ? errors : cut;
        }
        int lcrc = crc.of(bytes, from + 1, last - 4);
        int stated = Numbers.intLe(bytes, last - 4);
        if (bytes[last] == EDB && stated == ~lcrc) {
            return nullified;
        }
        if (bytes[last] != END || stated != lcrc) {
            return (flags & ERRORS) != 0 ? errors : discarded;
        }
        int number = (bytes[from + 1] & 0xf) << 8 | bytes[from + 2] & 0xff;
        if (wasSent(number, lcrc)) {
            return again;
        }
        tlpStart = from + 3;
        tlpEnd = last - 4;
        return null;
    }

    private boolean wasSent(int number, int lcrc) {
        long tlp = (long) number << 32 | lcrc & 0xffff_ffffL;
        int place = number % REMEMBERED + (direction == Direction.UPSTREAM ? REMEMBERED : 0);
        boolean was = sent[place] == tlp;
        sent[place] = tlp;
        return was;
    }

    /** First byte of the TLP that was found. */
    public int tlpStart() {
        return tlpStart;
    }

    /** End of the TLP that was found, before its LCRC. */
    public int tlpEnd() {
        return tlpEnd;
    }

    public Direction direction() {
        return direction;
    }

    public State state() {
        return new State(sent.clone());
    }

    public void restore(State state) {
        System.arraycopy(state.sent(), 0, sent, 0, sent.length);
    }
}
