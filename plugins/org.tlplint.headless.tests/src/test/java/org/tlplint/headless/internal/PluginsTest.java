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

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --plugins}: the classes of the example bundle serve the command line, and a bad plug-in harms nobody. */
class PluginsTest {

    private static final String TRACE = PluginJar.EXAMPLE.resolve("traces/board.boardlog").toString();

    @TempDir
    static Path folder;
    private static String example;
    private static String bad;

    @BeforeAll
    static void make() throws IOException {
        example = PluginJar.ofExample(folder).toString();
        bad = PluginJar.of(folder, "bad", BadPlugin.SOURCES, BadPlugin.SERVICES).toString();
    }

    @Test
    void contributedFormatIsDetectedAndContributedRuleFires() {
        Cli.Result result = Cli.run("audit", TRACE, "--plugins", example, "--fail-on", "advisory");
        assertEquals("", result.err());
        assertEquals(1, result.code(), result.out());
        assertTrue(result.out().contains("BOARD-001"), result.out());
        assertTrue(result.out().contains("message to 08090080"), result.out());
    }

    @Test
    void contributedReportIsWritten() {
        Cli.Result result = Cli.run("audit", TRACE, "--plugins", example, "--report", "counts=-");
        assertTrue(result.out().contains("BOARD-001\t01:00.0\t1\n"), result.out());
        assertTrue(Cli.run("audit", "--help", "--plugins", example).out().contains("audit, counts,"));
    }

    @Test
    void listsAndPagesHaveThem() {
        assertTrue(Cli.run("--plugins", example, "formats").line("board-log  ").contains("Board log"));
        assertTrue(Cli.run("rules", "BOARD", "--plugins", example).line("BOARD-001").contains("doorbell"));
        String page = Cli.run("explain", "board-001", "--plugins", example).out();
        assertTrue(page.contains("How to fix") && page.contains("example.jar"), page);
    }

    @Test
    void withoutItNothingIsDifferent() {
        assertEquals(3, Cli.run("audit", TRACE).code());
        assertEquals(2, Cli.run("explain", "BOARD-001").code());
        assertEquals(2, Cli.run("audit", TRACE, "--report", "counts=-").code());
        assertFalse(Cli.run("formats").out().contains("board-log"));
        assertFalse(Cli.run("audit", "--help").out().contains("audit, counts,"));
    }

    @Test
    void folderOfJarsWorksToo() throws IOException {
        Path jars = Files.createDirectory(folder.resolve("jars"));
        Files.copy(Path.of(example), jars.resolve("a.jar"));
        assertEquals(1, Cli.run("audit", TRACE, "--plugins", jars.toString(), "--fail-on", "advisory").code());
    }

    @Test
    void badPluginsAreNamedAndHarmNobody() {
        Cli.Result result = Cli.run("audit", TRACE, "--plugins", bad, "--plugins", example, "--fail-on", "advisory",
                "--report", "json=" + folder.resolve("bad.json"));
        assertEquals(1, result.code(), result.out() + result.err());
        assertTrue(result.out().contains("BOARD-001"), result.out());
        for (String told : BadPlugin.TOLD) {
            assertEquals(1, result.err().lines().filter(line -> line.contains(told)).count(),
                    told + " in:\n" + result.err());
        }
    }

    @Test
    void ruleThatFailedIsNotEvaluatedAndSaysSo() throws IOException {
        Path json = folder.resolve("failed.json");
        Cli.run("audit", TRACE, "--plugins", bad, "--plugins", example, "--report", "json=" + json);
        String text = Files.readString(json);
        assertTrue(
                text.contains(
                        "the rule itself failed and was left out from there on: IllegalStateException: on purpose"),
                "no verdict says that BAD-001 failed");
    }

    @Test
    void readerThatFailsBreaksItsSourceOff() {
        Cli.Result result = Cli.run("audit", TRACE, "--plugins", bad, "--format", "bad-reader");
        assertEquals(3, result.code(), result.out() + result.err());
        assertTrue(result.err().contains("the format bad-reader of bad.jar failed"), result.err());
    }

    @Test
    void reportThatFailsCannotBeWritten() {
        Cli.Result result = Cli.run("audit", TRACE, "--plugins", example, "--plugins", bad, "--report", "bad=-");
        assertEquals(2, result.code());
        assertTrue(result.err().contains("the report bad of bad.jar failed: StackOverflowError"), result.err());
    }

    @Test
    void whatIsNoPluginIsRefused() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertRefused(folder.resolve("no-such.jar"), "there is no such file or folder");
        assertRefused(empty, "there is no JAR in the folder");
        assertRefused(Path.of(TRACE), "this is no JAR");
    }

    private static void assertRefused(Path plugins, String why) {
        Cli.Result result = Cli.run("rules", "--plugins", plugins.toString());
        assertEquals(2, result.code());
        assertTrue(result.err().contains(why), result.err());
    }
}
