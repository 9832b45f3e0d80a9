/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    @TempDir
    Path folder;
    private String bad;
    private String good;

    @BeforeEach
    void traces() throws IOException {
        bad = Cli.kernelBug(folder).toString();
        good = Cli.example("v10-kernel-bug0", Files.createDirectory(folder.resolve("good"))).toString();
    }

    @Test
    void aTraceAndItsSavedAuditAreTheSame() {
        String saved = folder.resolve("a.tlpaudit").toString();
        Cli.run("audit", bad, "--report", "audit=" + saved);
        Cli.Result result = Cli.run("compare", saved, bad);
        assertEquals(Exit.CLEAN, result.code(), result.err());
        assertTrue(result.line("Comparison").contains("0 findings new, 0 gone, 0 changed"), result.out());
        assertTrue(result.line("Comparison").endsWith("Both audits say the same."), result.out());
    }

    @Test
    void whatIsNewMakesTheExitCode1() {
        Cli.Result worse = Cli.run("compare", good, bad);
        assertEquals(Exit.FINDINGS, worse.code(), worse.out());
        assertTrue(worse.out().lines().anyMatch(l -> l.startsWith("new violation") && l.contains("MSIX-TBL-001")),
                worse.out());
        assertTrue(worse.line("Outcomes").contains("before"), worse.out());
        assertEquals(Exit.CLEAN, Cli.run("compare", bad, good).code());
        assertEquals(Exit.CLEAN, Cli.run("compare", good, bad, "--fail-on", "never").code());
    }

    @Test
    void tellsWhatWasSetOtherwise() throws IOException {
        Path profile = Files.writeString(folder.resolve("p"), "tlplint-profile 1\nsuppress MSIX-TBL-001 = known\n");
        String saved = folder.resolve("a.tlpaudit").toString();
        Cli.run("audit", bad, "--report", "audit=" + saved);
        Cli.Result result = Cli.run("compare", saved, bad, "--profile", profile.toString());
        assertEquals(Exit.CLEAN, result.code());
        assertTrue(result.out().contains("suppress MSIX-TBL-001"), result.out());
        assertTrue(result.out().lines().anyMatch(l -> l.startsWith("changed violation to violation (suppressed)")),
                result.out());
    }

    @Test
    void refusesWhatIsNoAudit() throws IOException {
        Path fake = Files.writeString(folder.resolve("x.tlpaudit"), "no audit");
        Cli.Result result = Cli.run("compare", fake.toString(), bad);
        assertEquals(Exit.INPUT, result.code());
        assertTrue(result.err().contains("is not an audit file"), result.err());
        assertEquals(Exit.INPUT, Cli.run("compare", folder.resolve("none.tlpaudit").toString(), bad).code());
        assertEquals(Exit.USAGE, Cli.run("compare", "-", "-").code());
        assertEquals(Exit.USAGE, Cli.run("compare", bad).code());
    }
}
