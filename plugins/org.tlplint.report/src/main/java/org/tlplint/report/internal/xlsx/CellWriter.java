/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.xlsx;

import java.util.Locale;

import org.apache.poi.ss.usermodel.Row;
import org.tlplint.report.internal.table.Cell;

/** Writes single values. Text is always a text cell, whatever it starts with; only links are formulas, and those are ours. */
final class CellWriter {

    /** Most characters that a cell can hold. */
    static final int LONGEST = 32_767;

    private final Styles styles;
    private final Layout layout;

    CellWriter(Styles styles, Layout layout) {
        this.styles = styles;
        this.layout = layout;
    }

    void write(Row row, int column, Cell cell) {
        var target = row.createCell(column);
        target.setCellStyle(styles.of(cell));
        switch (cell) {
            case Cell.Number number -> target.setCellValue(number.value());
            case Cell.Seconds seconds -> target.setCellValue(seconds.ns() / 1e9);
            case Cell.Micros micros -> target.setCellValue(micros.ns() / 1e3);
            case Cell.Link link -> {
                target.setCellFormula(layout.link(link.text(), link.table(), link.row()));
                target.setCellValue(link.text());
            }
            case Cell.Text text when text.text().isEmpty() -> {
                // stays blank
            }
            case Cell.Text text -> target.setCellValue(fit(text.text()));
            case Cell.Code code -> target.setCellValue(fit(code.text()));
            case Cell.Word word -> target.setCellValue(fit(word.text()));
        }
    }

    /** The text, cut with a note if it is too long for a cell. */
    static String fit(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        String note = String.format(Locale.ROOT, " … (cut; it has %,d characters)", text.length());
        int end = LONGEST - note.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + note;
    }
}
