/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.xlsx;

import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.tlplint.report.internal.table.Cell;

/**
 * Heights of rows whose texts take several lines. Not every program works them out for itself when it opens a file, so they
 * are estimated here from the widths of the columns.
 */
final class RowHeight {

    /** Height of a row of one line, in points. */
    static final float ONE_LINE = 16.5f;
    private static final float FURTHER_LINE = 15;
    /** The most that Excel allows. */
    private static final float MOST = 409;
    /** What indents and cell margins take of a width, in characters. */
    private static final int MARGIN = 2;

    private RowHeight() {
    }

    /**
     * Sets the height if some cell needs more than one line.
     *
     * @param widths of the columns in characters, as many as there are cells
     */
    static void set(Row row, List<Cell> cells, int[] widths) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            switch (cells.get(i)) {
                // in running text characters are narrower than the digits that widths are counted in
                case Cell.Text text -> lines = Math.max(lines, lines(text.text(), (widths[i] - MARGIN) * 11 / 10));
                // all characters of the fixed-width font are as wide as the widest of the other
                case Cell.Code code -> lines = Math.max(lines, lines(code.text(), (widths[i] - MARGIN) * 19 / 20));
                default -> {
                    // one line
                }
            }
        }
        set(row, lines);
    }

    static void set(Row row, int lines) {
        if (lines > 1) {
            row.setHeightInPoints(Math.min(MOST, ONE_LINE + (lines - 1) * FURTHER_LINE));
        }
    }

    /** Lines that the text takes when it is broken between words, or within words that are longer than a line. */
    static int lines(String text, int width) {
        if (text.length() <= width) {
            return 1;
        }
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ", -1)) {
            int needed = (used == 0 ? 0 : 1) + word.length();
            if (used + needed <= width) {
                used += needed;
                continue;
            }
            lines += used == 0 ? 0 : 1;
            lines += Math.max(0, word.length() - 1) / width;
            used = word.length() == 0 ? 0 : (word.length() - 1) % width + 1;
        }
        return lines;
    }
}
