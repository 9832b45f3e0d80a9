/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives and limits on the command line. */
class PackedInputTest {

    @TempDir
    Path folder;
    private Path csv;

    @BeforeEach
    void copyExample() {
        csv = Cli.exampleFile("devices/accelerator.csv", folder);
    }

    private Path zip(String... names) throws IOException {
        Path file = folder.resolve("traces.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.endsWith(".csv") ? Files.readAllBytes(csv) : name.getBytes());
            }
        }
        return file;
    }

    private static String verdict(String... args) {
        return Cli.run(args).line("Verdict");
    }

    @Test
    void anArchiveIsReadAsItsFile() throws IOException {
        String plain = verdict("audit", csv.toString());
        assertEquals(plain, verdict("audit", zip("lab/a.csv").toString()));
        String several = zip("lab/a.csv", "lab/notes.txt").toString();
        Cli.Result result = Cli.run("audit", several);
        assertEquals(Exit.INPUT, result.code());
        assertEquals("tlplint: " + several
                + " (zip) has 2 files in it; --entry NAME chooses one: lab/a.csv, lab/notes.txt\n", result.err());
        assertEquals(plain, verdict("audit", several, "--entry", "a.csv"));
        Path set = Files.writeString(folder.resolve("x.tlpset"),
                "tlplint-set 1\n[source]\nfile = traces.zip\nentry = lab/a.csv\n");
        assertEquals(plain, verdict("audit", set.toString()));
        assertEquals(plain, Cli.run(Files.readAllBytes(Path.of(several)), "audit", "-", "--entry", "a.csv")
                .line("Verdict"));
    }

    @Test
    void limitsCanBeSet() throws IOException {
        Path bomb = folder.resolve("bomb.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            out.write(Files.readAllBytes(csv));
            out.write("# nothing at all\n".repeat(200_000).getBytes());
        }
        int code = Cli.run("audit", csv.toString()).code();
        assertEquals(code, Cli.run("audit", bomb.toString()).code());
        Cli.Result ratio = Cli.run("audit", bomb.toString(), "--max-ratio", "20");
        assertEquals(Exit.INPUT, ratio.code());
        assertTrue(ratio.err().contains("over 20 to 1 (--max-ratio allows more)"), ratio.err());
        assertTrue(ratio.out().contains("Verdict: "), "what came out before is audited");
        String total = Cli.run("audit", bomb.toString(), "--max-unpacked", "1M").err();
        assertTrue(total.contains("more than 1,048,576 bytes (--max-unpacked allows more)"), total);
        assertEquals(code, Cli.run("audit", bomb.toString(), "--max-unpacked", "5MiB").code());
        for (String[] wrong : new String[][] {{"--max-ratio", "0"}, {"--max-ratio", "x"}, {"--max-unpacked", ""},
                {"--max-unpacked", "5X"}, {"--max-unpacked", "9999999T"}, {"--max-unpacked", "-1"}}) {
            assertEquals(Exit.USAGE, Cli.run("audit", bomb.toString(), wrong[0], wrong[1]).code(), wrong[1]);
        }
    }
}
