/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.util.regex.Pattern;

import org.tlplint.core.text.Aspect;
import org.tlplint.core.text.EventFilter;

/** Makes an expression of what somebody typed below the head of a column: {@code >= 0x20}, {@code MWr,CfgWr}, {@code /un?masked/}. */
public final class ColumnQuery {

    private static final Pattern OPERATOR = Pattern.compile("^(==|!=|!~|<=|>=|=|<|>|~)\\s*(.*)$", Pattern.DOTALL);

    private ColumnQuery() {
    }

    /**
     * The expression; an empty one if nothing was typed.
     *
     * @throws org.tlplint.core.text.FilterException if it cannot be understood, as it stands in the expression
     */
    public static String of(Aspect column, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return "";
        }
        String field = field(column);
        var operator = OPERATOR.matcher(text);
        if (operator.matches()) {
            return checked(
                    field + ' ' + operator.group(1) + ' ' + quoted(column, operator.group(2), operator.group(1)));
        }
        if (text.startsWith("!") && text.length() > 1) {
            return checked("not " + of(column, text.substring(1)));
        }
        boolean pattern = text.length() > 1 && text.startsWith("/") && text.endsWith("/");
        if (pattern || isText(column) && !isFunction(column, text)) {
            return checked(field + " ~ " + quoted(column, text, "~"));
        }
        return checked(field + " = " + text);
    }

    /** Name of the column's field in expressions. */
    static String field(Aspect column) {
        return switch (column) {
            case NUMBER -> "event";
            case TIME, DELTA, DIRECTION, TYPE, REQUESTER, FUNCTION, ADDRESS, DATA, MEANING, LINE -> column.id();
        };
    }

    private static boolean isText(Aspect column) {
        return column == Aspect.MEANING || column == Aspect.FUNCTION || column == Aspect.REQUESTER;
    }

    private static boolean isFunction(Aspect column, String text) {
        return column != Aspect.MEANING
                && text.matches("([0-9a-fA-F]{1,4}:)?[0-9a-fA-F]{1,2}:[0-9a-fA-F]{1,2}\\.[0-7]");
    }

    /** Texts may hold blanks; what is quoted already, or a pattern, stays. */
    private static String quoted(Aspect column, String value, String operator) {
        boolean whole = value.startsWith("\"") || value.length() > 1 && value.startsWith("/") && value.endsWith("/");
        boolean text = operator.endsWith("~") || column == Aspect.MEANING;
        return whole || !text || value.isEmpty() ? value : '"' + value.replace("\"", "\\\"") + '"';
    }

    private static String checked(String expression) {
        EventFilter.parse(expression);
        return expression;
    }
}
