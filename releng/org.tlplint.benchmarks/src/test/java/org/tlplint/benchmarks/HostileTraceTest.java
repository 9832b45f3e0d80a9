/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tlplint.benchmarks.generate.HostileTrace;
import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.audit.SourceSummary.Skipped;
import org.tlplint.core.pci.Machine;
import org.tlplint.core.rule.Finding;

/** Hostile traces are audited to their end, within bounds, and nothing is lost silently. */
class HostileTraceTest {

    @ParameterizedTest
    @EnumSource
    void everyLineIsAccountedFor(HostileTrace trace) throws IOException {
        AuditResult result = Traces.audit(HostileBenchmark.input(trace, 3 << 20), "qemu-log");
        long skipped = result.sources().get(0).skipped().stream().filter(s -> !s.reason().startsWith("access to "))
                .mapToLong(Skipped::count).sum();
        assertEquals(result.sources().get(0).lines(), result.events() + skipped);
        assertTrue(result.functions().size() <= Machine.MAX_FUNCTIONS);
    }

    @Test
    void everyBreachIsCountedAndFewAreKept() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int steps = HostileTrace.MANY_FINDINGS.write(80 << 20, out);
        AuditResult result = Traces.audit(new MemoryInput("findings.log", out.toByteArray()), "qemu-log");
        long breaches = result.findings().stream().filter(f -> f.rule().id().equals("MSIX-TBL-001"))
                .mapToLong(Finding::count)
                .sum();
        // a step changes address and data of an entry; the first value of the data may be the one that is there
        assertTrue(breaches > 2L * steps - 64 && breaches <= 2L * steps,
                () -> breaches + " breaches in " + steps + " steps");
        assertTrue(result.findings().size() <= 25_000, () -> result.findings().size() + " findings");
        long kept = result.findings().stream().mapToLong(f -> f.occurrences().size()).sum();
        assertTrue(kept <= 250_000, () -> kept + " occurrences");
    }

    @Test
    void whatIsNotFollowedIsSaid() throws IOException {
        AuditResult result = Traces.audit(HostileBenchmark.input(HostileTrace.MANY_FUNCTIONS, 32 << 20), "qemu-log");
        assertEquals(Machine.MAX_FUNCTIONS, result.functions().size());
        assertTrue(count(result, "access to a function beyond the first 4096") > 900);
        assertTrue(count(result, "access to an MSI-X entry beyond those that are followed") > 900);
    }

    private static long count(AuditResult result, String reason) {
        return result.sources().get(0).skipped().stream().filter(s -> s.reason().equals(reason))
                .mapToLong(Skipped::count).sum();
    }
}
