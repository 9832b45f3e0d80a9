/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.xlsx;

import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tlplint.report.internal.table.Cell;
import org.tlplint.report.internal.table.Summary;
import org.tlplint.report.internal.table.Summary.Block;

/** Writes the first page. */
final class SummarySheet {

    /** Columns A to L, in characters: a margin, five columns of text and numbers, a gap, and space for the chart. */
    private static final int[] WIDTHS = {2, 26, 72, 13, 17, 17, 3, 11, 11, 11, 11, 11};
    private static final int LAST = 5;
    private static final int CHART_FIRST = 7;
    private static final int CHART_FIRST_ROW = 3;
    private static final int CHART_ROWS = 18;

    private final SXSSFWorkbook book;
    private final XSSFWorkbook frame;
    private final Styles styles;
    private final CellWriter cells;
    private Sheet sheet;
    private int line;

    SummarySheet(SXSSFWorkbook book, Styles styles, Layout layout) {
        this.book = book;
        frame = book.getXSSFWorkbook();
        this.styles = styles;
        cells = new CellWriter(styles, layout);
    }

    void write(Summary summary) {
        sheet = book.createSheet(Summary.NAME);
        SheetSetup.apply(sheet, IntStream.of(WIDTHS).sum());
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
        verdict.setHeightInPoints(44);
        for (int i = 1; i < WIDTHS.length; i++) {
            verdict.createCell(i).setCellStyle(styles.verdict(summary.tone()));
        }
        verdict.getCell(1).setCellValue(CellWriter.fit(summary.verdict()));
        sheet.addMergedRegionUnsafe(new CellRangeAddress(line - 1, line - 1, 1, WIDTHS.length - 1));
        int charts = 0;
        for (Block block : summary.blocks()) {
            int firstRow = line + 2;
            write(block);
            if (block.chart() != null && !block.rows().isEmpty()) {
                int top = CHART_FIRST_ROW + charts++ * (CHART_ROWS + 1);
                BarChart.draw(frame.getSheet(Summary.NAME), block, firstRow,
                        new CellRangeAddress(top, top + CHART_ROWS - 1, CHART_FIRST, WIDTHS.length - 1));
            }
        }
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
        boolean merged = wide || values.size() == 2;
        int width = merged ? IntStream.range(2, LAST + 1).map(i -> WIDTHS[i]).sum() : WIDTHS[2];
        RowHeight.set(row, values.subList(0, 2), new int[] {WIDTHS[1], width});
        for (int i = 0; i < values.size(); i++) {
            cells.write(row, i + 1, values.get(i));
        }
        if (merged) {
            for (int i = values.size() + 1; i <= LAST; i++) {
                row.createCell(i).setCellStyle(styles.text);
            }
            sheet.addMergedRegionUnsafe(new CellRangeAddress(line - 1, line - 1, 2, LAST));
        }
    }
}
