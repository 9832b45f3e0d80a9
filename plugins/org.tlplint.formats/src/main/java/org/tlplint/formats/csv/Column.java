/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.csv;

import java.util.Locale;

/** The columns that mean something to us; their names in the header row are these names in lower case. */
enum Column {

    TIME_NS,
    TIME_US,
    TIME_S,
    TIME_PS,
    TICK,
    DIR,
    TYPE,
    REQUESTER,
    TAG,
    BDF,
    NAME,
    REG,
    ADDR,
    BAR,
    SIZE,
    FIRST_BE,
    LAST_BE,
    LEN,
    TC,
    ATTR,
    HDR,
    FLAGS,
    ST,
    STATUS,
    COMPLETER,
    MSG,
    VECTOR,
    DATA,
    VALUE,
    RAW,
    COMMENT;

    private static final Column[] ALL = values();
    static final int COUNT = ALL.length;

    /** The column with a header name in any case, or null. */
    static Column named(String header) {
        String wanted = header.strip().toUpperCase(Locale.ROOT);
        for (Column column : ALL) {
            if (column.name().equals(wanted)) {
                return column;
            }
        }
        return null;
    }

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
