/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.osgi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.core.audit.AuditEngine;
import org.tlplint.core.audit.AuditRequest;
import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.audit.Progress;
import org.tlplint.formats.Formats;
import org.tlplint.model.Audit;
import org.tlplint.model.AuditFile;
import org.tlplint.model.AuditModel;
import org.tlplint.report.Report;
import org.tlplint.report.Reports;
import org.tlplint.rules.RuleCatalog;

/**
 * The whole way in Equinox, where every bundle has a class loader of its own: services are found, native code of zstd is
 * loaded, EMF saves and loads, POI writes and reads.
 */
class AuditTest {
    private static AuditResult result;

    @TempDir
    Path folder;

    @BeforeAll
    static void audit(@TempDir Path files) throws IOException {
        Path trace = files.resolve("trace.log.zst");
        try (InputStream in = Platform.getBundle("org.tlplint.examples")
                .getEntry("traces/v10-kernel-bug3/trace.log.zst").openStream()) {
            Files.copy(in, trace);
        }
        AuditSource source = new AuditSource(Formats.input(trace), Formats.byId("qemu-log"), 100);
        result = new AuditEngine(RuleCatalog::rules).run(AuditRequest.of(source), Progress.NONE);
    }

    @Test
    void findsTheFaultOfTheKernel() {
        long writes = result.findings().stream().filter(f -> f.rule().id().equals("MSIX-TBL-001"))
                .mapToLong(f -> f.count()).sum();
        assertEquals(24, writes);
    }

    @Test
    void savesAndLoads() throws IOException {
        Path file = folder.resolve("audit." + AuditFile.EXTENSION);
        AuditFile.save(AuditModel.of(result), file);
        Audit loaded = AuditFile.load(file);
        assertEquals(result.findings().size(), loaded.getFindings().size());
    }

    @Test
    void writesEveryReport() throws IOException {
        Audit audit = AuditModel.of(result);
        List<Report> reports = Reports.all();
        assertTrue(reports.size() >= 4, "too few reports are found: " + reports);
        for (Report report : reports) {
            Path written = folder.resolve(report.isFolder() ? report.id() : report.id() + "." + report.extension());
            report.write(audit, written);
            assertTrue(Files.exists(written), report.id());
        }
    }

    @Test
    void workbookOpensAgain() throws IOException {
        Path file = folder.resolve("findings.xlsx");
        Reports.find("xlsx").orElseThrow().write(AuditModel.of(result), file);
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            assertFalse(workbook.getSheet("Findings").getLastRowNum() < 1, "no findings in the workbook");
        }
    }
}
