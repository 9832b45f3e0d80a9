/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal;

/** Register values for people: hexadecimal with all digits, {@code ?} for a digit with an unknown bit. */
public final class Hex {

    private Hex() {
    }

    /** Eight digits, or sixteen if more are needed, after "0x". */
    public static String address(long value, long known) {
        boolean wide = (value & known) >>> 32 != 0 || known >>> 32 != 0xffff_ffffL;
        return digits(value, known, wide ? 16 : 8);
    }

    /** Eight digits, or four if the upper ones are known to be 0, after "0x". */
    public static String data(int value, int known) {
        boolean wide = (value & known) >>> 16 != 0 || known >>> 16 != 0xffff;
        return digits(value & 0xffff_ffffL, known & 0xffff_ffffL, wide ? 8 : 4);
    }

    /** As few digits as there are, after "0x". */
    public static String plain(long value) {
        return "0x" + Long.toHexString(value);
    }

    private static String digits(long value, long known, int count) {
        StringBuilder text = new StringBuilder(count + 2).append("0x");
        for (int shift = (count - 1) * 4; shift >= 0; shift -= 4) {
            text.append((known >>> shift & 0xf) == 0xf ? Character.forDigit((int) (value >>> shift & 0xf), 16) : '?');
        }
        return text.toString();
    }
}
