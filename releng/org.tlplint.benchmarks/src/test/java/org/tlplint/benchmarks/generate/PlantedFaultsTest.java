/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.benchmarks.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tlplint.benchmarks.Traces;
import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.rule.Certainty;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Severity;

/** What was planted in a generated trace is what the audit finds: nothing less, nothing else. */
class PlantedFaultsTest {

    @ParameterizedTest(name = "seed {0}, {1} functions, {2} of each fault, time stamps {3}")
    @CsvSource({"1, 8, 25, true", "2, 4, 3, true", "3, 64, 40, true", "4, 17, 10, false"})
    void auditFindsWhatWasPlanted(long seed, int functions, int faults, boolean stamped) throws IOException {
        Traces.Log log = Traces.qemu(new Plan(seed, 6 << 20, functions, faults, stamped));
        assertEquals(log.generated().bytes(), log.input().bytes().length);
        assertEquals(log.generated().planted(), counts(Traces.audit(log.input(), "qemu-log")));
    }

    @Test
    void withoutFaultsNothingIsFound() throws IOException {
        Traces.Log log = Traces.qemu(Plan.of(5, 4 << 20));
        AuditResult result = Traces.audit(log.input(), "qemu-log");
        assertEquals(Map.of(), counts(result));
        assertTrue(result.events() > 5_000, () -> result.events() + " events");
        assertEquals(8, result.functions().size());
        assertEquals(log.generated().lines(), result.sources().get(0).lines());
    }

    @Test
    void aSeedGivesTheSameBytes() throws IOException {
        Plan plan = Plan.of(6, 1 << 20).withFaults(2);
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        assertEquals(TraceGenerator.generate(plan, first), TraceGenerator.generate(plan, second));
        assertArrayEquals(first.toByteArray(), second.toByteArray());
    }

    /** Offending events by rule; suspicions would show as other keys. Observations blame nobody and do not count. */
    private static Map<String, Long> counts(AuditResult result) {
        Map<String, Long> counts = new TreeMap<>();
        List<Finding> findings = result.findings();
        for (Finding finding : findings) {
            if (finding.severity() == Severity.INFORMATION) {
                continue;
            }
            String suspect = finding.certainty() == Certainty.CERTAIN ? "" : " (suspect)";
            counts.merge(finding.rule().id() + suspect, finding.count(), Long::sum);
        }
        return counts;
    }
}
