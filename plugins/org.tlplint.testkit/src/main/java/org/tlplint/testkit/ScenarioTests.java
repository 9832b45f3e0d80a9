/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.testkit;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;

/**
 * JUnit tests made of scenario files:
 *
 * <pre>
 * &#64;TestFactory
 * Stream&lt;DynamicTest&gt; scenarios() {
 *     return ScenarioTests.of(folder, "csv", new ScenarioRunner(format, MyRules::all));
 * }
 * </pre>
 */
public final class ScenarioTests {

    private ScenarioTests() {
    }

    /**
     * A test for each scenario below a folder.
     *
     * @param ending how their file names end
     * @throws IllegalArgumentException if there is none: a wrong folder must not pass
     */
    public static Stream<DynamicTest> of(Path folder, String ending, ScenarioRunner runner) {
        List<Path> files = files(folder, ending);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no scenario *" + ending + " below " + folder);
        }
        return files.stream().map(file -> DynamicTest.dynamicTest(folder.relativize(file).toString(), file.toUri(),
                () -> check(file, runner)));
    }

    /** The scenario files below a folder, sorted. */
    public static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(p -> Files.isRegularFile(p) && p.getFileName().toString().endsWith(ending)).sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Path file, ScenarioRunner runner) throws IOException, ScenarioException {
        Scenario scenario = Scenario.read(file);
        List<String> differences = runner.differences(scenario);
        if (!differences.isEmpty()) {
            fail("%s: %s%n  %s".formatted(file.getFileName(), scenario.title(),
                    String.join("%n  ".formatted(), differences)));
        }
    }
}
