/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.xlsx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tlplint.report.internal.table.Summary;
import org.tlplint.report.internal.table.Table;

/** Which row of a table stands in which row of which sheet: a table that is too long goes on on further sheets. */
final class Layout {

    private final int rowsPerSheet;
    private final Map<String, Table> tables = new HashMap<>();

    /**
     * @param rowsPerSheet rows that a sheet can have, with its heading
     */
    Layout(List<Table> all, int rowsPerSheet) {
        this.rowsPerSheet = rowsPerSheet;
        all.forEach(table -> tables.put(table.name(), table));
    }

    /** Rows of the table on each of its sheets but the last. With several, the last row of a sheet says where it goes on. */
    long rowsEach(Table table) {
        return table.size() <= rowsPerSheet - 1 ? Math.max(1, table.size()) : rowsPerSheet - 2;
    }

    int sheets(Table table) {
        return (int) Math.max(1, (table.size() + rowsEach(table) - 1) / rowsEach(table));
    }

    /** "Evidence", then "Evidence (2)". */
    static String sheetName(String table, int part) {
        return part == 0 ? table : "%s (%s)".formatted(table, part + 1);
    }

    /** A formula that leads to the row of a table, -1 for its heading, and shows the text. */
    String link(String text, String tableName, long row) {
        Table table = tables.get(tableName);
        int part = table == null || row < 0 ? 0 : (int) (row / rowsEach(table));
        long line = table == null || row < 0 ? 1 : row % rowsEach(table) + 2;
        String target = "#'%s'!A%s".formatted(sheetName(table == null ? Summary.NAME : tableName, part), line);
        return "HYPERLINK(\"%s\",\"%s\")".formatted(target, text.replace("\"", "\"\""));
    }
}
