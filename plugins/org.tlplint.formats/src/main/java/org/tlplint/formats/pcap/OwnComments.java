/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import java.io.IOException;

import org.tlplint.core.trace.Direction;
import org.tlplint.formats.binary.BinarySource;
import org.tlplint.formats.binary.Numbers;
import org.tlplint.formats.jsonl.JsonRecord;
import org.tlplint.formats.row.Declared;
import org.tlplint.formats.text.Bytes;

/**
 * What {@code tlplint convert} writes into comments: in the section header what the trace shows, in a packet the whole event where the
 * packet's TLP does not say all of it. {@code releng/docs/formats/convert.md} describes it.
 */
final class OwnComments {

    private static final byte[] MARK = Bytes.of("tlplint ");
    private static final int COMMENT = 1;
    /** Type, length, byte order, version and length of the section. */
    private static final int SECTION_OPTIONS = 24;
    private static final int MOST_SECTION_HEADER = 1 << 16;

    private OwnComments() {
    }

    /** What the section header at which a source stands says of the trace; null if it is not of tlplint. */
    static Declared declared(BinarySource source) throws IOException {
        byte[] bytes = source.bytes();
        boolean big = Numbers.intBe(bytes, source.at() + 8) == 0x1a2b3c4d;
        int length = Numbers.integer(bytes, source.at() + 4, big);
        if (length < SECTION_OPTIONS + 4 || length > MOST_SECTION_HEADER || !source.has(length)) {
            return null;
        }
        bytes = source.bytes();
        PcapngOptions options = comment(bytes, source.at() + SECTION_OPTIONS, source.at() + length - 4, big);
        return options == null ? null
                : JsonRecord.declared(bytes, options.start() + MARK.length, options.start() + options.length());
    }

    /** Takes direction and comment of a packet of tlplint's. */
    static void apply(Packet packet, int from, int end, boolean big) {
        packet.direction = switch (packet.flow) {
            case Packet.INBOUND -> Direction.UPSTREAM;
            case Packet.OUTBOUND -> Direction.DOWNSTREAM;
            default -> Direction.UNKNOWN;
        };
        PcapngOptions options = comment(packet.bytes, from, end, big);
        if (options != null) {
            packet.nativeStart = options.start() + MARK.length;
            packet.nativeEnd = options.start() + options.length();
        }
    }

    /** The options, standing at a comment of ours; null if there is none. */
    private static PcapngOptions comment(byte[] bytes, int from, int end, boolean big) {
        PcapngOptions options = new PcapngOptions(bytes, from, end, big);
        while (options.next()) {
            if (options.code() == COMMENT
                    && Bytes.startsWith(bytes, options.start(), options.start() + options.length(), MARK)) {
                return options;
            }
        }
        return null;
    }
}
