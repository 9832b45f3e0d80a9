/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.report.Report;
import org.tlplint.report.Reports;
import org.tlplint.report.Samples;

class CsvReportTest {

    private static final Report CSV = Reports.find("csv").orElseThrow();

    @TempDir
    Path folder;

    @Test
    void oneFilePerSheet() throws IOException {
        CSV.write(Samples.ordinary(), folder.resolve("out"));
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertEquals(
                    List.of("evidence.csv", "findings.csv", "functions.csv", "import.csv", "rules-by-function.csv",
                            "rules.csv",
                            "summary.csv", "vector-state.csv", "vector-timing.csv"),
                    files.map(f -> f.getFileName().toString()).sorted().toList());
        }
        List<CsvRecord> findings = read(folder.resolve("out/findings.csv"));
        assertEquals(5, findings.size());
        assertEquals(List.of("No.", "Severity", "Certainty", "Rule", "What happened", "Function", "Vector", "Count"),
                findings.get(0).getFields().subList(0, 8));
        assertEquals(List.of("1", "violation", "certain", "MSIX-TBL-001", "Message of an unmasked entry modified",
                "01:00.0 nvme",
                "0", "2"), findings.get(1).getFields().subList(0, 8));
        assertTrue(read(folder.resolve("out/summary.csv")).get(0).getField(1).startsWith("5 violations"));
    }

    @Test
    void nothingStartsLikeAFormula() throws IOException {
        CSV.write(Samples.all().get("hostile"), folder.resolve("out"));
        boolean guarded = false;
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            for (Path file : files.toList()) {
                for (CsvRecord line : read(file)) {
                    for (String field : line.getFields()) {
                        assertFalse(!field.isEmpty() && "=+-@\t\r".indexOf(field.charAt(0)) >= 0, field);
                        assertTrue(field.chars().allMatch(c -> c >= ' '), field);
                        guarded |= field.equals("'=HYPERLINK(\"http://example.invalid\",\"x\")");
                    }
                }
            }
        }
        assertTrue(guarded);
        assertEquals("'\t=1", CsvFolder.guard("\t=1"));
        assertEquals("'\r=1", CsvFolder.guard("\r=1"));
    }

    @Test
    void twoRunsGiveTheSameFiles() throws IOException {
        CSV.write(Samples.ordinary(), folder.resolve("a"));
        CSV.write(Samples.ordinary(), folder.resolve("b"));
        try (Stream<Path> files = Files.list(folder.resolve("a"))) {
            for (Path file : files.toList()) {
                assertEquals(-1, Files.mismatch(file, folder.resolve("b").resolve(file.getFileName())), file::toString);
            }
        }
    }

    @Test
    void aFileOrAStreamIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("x"), "");
        assertTrue(assertThrows(IOException.class, () -> CSV.write(Samples.ordinary(), file)).getMessage()
                .contains("is a file"));
        assertTrue(assertThrows(IOException.class, () -> CSV.write(Samples.ordinary(), OutputStream.nullOutputStream()))
                .getMessage().contains("folder"));
    }

    private static List<CsvRecord> read(Path file) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
            return reader.stream().toList();
        }
    }
}
