/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import org.tlplint.core.trace.SkipLog;

/**
 * NetTLP: a sequence number of 16 bits and a time stamp of 32 in ticks of the adapter, both big-endian, then the TLP. Neither is
 * used: what the host's library sends has a time of 0, so only the capture's own clock is common to both directions.
 *
 * <p>The adapter answers configuration requests and accesses to its MSI-X Table itself: they are not among the TLPs that it passes on.
 */
final class NetTlp {

    private static final int HEADER_BYTES = 6;

    private final SkipLog.Skip shorter;

    NetTlp(SkipLog log) {
        shorter = log.reason("NetTLP packet shorter than its header", false);
    }

    boolean find(Packet packet, int from, int to) {
        packet.partial = true;
        return to - from <= HEADER_BYTES ? packet.leaveOut(shorter) : packet.tlp(from + HEADER_BYTES, to);
    }
}
