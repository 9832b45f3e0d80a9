/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.core.rule.Severity;

class AuditCommandTest {

    @TempDir
    Path folder;
    private String trace;

    @BeforeEach
    void copyTrace() {
        trace = Cli.resource("unmasked-write.csv", folder).toString();
    }

    @Test
    void namesThe24WritesOfTheRealKernelFault() {
        Cli.Result result = Cli.run("audit", Cli.kernelBug(folder).toString());
        assertEquals(Exit.FINDINGS, result.code());
        assertEquals("", result.err());
        String row = result.line("violation  MSIX-TBL-001").replaceAll(" +", " ");
        assertEquals("violation MSIX-TBL-001 03:00.0 e1000e 24 0-2", row);
        for (int vector = 0; vector < 3; vector++) {
            assertTrue(result.out().contains("  03:00.0 e1000e, MSI-X vector " + vector + ", 8 events\n"),
                    result.out());
        }
        assertEquals(3, result.out().lines().filter(l -> l.startsWith("VIOLATION  ")).count());
        assertTrue(result.out().contains("trace.log.zst:32433 (14.742550 s)"), result.out());
        assertTrue(result.out().contains("  because   unmasked here, line 32430 (14.742261 s)"), result.out());
        assertTrue(result.out().contains("tlplint explain MSIX-TBL-001"));
    }

    @Test
    void printsWhatAPersonNeeds() throws IOException {
        // a short name that is the same everywhere, because lines are wrapped
        Path shortName = Path.of("target", "unmasked-write.csv");
        Files.copy(Path.of(trace), shortName, StandardCopyOption.REPLACE_EXISTING);
        Cli.Result result = Cli.run("audit", shortName.toString());
        assertTrue(result.out().contains("\nNot evaluated, or not always\n  "), result.out());
        // how many rules there are is not the matter here
        String text = result.out().replace('\\', '/')
                .replaceAll("(?s)Not evaluated, or not always\n.*?\n\n", "Not evaluated, or not always ...\n\n")
                .replaceAll("\\d+ rules passed, \\d+ not evaluated(, \\d+ not applicable)?",
                        "# rules passed, # not evaluated");
        Golden.check("unmasked-write.audit.txt", text);
        assertEquals(Exit.FINDINGS, result.code());
    }

    @Test
    void failsOnlyOnTheSeveritiesAskedFor() {
        assertEquals(Exit.CLEAN, Cli.run("audit", trace, "--fail-on", "never").code());
        assertEquals(Exit.FINDINGS, Cli.run("audit", trace, "--fail-on", "violation").code());
        String[] advisories = {"audit", trace, "--rule", "MSIX-TBL-001=advisory", "--rule", "MSIX-PBA-001=advisory"};
        assertEquals(Exit.CLEAN, Cli.run(advisories).code());
        assertEquals(Exit.FINDINGS, Cli.run(with(advisories, "--fail-on", "advisory")).code());
        assertEquals(Exit.CLEAN, Cli.run(with(advisories, "--fail-on", "UNDEFINED")).code());
    }

    @Test
    void observationsAreCountedAndShownOnlyIfAskedFor() {
        String kernel = Cli.kernelBug(folder).toString();
        String without = Cli.run("audit", kernel).out();
        assertTrue(without.contains("not shown; --observations shows"), without);
        assertFalse(without.contains("INFORMATION"), without);
        String with = Cli.run("audit", kernel, "--observations", "--limit", "1000").out();
        assertTrue(with.contains("INFORMATION"), with);
        assertFalse(with.contains("--observations shows"), with);
    }

    @Test
    void theLevelDecidesWhatIsReported() {
        String[] undefined = {"audit", trace, "--rule", "MSIX-TBL-001=advisory", "--rule", "MSIX-PBA-001=off"};
        assertEquals(Exit.CLEAN, Cli.run(with(undefined, "--level", "strict")).code());
        assertTrue(Cli.run("audit", trace, "--level", "harsh").err().contains("strict, default, lenient"));
    }

    @Test
    void switchesRulesOff() {
        Cli.Result result = Cli.run("audit", trace, "--rule", "MSIX-PBA-001=off", "--rule", "MSIX-TBL-001=off");
        assertEquals(Exit.CLEAN, result.code());
        assertFalse(result.out().contains("VIOLATION"), result.out());
        assertEquals(notApplicable(Cli.run("audit", trace)) + 2, notApplicable(result), result.out());
    }

    private static int notApplicable(Cli.Result result) {
        Matcher number = Pattern.compile("(\\d+) not applicable").matcher(result.line("Verdict: "));
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }

    @Test
    void judgesOnlyTheTimeAskedFor() {
        Cli.Result late = Cli.run("audit", trace, "--from", "2100ns");
        assertFalse(late.out().contains("violation  MSIX-TBL-001"), late.out());
        assertTrue(late.out().contains("violation  MSIX-PBA-001"), late.out());
        Cli.Result early = Cli.run("audit", trace, "--to", "@2us");
        assertTrue(early.out().contains("violation  MSIX-TBL-001"), early.out());
        assertFalse(early.out().contains("violation  MSIX-PBA-001"), early.out());
        assertEquals(Exit.USAGE, Cli.run("audit", trace, "--from", "2", "--to", "1").code());
    }

    @Test
    void judgesOnlyTheFunctionsAskedFor() {
        assertEquals(Exit.FINDINGS, Cli.run("audit", trace, "--function", "01:00.0").code());
        Cli.Result unknown = Cli.run("audit", trace, "--function", "02:00.0");
        assertEquals(Exit.USAGE, unknown.code());
        assertTrue(unknown.err().contains("it shows 01:00.0"), unknown.err());
    }

    @Test
    void writesReports() throws IOException {
        Cli.Result result = Cli.run("audit", trace, "--report", "json=" + folder.resolve("a.json"), "--report",
                "xlsx=" + folder.resolve("a.xlsx"), "--report", "csv=" + folder.resolve("csv"), "--report",
                "audit=" + folder.resolve("a.tlpaudit"));
        assertEquals(Exit.FINDINGS, result.code(), result.err());
        assertTrue(Files.readString(folder.resolve("a.json")).contains("\"MSIX-TBL-001\""));
        assertTrue(Files.size(folder.resolve("a.xlsx")) > 1000);
        assertTrue(Files.size(folder.resolve("a.tlpaudit")) > 100);
        try (Stream<Path> sheets = Files.list(folder.resolve("csv"))) {
            assertTrue(sheets.count() >= 5);
        }
        assertTrue(result.out().contains("Report: " + folder.resolve("a.xlsx")), result.out());
    }

    @Test
    void writesNothingButTheReportToStandardOutput() {
        Cli.Result result = Cli.run("audit", trace, "--report", "json=-");
        assertEquals(Exit.FINDINGS, result.code());
        assertTrue(result.out().startsWith("{") && result.out().strip().endsWith("}"), result.out());
        assertTrue(result.err().startsWith("Verdict: 2 violations"), result.err());
    }

    @Test
    void readsStandardInput() throws IOException {
        Cli.Result result = Cli.run(Files.readAllBytes(Path.of(trace)), "audit", "-");
        assertEquals(Exit.FINDINGS, result.code());
        assertTrue(result.out().contains("standard input:12 (0.000001900 s)"), result.out());
    }

    @Test
    void leavesNoSpoolBehind() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(trace));
        Path file;
        try (Spool spool = new Spool(new ByteArrayInputStream(bytes))) {
            spool.standardInput(new UnpackOptions());
            file = spool.file();
            assertEquals(bytes.length, Files.size(file));
        }
        assertFalse(Files.exists(file));
    }

    @Test
    void saysWhatWasNotUnderstoodAndFailsWhenStrict() throws IOException {
        Path odd = folder.resolve("odd.csv");
        Files.writeString(odd, Files.readString(Path.of(trace)) + "2300,D,Nonsense,,,,,,,,\n");
        String[] args = {"audit", odd.toString(), "--fail-on", "never"};
        Cli.Result lenient = Cli.run(args);
        assertEquals(Exit.CLEAN, lenient.code());
        assertTrue(lenient.out().contains("NOT UNDERSTOOD: "), lenient.out());
        assertEquals(Exit.INCOMPLETE, Cli.run(with(args, "--strict")).code());
        assertEquals(Exit.CLEAN, Cli.run("audit", trace, "--fail-on", "never", "--strict").code());
        assertEquals(Exit.FINDINGS, Cli.run("audit", odd.toString(), "--strict").code(), "findings come first");
    }

    @Test
    void limitsTheFindingsShown() {
        Cli.Result one = Cli.run("audit", trace, "--limit", "1");
        assertEquals(1, one.out().lines().filter(l -> l.startsWith("VIOLATION  ")).count());
        assertTrue(one.out().contains("... and 1 more finding; "), one.out());
        assertEquals(0,
                Cli.run("audit", trace, "--limit", "0").out().lines().filter(l -> l.startsWith("VIOLATION  ")).count());
        assertEquals(Exit.USAGE, Cli.run("audit", trace, "--limit", "-1").code());
    }

    @Test
    void mergesSeveralTraces() throws IOException {
        Path other = Files.copy(Path.of(trace), folder.resolve("other.csv"));
        Cli.Result result = Cli.run("audit", trace, other.toString());
        assertTrue(result.line(other.toString()).contains("csv"), result.out());
        Cli.Result twice = Cli.run("audit", trace, folder.resolve("./unmasked-write.csv").toString());
        assertEquals(Exit.USAGE, twice.code());
        assertTrue(twice.err().contains("is given twice"), twice.err());
    }

    @Test
    void endsWhenInterruptedAndWritesNoReport() {
        Path report = folder.resolve("a.json");
        Cli.Result result = Cli.run(new byte[0], StandardCharsets.UTF_8, new AtomicBoolean(true), "audit",
                Cli.kernelBug(folder).toString(), "--report", "json=" + report);
        assertEquals(Exit.INTERRUPTED, result.code());
        assertEquals("", result.out());
        assertTrue(result.err().contains("interrupted"), result.err());
        assertFalse(Files.exists(report));
    }

    @Test
    void takesASnapshotAsInitialState() throws IOException {
        String name = "/traces/v10-kernel-bug3/lspci.txt";
        Path dump = folder.resolve("lspci.txt");
        try (var in = Cli.class.getResourceAsStream(name)) {
            Files.copy(in, dump);
        }
        Cli.Result result = Cli.run("audit", Cli.kernelBug(folder).toString(), "--snapshot", dump.toString(), "--limit",
                "0");
        assertEquals(Exit.FINDINGS, result.code(), result.err());
        assertTrue(result.line(dump.toString()).contains("(snapshot)"), result.out());
        assertEquals("violation MSIX-TBL-001 03:00.0 e1000e 24 0-2",
                result.line("violation  MSIX-TBL-001").replaceAll(" +", " "));
    }

    private static String[] with(String[] args, String... more) {
        return Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void failOnKnowsItsSeverities() {
        assertEquals(List.of(true, true, false, false), Stream.of(Severity.values())
                .map(AuditCommand.FailOn.undefined::includes).toList());
        assertTrue(Stream.of(Severity.values()).noneMatch(AuditCommand.FailOn.never::includes));
    }
}
