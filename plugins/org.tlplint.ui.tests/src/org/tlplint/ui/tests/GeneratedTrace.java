/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Large traces by the project's own generator, the one of {@code releng/scripts/generate-trace}: the same arguments always
 * give the same bytes. It is compiled and run by processes of their own, so that it takes nothing of the workbench's memory.
 */
final class GeneratedTrace {

    private static final Path SOURCES = Path.of(System.getProperty("tlplint.root", "../.."),
            "releng/org.tlplint.benchmarks/src/main/java");
    private static final String MAIN = "org.tlplint.benchmarks.generate.TraceGenerator";

    private GeneratedTrace() {
    }

    /**
     * Generates a trace.
     *
     * @param to the file
     * @param arguments as of the script, without the file
     */
    static Path write(Path to, String... arguments) throws IOException, InterruptedException {
        Path classes = Files.createTempDirectory(to.getParent(), "generator");
        List<String> compile = new ArrayList<>(
                List.of(tool("javac"), "-nowarn", "-proc:none", "-d", classes.toString()));
        try (Stream<Path> files = Files.list(SOURCES.resolve("org/tlplint/benchmarks/generate"))) {
            files.filter(f -> f.toString().endsWith(".java")).map(Path::toString).forEach(compile::add);
        }
        run(compile);
        List<String> generate = new ArrayList<>(List.of(tool("java"), "-Xmx128m", "-cp", classes.toString(), MAIN));
        generate.addAll(List.of(arguments));
        generate.add(to.toString());
        run(generate);
        return to;
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        int result = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (result != 0) {
            throw new IOException(command + " ended with " + result);
        }
    }
}
