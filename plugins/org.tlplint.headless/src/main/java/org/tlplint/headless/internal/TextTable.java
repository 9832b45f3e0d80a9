/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.util.ArrayList;
import java.util.List;

/** A table of text with a heading; columns as wide as they need to be, the last one wrapped on a terminal. */
final class TextTable {

    private final List<String> headings;
    private final boolean[] right;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * @param headings of the columns; those that begin with {@code >} are set flush right
     */
    TextTable(String... headings) {
        this.headings = new ArrayList<>();
        right = new boolean[headings.length];
        for (int i = 0; i < headings.length; i++) {
            right[i] = headings[i].startsWith(">");
            this.headings.add(right[i] ? headings[i].substring(1) : headings[i]);
        }
    }

    TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** An empty line. */
    void gap() {
        rows.add(List.of());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void print(Console console, String indent) {
        int columns = headings.size();
        int[] width = new int[columns];
        for (int i = 0; i < columns; i++) {
            width[i] = headings.get(i).length();
            for (List<String> row : rows) {
                width[i] = Math.max(width[i], row.isEmpty() ? 0 : Style.width(row.get(i)));
            }
        }
        line(console, indent, headings.stream().map(Style.BOLD::of).toList(), width);
        for (List<String> row : rows) {
            if (row.isEmpty()) {
                console.blank();
            } else {
                line(console, indent, row, width);
            }
        }
    }

    private void line(Console console, String indent, List<String> cells, int[] width) {
        StringBuilder head = new StringBuilder(indent);
        int last = cells.size() - 1;
        for (int i = 0; i < last; i++) {
            head.append(right[i] ? Layout.padLeft(cells.get(i), width[i]) : Layout.pad(cells.get(i), width[i]))
                    .append("  ");
        }
        String end = right[last] ? Layout.padLeft(cells.get(last), width[last]) : cells.get(last);
        if (right[last] || end.isEmpty() || !console.isOutputTerminal()) {
            console.line((head + end).stripTrailing());
        } else {
            Layout.paragraph(console, head.toString(), end);
        }
    }
}
