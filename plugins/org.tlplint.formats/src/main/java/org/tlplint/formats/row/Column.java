/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.row;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.function.Predicate;

import org.tlplint.core.trace.Trait;

/** The fields that a row may have; in header rows and as keys they have these names in lower case. */
public enum Column {

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
    SCOPE,
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
    SENDER,
    MSG,
    VECTOR,
    DATA,
    VALUE,
    RAW,
    INFERRED,
    COMMENT;

    private static final Column[] ALL = values();
    public static final int COUNT = ALL.length;
    private static final String[] HEADERS = Arrays.stream(ALL).map(c -> c.name().toLowerCase(Locale.ROOT))
            .toArray(String[]::new);

    /** The column with a header name in any case, or null. */
    public static Column named(String header) {
        String wanted = header.strip().toUpperCase(Locale.ROOT);
        for (Column column : ALL) {
            if (column.name().equals(wanted)) {
                return column;
            }
        }
        return null;
    }

    /** Name of the column, in lower case. */
    public String header() {
        return HEADERS[ordinal()];
    }

    /** What rows with some columns can show. */
    public static EnumSet<Trait> shownBy(Predicate<Column> has) {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        boolean raw = has.test(RAW);
        if (raw || has.test(REG)) {
            traits.add(Trait.CONFIG_ACCESSES);
        }
        if (raw || has.test(ADDR)) {
            traits.addAll(EnumSet.of(Trait.TABLE_ACCESSES, Trait.MESSAGES));
        }
        if (raw || has.test(REQUESTER)) {
            traits.add(Trait.REQUESTER_ID);
        }
        if (raw || has.test(MSG)) {
            traits.add(Trait.INTX_MESSAGES);
        }
        if (raw || has.test(FIRST_BE)) {
            traits.add(Trait.BYTE_ENABLES);
        }
        if (raw || has.test(FIRST_BE) || has.test(LEN)) {
            traits.add(Trait.ACCESS_WIDTH);
        }
        if (has.test(TIME_NS) || has.test(TIME_US) || has.test(TIME_S) || has.test(TIME_PS)) {
            traits.add(Trait.TIME);
        }
        return traits;
    }
}
