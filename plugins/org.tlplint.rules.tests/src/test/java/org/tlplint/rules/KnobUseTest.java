/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.tlplint.core.rule.Knob;
import org.tlplint.testkit.Scenario;
import org.tlplint.testkit.ScenarioRunner;
import org.tlplint.testkit.ScenarioTests;

/** A setting that nobody asks for would be a lie: over all scenarios every knob is read by the engine or a rule. */
class KnobUseTest {

    private static final String OPEN = "knobs-open.txt";

    @Test
    void everyKnobIsRead() throws Exception {
        Set<Knob> read = EnumSet.noneOf(Knob.class);
        ScenarioRunner runner = ScenarioTest.runner();
        for (Path file : ScenarioTests.files(ScenarioTest.folder(), ".csv")) {
            Scenario scenario = Scenario.read(file);
            runner.audit(scenario.withProfile(scenario.profile().notingReads(read)));
        }
        Set<String> unread = EnumSet.complementOf(EnumSet.copyOf(read)).stream().map(Knob::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(listed(), unread, "knobs that no scenario makes a rule ask for; " + OPEN + " lists them");
    }

    private static Set<String> listed() throws Exception {
        try (var in = KnobUseTest.class.getResourceAsStream(OPEN)) {
            return in == null ? Set.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
