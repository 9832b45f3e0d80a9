/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import org.tlplint.core.trace.SkipLog;
import org.tlplint.formats.binary.Numbers;
import org.tlplint.formats.pad.SymbolFrame;

/**
 * Records of an Agilent analyzer as pad2pcapng writes them, link type 158: all little-endian, record number (4 bytes), time in
 * nanoseconds (8), state of the scrambler (2), bytes of the frame before metadata or 0 (15 bits of 2), flags (4), then the frame.
 */
final class AgilentRecord implements Encapsulation {

    /** Link type USER11. */
    static final int LINK_TYPE = 158;
    private static final int HEADER_BYTES = 20;

    private final SkipLog.Skip shorter;
    private final SkipLog.Skip cut;
    private final SymbolFrame frame;

    AgilentRecord(SkipLog log) {
        frame = new SymbolFrame(log);
        shorter = log.reason(
                "packet shorter than the header of an Agilent record (link type 158); linktype=158 if its packets are TLPs",
                false);
        cut = log.reason("frame that the capture cut off: whether its receiver took it is not known", false);
    }

    @Override
    public boolean find(Packet packet) {
        byte[] bytes = packet.bytes;
        int from = packet.start + HEADER_BYTES;
        if (packet.end <= from) {
            return packet.leaveOut(shorter);
        }
        packet.timeNs = Numbers.longLe(bytes, packet.start + 4);
        int metadata = Numbers.halfLe(bytes, packet.start + 14) & 0x7fff;
        int to = metadata == 0 ? packet.end : Math.min(packet.end, from + metadata);
        boolean whole = packet.missing == 0 || metadata != 0 && packet.end >= from + metadata;
        SkipLog.Skip reason = frame.look(bytes, from, to, Numbers.intLe(bytes, packet.start + 16));
        if (reason != null) {
            return packet.leaveOut(!whole && SymbolFrame.isTlp(bytes[from]) ? cut : reason);
        }
        packet.direction = frame.direction();
        return packet.tlp(frame.tlpStart(), frame.tlpEnd());
    }

    SymbolFrame.State state() {
        return frame.state();
    }

    void restore(SymbolFrame.State state) {
        frame.restore(state);
    }
}
