/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import org.tlplint.core.trace.SkipLog;

/** Packets that are TLPs, after a number of other bytes and before a number of others. */
final class RawTlp implements Encapsulation {

    private final SkipLog.Skip shorter;
    private final int offset;
    private final int trailer;

    /**
     * @param offset bytes before the TLP
     * @param trailer bytes after it, such as a link CRC
     */
    RawTlp(SkipLog log, int offset, int trailer) {
        this.offset = offset;
        this.trailer = trailer;
        shorter = log.reason("packet that ends before its TLP begins", false);
    }

    @Override
    public boolean find(Packet packet) {
        int from = packet.start + offset;
        // of a packet that is cut the trailer may be what is missing
        int to = packet.end - (int) Math.max(0, trailer - packet.missing);
        return to <= from ? packet.leaveOut(shorter) : packet.tlp(from, to);
    }
}
