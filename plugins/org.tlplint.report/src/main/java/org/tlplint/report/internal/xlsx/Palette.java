/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.xlsx;

import org.apache.poi.xssf.usermodel.XSSFColor;
import org.tlplint.report.internal.table.Tone;

/** The colours, dark text on a light ground throughout, so that a printout without colour can be read too. */
final class Palette {

    static final String INK = "1F2937";
    static final String DIM = "6B7280";
    static final String LINE = "D1D5DB";
    static final String HEAD = "1E3A5F";
    static final String HEAD_INK = "FFFFFF";
    static final String BLOCK = "E8EEF5";
    static final String READER = "FFFBEB";
    static final String LINK = "1D4ED8";

    private Palette() {
    }

    static XSSFColor of(String rgb) {
        int value = Integer.parseInt(rgb, 16);
        return new XSSFColor(new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value}, null);
    }

    /** Red, green and blue of a bar in a chart. */
    static byte[] bar(Tone tone) {
        int value = switch (tone) {
            case VIOLATION -> 0xb91c1c;
            case UNDEFINED -> 0xea580c;
            case ADVISORY -> 0xeab308;
            case INFORMATION -> 0x3b82f6;
            case GOOD -> 0x16a34a;
            case QUIET -> 0x9ca3af;
        };
        return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }

    static String ground(Tone tone) {
        return switch (tone) {
            case VIOLATION -> "FECACA";
            case UNDEFINED -> "FED7AA";
            case ADVISORY -> "FEF08A";
            case INFORMATION -> "BFDBFE";
            case GOOD -> "BBF7D0";
            case QUIET -> "F3F4F6";
        };
    }

    static String ink(Tone tone) {
        return switch (tone) {
            case VIOLATION -> "991B1B";
            case UNDEFINED -> "9A3412";
            case ADVISORY -> "713F12";
            case INFORMATION -> "1E40AF";
            case GOOD -> "14532D";
            case QUIET -> "4B5563";
        };
    }
}
