/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "frob|there is no command \"frob\"",
            "evnts|did you mean events?",
            "--frob|there is no option \"--frob\"",
            "audit|TRACE",
            "audit x --fron 3|did you mean --from?",
            "formats x|one argument too many: \"x\"",
            "rules --format xml|expected one of [text, md, json]",
            "explain|required parameter: 'ID'",
            "state x|--at",
            "events|TRACE"})
    void refusesWhatIsNoCommandLine(String line, String message) {
        Cli.Result result = Cli.run(line.split(" "));
        assertEquals(Exit.USAGE, result.code());
        assertTrue(result.err().contains(message), result.err());
        assertTrue(result.err().contains("--help'."), result.err());
        assertEquals("", result.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--set frob=1|no knob is called",
            "--set ims_allowed=maybe|cannot be \"maybe\"",
            "--set ims_allowed|KNOB=VALUE",
            "--rule MSIX-TBL-01=off|did you mean MSIX-TBL-010, MSIX-TBL-011",
            "--rule MSIX-TBL-001=fatal|it can be off, violation",
            "--rule =off|ID=LEVEL",
            "--from soon|is not a time",
            "--function 1|such as 01:00.0",
            "--report xls=a|there are audit, csv, html, json, junit, sarif, xlsx",
            "--report xlsx|KIND=FILE",
            "--report csv=-|a folder of files",
            "--report json=- --report json=-|the same place",
            "--report json=/no/such/folder/a.json|there is no folder",
            "--report json=/|is a directory",
            "--fail-on often|expected one of",
            "--limit many|is not an int",
            "--progress loud|expected one of",
            "--profile nosuch|does not exist",
            "--profile /|is a directory"})
    void refusesSettingsThatCannotBe(String options, String message) {
        String trace = Cli.resource("unmasked-write.csv", folder).toString();
        Cli.Result result = Cli.run(("audit " + trace + " " + options).split(" "));
        assertEquals(Exit.USAGE, result.code(), result.err());
        assertTrue(result.err().contains(message), result.err());
        assertEquals("", result.out());
    }

    @Test
    void namesTheCommandsWhenNoneIsGiven() {
        Cli.Result result = Cli.run();
        assertEquals(Exit.USAGE, result.code());
        assertTrue(result.err().contains("audit, rules, explain, formats, info, compare, state, events"), result.err());
    }

    @Test
    void documentsTheExitCodes() {
        Cli.Result result = Cli.run("--help");
        assertEquals(Exit.CLEAN, result.code());
        for (int code : new int[] {Exit.CLEAN, Exit.FINDINGS, Exit.USAGE, Exit.INPUT, Exit.INTERNAL, Exit.INCOMPLETE,
                Exit.INTERRUPTED}) {
            assertTrue(result.out().lines().anyMatch(l -> l.matches(" +" + code + "  \\S.*")), "exit code " + code);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit", "rules", "explain", "formats", "info", "state", "events", "vectors"})
    void everyCommandHasHelp(String command) {
        Cli.Result result = Cli.run(command, "--help");
        assertEquals(Exit.CLEAN, result.code());
        assertTrue(result.out().startsWith("Usage: tlplint " + command), result.out());
        assertTrue(result.out().lines().allMatch(l -> l.length() <= 100), result.out());
        assertEquals("", result.err());
    }

    @Test
    void tellsItsVersion() {
        assertTrue(Cli.run("--version").out().matches("tlplint \\d+\\.\\d+\\.\\d+\\S*\n"));
    }

    @Test
    void hidesWhereAnErrorCameFromUnlessAsked() {
        String missing = folder.resolve("nothing").toString();
        assertFalse(Cli.run("audit", missing).err().contains("Exception"));
        Cli.Result debug = Cli.run("audit", missing, "--debug");
        assertTrue(debug.err().contains("TraceException"), debug.err());
        assertEquals(Exit.INPUT, debug.code());
    }

    /** Nothing that a trace holds may do this; so standard input itself fails in a way that nobody foresees. */
    @Test
    void saysThatItIsItsOwnFault() {
        Cli.Result result = Cli.run(broken(), "audit", "-");
        assertEquals(Exit.INTERNAL, result.code());
        assertTrue(result.err().contains("internal error") && result.err().contains("no such thing"), result.err());
        assertTrue(result.err().contains("--debug") && !result.err().contains("at org.tlplint."), result.err());
        assertEquals("", result.out());
        Cli.Result debug = Cli.run(broken(), "audit", "-", "--debug");
        assertEquals(Exit.INTERNAL, debug.code());
        assertTrue(debug.err().contains("at org.tlplint."), debug.err());
    }

    private static InputStream broken() {
        return new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("no such thing");
            }
        };
    }

    @Test
    void writesAsciiWhereTheConsoleHasNothingElse() throws IOException {
        Path log = Files.writeString(folder.resolve("\u00e4\u2026.log"), "nothing\n");
        Cli.Result result = Cli.run(new byte[0], StandardCharsets.US_ASCII, new AtomicBoolean(), "audit",
                log.toString());
        assertTrue(result.err().contains("\\u00e4..."), result.err());
    }
}
