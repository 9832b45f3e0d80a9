/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

/** Hexadecimal numbers as the texts write them: {@code 0x} and lower case. */
final class Hex {

    private Hex() {
    }

    /** As short as it goes. */
    static String of(long value) {
        return "0x" + Long.toHexString(value);
    }

    /** At least so many digits. */
    static String of(long value, int digits) {
        String text = Long.toHexString(value);
        return "0x" + "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    /** All digits of a register so many bytes wide; at most eight. */
    static String bytes(long value, int bytes) {
        return of(bytes >= 8 ? value : value & (1L << bytes * 8) - 1, bytes * 2);
    }
}
