/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.table;

import java.math.BigDecimal;

import org.tlplint.model.Printable;
import org.tlplint.model.Truth;

/** A value in a table. */
public sealed interface Cell {

    /** Nothing. */
    Cell BLANK = new Text("");

    /** The value as plain text, numbers with a point and without separators. */
    String text();

    /** Text that may come out of a trace. */
    record Text(String text) implements Cell {
        public Text {
            text = Printable.of(text);
        }
    }

    /** Text of which each character counts: an address, a digest, a line of a log. */
    record Code(String text) implements Cell {
        public Code {
            text = Printable.of(text);
        }
    }

    /** A word of a few, with its tone. */
    record Word(String text, Tone tone) implements Cell {
    }

    /** A count. */
    record Number(long value) implements Cell {
        @Override
        public String text() {
            return Long.toString(value);
        }
    }

    /** A time in seconds. */
    record Seconds(long ns) implements Cell {
        @Override
        public String text() {
            return BigDecimal.valueOf(ns, 9).toPlainString();
        }
    }

    /** A short time in microseconds. */
    record Micros(long ns) implements Cell {
        @Override
        public String text() {
            return BigDecimal.valueOf(ns, 3).toPlainString();
        }
    }

    /**
     * A way to another table.
     *
     * @param text our own words
     * @param table name of the table, or of the summary
     * @param row row there, from 0
     */
    record Link(String text, String table, long row) implements Cell {
    }

    static Cell of(String text) {
        return text == null || text.isEmpty() ? BLANK : new Text(text);
    }

    static Cell code(String text) {
        return text == null || text.isEmpty() ? BLANK : new Code(text);
    }

    static Cell number(java.lang.Number value) {
        return value == null ? BLANK : new Number(value.longValue());
    }

    static Cell micros(Long ns) {
        return ns == null ? BLANK : new Micros(ns);
    }

    /** yes, no, or unknown. */
    static Cell of(Truth truth) {
        return truth == Truth.UNKNOWN ? new Word("unknown", Tone.QUIET) : new Text(truth.getLiteral());
    }
}
