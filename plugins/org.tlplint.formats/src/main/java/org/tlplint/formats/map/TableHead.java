/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.tlplint.formats.csv.TableRow;
import org.tlplint.formats.text.Bytes;

/**
 * The header row of a table, found in its beginning.
 *
 * @param separator between its cells
 * @param line of the header row, from 1; 0 if there is none
 * @param names of the columns, as they are written
 */
public record TableHead(char separator, int line, List<String> names) {

    private static final String SEPARATORS = ",;\t|";
    private static final int MOST_LINES = 400;
    private static final int LONGEST = 16 << 10;

    /**
     * Looks for the first row in which enough cells are names of columns.
     *
     * @param known whether a cell is the name of a column that is looked for
     * @param enough how many such cells make a header row
     * @return null if there is none
     */
    static TableHead find(byte[] head, Mapping.TableForm form, Predicate<String> known, int enough) {
        String separators = form.separator() == 0 ? SEPARATORS : String.valueOf(form.separator());
        int line = 0;
        for (int from = start(head); from < head.length && line < MOST_LINES;) {
            int newline = Bytes.indexOf(head, (byte) '\n', from, head.length);
            int to = newline < 0 ? head.length : newline;
            line++;
            boolean wanted = form.headerLine() < 0 || form.headerLine() == line || form.headerLine() == 0;
            if (wanted && to - from < LONGEST) {
                TableHead best = best(head, from, to, line, form, separators, known, enough);
                if (best != null) {
                    return best;
                }
            }
            from = to + 1;
        }
        return null;
    }

    /** First byte after a byte order mark. */
    static int start(byte[] head) {
        return Bytes.startsWith(head, 0, head.length, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}) ? 3 : 0;
    }

    private static TableHead best(byte[] head, int from, int to, int line, Mapping.TableForm form, String separators,
            Predicate<String> known, int enough) {
        TableHead best = null;
        long most = 0;
        for (char separator : separators.toCharArray()) {
            List<String> cells = cells(head, from, to, separator, form.quote());
            long found = form.headerLine() >= 0 ? cells.size() : cells.stream().filter(known).distinct().count();
            if (found > most) {
                most = found;
                best = new TableHead(separator, form.headerLine() == 0 ? 0 : line, cells);
            }
        }
        boolean blank = form.headerLine() == 0 && Bytes.string(head, from, to).isBlank();
        return form.headerLine() < 0 && most < enough || blank ? null : best;
    }

    /** The cells of a row. */
    static List<String> cells(byte[] bytes, int from, int to, char separator, char quote) {
        TableRow row = new TableRow(new int[0], (byte) separator, (byte) quote);
        List<String> cells = new ArrayList<>();
        int end = to > from && bytes[to - 1] == '\r' ? to - 1 : to;
        if (row.cut(bytes, from, end, true)) {
            for (int i = 0; i < row.fields(); i++) {
                cells.add(Bytes.string(bytes, row.start(i), row.end(i)).strip());
            }
        }
        return cells;
    }

    /** The first rows below the header, as texts; at most so many. */
    List<List<String>> rows(byte[] head, char quote, int most) {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (int from = start(head); from < head.length && rows.size() < most;) {
            int newline = Bytes.indexOf(head, (byte) '\n', from, head.length);
            int to = newline < 0 ? head.length : newline;
            if (++number > line && to - from < LONGEST && to > from && head[from] != '#') {
                List<String> cells = cells(head, from, to, separator, quote);
                if (cells.size() > 1) {
                    rows.add(cells);
                }
            }
            from = to + 1;
        }
        return rows;
    }
}
