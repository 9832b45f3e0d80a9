/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.register;

import java.util.Map;

/**
 * Some bits of a register.
 *
 * @param high number of the highest bit
 * @param low number of the lowest bit
 * @param title its name in the specification
 * @param lspci what lspci calls it: a flag's name, or a text with a {@code *} for the value; empty if it shows none
 * @param format how a number is written
 * @param values names of values, if they have any
 */
public record FieldLayout(int high, int low, String title, String lspci, Format format, Map<Integer, String> values) {

    /** How a number is written. */
    public enum Format {
        /** Set or Clear. */
        FLAG,
        /** Hexadecimal, as many digits as it has. */
        HEX,
        /** Hexadecimal with two digits. */
        HEX2,
        /** Hexadecimal with four digits. */
        HEX4,
        /** Decimal. */
        DEC,
        /** Two to the power of the field. */
        POW2,
        /** One more than the field. */
        PLUS1,
        /** An offset without its lowest bits: hexadecimal with eight digits. */
        HIGH8,
        /** One of the named values. */
        NAMED
    }

    /** How many bits it has. */
    public int width() {
        return high - low + 1;
    }

    /** One bits where it lies in its register. */
    public int mask() {
        return (int) ((1L << width()) - 1 << low);
    }

    /** The value of the field in words; not for one with unknown bits. */
    String text(int field) {
        long value = field & 0xffff_ffffL;
        return switch (format) {
            case FLAG -> field != 0 ? "Set" : "Clear";
            case HEX -> ("%0" + (width() + 3) / 4 + "x").formatted(value);
            case HEX2 -> "%02x".formatted(value);
            case HEX4 -> "%04x".formatted(value);
            case DEC -> Long.toString(value);
            case POW2 -> value > 5 ? "reserved (" + value + ")" : Integer.toString(1 << (int) value);
            case PLUS1 -> Long.toString(value + 1);
            case HIGH8 -> "%08x".formatted(value << low);
            case NAMED -> values.getOrDefault(field, "reserved (" + value + ")");
        };
    }
}
