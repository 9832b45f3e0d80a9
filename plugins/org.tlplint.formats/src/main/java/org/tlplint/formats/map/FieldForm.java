/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

/**
 * How one field is written.
 *
 * @param column name of the column, {@code #} and its number from 1, or null when the field is a group or a constant
 * @param unit of time; null when each cell says it, or nothing does
 * @param decimal what stands before the fraction of a time
 * @param relative whether a time counts from the row before
 * @param base of numbers: 16, 10, 2, or 0 for what their mark says
 * @param dwords whether a size counts DWORDs
 * @param order of data
 */
public record FieldForm(Target target, String column, TimeUnit unit, char decimal, boolean relative, int base,
        boolean dwords, Order order) {

    /** A field of which nothing is said. */
    static FieldForm plain(Target target, String column, char decimal) {
        return new FieldForm(target, column, null, decimal, false, 0, false, Order.AUTO);
    }

    FieldForm withUnit(TimeUnit other) {
        return new FieldForm(target, column, other, decimal, relative, base, dwords, order);
    }

    FieldForm withBase(int other) {
        return new FieldForm(target, column, unit, decimal, relative, other, dwords, order);
    }

    FieldForm withDwords(boolean other) {
        return new FieldForm(target, column, unit, decimal, relative, base, other, order);
    }

    FieldForm withOrder(Order other) {
        return new FieldForm(target, column, unit, decimal, relative, base, dwords, other);
    }

    FieldForm withDecimal(char other) {
        return new FieldForm(target, column, unit, other, relative, base, dwords, order);
    }

    FieldForm withRelative(boolean other) {
        return new FieldForm(target, column, unit, decimal, other, base, dwords, order);
    }
}
