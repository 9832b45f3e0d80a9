/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.formats.Formats;
import org.tlplint.testkit.Scenario;
import org.tlplint.testkit.ScenarioRunner;
import org.tlplint.testkit.ScenarioTests;

/**
 * Every scenario of the catalogue: the findings that it expects, and no others; and to the letter what the audit said of it when
 * somebody last looked, counts and causes included.
 */
class ScenarioTest {

    private static final Sections VERDICTS = new Sections("scenario-verdicts.txt");

    @TestFactory
    Stream<DynamicTest> scenarios() throws Exception {
        ScenarioRunner runner = runner();
        return ScenarioTests.files(folder(), ".csv").stream().map(
                file -> DynamicTest.dynamicTest(name(file), file.toUri(), () -> check(file, runner)));
    }

    @Test
    void verdictsAreOfScenariosThatThereAre() throws Exception {
        assertEquals(ScenarioTests.files(folder(), ".csv").stream().map(ScenarioTest::name)
                .collect(Collectors.toCollection(TreeSet::new)), VERDICTS.names());
    }

    @AfterAll
    static void propose() throws Exception {
        VERDICTS.propose();
    }

    private static void check(Path file, ScenarioRunner runner) throws Exception {
        Scenario scenario = Scenario.read(file);
        AuditResult result = runner.audit(scenario);
        assertEquals(List.of(), ScenarioRunner.differences(scenario, result), scenario.title());
        VERDICTS.check(name(file), Transcript.of(result));
    }

    static String name(Path file) {
        return file.getFileName().toString();
    }

    static Path folder() throws Exception {
        return Path.of(ScenarioTest.class.getResource("scenarios").toURI());
    }

    /** As {@link RuleCatalog#rules}, without reading the list of services for each scenario anew. */
    static ScenarioRunner runner() {
        TraceFormat csv = Formats.all().stream().filter(f -> f.id().equals("csv")).findFirst().orElseThrow();
        List<ServiceLoader.Provider<Rule>> rules = ServiceLoader.load(Rule.class, RuleCatalog.class.getClassLoader())
                .stream().sorted(Comparator.comparing(rule -> Rule.infoOf(rule.type()).id())).toList();
        return new ScenarioRunner(csv, () -> rules.stream().map(ServiceLoader.Provider::get).toList());
    }
}
