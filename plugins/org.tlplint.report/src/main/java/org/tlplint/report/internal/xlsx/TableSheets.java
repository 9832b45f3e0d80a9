/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.xlsx;

import java.util.Iterator;
import java.util.List;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.tlplint.report.internal.table.Cell;
import org.tlplint.report.internal.table.Column;
import org.tlplint.report.internal.table.Table;
import org.tlplint.report.internal.table.Tone;

/** Writes a table on as many sheets as it takes. */
final class TableSheets {

    private static final float HEAD_POINTS = 32;

    private final SXSSFWorkbook book;
    private final Styles styles;
    private final Layout layout;
    private final CellWriter cells;
    private final Runnable step;

    /**
     * @param step called after each row
     */
    TableSheets(SXSSFWorkbook book, Styles styles, Layout layout, Runnable step) {
        this.step = step;
        this.book = book;
        this.styles = styles;
        this.layout = layout;
        cells = new CellWriter(styles, layout);
    }

    void write(Table table) {
        int[] widths = table.columns().stream().mapToInt(Column::width).toArray();
        Iterator<List<Cell>> rows = table.rows().get().iterator();
        int parts = layout.sheets(table);
        for (int part = 0; part < parts; part++) {
            Sheet sheet = book.createSheet(Layout.sheetName(table.name(), part));
            SheetSetup.apply(sheet, table.columns().stream().mapToInt(Column::width).sum());
            head(sheet, table);
            int line = 1;
            for (long left = layout.rowsEach(table); left > 0 && rows.hasNext(); left--) {
                row(sheet.createRow(line++), rows.next(), table.columns(), widths);
                step.run();
            }
            finish(sheet, table, line - 1);
            if (table.size() == 0) {
                var note = sheet.createRow(line).createCell(0);
                note.setCellStyle(styles.remark);
                note.setCellValue(table.none());
            }
            if (part < parts - 1) {
                Row next = sheet.createRow(line);
                String name = Layout.sheetName(table.name(), part + 1);
                cells.write(next, 0, new Cell.Link("goes on →", table.name(), (part + 1) * layout.rowsEach(table)));
                var note = next.createCell(1);
                note.setCellStyle(styles.remark);
                note.setCellValue("This sheet is full; the table goes on on the sheet \"%s\".".formatted(name));
            }
        }
    }

    private void head(Sheet sheet, Table table) {
        Row row = sheet.createRow(0);
        row.setHeightInPoints(HEAD_POINTS);
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            sheet.setColumnWidth(i, column.width() * 256);
            var cell = row.createCell(i);
            cell.setCellStyle(column.numeric() ? styles.headNumber : styles.head);
            cell.setCellValue(column.title());
        }
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setRepeatingColumns(CellRangeAddress.valueOf("A:A"));
    }

    private void row(Row row, List<Cell> values, List<Column> columns, int[] widths) {
        RowHeight.set(row, values, widths);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).forReader()) {
                row.createCell(i).setCellStyle(styles.forReader);
            } else {
                cells.write(row, i, values.get(i));
            }
        }
    }

    private void finish(Sheet sheet, Table table, int lastRow) {
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(lastRow, 0), 0, table.columns().size() - 1));
        for (int i = 0; i < table.columns().size() && lastRow > 0; i++) {
            List<String> choices = table.columns().get(i).choices();
            if (!choices.isEmpty()) {
                choose(sheet, choices, new CellRangeAddress(1, lastRow, i, i));
            }
        }
    }

    private void choose(Sheet sheet, List<String> choices, CellRangeAddress where) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                new CellRangeAddressList(where.getFirstRow(), where.getLastRow(), where.getFirstColumn(),
                        where.getLastColumn()));
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox("Status", "One of: " + String.join(", ", choices));
        sheet.addValidationData(validation);

        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        Tone[] tones = {Tone.VIOLATION, Tone.UNDEFINED, Tone.QUIET, Tone.GOOD};
        for (int i = 0; i < choices.size(); i++) {
            ConditionalFormattingRule rule = formatting.createConditionalFormattingRule("%s=\"%s\""
                    .formatted(new CellRangeAddress(where.getFirstRow(), where.getFirstRow(), where.getFirstColumn(),
                            where.getFirstColumn()).formatAsString(), choices.get(i)));
            PatternFormatting pattern = rule.createPatternFormatting();
            pattern.setFillBackgroundColor(Palette.of(Palette.ground(tones[i % tones.length])));
            pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
            formatting.addConditionalFormatting(new CellRangeAddress[] {where}, rule);
        }
    }
}
