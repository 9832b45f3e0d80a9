/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Searching and comparing in byte arrays. */
public final class Bytes {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final byte[] HEX_DIGITS = hexDigits();

    private Bytes() {
    }

    public static byte[] of(String ascii) {
        return ascii.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** First place of a byte in [from, to), or -1; eight bytes at a time. */
    public static int indexOf(byte[] bytes, byte wanted, int from, int to) {
        long pattern = (wanted & 0xffL) * LOW;
        int i = from;
        for (; i <= to - 16; i += 16) {
            long a = (long) LONG.get(bytes, i) ^ pattern;
            long b = (long) LONG.get(bytes, i + 8) ^ pattern;
            // a byte of the result has its high bit set where the byte is zero; false hits only above a true one
            long hitsA = a - LOW & ~a & HIGH;
            long hitsB = b - LOW & ~b & HIGH;
            if ((hitsA | hitsB) != 0) {
                return hitsA != 0
                        ? i + (Long.numberOfTrailingZeros(hitsA) >>> 3)
                        : i + 8 + (Long.numberOfTrailingZeros(hitsB) >>> 3);
            }
        }
        for (; i < to; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Last place of a byte in [from, to), or -1. */
    public static int lastIndexOf(byte[] bytes, byte wanted, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** First place of a text in [from, to), or -1. */
    public static int indexOf(byte[] bytes, byte[] text, int from, int to) {
        int last = to - text.length;
        for (int i = from; i <= last; i++) {
            i = indexOf(bytes, text[0], i, last + 1);
            if (i < 0) {
                return -1;
            }
            if (startsWith(bytes, i, to, text)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the bytes at a place, limited by an end, begin with a text. */
    public static boolean startsWith(byte[] bytes, int at, int end, byte[] text) {
        if (at < 0 || end - at < text.length) {
            return false;
        }
        for (int i = 0; i < text.length; i++) {
            if (bytes[at + i] != text[i]) {
                return false;
            }
        }
        return true;
    }

    /** Eight bytes as a little-endian number. */
    public static long longAt(byte[] bytes, int at) {
        return (long) LONG.get(bytes, at);
    }

    /** Value of a hexadecimal digit, or -1. */
    public static int hexDigit(byte b) {
        return HEX_DIGITS[b & 0xff];
    }

    private static byte[] hexDigits() {
        byte[] digits = new byte[256];
        for (int i = 0; i < digits.length; i++) {
            digits[i] = i < 128 ? (byte) Character.digit(i, 16) : -1;
        }
        return digits;
    }

    public static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    public static String string(byte[] bytes, int from, int to) {
        return new String(bytes, from, Math.max(0, to - from), StandardCharsets.UTF_8);
    }
}
