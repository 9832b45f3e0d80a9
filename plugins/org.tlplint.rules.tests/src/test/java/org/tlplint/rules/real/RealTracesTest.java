/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.real;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.audit.VectorStatistics;
import org.tlplint.core.rule.Certainty;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Occurrence;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.trace.EventRef;
import org.tlplint.rules.real.RealTraces.Expected;

/** All rules over the logs of real kernels, against what an independent model counted and what was done in each run. */
class RealTracesTest {

    @TempDir
    Path folder;

    static List<Expected> traces() {
        return RealTraces.expected();
    }

    @ParameterizedTest
    @MethodSource("traces")
    void countsAgreeWithAnIndependentModel(Expected expected) throws IOException {
        AuditResult result = RealTraces.audit(expected.trace(), folder);
        assertAll(
                () -> assertEquals(expected.unmaskedChanges(), certain(result, "MSIX-TBL-001"),
                        "unmasked entries changed"),
                () -> assertEquals(expected.bothEnabled(), certain(result, "GEN-002"), "MSI and MSI-X both enabled"),
                () -> assertEquals(expected.pbaWrites(), certain(result, "MSIX-PBA-001"), "writes to a PBA"),
                () -> assertEquals(expected.msiChanges(), certain(result, "MSI-CFG-003", "MSI-CFG-005"),
                        "MSI changed while enabled"),
                () -> assertEquals(expected.maskedMsiChanges(), certain(result, "MSI-CFG-006"),
                        "MSI changed while enabled and masked"),
                () -> assertEquals(expected.deviceMessages(),
                        result.vectors().stream().mapToLong(VectorStatistics::messages).sum(),
                        "messages of functions"));
    }

    @ParameterizedTest
    @MethodSource("traces")
    void aStockKernelBreaksNothing(Expected expected) throws IOException {
        AuditResult result = RealTraces.audit(expected.trace(), folder);
        List<String> grave = result.findings().stream()
                .filter(f -> f.severity() == Severity.VIOLATION || f.severity() == Severity.UNDEFINED)
                .map(f -> f.rule().id() + ' ' + f.functionLabel()).toList();
        if (expected.stock()) {
            assertEquals(List.of(), grave);
        } else if (!expected.trace().equals("v05-msi-change") && !expected.trace().startsWith("v06")
                && !expected.trace().startsWith("v07")) {
            assertTrue(!grave.isEmpty(), "the fault that was planted");
        }
    }

    @ParameterizedTest
    @MethodSource("traces")
    void findingsAreThoseThatWereLookedAt(Expected expected) throws IOException {
        AuditResult result = RealTraces.audit(expected.trace(), folder);
        String found = result.findings().stream().map(RealTracesTest::describe).collect(Collectors.joining());
        String name = expected.trace() + ".findings.txt";
        if (!found.equals(RealTraces.resource(name))) {
            Path proposal = Path.of("target", "proposed", name);
            Files.createDirectories(proposal.getParent());
            Files.writeString(proposal, found);
            assertEquals(RealTraces.resource(name), found, "look at the difference; if it is right, copy "
                    + proposal.toAbsolutePath() + " to src/test/resources/org/tlplint/rules/real");
        }
    }

    /** Each interface up rewrites three entries just after their unmask: the vector and the CPU move, in either order. */
    @Test
    void theKernelThatWritesAfterTheUnmask() throws IOException {
        AuditResult result = RealTraces.audit("v10-kernel-bug3", folder);
        List<Finding> findings = result.findings().stream().filter(f -> f.rule().id().equals("MSIX-TBL-001")).toList();
        assertEquals(List.of(0, 1, 2), findings.stream().map(Finding::vector).toList());
        for (Finding finding : findings) {
            assertEquals("03:00.0 e1000e", finding.functionLabel());
            assertEquals(8, finding.count());
            List<Occurrence> writes = finding.occurrences();
            for (Occurrence write : writes) {
                assertTrue(write.causes().stream().anyMatch(c -> c.role().contains("unmasked")
                        && c.event().event() < write.event().event()), "names the unmask before it");
                assertTrue(write.event().line() > 0);
            }
            assertEquals(4, writes.stream().filter(w -> w.observed().startsWith("Message Data 0x")).count());
            assertEquals(4, writes.stream().filter(w -> w.observed().startsWith("Message Address 0x")).count());
            long unmasks = writes.stream().flatMap(w -> w.causes().stream()).filter(c -> c.role().contains("unmasked"))
                    .map(c -> c.event().line()).distinct().count();
            assertEquals(4, unmasks, "one unmask for each interface up");
        }
    }

    /** The independent model counted 24 changes of unmasked entries and 81 rewrites of the same value, all at interrupt start-up. */
    @Test
    void theFlowIsCountedWhereItChangesNothingToo() throws IOException {
        AuditResult result = RealTraces.audit("v10-kernel-bug3", folder);
        List<Finding> flows = result.findings().stream().filter(f -> f.rule().id().equals("OBS-001")).toList();
        long writes = 0;
        long same = 0;
        Set<EventRef> changing = new HashSet<>();
        for (Finding finding : flows) {
            assertEquals(finding.count(), finding.occurrences().size());
            for (Occurrence write : finding.occurrences()) {
                boolean again = write.observed().contains("written again after the unmask");
                writes++;
                same += again ? 1 : 0;
                if (!again) {
                    changing.add(write.event());
                }
            }
            String last = finding.occurrences().getLast().observed();
            assertTrue(last.endsWith("of %d writes".formatted(finding.count())), last);
        }
        Set<EventRef> breaches = result.findings().stream().filter(f -> f.rule().id().equals("MSIX-TBL-001"))
                .flatMap(f -> f.occurrences().stream()).map(Occurrence::event).collect(Collectors.toSet());
        assertEquals(105, writes);
        assertEquals(81, same);
        assertEquals(breaches, changing);
        assertEquals(List.of("01:00.0 nvme", "02:00.0 virtio-blk-pci", "03:00.0 e1000e", "04:00.0 virtio-net-pci"),
                flows.stream().map(Finding::functionLabel).toList());
    }

    /** A fixed kernel, and programs that write to live entries later, do not have the flow. */
    @ParameterizedTest
    @MethodSource("traces")
    void noOtherTraceHasTheFlow(Expected expected) throws IOException {
        if (!expected.trace().equals("v10-kernel-bug3")) {
            assertEquals(0, certain(RealTraces.audit(expected.trace(), folder), "OBS-001"));
        }
    }

    private static long certain(AuditResult result, String... rules) {
        Set<String> wanted = Set.copyOf(Arrays.asList(rules));
        return result.findings().stream()
                .filter(f -> f.certainty() == Certainty.CERTAIN && wanted.contains(f.rule().id()))
                .mapToLong(Finding::count).sum();
    }

    private static String describe(Finding f) {
        return "%s %s %s %s%s count=%d lines=%d..%d%n    %s%n".replace("%n", "\n").formatted(f.severity(),
                f.certainty(), f.rule().id(),
                f.functionLabel(), f.vector() < 0 ? "" : " vector=" + f.vector(), f.count(), f.first().line(),
                f.last().line(), f.observed());
    }
}
