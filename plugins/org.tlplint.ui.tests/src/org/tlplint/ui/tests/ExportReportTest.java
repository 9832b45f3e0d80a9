/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.ui.internal.wizards.ReportJob;

/** The workbook that the export wizard writes can be read, and says what the audit found. */
class ExportReportTest {

    @TempDir
    Path folder;

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
    }

    @Test
    void writesAWorkbook() throws Exception {
        Path trace = Workbench.example(Workbench.BUG, folder);
        IFile file = Workbench.file("Export", "trace.log.zst", Files.readAllBytes(trace));
        Workbench.open(file);
        Workbench.audited();
        Path xlsx = folder.resolve("audit.xlsx");
        Wizards.export("xlsx", xlsx, "export-wizard");
        Job.getJobManager().join(ReportJob.class, null);
        assertEquals(3, cells(xlsx, "MSIX-TBL-001", "Findings"));
        Path json = folder.resolve("audit.json");
        Wizards.export("json", json, "export-wizard-json");
        Job.getJobManager().join(ReportJob.class, null);
        assertTrue(Files.readString(json).contains("\"MSIX-TBL-001\""));
    }

    /** Cells of a sheet that show a text. */
    private static long cells(Path xlsx, String text, String sheetName) throws Exception {
        DataFormatter formatter = new DataFormatter();
        try (Workbook workbook = WorkbookFactory.create(xlsx.toFile(), null, true)) {
            Sheet sheet = workbook.getSheet(sheetName);
            long count = 0;
            for (Row row : sheet) {
                for (Cell cell : row) {
                    count += formatter.formatCellValue(cell).equals(text) ? 1 : 0;
                }
            }
            return count;
        }
    }
}
