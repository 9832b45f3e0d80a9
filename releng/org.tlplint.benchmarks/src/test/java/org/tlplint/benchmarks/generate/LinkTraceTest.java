/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.benchmarks.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlplint.benchmarks.MemoryInput;
import org.tlplint.benchmarks.Traces;
import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Severity;

/** A generated capture holds what was asked for, each packet an event, and no other breach than what was planted. */
class LinkTraceTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 15})
    void auditFindsWhatWasPlanted(int faults) throws IOException {
        Plan plan = Plan.of(7, 200_000).withFaults(faults);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Generated generated = LinkTrace.generate(plan, bytes);
        assertEquals(generated.bytes(), bytes.size());
        AuditResult result = Traces.audit(new MemoryInput("link.pcap", bytes.toByteArray()), "pcap");
        assertEquals(generated.lines(), result.events());
        assertEquals(8, result.functions().size());
        Map<String, Long> found = new TreeMap<>();
        for (Finding finding : result.findings()) {
            if (finding.severity() != Severity.INFORMATION) {
                found.merge(finding.rule().id(), finding.count(), Long::sum);
            }
        }
        assertEquals(generated.planted(), found);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        LinkTrace.generate(plan, again);
        assertArrayEquals(bytes.toByteArray(), again.toByteArray());
    }
}
