/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.formats.Formats;
import org.tlplint.testkit.ScenarioRunner;
import org.tlplint.testkit.ScenarioTests;

/** Every scenario of the catalogue: the findings that it expects, and no others. */
class ScenarioTest {

    @TestFactory
    Stream<DynamicTest> scenarios() throws Exception {
        return ScenarioTests.of(folder(), ".csv", runner());
    }

    static Path folder() throws Exception {
        return Path.of(ScenarioTest.class.getResource("scenarios").toURI());
    }

    static ScenarioRunner runner() {
        TraceFormat csv = Formats.all().stream().filter(f -> f.id().equals("csv")).findFirst().orElseThrow();
        return new ScenarioRunner(csv, RuleCatalog::rules);
    }
}
