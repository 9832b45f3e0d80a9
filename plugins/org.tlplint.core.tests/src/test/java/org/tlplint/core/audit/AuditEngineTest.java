/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.core.Events.D;
import static org.tlplint.core.Events.ENABLE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.tlplint.core.Events;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Certainty;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Outcome;
import org.tlplint.core.rule.Profile;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.RuleResult;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;

/** Audits with one small rule: data written to an entry must not be odd; and messages of masked entries. */
class AuditEngineTest {

    /** Judges data writes: odd is a breach, 6 is not known. */
    @RuleInfo(id = "T-001", title = "Odd data", severity = Severity.UNDEFINED, blame = Blame.SOFTWARE, spec = "none", subject = Subject.MSIX, needs = Trait.TABLE_ACCESSES)
    static final class OddData implements Rule.OnEntryWrite {
        @Override
        public void entryWritten(EntryWrite write, Findings findings) {
            if (write.touches(2)) {
                int data = write.written(2);
                if (findings.judge(write, Truth.of(data != 6, (data & 1) != 0), Missing.ENTRY_VALUE)) {
                    findings.report(write).vector(write.vector()).observed("data %d", data).expected("even").file();
                }
            }
        }
    }

    /** Judges messages: the entry is masked by its own bit. */
    @RuleInfo(id = "T-002", title = "Masked", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "none", subject = Subject.MSIX)
    static final class Masked implements Rule.OnMessage {
        @Override
        public void messageSent(MessageSent message, Findings findings) {
            if (message.isMsix() && findings.judge(message, message.isEveryMaskBitSet(), Missing.MASK_STATE)) {
                findings.report(message).vector(message.vector()).settledBy(message.lastMaskChange())
                        .because("masked here", message.lastMaskChange()).file();
            }
        }
    }

    private final ListedTrace trace = new ListedTrace();

    private static AuditResult run(AuditRequest request) throws Exception {
        return new AuditEngine(() -> List.of(new Masked(), new OddData())).run(request, Progress.NONE);
    }

    private AuditResult run() throws Exception {
        return run(AuditRequest.of(ListedTrace.source(trace)));
    }

    private AuditRequest request(Profile profile, Set<Integer> functions, long from, long to) {
        return new AuditRequest(List.of(ListedTrace.source(trace)), List.of(), profile, functions, from, to);
    }

    private static RuleResult result(AuditResult audit, String rule) {
        return audit.results().stream().filter(r -> r.rule().id().equals(rule)).findFirst().orElseThrow();
    }

    private Events device() {
        return trace.enumerate(D, 0xf000_0000L).cw(D, 4, 2, 6).control(ENABLE);
    }

    @Test
    void pass() throws Exception {
        device().program(0, 0xfee0_1000L, 2);
        RuleResult r = result(run(), "T-001");
        assertEquals(Outcome.PASS, r.outcome());
        assertEquals(1, r.checked());
        assertEquals("", r.reason());
    }

    @Test
    void violationsInOneGroupPerVector() throws Exception {
        device().program(0, 0xfee0_1000L, 1).program(1, 0xfee0_1000L, 3).program(0, 0xfee0_1000L, 5).program(0, 0, 6);
        AuditResult audit = run();
        RuleResult r = result(audit, "T-001");
        assertEquals(Outcome.BREACHED, r.outcome());
        assertEquals(3, r.checked());
        assertEquals(1, r.undecided());
        assertTrue(r.reason().contains(Missing.ENTRY_VALUE.reason()));
        assertEquals(2, audit.findings().size());
        Finding first = audit.findings().get(0);
        assertEquals(0, first.vector());
        assertEquals(2, first.count());
        assertEquals("data 1", first.observed());
        assertEquals("data 5", first.occurrences().get(1).observed());
        assertEquals(List.of("T-001", "T-002"), audit.rules().stream().map(RuleInfo::id).toList());
    }

    @Test
    void notEvaluatedAndWhy() throws Exception {
        device();
        assertTrue(result(run(), "T-001").reason().contains("nothing in the trace"));
        trace.shows(EnumSet.of(Trait.CONFIG_ACCESSES));
        assertTrue(result(run(), "T-001").reason().contains(Trait.TABLE_ACCESSES.title()));
        trace.shows(EnumSet.of(Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES));
        trace.program(0, 0, 6);
        assertEquals(Outcome.NOT_EVALUATED, result(run(), "T-001").outcome());
        assertTrue(result(run(), "T-001").reason().contains(Missing.ENTRY_VALUE.reason()));
        ListedTrace little = new ListedTrace();
        little.cr(D, 0, 4, 0x1234_8086);
        AuditResult audit = run(AuditRequest.of(ListedTrace.source(little)));
        assertEquals(Outcome.NOT_EVALUATED, result(audit, "T-001").outcome());
        assertTrue(result(audit, "T-001").reason().contains("capabilities"));
    }

    /** A log need not begin with one of each: rules wait for what may yet come. */
    @Test
    void whatIsShownLateIsJudged() throws Exception {
        Set<Trait> all = EnumSet.of(Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES);
        device().program(0, 0xfee0_1000L, 3);
        trace.shows(EnumSet.of(Trait.CONFIG_ACCESSES), all, all);
        AuditResult audit = run();
        assertEquals(1, audit.findings().size());
        assertEquals(Outcome.BREACHED, result(audit, "T-001").outcome());
    }

    @Test
    void whatMightHaveBeenShownButWasNotProvesNothing() throws Exception {
        Set<Trait> little = EnumSet.of(Trait.CONFIG_ACCESSES);
        device().program(0, 0xfee0_1000L, 3);
        trace.shows(little, little, EnumSet.of(Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES));
        AuditResult audit = run();
        assertEquals(List.of(), audit.findings());
        assertEquals(Outcome.NOT_EVALUATED, result(audit, "T-001").outcome());
        assertTrue(result(audit, "T-001").reason().contains(Trait.TABLE_ACCESSES.title()));
    }

    @Test
    void notApplicable() throws Exception {
        trace.cr(D, 4, 4, 0);
        assertEquals(Outcome.NOT_APPLICABLE, result(run(), "T-001").outcome());
    }

    @Test
    void settingsChangeSeverityOrSwitchOff() throws Exception {
        device().program(0, 0xfee0_1000L, 1);
        AuditResult audit = run(
                request(Profile.DEFAULT.withRule("T-001", "advisory"), Set.of(), TraceEvent.NO_TIME, Long.MAX_VALUE));
        assertEquals(Severity.ADVISORY, audit.findings().get(0).severity());
        audit = run(request(Profile.DEFAULT.withRule("T-001", "off"), Set.of(), TraceEvent.NO_TIME, Long.MAX_VALUE));
        assertEquals(Outcome.NOT_APPLICABLE, result(audit, "T-001").outcome());
        assertTrue(audit.findings().isEmpty());
    }

    @Test
    void suspectUntilSettled() throws Exception {
        trace.shows(EnumSet.of(Trait.COMPLETIONS));
        device().program(0, 0xfee0_1000L, 2).mask(0, false).mask(0, true);
        long masked = trace.index();
        trace.m(0xfee0_1000L, 2);
        AuditResult audit = run();
        assertEquals(Certainty.SUSPECT, audit.findings().get(0).certainty());
        assertEquals(Outcome.NOT_EVALUATED, result(audit, "T-002").outcome());
        trace.rRequest(1, 0xf000_0000L, 4).complete(1, 0, 4);
        trace.m(0xfee0_1000L, 2);
        audit = run();
        Finding certain = audit.findings().get(0);
        assertEquals(Certainty.CERTAIN, certain.certainty(), "worst first");
        assertEquals(masked, certain.occurrences().get(0).causes().get(0).event().event());
        audit = run(
                request(Profile.DEFAULT.with("allow_inflight", "no"), Set.of(), TraceEvent.NO_TIME, Long.MAX_VALUE));
        assertEquals(1, audit.findings().size());
        assertEquals(2, audit.findings().get(0).count());
    }

    @Test
    void timeAndFunctionsAsked() throws Exception {
        device();
        for (int i = 1; i <= 9; i += 2) {
            trace.w(Events.at(i, 2), i);
            trace.at(10_000 * i);
        }
        assertEquals(3, run(request(Profile.DEFAULT, Set.of(), 30_000, 70_000)).findings().size());
        assertEquals(0,
                run(request(Profile.DEFAULT, Set.of(0x0500), TraceEvent.NO_TIME, Long.MAX_VALUE)).results().size());
        assertEquals(5, run(request(Profile.DEFAULT, Set.of(D), TraceEvent.NO_TIME, Long.MAX_VALUE)).findings().size());
    }

    @Test
    void cancel() {
        for (int i = 0; i < 9000; i++) {
            trace.send(trace.begin(EventKind.NOTE));
        }
        Progress progress = new Progress() {
            @Override
            public void at(long bytes, long totalBytes, long events) {
                assertEquals(9000 * 32, totalBytes);
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        AuditEngine engine = new AuditEngine(List::of);
        AuditRequest request = AuditRequest.of(ListedTrace.source(trace));
        assertThrows(CancellationException.class, () -> engine.run(request, progress));
    }

    @Test
    void occurrencesAreBounded() throws Exception {
        device();
        for (int i = 0; i < Finding.KEPT_OCCURRENCES + 500; i++) {
            trace.w(Events.at(0, 2), 1);
        }
        Finding finding = run().findings().get(0);
        assertEquals(Finding.KEPT_OCCURRENCES + 500, finding.count());
        assertEquals(Finding.KEPT_OCCURRENCES, finding.occurrences().size());
        assertEquals(trace.index(), finding.last().event());
    }

    @Test
    void sourcesAreMergedByTime() throws Exception {
        device();
        ListedTrace messages = new ListedTrace();
        trace.program(0, 0xfee0_1000L, 2).mask(0, false);
        trace.at(50_000);
        trace.mask(0, true);
        trace.at(60_000);
        for (long time : new long[] {55_000, 65_000, 64_000}) {
            messages.m(0xfee0_1000L, 2);
            messages.at(time);
        }
        AuditResult audit = run(AuditRequest.of(ListedTrace.source(messages), ListedTrace.source(trace)));
        assertEquals(2, audit.findings().get(0).count(), "the first came before the mask");
        assertEquals(1, audit.sources().get(0).timeReversals());
        assertEquals(0, audit.sources().get(1).timeReversals());
        assertEquals(64_000, audit.sources().get(0).lastTimeNs());
        assertEquals(0, audit.findings().get(0).first().source());
    }

    @Test
    void aSnapshotGivesTheStateAndSettlesNothing() throws Exception {
        ListedTrace snapshot = new ListedTrace();
        for (int i = 0; i < 1000; i++) {
            snapshot.send(snapshot.begin(EventKind.NOTE));
        }
        snapshot.enumerate(D, 0xf000_0000L).cr(D, 0xb0, 4, 0x800f_0011L);
        trace.shows(EnumSet.of(Trait.COMPLETIONS));
        trace.program(0, 0xfee0_1000L, 2).mask(0, false).mask(0, true).m(0xfee0_1000L, 2);
        AuditResult audit = run(
                new AuditRequest(List.of(ListedTrace.source(trace)), List.of(ListedTrace.source(snapshot)),
                        Profile.DEFAULT, Set.of(), TraceEvent.NO_TIME, Long.MAX_VALUE));
        assertEquals(Certainty.SUSPECT, audit.findings().get(0).certainty(), "its numbers are not those of the trace");
        assertTrue(audit.sources().get(0).snapshot());
        assertEquals(1, audit.findings().get(0).first().source());
    }

    @Test
    void statisticsOfVectors() throws Exception {
        device().program(0, 0xfee0_1000L, 2).mask(0, false);
        long unmasked = trace.event().timeNs();
        trace.m(0xfee0_1000L, 2);
        trace.mask(0, true);
        trace.at(unmasked + 1000);
        trace.mask(0, false);
        trace.at(unmasked + 1500);
        trace.m(0xfee0_1000L, 2);
        trace.at(unmasked + 1700);
        trace.mask(0, true);
        trace.at(unmasked + 2000);
        trace.cw(D, 0x78, 2, 0x8000);
        trace.at(unmasked + 2300);
        trace.enumerate(D, 0xf000_0000L).cw(D, 4, 2, 6).mask(0, true);
        for (int i = trace.events.size() - 1; trace.events.get(i).timeNs() < unmasked + 1000; i--) {
            trace.events.get(i).setTimeNs(unmasked + 9000);
        }
        VectorStatistics s = run().vectors().get(0);
        assertEquals(2, s.messages());
        assertEquals(new Spread(1, 200, 200, 200, 200), s.unmaskToMessage());
        assertEquals(500 + 300, s.maskedNs(), "a reset ends the time that it was masked");
    }

    @Test
    void timeStillMaskedAtTheEndCounts() throws Exception {
        device().program(0, 0xfee0_1000L, 2).mask(0, false).mask(0, true);
        long masked = trace.event().timeNs();
        trace.send(trace.begin(EventKind.NOTE));
        trace.at(masked + 700);
        assertEquals(700, run().vectors().get(0).maskedNs());
    }

    @Test
    void nothingToRead() throws Exception {
        assertTrue(run().results().isEmpty());
        assertTrue(run(AuditRequest.of()).sources().isEmpty());
    }
}
