/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own. */
class MainTest {

    @TempDir
    Path folder;

    private Process start(String... args) throws IOException {
        return start(Map.of(), args);
    }

    private Process start(Map<String, String> environment, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("surefire.test.class.path",
                        System.getProperty("java.class.path")),
                "org.tlplint.headless.Main"));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(folder.resolve("err").toFile())
                .redirectOutput(folder.resolve("out").toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    @Test
    void endsWithTheExitCodeOfTheCommand() throws Exception {
        Process process = start("explain", "NO-SUCH-RULE");
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(2, process.exitValue());
        assertTrue(Files.readString(folder.resolve("err")).contains("NO-SUCH-RULE"));
        assertEquals("", Files.readString(folder.resolve("out")));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void interruptedItLeavesNothingBehind() throws Exception {
        Path trace = folder.resolve("large.log");
        String line = "1@1.000001:pci_cfg_write nvme 01:00.0 @0x4 <- 0x6\n";
        byte[] block = line.repeat(20_000).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = Files.newOutputStream(trace)) {
            for (int i = 0; i < 500; i++) {
                out.write(block);
            }
        }
        Path report = folder.resolve("a.json");
        Process process = start("audit", trace.toString(), "--report", "json=" + report, "--progress", "plain");
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (process.isAlive() && Files.size(folder.resolve("err")) == 0 && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        assertTrue(process.isAlive(), () -> "it ended too early: " + read("err") + read("out"));
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertEquals(130, process.exitValue());
        assertTrue(read("err").contains("interrupted"), read("err"));
        assertEquals("", read("out"));
        assertFalse(Files.exists(report));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aWorkbookIsWrittenWithoutTheWindowSystem() throws Exception {
        Path trace = folder.resolve("trace.log");
        Files.writeString(trace, "1@1.000001:pci_cfg_write nvme 01:00.0 @0x4 <- 0x6\n".repeat(20));
        Path report = folder.resolve("a.xlsx");
        Process process = start(Map.of("DISPLAY", ":0", "JDK_JAVA_OPTIONS",
                "-Xlog:class+load:file=" + folder.resolve("classes")), "audit", trace.toString(), "--report",
                "xlsx=" + report);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertTrue(Files.size(report) > 0, read("err"));
        assertTrue(read("classes").contains("java.awt.Font "),
                "nothing of AWT is loaded: the test is not needed any more");
        assertTrue(read("classes").contains("HeadlessGraphicsEnvironment "), "AWT goes to the window system");
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
