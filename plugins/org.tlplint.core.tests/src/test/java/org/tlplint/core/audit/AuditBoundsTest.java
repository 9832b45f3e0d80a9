/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.core.Events.D;
import static org.tlplint.core.Events.ENABLE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.tlplint.core.pci.Machine;
import org.tlplint.core.rule.Certainty;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Occurrence;
import org.tlplint.core.rule.Outcome;
import org.tlplint.core.rule.Profile;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.RuleResult;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;

/** Verdicts on many functions and none, what is kept of very many findings, and the words beside them. */
class AuditBoundsTest {

    private static final long DOORBELL = 0xfee0_1000L;
    private static final RuleInfo RULE = AuditEngineTest.OddData.class.getAnnotation(RuleInfo.class);

    private final ListedTrace trace = new ListedTrace();

    private AuditResult audit(Profile profile, Rule... rules) throws Exception {
        AuditRequest request = new AuditRequest(List.of(ListedTrace.source(trace)), List.of(), profile, Set.of(),
                TraceEvent.NO_TIME, Long.MAX_VALUE);
        return new AuditEngine(() -> List.of(rules)).run(request, Progress.NONE);
    }

    private AuditResult audit(Rule... rules) throws Exception {
        return audit(Profile.DEFAULT, rules);
    }

    private static EventRef at(long event) {
        return new EventRef(0, event + 1, event * 32, event, event);
    }

    @Test
    void everyFunctionHasItsOwnVerdicts() throws Exception {
        for (int i = 0; i < 20; i++) {
            int bdf = Bdf.of(0, 1 + i, 0, 0);
            long base = 0xe000_0000L + i * 0x10_0000L;
            trace.enumerate(bdf, base).cw(bdf, 4, 2, 6).cw(bdf, 0xb2, 2, 0x800f);
            if (i % 8 == 7) {
                for (int k = 0; k <= i; k++) {
                    trace.w(base + 0x2008, 2 * k + 8);
                }
            }
        }
        List<RuleResult> results = audit(new AuditEngineTest.OddData()).results();
        assertEquals(20, results.size());
        for (int i = 0; i < 20; i++) {
            RuleResult r = results.get(i);
            assertEquals(Bdf.of(0, 1 + i, 0, 0), r.function());
            assertEquals(i % 8 == 7 ? i + 1 : 0, r.checked());
            assertEquals(i % 8 == 7 ? Outcome.PASS : Outcome.NOT_EVALUATED, r.outcome());
        }
    }

    @Test
    void functionsBeyondTheBoundAreCountedAndSaid() throws Exception {
        for (int i = 0; i < Machine.MAX_FUNCTIONS; i++) {
            trace.cr(Bdf.of(i >> 13, i >> 5, i, 0), 0, 4, 0x1234_8086);
        }
        assertEquals(List.of(), audit().sources().get(0).skipped());
        trace.cr(Bdf.of(0x7000, 1, 0, 0), 0, 4, 0x1234_8086).cr(Bdf.of(0x7000, 2, 0, 0), 0, 4, 0x1234_8086);
        assertEquals(List.of(new SourceSummary.Skipped("access to a function beyond the first 4096", false, 2, "", 0)),
                audit().sources().get(0).skipped());
    }

    @Test
    void whatIsOfNoFunctionIsJudgedToo() throws Exception {
        trace.enumerate(D, 0xf000_0000L).cw(D, 4, 2, 6).control(ENABLE).program(0, DOORBELL, 9).mask(0, false);
        List<RuleResult> none = audit(new LevelTest.NoMessages()).results();
        assertEquals(List.of(D), none.stream().map(RuleResult::function).toList(), "nobody sent anything");
        trace.anonymous(0xfee0_7000L, 0x77);
        AuditResult audit = audit(new LevelTest.NoMessages());
        assertEquals(List.of(D, Bdf.NONE), audit.results().stream().map(RuleResult::function).toList());
        assertEquals("?", audit.results().get(1).functionLabel());
        assertEquals(Outcome.BREACHED, audit.results().get(1).outcome());
        assertEquals(audit.functions().get(0).label(), audit.results().get(0).functionLabel());
        assertEquals("?", audit.findings().get(0).functionLabel());
    }

    @Test
    void reasonsOfWhatDoesNotApply() throws Exception {
        trace.cr(D, 4, 4, 0);
        assertEquals("the function has no such capability",
                audit(new AuditEngineTest.OddData()).results().get(0).reason());
        assertEquals("switched off by the profile",
                audit(Profile.DEFAULT.withRule("T-001", "off"), new AuditEngineTest.OddData()).results().get(0)
                        .reason());
    }

    @Test
    void onlyASettingThatDecidedIsNamed() throws Exception {
        trace.shows(EnumSet.of(Trait.COMPLETIONS));
        trace.enumerate(D, 0xf000_0000L).cw(D, 4, 2, 6).control(ENABLE);
        trace.program(0, DOORBELL, 2).mask(0, false).mask(0, true).m(DOORBELL, 2);
        Profile strict = Profile.DEFAULT.with("allow_inflight", "no");
        assertEquals("allow_inflight=no", audit(strict, new AuditEngineTest.Masked()).findings().get(0).note());
        Finding suspect = audit(new AuditEngineTest.Masked()).findings().get(0);
        assertEquals("", suspect.note());
        assertEquals(Certainty.SUSPECT, suspect.certainty());
        RuleResult result = audit(new AuditEngineTest.Masked()).results().get(0);
        assertEquals("1 suspect events: what they show may have been in flight", result.reason());
        trace.events.removeLast();
        trace.rRequest(1, 0xf000_0000L, 4).complete(1, 0, 4).m(DOORBELL, 2);
        Finding settled = audit(strict, new AuditEngineTest.Masked()).findings().get(0);
        assertEquals("", settled.note(), "it was certain without the setting");
        assertEquals(Certainty.CERTAIN, settled.certainty());
    }

    @Test
    void vectorsOfVeryManyFindingsShareAGroup() {
        FindingStore store = new FindingStore(AuditRequest.of());
        Finding first = find(store, 0);
        for (int v = 1; v < 20_000; v++) {
            assertEquals(v, find(store, v).vector());
        }
        Finding shared = find(store, 20_000);
        assertEquals(Finding.NO_VECTOR, shared.vector());
        assertSame(shared, find(store, 20_001));
        assertNotSame(first, shared);
        assertEquals(20_001, store.sorted().size());
    }

    private static Finding find(FindingStore store, int vector) {
        return store.find(RULE, Severity.UNDEFINED, Certainty.CERTAIN, null, "", vector, "even", "");
    }

    @Test
    void ofVeryManyOccurrencesAFewOfEachFindingAreKept() {
        FindingStore store = new FindingStore(AuditRequest.of());
        int kept = 0;
        for (int v = 0; kept < 100_000; v++) {
            Finding finding = find(store, v);
            while (kept < 100_000 && store.keeps(finding)) {
                finding.keep(new Occurrence(at(kept), "", List.of()));
                kept++;
            }
        }
        Finding late = find(store, 19_000);
        for (int i = 0; i < 5; i++) {
            assertTrue(store.keeps(late), "the first five of each");
            late.keep(new Occurrence(at(i), "", List.of()));
        }
        assertFalse(store.keeps(late));
    }

    @Test
    void worstFirst() {
        FindingStore store = new FindingStore(AuditRequest.of());
        for (Severity severity : new Severity[] {Severity.ADVISORY, Severity.VIOLATION}) {
            for (Certainty certainty : new Certainty[] {Certainty.SUSPECT, Certainty.CERTAIN}) {
                for (int vector = 2; vector >= 0; vector--) {
                    store.find(RULE, severity, certainty, null, vector == 1 ? "store" : "", vector, "", "");
                }
            }
        }
        List<String> order = new ArrayList<>();
        store.sorted().forEach(f -> order.add(f.severity() + " " + f.certainty() + " " + f.vector()));
        assertEquals(List.of("VIOLATION CERTAIN 0", "VIOLATION CERTAIN 2", "VIOLATION CERTAIN 1",
                "VIOLATION SUSPECT 0", "VIOLATION SUSPECT 2", "VIOLATION SUSPECT 1"), order.subList(0, 6));
        assertEquals("ADVISORY CERTAIN 0", order.get(6));
    }

    @Test
    void findingsAreToldAsSoonAsTheirRuleIsSureToCount() throws Exception {
        Set<Trait> all = EnumSet.of(Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES);
        Set<Trait> little = EnumSet.of(Trait.CONFIG_ACCESSES);
        trace.enumerate(D, 0xf000_0000L).cw(D, 4, 2, 6).control(ENABLE).program(0, DOORBELL, 3).program(1, DOORBELL, 5);
        trace.send(trace.begin(EventKind.NOTE));
        AuditRequest request = AuditRequest.of(ListedTrace.source(trace));
        AuditEngine engine = new AuditEngine(() -> List.of(new AuditEngineTest.OddData()));
        for (Set<Trait> atLast : List.of(all, little)) {
            trace.shows(little, atLast, all);
            List<Finding> told = new ArrayList<>();
            AuditResult audit = engine.run(request, Progress.NONE, told::add);
            assertEquals(audit.findings(), told.stream().distinct().toList());
            assertEquals(atLast == all ? 2 : 0, told.size());
        }
    }

    @Test
    void aFindingWaitsUntilItsRuleIsSureToCountAndIsToldOnceThen() {
        Set<Trait> shown = EnumSet.of(Trait.CONFIG_ACCESSES);
        List<Finding> told = new ArrayList<>();
        LiveFindings live = new LiveFindings(told::add, () -> shown);
        FindingStore store = new FindingStore(AuditRequest.of());
        Finding early = find(store, 0);
        for (int i = 0; i < 2; i++) {
            early.count(at(i));
            live.counted(early);
            live.release();
        }
        assertEquals(List.of(), told);
        shown.add(Trait.TABLE_ACCESSES);
        live.release();
        live.release();
        assertEquals(List.of(early), told);
        Finding late = find(store, 1);
        late.count(at(2));
        live.counted(late);
        assertEquals(List.of(early, late), told, "nothing to wait for");
        late.count(at(3));
        live.counted(late);
        assertEquals(List.of(early, late, late), told, "one more occurrence");
    }
}
