/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.audit.TraceView;
import org.tlplint.core.text.Aspect;
import org.tlplint.core.text.EventFilter;
import org.tlplint.core.text.EventLister;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.formats.Formats;
import org.tlplint.testkit.Scenario;

/** The events of some scenarios in words, as {@code tlplint events} tells them: every kind of step is among them. */
class NarrationTest {

    private static final Sections NARRATIONS = new Sections("narrations.txt");
    private static final List<String> TOLD = List.of("S06-stale-in-flight", "S09-shared-vector", "S11-function-mask",
            "S12-disabled", "S14-pending-delivered", "S18-pba-write", "S19-qword-fill", "S21-odd-access",
            "S28-vfio-resize", "S31-msi", "S32-msi-beyond", "S36-msi-masked", "S38-malformed-message", "S41-flr",
            "S43-decode-off", "S45-foreign-message", "rst-004-left", "rst-008-link-down", "ims-queues");

    @TestFactory
    Stream<DynamicTest> narrations() {
        return TOLD.stream().map(name -> DynamicTest.dynamicTest("told " + name, () -> check(name)));
    }

    @AfterAll
    static void propose() throws Exception {
        NARRATIONS.propose();
    }

    private static void check(String name) throws Exception {
        Path file = ScenarioTest.folder().resolve(name + ".csv");
        TraceFormat csv = Formats.all().stream().filter(f -> f.id().equals("csv")).findFirst().orElseThrow();
        TraceView view = new TraceView(new AuditSource(Formats.input(file), csv, 100), List.of(),
                Scenario.read(file).devices(), null);
        StringBuilder text = new StringBuilder();
        new EventLister(view).list(0, EventFilter.ALL, row -> {
            text.append("%s %s %s %s | %s%n".formatted(row.get(Aspect.LINE), row.get(Aspect.TYPE),
                    row.get(Aspect.FUNCTION), row.get(Aspect.ADDRESS), row.get(Aspect.MEANING)));
            return true;
        });
        NARRATIONS.check(name, text.toString().replace("\r\n", "\n"));
    }
}
