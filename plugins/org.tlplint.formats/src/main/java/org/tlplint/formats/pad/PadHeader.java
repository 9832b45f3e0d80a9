/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pad;

import java.nio.charset.StandardCharsets;

import org.tlplint.formats.binary.Numbers;

/**
 * The header of a PAD file, big-endian: strings with their length in 16 bits before them, numbers of 32 and 64 bits. The layout is
 * that of doc/agilent_pad.ksy in cyrozap/agilent-pcie-analyzer-re (CC0).
 *
 * @param module kind of analyzer module, such as AGT_MODULE_ONEPORT_PCIEXPRESS_X8
 * @param first number of the first record
 * @param last number of the last record
 * @param recordBytes of each record; 40
 * @param records where in the file the records are
 * @param data where in the file the frames of the records are
 */
record PadHeader(String module, long first, long last, int recordBytes, long records, long data) {

    static final int RECORD_BYTES = 40;
    /** What files of all modules begin with, after the length of their first string. */
    private static final String MODULE = "AGT_MODULE_";
    private static final String PCI_EXPRESS = "PCIEXPRESS";
    private static final int TEXT_LENGTH = 2;
    private static final int BEFORE_NUMBERS = 5;

    /** Whether bytes begin as a PAD file does. */
    static boolean isPad(byte[] bytes, int at, int count) {
        return count >= TEXT_LENGTH + MODULE.length()
                && Numbers.halfBe(bytes, at) >= MODULE.length() && Numbers.halfBe(bytes, at) < 256
                && text(bytes, at + TEXT_LENGTH, MODULE.length()).equals(MODULE);
    }

    /** Whether the file is of a module for PCI Express: there are others, with records of the same form. */
    boolean isPciExpress() {
        return module.contains(PCI_EXPRESS);
    }

    private static String text(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }

    /** Reads the header in [from, to); null if it does not end there. */
    static PadHeader read(byte[] bytes, int from, int to) {
        int at = skipTexts(bytes, from, to, BEFORE_NUMBERS);
        // eight numbers of 32 bits, four times of 64
        int numbers = at;
        at = at < 0 ? -1 : skipTexts(bytes, at + 8 * 4 + 4 * 8, to, 3);
        // two times of day
        at = at < 0 ? -1 : at + 12;
        if (at < 0 || to - at < 16) {
            return null;
        }
        return new PadHeader(text(bytes, from + TEXT_LENGTH, Numbers.halfBe(bytes, from)),
                Numbers.intBe(bytes, numbers + 16) & 0xffff_ffffL, Numbers.intBe(bytes, numbers + 20) & 0xffff_ffffL,
                Numbers.intBe(bytes, numbers + 24), Numbers.longBe(bytes, at), Numbers.longBe(bytes, at + 8));
    }

    /** Where the texts end that begin at a place; -1 if beyond the end. */
    private static int skipTexts(byte[] bytes, int from, int to, int count) {
        int at = from;
        for (int i = 0; i < count && at >= 0; i++) {
            at = to - at < TEXT_LENGTH ? -1 : at + TEXT_LENGTH + Numbers.halfBe(bytes, at);
        }
        return at > to ? -1 : at;
    }
}
