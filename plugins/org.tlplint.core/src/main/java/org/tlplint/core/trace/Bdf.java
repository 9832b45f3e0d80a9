/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

/**
 * Bus, device and function number packed in an int: domain in bits 31:16, bus in 15:8, device in 7:3, function in 2:0
 * (PCIe Base 6.x, 2.2.6.2, extended by the operating system's domain). With ARI the low eight bits are one number.
 */
public final class Bdf {

    /** No function, or a function that is not known. */
    public static final int NONE = -1;

    private Bdf() {
    }

    public static int of(int domain, int bus, int device, int function) {
        return (domain & 0x7fff) << 16 | (bus & 0xff) << 8 | (device & 0x1f) << 3 | function & 7;
    }

    public static int bus(int bdf) {
        return bdf >>> 8 & 0xff;
    }

    /** {@code bb:dd.f}, with {@code dddd:} before it when the domain is not 0. {@code ?} for {@link #NONE}. */
    public static String format(int bdf) {
        if (bdf == NONE) {
            return "?";
        }
        String local = hex(bdf >>> 8 & 0xff, 2) + ':' + hex(bdf >>> 3 & 0x1f, 2) + '.' + (bdf & 7);
        int domain = bdf >>> 16;
        return domain == 0 ? local : hex(domain, 4) + ':' + local;
    }

    private static String hex(int value, int digits) {
        String s = Integer.toHexString(value);
        return "0".repeat(Math.max(0, digits - s.length())) + s;
    }

    /**
     * Reads {@code [dddd:]bb:dd.f}, all hexadecimal.
     *
     * @return the packed number, or {@link #NONE} if the text is something else
     */
    public static int parse(CharSequence text) {
        int[] part = new int[4];
        int parts = 0;
        int digits = 0;
        int value = 0;
        boolean dot = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : 0;
            int digit = Character.digit(c, 16);
            if (digit >= 0 && c < 128) {
                value = value << 4 | digit;
                if (++digits > 4) {
                    return NONE;
                }
            } else if (digits > 0 && parts < 4 && (c == ':' && !dot || c == '.' && !dot || c == 0 && dot)) {
                part[parts++] = value;
                dot |= c == '.';
                value = 0;
                digits = 0;
            } else {
                return NONE;
            }
        }
        if (parts < 3) {
            return NONE;
        }
        int domain = parts == 4 ? part[0] : 0;
        int bus = part[parts - 3];
        int device = part[parts - 2];
        int function = part[parts - 1];
        return domain > 0x7fff || bus > 0xff || device > 0x1f || function > 7
                ? NONE
                : of(domain, bus, device, function);
    }
}
