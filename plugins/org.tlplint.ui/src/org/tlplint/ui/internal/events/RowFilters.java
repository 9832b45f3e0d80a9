/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.tlplint.core.text.Aspect;
import org.tlplint.core.text.EventFilter;
import org.tlplint.core.text.EventRow;
import org.tlplint.core.text.FilterException;
import org.tlplint.core.trace.Bdf;

/** Expressions by what a row is, which one would have to type otherwise. */
final class RowFilters {

    private static final int LONGEST = 200;

    private RowFilters() {
    }

    /**
     * Events like this one, in some respect.
     *
     * @param column what it is about in the first place; or null
     */
    static List<String> like(EventRow row, Aspect column) {
        Set<String> all = new LinkedHashSet<>();
        String cell = column == null ? "" : cell(row, column);
        if (!cell.isEmpty()) {
            all.add(cell);
        }
        all.addAll(things(row));
        all.add("type = " + row.kind().mnemonic());
        if (row.requester() != Bdf.NONE) {
            all.add("requester = " + Bdf.format(row.requester()));
        }
        String data = data(row);
        if (!data.isEmpty()) {
            all.add(data);
        }
        return new ArrayList<>(all);
    }

    private static List<String> things(EventRow row) {
        List<String> all = new ArrayList<>();
        if (row.function() != Bdf.NONE) {
            String function = function(row);
            all.add(function);
            if (row.vector() >= 0) {
                all.add(function + " vector = " + row.vector());
            }
        }
        String place = place(row);
        if (!place.isEmpty()) {
            all.add(place);
        }
        return all;
    }

    private static String function(EventRow row) {
        return "function = " + Bdf.format(row.function());
    }

    private static String data(EventRow row) {
        return row.get(Aspect.DATA).isEmpty() ? "" : "data = 0x" + Long.toHexString(row.data());
    }

    /** All accesses to the register or address to which this one goes; empty if it is no access. */
    static String place(EventRow row) {
        if (!row.hasAddress()) {
            return "";
        }
        String address = "address = 0x" + Long.toHexString(row.address());
        if (!row.kind().isConfig()) {
            return address;
        }
        return row.function() == Bdf.NONE ? "" : function(row) + " type = CfgRd,CfgWr " + address;
    }

    /** Events that have the same in a column; empty if there is nothing in it, or no expression says it. */
    static String cell(EventRow row, Aspect column) {
        String text = row.get(column);
        if (text.isEmpty() || text.length() > LONGEST) {
            return "";
        }
        String expression = switch (column) {
            case TYPE -> "type = " + row.kind().mnemonic();
            case FUNCTION -> row.function() == Bdf.NONE ? "" : function(row);
            case REQUESTER -> "requester = " + text;
            case ADDRESS -> place(row);
            case DATA -> data(row);
            case DIRECTION -> "direction = " + text;
            case MEANING -> "meaning = \"" + text.replace("\"", "\\\"") + '"';
            case NUMBER -> "event >= " + text;
            case LINE -> "line >= " + text;
            case TIME, DELTA -> column.id() + " >= " + text + 's';
        };
        try {
            EventFilter.parse(expression);
            return expression;
        } catch (FilterException e) {
            return "";
        }
    }
}
