/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.tlplint.report.internal.table.Cell;
import org.tlplint.report.internal.table.Summary;
import org.tlplint.report.internal.table.Summary.Block;

/** Writes the first page. */
final class SummarySheet {

    /** Columns B to F, in characters. */
    private static final int[] WIDTHS = {2, 22, 58, 12, 12, 12};
    private static final int LAST = WIDTHS.length - 1;

    private final SXSSFWorkbook book;
    private final Styles styles;
    private final CellWriter cells;
    private Sheet sheet;
    private int line;

    SummarySheet(SXSSFWorkbook book, Styles styles, Layout layout) {
        this.book = book;
        this.styles = styles;
        cells = new CellWriter(styles, layout);
    }

    void write(Summary summary) {
        sheet = book.createSheet(Summary.NAME);
        SheetSetup.apply(sheet);
        sheet.setDisplayGridlines(false);
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        Row title = sheet.createRow(line++);
        title.setHeightInPoints(36);
        var name = title.createCell(1);
        name.setCellStyle(styles.title);
        name.setCellValue("MSI and MSI-X audit");
        Row verdict = sheet.createRow(line++);
        verdict.setHeightInPoints(54);
        for (int i = 1; i <= LAST; i++) {
            verdict.createCell(i).setCellStyle(styles.verdict(summary.tone()));
        }
        verdict.getCell(1).setCellValue(CellWriter.fit(summary.verdict()));
        merge(1);
        summary.blocks().forEach(this::write);
    }

    private void write(Block block) {
        line++;
        Row head = sheet.createRow(line++);
        head.setHeightInPoints(20);
        for (int i = 1; i <= LAST; i++) {
            head.createCell(i).setCellStyle(i > 2 ? styles.blockNumber : styles.block);
        }
        head.getCell(1).setCellValue(block.title());
        for (int i = 2; i < block.columns().size(); i++) {
            head.getCell(i + 1).setCellValue(block.columns().get(i));
        }
        for (List<Cell> row : block.rows()) {
            write(row, block.columns().isEmpty());
        }
        if (block.rows().isEmpty()) {
            var none = sheet.createRow(line++).createCell(1);
            none.setCellStyle(styles.remark);
            none.setCellValue("none");
        }
    }

    private void write(List<Cell> values, boolean wide) {
        Row row = sheet.createRow(line++);
        for (int i = 0; i < values.size(); i++) {
            cells.write(row, i + 1, values.get(i));
        }
        if (wide || values.size() == 2) {
            for (int i = values.size() + 1; i <= LAST; i++) {
                row.createCell(i).setCellStyle(styles.text);
            }
            merge(2);
        }
    }

    /** Merges the line from a column to the last. */
    private void merge(int column) {
        sheet.addMergedRegionUnsafe(new CellRangeAddress(line - 1, line - 1, column, LAST));
    }
}
