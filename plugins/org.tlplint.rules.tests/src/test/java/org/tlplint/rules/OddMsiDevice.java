/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules;

import java.util.Random;

/**
 * A function whose MSI capability is wrong in one of several ways, and software that handles it in ways that need more than
 * one access: what {@link RuleFuzzTest} would not come upon by single accesses.
 */
final class OddMsiDevice {

    private static final String FUNCTION = "03:00.0";
    private static final int MSI = 0x50;
    private static final int[] CONTROLS = {0x0006, 0x0086, 0x018c, 0x0386, 0x0186};
    private static final int NO_MASKING = 1;
    private static final String SILENCE = "silence";

    private final Random random;
    private final int kind;

    OddMsiDevice(Random random) {
        this.random = random;
        kind = random.nextInt(CONTROLS.length);
    }

    /** Rows that make the function known; made of the configuration space of a sane one, in hexadecimal. */
    String snapshot(String sane) {
        StringBuilder bytes = new StringBuilder(sane);
        put(bytes, MSI + 2, CONTROLS[kind] & 0xff);
        put(bytes, MSI + 3, CONTROLS[kind] >> 8);
        int next = kind == 2 ? 0x60 : 0xd0;
        if (kind == 2 || kind == 4) {
            put(bytes, MSI + 1, next);
            put(bytes, next, kind == 2 ? 0x09 : 0x05);
            put(bytes, next + 1, 0x70);
        }
        return "0,,Reset,,%s\n0,,Snapshot,,%s,,,,,,,%s\n0,D,CfgRd0,,%s,100,,4,0x%08x,SC\n".formatted(FUNCTION, FUNCTION,
                bytes, FUNCTION, random.nextBoolean() ? 0x00010010 : 0x00010001);
    }

    private static void put(StringBuilder hex, int at, int value) {
        hex.replace(at * 2, at * 2 + 2, "%02x".formatted(value));
    }

    /** Appends rows of one burst; returns the time after it. */
    long burst(StringBuilder text, long time) {
        long now = time;
        for (String row : rows()) {
            now += row.equals(SILENCE) ? 20_000_000 : 200;
            if (!row.equals(SILENCE)) {
                text.append(now).append(',').append(row).append('\n');
            }
        }
        return now;
    }

    private String[] rows() {
        if (kind == NO_MASKING && random.nextBoolean()) {
            return new String[] {write(0x54, 4, 0xfee01000), write(0x58, 4, 0), write(0x5c, 2, 0x4050),
                    write(0x52, 2, 0x87), SILENCE, write(0x60, 4, 0), message(), SILENCE, write(0x60, 4, 0), message()};
        }
        return switch (random.nextInt(7)) {
            case 0 -> new String[] {write(0x54, 4, 0xfee01000), write(0x58, 4, 0), write(0x5c, 2, 0x4050),
                    write(0x52, 2, CONTROLS[kind] | 1)};
            case 1 -> new String[] {write(0x5c, 4, 0x14050), read(0x5c, 4, 0x14050), write(0x5c, 2, 0x4060),
                    write(0x5c, 4, 0x24050)};
            case 2 -> new String[] {write(0x60, 4, 0xff), read(0x60, 4, 0)};
            case 3 -> new String[] {write(0x52, 2, 0x0786), read(0x52, 2, random.nextBoolean() ? 0x0586 : 0x0386)};
            case 4 -> new String[] {write(0x78, 2, 0x8000), read(0x52, 2, CONTROLS[kind] | 1), read(0x60, 4, 0x100)};
            case 5 -> new String[] {read(0x54, 4, 0xfee01003)};
            default -> new String[] {write(0x54, 4, 0xfee01000), write(0x58, 4, 1), write(0x5c, 2, 0x4050),
                    write(0x52, 2, 0x0187), message()};
        };
    }

    private static String write(int register, int bytes, int value) {
        return "D,CfgWr0,,%s,%x,,%d,0x%x,SC".formatted(FUNCTION, register, bytes, value);
    }

    private static String read(int register, int bytes, int value) {
        return "D,CfgRd0,,%s,%x,,%d,0x%x,SC".formatted(FUNCTION, register, bytes, value);
    }

    private static String message() {
        return "U,MWr,%s,,,fee01000,4,0x4050".formatted(FUNCTION);
    }
}
