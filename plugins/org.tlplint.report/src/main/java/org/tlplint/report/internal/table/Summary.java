/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.table;

import java.util.List;

/**
 * The first page: the verdict, then small blocks.
 *
 * @param verdict one line
 * @param tone what the verdict amounts to
 * @param blocks in their order
 */
public record Summary(String verdict, Tone tone, List<Block> blocks) {

    /** Its name among the tables. */
    public static final String NAME = "Summary";

    /**
     * A few rows that belong together.
     *
     * @param title heading
     * @param columns headings of the columns; empty for names with values
     * @param rows its rows
     * @param chart the picture of it, or null
     */
    public record Block(String title, List<String> columns, List<List<Cell>> rows, Chart chart) {

        Block(String title, List<String> columns, List<List<Cell>> rows) {
            this(title, columns, rows, null);
        }
    }

    /**
     * A bar for each row of a block, named by the first column.
     *
     * @param title heading
     * @param column of the numbers
     */
    public record Chart(String title, int column) {
    }
}
