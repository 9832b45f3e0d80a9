/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import java.nio.charset.StandardCharsets;

import org.tlplint.formats.binary.Numbers;

/** Reads an Interface Description Block: link type, snapshot length, and the options that matter. */
final class InterfaceOptions {

    private static final int IF_NAME = 2;
    private static final int IF_DESCRIPTION = 3;
    private static final int IF_TSRESOL = 9;
    private static final int IF_TSOFFSET = 14;
    /** Names longer than this tell nobody anything. */
    private static final int MOST_NAME = 256;

    private InterfaceOptions() {
    }

    /** @param at the block's content, of at least eight bytes */
    static Interface read(byte[] bytes, int at, int end, boolean bigEndian) {
        int linkType = Numbers.half(bytes, at, bigEndian);
        String name = null;
        String description = null;
        int resolution = TimeUnit.MICROSECONDS.exponent();
        long offset = 0;
        PcapngOptions options = new PcapngOptions(bytes, at + 8, end, bigEndian);
        while (options.next()) {
            int start = options.start();
            switch (options.code()) {
                case IF_NAME -> name = text(bytes, start, options.length());
                case IF_DESCRIPTION -> description = text(bytes, start, options.length());
                case IF_TSRESOL -> resolution = options.length() == 1 ? bytes[start] : resolution;
                case IF_TSOFFSET -> offset = options.length() != 8
                        ? offset
                        : bigEndian ? Numbers.longBe(bytes, start) : Numbers.longLe(bytes, start);
                default -> {
                    // comments, addresses, filters, hardware
                }
            }
        }
        return new Interface(linkType, Numbers.integer(bytes, at + 4, bigEndian) & 0xffff_ffffL,
                name == null ? description : name, TimeUnit.of(resolution, offset));
    }

    private static String text(byte[] bytes, int from, int length) {
        return new String(bytes, from, Math.min(length, MOST_NAME), StandardCharsets.UTF_8);
    }
}
