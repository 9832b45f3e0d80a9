/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import org.tlplint.core.trace.SkipLog;

/** The block types of pcapng that are known by name. */
enum BlockType {

    INTERFACE(1, "Interface Description"),
    /** Obsolete. */
    PACKET(2, "Packet"),
    SIMPLE_PACKET(3, "Simple Packet"),
    NAMES(4, "Name Resolution"),
    STATISTICS(5, "Interface Statistics"),
    ENHANCED_PACKET(6, "Enhanced Packet"),
    JOURNAL(9, "systemd Journal Export"),
    SECRETS(10, "Decryption Secrets"),
    CUSTOM(0xbad, "Custom"),
    CUSTOM_NOT_COPIED(0x40000bad, "Custom"),
    UNKNOWN(-1, null);

    final int number;
    private final String title;

    BlockType(int number, String title) {
        this.number = number;
        this.title = title;
    }

    static BlockType of(int number) {
        for (BlockType type : values()) {
            if (type.number == number) {
                return type;
            }
        }
        return UNKNOWN;
    }

    /** The counter for blocks of this type that are left out. */
    SkipLog.Skip skip(SkipLog log) {
        return title == null
                ? log.reason("block of an unknown type", false)
                : log.reason(title + " Block", true);
    }
}
