/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.SkipLog;

/**
 * The header of sora's capture hardware: a byte with version (bits 7 to 5) and direction (bits 4 and 3: 0 is host to device, 1
 * device to host), a time of 40 bits in units of 4 ns, then the TLP. That time is not used: it may be 0, and wraps after 73 minutes.
 */
final class SoraHeader {

    private static final int HEADER_BYTES = 6;

    private final SkipLog.Skip shorter;
    private final SkipLog.Skip version;

    SoraHeader(SkipLog log) {
        shorter = log.reason("sora packet shorter than its header", false);
        version = log.reason("sora packet of an unknown version", false);
    }

    boolean find(Packet packet, int from, int to) {
        if (to - from <= HEADER_BYTES) {
            return packet.leaveOut(shorter);
        }
        int first = packet.bytes[from];
        if ((first & 0xe0) != 0) {
            return packet.leaveOut(version);
        }
        packet.direction = switch (first >> 3 & 3) {
            case 0 -> Direction.DOWNSTREAM;
            case 1 -> Direction.UPSTREAM;
            default -> Direction.UNKNOWN;
        };
        return packet.tlp(from + HEADER_BYTES, to);
    }
}
