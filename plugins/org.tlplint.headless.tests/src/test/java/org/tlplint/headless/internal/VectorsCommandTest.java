/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Histories of vectors on the command line, of a small trace and of the logs of real kernels. */
class VectorsCommandTest {

    @TempDir
    Path folder;

    private String small() {
        return Cli.resource("unmasked-write.csv", folder).toString();
    }

    @Test
    void textAndCsvOfASmallTrace() throws IOException {
        String trace = small();
        Cli.Result result = Cli.run("vectors", trace);
        assertEquals(Exit.CLEAN, result.code());
        Golden.check("unmasked-write.vectors.txt", result.out());
        Golden.check("unmasked-write.vectors.csv", Cli.run("vectors", trace, "--csv").out());
    }

    @Test
    void saysThatTheVectorIsNotThere() {
        String trace = Cli.kernelBug(folder).toString();
        assertTrue(Cli.run("vectors", trace, "--vector", "99").err().contains("--vector 99"));
        assertEquals("", Cli.run("vectors", trace, "--vector", "1").err());
    }

    @Test
    void jsonIsWellFormedAndSaysTheSame() throws IOException {
        String trace = Cli.kernelBug(folder).toString();
        long rows = Cli.run("vectors", trace, "--csv").out().lines().count() - 1;
        long events = 0;
        try (JsonParser parser = new JsonFactory().createParser(Cli.run("vectors", trace, "--json").out())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                events += token == JsonToken.FIELD_NAME && parser.currentName().equals("event") ? 1 : 0;
            }
        }
        assertEquals(rows, events);
        String brief = Cli.run("vectors", trace, "--json", "--brief").out();
        assertFalse(brief.contains("\"rows\""));
        assertTrue(brief.contains("\"verdict\": \"re-read\", \"changes\": 6"), brief);
    }

    /** The kernel writes the message after the unmask; the device model reads its Table for every message. */
    @Test
    void theKernelThatWritesAfterTheUnmask() {
        String trace = Cli.kernelBug(folder).toString();
        List<String> told = Cli.run("vectors", trace, "--function", "03:00.0").out().lines()
                .filter(line -> line.startsWith("  => re-read")).toList();
        assertEquals(3, told.size());
        Cli.Result one = Cli.run("vectors", trace, "--function", "03:00.0", "--vector", "2");
        String flow = one.out().lines().filter(line -> line.contains(" 14.7428") || line.contains(" 14.7434"))
                .map(line -> line.strip().replaceAll(" +", " ")).reduce("", (a, b) -> a + b + "\n");
        assertEquals("""
                14258 14.742801 32454 programmed fee02004/0000002d while masked, was 00000000/00000000, 3 writes
                14262 14.742825 32458 unmasked fee02004/0000002d from here on the function may keep this value
                14263 14.742833 32459 programmed fee02004/00000028 while unmasked, was fee02004/0000002d, 3 writes
                14267 14.742839 32463 programmed fee01004/00000028 while unmasked, was fee02004/00000028, 3 writes
                14271 14.743476 32476 sent new fee01004/00000028 the new value, written while unmasked
                """, flow);
    }

    @Test
    void briefHasALineForEachVector() {
        Cli.Result result = Cli.run("vectors", Cli.kernelBug(folder).toString(), "--brief");
        assertEquals("01:00.0 nvme MSI-X 0 41 0 0 0 0 not put to the test",
                result.line("01:00.0 nvme").replaceAll(" +", " "));
        assertTrue(result.out().contains("Neither programmed nor sent: 01:00.0 nvme  MSI-X 3-64\n"), result.out());
    }

    /** MSI registers changed while enabled and changed back before the next message: nothing can be read off. */
    @Test
    void msiChangedAndChangedBack() {
        String trace = Cli.example("v05-msi-change", folder).toString();
        Cli.Result result = Cli.run("vectors", trace, "--function", "00:1f.2");
        assertTrue(result.line("  => ").startsWith("  => not shown: after 3 changes while enabled: 0 messages"));
        assertTrue(result.out().contains("128 times, until 11.914940 s: vector 0, the value of the registers"));
    }

    @Test
    void entryChangedAndChangedBack() {
        String trace = Cli.example("v01-unmasked-write", folder).toString();
        Cli.Result result = Cli.run("vectors", trace, "--function", "01:00.0", "--vector", "1");
        assertTrue(result.line("  => ").startsWith("  => not shown: after 3 changes while unmasked"), result.out());
    }

    @Test
    void wrongUse() {
        String trace = small();
        assertEquals(Exit.USAGE, Cli.run("vectors", trace, "--csv", "--json").code());
        assertEquals(Exit.USAGE, Cli.run("vectors", trace, "--vector", "16384").code());
        assertEquals(Exit.USAGE, Cli.run("vectors", trace, "--function", "09:00.0").code());
        assertEquals(Exit.USAGE, Cli.run("vectors", trace, "--function", "frob").code());
        assertEquals(Exit.INPUT, Cli.run("vectors", folder.resolve("nowhere").toString()).code());
        assertTrue(Cli.run("vectors", "--help").out().contains("not put to the test"));
    }
}
