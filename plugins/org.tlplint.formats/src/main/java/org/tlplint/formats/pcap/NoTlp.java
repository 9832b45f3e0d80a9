/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import org.tlplint.core.trace.SkipLog;

/** Packets of a link that TLPs are not looked for on. */
final class NoTlp implements Encapsulation {

    private final SkipLog.Skip other;

    NoTlp(SkipLog log, int linkType) {
        other = log.reason(
                ("packet of link type %d, in which no TLPs are looked for; linktype=%d says that its packets are TLPs")
                        .formatted(linkType, linkType),
                false);
    }

    @Override
    public boolean find(Packet packet) {
        return packet.leaveOut(other);
    }
}
