/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import org.tlplint.core.trace.SkipLog;

/** Gives UDP packets to the encapsulation that has their ports. */
final class UdpPackets {

    /** Ports of NetTLP: 3000h and 4000h onwards, plus a tag. */
    private static final int NETTLP_FIRST = 0x3000;
    private static final int NETTLP_LAST = 0x4fff;
    /** NetTLP's protocols for messages, and for configuration of the adapter: no TLPs. */
    private static final int NETTLP_MESSAGES = 0x2fff;
    private static final int NETTLP_CONFIGURATION = 0x4001;
    private static final int SORA = 14198;

    private final SkipLog.Skip other;
    private final SkipLog.Skip control;
    private final NetTlp netTlp;
    private final SoraHeader sora;
    private final Carrier carrier;

    /** @param carrier what all UDP packets carry, or {@link Carrier#AUTO}: their ports tell */
    UdpPackets(SkipLog log, Carrier carrier) {
        this.carrier = carrier;
        netTlp = new NetTlp(log);
        sora = new SoraHeader(log);
        other = log.reason("UDP packet of a port that carries no TLPs", true);
        control = log.reason("NetTLP packet of the adapter's own protocols", true);
    }

    /** Finds a TLP in the payload [from, to) of a packet that goes to a port. */
    boolean find(Packet packet, int port, int from, int to) {
        int source = packet.senderPort;
        if (carrier == Carrier.SORA || carrier == Carrier.AUTO && (port == SORA || source == SORA)) {
            return sora.find(packet, from, to);
        }
        if (isControl(port) || isControl(source)) {
            return packet.leaveOut(control);
        }
        if (carrier == Carrier.NETTLP || carrier == Carrier.AUTO && isNetTlp(port) && isNetTlp(source)) {
            return netTlp.find(packet, from, to);
        }
        return packet.leaveOut(other);
    }

    private static boolean isNetTlp(int port) {
        return port >= NETTLP_FIRST && port <= NETTLP_LAST;
    }

    private static boolean isControl(int port) {
        return port == NETTLP_CONFIGURATION || port == NETTLP_MESSAGES;
    }
}
