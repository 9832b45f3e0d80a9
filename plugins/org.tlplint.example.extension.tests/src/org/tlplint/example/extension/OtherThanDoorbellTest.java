/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.example.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.testkit.ScenarioRunner;
import org.tlplint.testkit.ScenarioTests;

/** A rule is tested by scenarios: traces that say at each line what must be found there. A new one needs no Java. */
class OtherThanDoorbellTest {

    @TestFactory
    Stream<DynamicTest> scenarios() throws Exception {
        Path folder = Path.of(FileLocator
                .toFileURL(Platform.getBundle("org.tlplint.example.extension.tests").getEntry("scenarios")).toURI());
        assertEquals(3, ScenarioTests.files(folder, ".boardlog").size());
        return ScenarioTests.of(folder, ".boardlog",
                new ScenarioRunner(new BoardLogFormat(), () -> List.of(new OtherThanDoorbell())));
    }

    @Test
    void hasAPage() throws Exception {
        RuleInfo info = Rule.infoOf(OtherThanDoorbell.class);
        try (var page = OtherThanDoorbell.class.getResourceAsStream("pages/" + info.id() + ".md")) {
            assertTrue(new String(page.readAllBytes()).startsWith("# %s: %s".formatted(info.id(), info.title())));
        }
    }
}
