/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

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
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.ui.internal.findings.AuditEditor;
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

    /** What an editor can show is opened when it is written, if that is wanted. */
    @Test
    void opensWhatWasWritten() throws Exception {
        IFile file = Workbench.file("Export", "trace.log.zst",
                Files.readAllBytes(Workbench.example(Workbench.BUG, folder)));
        Workbench.open(file);
        IEditorPart trace = Workbench.audited();
        Path inProject = Path.of(file.getProject().getLocationURI()).resolve("audit.tlpaudit");
        Wizards.export("audit", inProject, "export-wizard-audit", true);
        waitFor("the saved audit", () -> active() instanceof AuditEditor);
        assertEquals(file.getProject().getFile("audit.tlpaudit"),
                ui(() -> active().getEditorInput().getAdapter(IFile.class)));
        run(() -> window().getActivePage().activate(trace));
        Wizards.export("json", folder.resolve("outside.json"), "export-wizard-open", true);
        waitFor("the text", () -> active() instanceof ITextEditor text && text.getDocumentProvider()
                .getDocument(text.getEditorInput()).get().contains("MSIX-TBL-001"));
        run(() -> window().getActivePage().activate(trace));
        Path quiet = folder.resolve("quiet.json");
        Wizards.export("json", quiet, "export-wizard-quiet");
        Job.getJobManager().join(ReportJob.class, null);
        UiBot.settle();
        assertTrue(Files.exists(quiet));
        assertEquals(trace, ui(ExportReportTest::active), "it is opened only if that is wanted");
    }

    private static IEditorPart active() {
        return window().getActivePage().getActiveEditor();
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
