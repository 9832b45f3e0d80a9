/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.testkit.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.audit.SourceSummary;
import org.tlplint.core.audit.SourceSummary.Clock;
import org.tlplint.core.audit.SourceSummary.Skipped;
import org.tlplint.core.audit.Spread;
import org.tlplint.core.audit.VectorStatistics;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.replay.CompletionCounts;
import org.tlplint.core.rule.Certainty;
import org.tlplint.core.rule.Evidence;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Occurrence;
import org.tlplint.core.rule.Outcome;
import org.tlplint.core.rule.Profile;
import org.tlplint.core.rule.RuleResult;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;

/** Audits with a bit of everything. */
public final class SampleAudits {

    /** Text that a spreadsheet, a terminal or an XML parser could take for something else than text. */
    public static final List<String> HOSTILE = List.of("=HYPERLINK(\"http://example.invalid\",\"x\")",
            "+1+cmd|' /C calc'!A0", "-2+3",
            "@SUM(1)", "\t=1+1", "\r=1+1", "\u0000\u001b[31mred\u0007", "half \ud800 pair \udc00", "\u202egnp.exe",
            "]]><&\"'\n<x/>");

    private static final int NVME = 0x0100;
    private static final int NIC = 0x0200;
    private static final long START = 1_795_336_455_689_831_000L;

    private SampleAudits() {
    }

    /** Two functions, one trace with a snapshot, findings of each severity. */
    public static AuditResult ordinary() {
        return with("nvme", List.of(tableFinding(0), tableFinding(1), suspectFinding(), advisoryFinding()));
    }

    /** No findings. */
    public static AuditResult clean() {
        return with("nvme", List.of());
    }

    /** Every text that comes out of a trace is hostile. */
    public static AuditResult hostile() {
        List<Finding> findings = new ArrayList<>();
        for (String text : HOSTILE) {
            findings.add(finding("MSIX-TBL-001", Severity.VIOLATION, Certainty.CERTAIN, findings.size(),
                    "01:00.0 " + text, text));
        }
        return with(HOSTILE.get(0), findings);
    }

    /** One finding with so many occurrences that not all are kept. */
    public static AuditResult crowded(int occurrences) {
        Finding finding = new Finding(SampleRules.get("MSIX-TBL-001"), Severity.VIOLATION, Certainty.CERTAIN, NVME,
                "01:00.0 nvme",
                7, "mask the entry first", "");
        for (int i = 0; i < occurrences; i++) {
            occur(finding, 1000 + 2L * i, "data 0x4021 → 0x" + Integer.toHexString(i));
        }
        return with("nvme", List.of(finding));
    }

    /** The audit with other findings. */
    public static AuditResult with(String name, List<Finding> findings) {
        return new AuditResult(List.of(snapshot(), trace(name)), List.of(nvme(name), nic()), findings,
                SampleRules.all(), results(),
                List.of(new VectorStatistics(NVME, 0, true, 12, START + 7_000_000, START + 31_000_000_000L, 48_300_000,
                        31_390_000_000L, new Spread(4, 1_250, 3_800, 899_071, 912_004),
                        new Spread(2, 900, 1_100, 1_300, 1_300), new Spread(1, 52_000, 52_000, 52_000, 52_000),
                        new Spread(11, 4_000, 2_800_000_000L, 2_990_000_000L, 3_000_000_000L), 3, START + 9_000_000),
                        new VectorStatistics(NVME, 1, true, 548, START, START + 5, 1_000, 31_390_000_000L,
                                new Spread(2, 2_000, 2_000, 2_100, 2_100), Spread.NONE, Spread.NONE,
                                new Spread(547, 0, -1, -1, 5), 548, START),
                        new VectorStatistics(NIC, 0, false, 3, TraceEvent.NO_TIME, TraceEvent.NO_TIME, -1, -1,
                                Spread.NONE, Spread.NONE, Spread.NONE, Spread.NONE, 0, TraceEvent.NO_TIME)),
                Profile.DEFAULT.with("pending_timeout", "1s").withRule("MSIX-TBL-006", "advisory"), 86_026,
                CompletionCounts.NONE, Duration.ofMillis(417));
    }

    private static SourceSummary snapshot() {
        return new SourceSummary("lspci.txt", "lspci", "lspci dump", 95, 4_096, "00".repeat(32), 120, 2,
                TraceEvent.NO_TIME,
                TraceEvent.NO_TIME, 0, EnumSet.of(Trait.CONFIG_ACCESSES), List.of(), true, "");
    }

    private static SourceSummary trace(String name) {
        return new SourceSummary(name + ".log", "qemu", "QEMU trace log", 100, 10_139_959, "9f".repeat(32), 86_026,
                3_171, START,
                START + 31_400_512_000L, 2, EnumSet.complementOf(EnumSet.of(Trait.BYTE_ENABLES, Trait.COMPLETIONS)),
                List.of(new Skipped("event of another device", true, 82_849, "pci_nvme_irq_pin " + name, 17),
                        new Skipped("not a trace event", false, 6, name, 70_755)),
                false, "", new Clock(-1_500_000, 70_801, 12_345), List.of("its clock is not that of " + name));
    }

    private static FunctionState nvme(String name) {
        FunctionState f = new FunctionState(NVME);
        f.setName(name, true);
        f.configRead(0x04, 4, 0x0010_0506);
        f.configRead(0x0c, 4, 0);
        f.configRead(0x34, 4, 0x40);
        f.configRead(0x40, 4, 0x8040_0011);
        f.configRead(0x44, 4, 0x2000);
        f.configRead(0x48, 4, 0x3000);
        f.barMapped(0, 0xfe20_0000L, 0x4000);
        for (int vector = 0; vector < 3; vector++) {
            f.msix().write(vector, 0, 0xfee0_1004, -1, ref(90 + 4L * vector));
            f.msix().write(vector, 1, 0, -1, ref(91 + 4L * vector));
            f.msix().write(vector, 2, 0x4021 + vector, -1, ref(92 + 4L * vector));
            f.msix().learn(vector, 3, vector == 2 ? 1 : 0, -1);
        }
        f.msix().write(3, 2, 0x22, 0xffff, ref(110));
        f.msix().learnPending(2, true);
        f.msix().learnPending(0, false);
        return f;
    }

    private static FunctionState nic() {
        FunctionState f = new FunctionState(NIC);
        f.configRead(0x04, 4, 0x0010_0002);
        f.configRead(0x0c, 4, 0);
        f.configRead(0x34, 4, 0xd0);
        f.configRead(0xd0, 4, 0x0081_0005);
        f.configRead(0xd4, 4, 0xfee0_2000);
        f.configRead(0xd8, 4, 0);
        f.configRead(0xdc, 4, 0x4025);
        return f;
    }

    private static List<RuleResult> results() {
        return List.of(result("MSI-CFG-005", NVME, Outcome.NOT_APPLICABLE, 0, 0, "the function has no MSI capability"),
                result("MSI-CFG-005", NIC, Outcome.ADVISED, 5, 0, ""),
                result("MSIX-MSG-001", NVME, Outcome.BREACHED, 560, 3, "the state of the mask was not always known"),
                result("MSIX-MSG-001", NIC, Outcome.NOT_APPLICABLE, 0, 0, "the function has no MSI-X capability"),
                result("MSIX-TBL-001", NVME, Outcome.BREACHED, 292, 0, ""),
                result("MSIX-TBL-006", NVME, Outcome.NOT_EVALUATED, 0, 0, "the source does not show byte enables"),
                result("RST-003", NVME, Outcome.PASS, 2, 0, ""), result("RST-003", NIC, Outcome.PASS, 1, 0, ""));
    }

    private static RuleResult result(String rule, int function, Outcome outcome, long checked, long undecided,
            String reason) {
        return new RuleResult(SampleRules.get(rule), function, function == NVME ? "01:00.0 nvme" : "02:00.0", outcome,
                checked,
                undecided, reason);
    }

    private static Finding tableFinding(int vector) {
        Finding finding = new Finding(SampleRules.get("MSIX-TBL-001"), Severity.VIOLATION, Certainty.CERTAIN, NVME,
                "01:00.0 nvme",
                vector, "mask the entry first (Vector Control bit 0, or Function Mask)", "");
        occur(finding, 2000 + 100L * vector,
                "Message Data 0x00000000 → 0x0000402%s of an unmasked entry".formatted(vector + 1));
        occur(finding, 2001 + 100L * vector, "Message Address 0x00000000 → 0xfee01004 of an unmasked entry");
        return finding;
    }

    private static Finding suspectFinding() {
        return finding("MSIX-MSG-001", Severity.VIOLATION, Certainty.SUSPECT, 1, "01:00.0 nvme",
                "message 0xfee01004 / 0x4022 although masked");
    }

    private static Finding advisoryFinding() {
        Finding finding = new Finding(SampleRules.get("MSI-CFG-005"), Severity.ADVISORY, Certainty.CERTAIN, NIC,
                "02:00.0",
                Finding.NO_VECTOR, "disable MSI or mask the vector first", "spec_profile 6.late");
        EventRef timeless = new EventRef(0, 17, 901, 1, TraceEvent.NO_TIME);
        finding.count(timeless);
        finding.keep(new Occurrence(timeless, "Message Data 0x4025 → 0x4026", List.of()));
        return finding;
    }

    private static Finding finding(String rule, Severity severity, Certainty certainty, int vector, String label,
            String text) {
        Finding finding = new Finding(SampleRules.get(rule), severity, certainty, NVME, label, vector, text, text);
        occur(finding, 3000 + vector, text);
        return finding;
    }

    private static void occur(Finding finding, long event, String observed) {
        finding.count(ref(event));
        if (!finding.isFull()) {
            finding.keep(new Occurrence(ref(event), observed, List.of(
                    new Evidence("programmed here", ref(event - 900), "Message Data"),
                    new Evidence("unmasked here", ref(event - 10), "Vector Control 0x1 → 0x0"))));
        }
    }

    private static EventRef ref(long event) {
        return new EventRef(1, event + 68_000, event * 118, event, START + event * 10_003_000L);
    }
}
