/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.lspci;

import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.TraceEvent;

/** What has been read of one device: its bytes and its regions. Reused. */
final class LspciDevice {

    private static final int MOST_REGIONS = 6;
    private static final int LONGEST_NAME = 48;

    private final byte[] config = new byte[TraceEvent.MAX_PAYLOAD];
    private final long[] addresses = new long[MOST_REGIONS];
    private final long[] sizes = new long[MOST_REGIONS];
    private final int[] bars = new int[MOST_REGIONS];
    private final long[] lines = new long[MOST_REGIONS];
    private final long[] offsets = new long[MOST_REGIONS];
    private final LspciText text = new LspciText();
    private int regions;
    private int length;
    private int bdf;
    private long line;
    private long offset;
    private String name;

    void begin(int newBdf, String newName, long newLine, long newOffset) {
        bdf = newBdf;
        name = shortName(newName);
        line = newLine;
        offset = newOffset;
        regions = 0;
        length = 0;
    }

    /** Adds bytes that follow those known so far; false if they do not. */
    boolean add(LspciLine hex) {
        if (hex.hexOffset != length || length + hex.hexCount > config.length) {
            return false;
        }
        System.arraycopy(hex.hex, 0, config, length, hex.hexCount);
        length += hex.hexCount;
        return true;
    }

    /** Adds a region; false if a device cannot have so many. */
    boolean add(LspciLine region, long atLine, long atOffset) {
        if (regions == MOST_REGIONS) {
            return false;
        }
        bars[regions] = region.bar;
        addresses[regions] = region.address;
        sizes[regions] = region.size;
        lines[regions] = atLine;
        offsets[regions++] = atOffset;
        return true;
    }

    /** Vendor and device without the class before them, and the numbers and revision behind them. */
    private static String shortName(String text) {
        int start = text.indexOf(": ") + 1;
        int kind = text.lastIndexOf(" (prog-if ");
        int numbers = text.lastIndexOf(" [", kind < 0 ? text.length() : kind);
        int revision = text.lastIndexOf(" (rev ");
        int end = numbers > start ? numbers : revision > start ? revision : text.length();
        String plain = text.substring(start, end).strip();
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME).strip() + "..." : plain;
    }

    long line() {
        return line;
    }

    long offset() {
        return offset;
    }

    boolean hasBytes() {
        return length > 0;
    }

    /** True for a function that did not answer when its configuration space was read. */
    boolean isGone() {
        for (int i = 0; i < length; i++) {
            if (config[i] != -1) {
                return false;
            }
        }
        return true;
    }

    /** The registers as the words tell them. */
    LspciText text() {
        return text;
    }

    /** How many events the device makes: a snapshot, or without bytes what the words tell of registers; and its regions. */
    int events() {
        return (hasBytes() ? 1 : text.count()) + regions;
    }

    void fill(TraceEvent event, int number, long index) {
        if (hasBytes() && number == 0) {
            event.begin(EventKind.SNAPSHOT, index, line, offset).setAddress(0).setData(config, 0, length)
                    .setLength(length);
        } else if (hasBytes()) {
            region(event, number - 1, index);
        } else {
            byLine(event, number, index);
        }
        event.setTarget(bdf).setTargetName(number == 0 ? name : null);
    }

    /** Registers and regions in the order of their lines. */
    private void byLine(TraceEvent event, int number, long index) {
        int register = 0;
        int region = 0;
        for (int i = 0;; i++) {
            boolean next = region == regions || register < text.count() && text.line(register) <= lines[region];
            if (i == number && next) {
                text.fill(event, register, index, bdf);
                return;
            } else if (i == number) {
                region(event, region, index);
                return;
            }
            register += next ? 1 : 0;
            region += next ? 0 : 1;
        }
    }

    private void region(TraceEvent event, int i, long index) {
        event.begin(EventKind.BAR_MAPPED, index, lines[i], offsets[i]).setBar(bars[i]).setAddress(addresses[i])
                .setSize(sizes[i]);
    }
}
