/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tlplint.model.Audit;
import org.tlplint.report.internal.Steps;
import org.tlplint.report.internal.WatchedOutput;
import org.tlplint.report.internal.table.Summary;
import org.tlplint.report.internal.table.Table;
import org.tlplint.report.internal.table.Tables;

/** Writes an audit as a workbook. Rows go to temporary files as they come; memory does not grow with them. */
public final class XlsxWriter {

    /** Rows of a sheet in Excel. */
    private static final int MAX_ROWS = 1_048_576;
    private static final int ROWS_IN_MEMORY = 64;
    private static final String TOGETHER = "Workbook";

    private final int rowsPerSheet;

    public XlsxWriter() {
        this(MAX_ROWS);
    }

    /** For tests: a lower limit. */
    XlsxWriter(int rowsPerSheet) {
        this.rowsPerSheet = rowsPerSheet;
    }

    /** Writes the workbook; the stream stays open. */
    public void write(Audit audit, OutputStream out) throws IOException {
        Tables tables = Tables.of(audit);
        Layout layout = new Layout(tables.all(), rowsPerSheet);
        Path temporary = Files.createTempFile("tlplint", ".xlsx");
        try (XSSFWorkbook frame = new XSSFWorkbook();
                SXSSFWorkbook book = new SXSSFWorkbook(frame, ROWS_IN_MEMORY, true)) {
            Styles styles = new Styles(frame);
            describe(frame, audit);
            long rows = tables.all().stream().mapToLong(Table::size).sum();
            // to put the sheets together takes about a third of the time, half of it to pack them
            long together = 1 + rows / 4;
            Steps steps = WatchedOutput.steps(out);
            steps.begin(Summary.NAME, 1 + rows + 2 * together);
            new SummarySheet(book, styles, layout).write(tables.summary());
            steps.step();
            TableSheets sheets = new TableSheets(book, styles, layout, steps::step);
            for (Table table : tables.all()) {
                steps.part(table.name());
                sheets.write(table);
            }
            steps.part(TOGETHER);
            book.setActiveSheet(0);
            try (OutputStream file = Files.newOutputStream(temporary)) {
                book.write(file);
            }
            steps.steps(together);
            Repack.copy(temporary, out);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void describe(XSSFWorkbook book, Audit audit) {
        POIXMLProperties properties = book.getProperties();
        properties.getCoreProperties().setCreator("tlplint " + audit.getToolVersion());
        properties.getCoreProperties().setTitle("MSI and MSI-X audit");
        Optional<Date> never = Optional.of(new Date(0));
        properties.getCoreProperties().setCreated(never);
        properties.getCoreProperties().setModified(never);
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("tlplint");
    }
}
