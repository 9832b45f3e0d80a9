/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.model.Audit;
import org.tlplint.model.AuditFile;
import org.tlplint.model.Finding;

/** What is suppressed stays in every report with its reason, and counts for nothing else. */
class SuppressionTest {

    @TempDir
    Path folder;
    private String trace;

    @BeforeEach
    void trace() {
        trace = Cli.kernelBug(folder).toString();
    }

    private Cli.Result audit(String suppression, String... more) throws IOException {
        Path profile = Files.writeString(folder.resolve("p"), "tlplint-profile 1\n" + suppression + '\n');
        String[] args = new String[4 + more.length];
        System.arraycopy(new String[] {"audit", trace, "--profile", profile.toString()}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        return Cli.run(args);
    }

    @Test
    void doesNotCountForVerdictAndExitCode() throws IOException {
        Cli.Result open = Cli.run("audit", trace);
        assertEquals(Exit.FINDINGS, open.code());
        assertTrue(open.line("Verdict").contains("violation"), open.out());
        Cli.Result quiet = audit("suppress MSIX-TBL-001 by Ada = known bug 4711, fixed in 6.9");
        assertEquals(Exit.CLEAN, quiet.code(), quiet.out());
        assertFalse(quiet.line("Verdict").contains("violation"), quiet.out());
        assertTrue(quiet.line("Verdict").contains(" suppressed."), quiet.out());
        assertTrue(quiet.out().contains("suppressed by the profile; --suppressed lists"), quiet.out());
        assertFalse(quiet.out().contains("4711"), quiet.out());
        String listed = audit("suppress MSIX-TBL-001 by Ada = known bug 4711, fixed in 6.9", "--suppressed").out();
        assertTrue(listed.contains("  MSIX-TBL-001: ") && listed.contains("known bug 4711, fixed in 6.9 (Ada)"),
                listed);
    }

    @Test
    void saysWhatDoesNothing() throws IOException {
        Cli.Result result = audit("suppress MSIX-TBL-001@7f:00.0 = x\nsuppress MSIX-TBL-001 until 2020-01-31 = y");
        assertEquals(Exit.FINDINGS, result.code());
        assertTrue(result.out().contains("Suppression of MSIX-TBL-001@7f:00.0 concerns no finding"), result.out());
        assertTrue(result.out().contains("Suppression of MSIX-TBL-001 expired after 2020-01-31"), result.out());
    }

    @Test
    void staysInTheReports() throws IOException {
        Path saved = folder.resolve("a.tlpaudit");
        Path json = folder.resolve("a.json");
        Path csv = folder.resolve("csv");
        audit("suppress MSIX-TBL-001 until 2099-12-31 by Ada = bug", "--report", "audit=" + saved, "--report",
                "json=" + json,
                "--report", "csv=" + csv);
        Audit audit = AuditFile.load(saved);
        Finding finding = audit.getFindings().stream().filter(f -> f.getRule().getId().equals("MSIX-TBL-001"))
                .findFirst().orElseThrow();
        assertEquals("bug", finding.getSuppression().getReason());
        assertEquals("Ada", finding.getSuppression().getAuthor());
        assertEquals("2099-12-31", finding.getSuppression().getUntil());
        assertEquals(1, audit.getSuppressions().size());
        assertTrue(Files.readString(json).contains("\"suppression\""));
        assertTrue(Files.readString(csv.resolve("findings.csv")).contains("\"bug (Ada), until 2099-12-31\""));
        assertTrue(Files.readString(csv.resolve("summary.csv")).contains("suppressed,"));
    }
}
