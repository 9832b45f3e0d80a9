/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

/** A link that carries IP, by the number that it has in captures (the LINKTYPE registry of tcpdump.org). */
enum NetworkLink {

    NULL(0, 4, -1),
    ETHERNET(1, 14, 12),
    RAW_IP(101, 0, -1),
    LOOP(108, 4, -1),
    LINUX_COOKED(113, 16, 14),
    IPV4(228, 0, -1),
    IPV6(229, 0, -1),
    LINUX_COOKED_2(276, 20, 0);

    final int linkType;
    final int headerBytes;
    /** Where the EtherType stands; -1 if the IP packet itself says its version. */
    final int typeAt;

    NetworkLink(int linkType, int headerBytes, int typeAt) {
        this.linkType = linkType;
        this.headerBytes = headerBytes;
        this.typeAt = typeAt;
    }

    /** The link with a number, or null. */
    static NetworkLink of(int linkType) {
        for (NetworkLink link : values()) {
            if (link.linkType == linkType) {
                return link;
            }
        }
        return null;
    }
}
