/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.core.Events.D;
import static org.tlplint.core.Events.ENABLE;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Outcome;
import org.tlplint.core.rule.Profile;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.RuleResult;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.TraceEvent;

/** What the report levels and the severity of a finding make of a verdict. */
class LevelTest {

    /** Finds every data write to be what its data says: 0 a violation, 1 undefined, 2 advisory, 3 information. */
    @RuleInfo(id = "T-001", title = "Data", severity = Severity.VIOLATION, blame = Blame.SOFTWARE, spec = "none", subject = Subject.MSIX)
    static final class AsData implements Rule.OnEntryWrite {
        @Override
        public void entryWritten(EntryWrite write, Findings findings) {
            if (write.touches(2) && findings.judge(write, Truth.TRUE, Missing.ENTRY_VALUE)) {
                findings.report(write).vector(write.vector()).severity(Severity.values()[write.written(2) & 3])
                        .note("first").profiledBy(Knob.SPEC_PROFILE).observed("data").expected("nothing").file();
            }
        }
    }

    /** Finds every message to be a breach. */
    @RuleInfo(id = "T-002", title = "Message", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "none", subject = Subject.MSIX)
    static final class NoMessages implements Rule.OnMessage {
        @Override
        public void messageSent(MessageSent message, Findings findings) {
            if (findings.judge(message, Truth.TRUE, Missing.MASK_STATE)) {
                findings.report(message).observed("message").expected("none").file();
            }
        }
    }

    private final ListedTrace trace = new ListedTrace();

    LevelTest() {
        trace.enumerate(D, 0xf000_0000L).cw(D, 4, 2, 6).control(ENABLE);
    }

    private AuditResult audit(String knob, String value) throws Exception {
        return new AuditEngine(() -> List.of(new AsData(), new NoMessages())).run(
                new AuditRequest(List.of(ListedTrace.source(trace)), List.of(), Profile.DEFAULT.with(knob, value),
                        Set.of(), TraceEvent.NO_TIME, Long.MAX_VALUE),
                Progress.NONE);
    }

    private static RuleResult result(AuditResult audit) {
        return audit.results().stream().filter(r -> r.rule().id().equals("T-001")).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void anOutcomeIsAsGraveAsTheGravestFinding(Severity severity) throws Exception {
        trace.program(0, 0xfee0_1000L, 3).program(0, 0xfee0_1000L, severity.ordinal());
        AuditResult audit = audit("level", "default");
        assertEquals(severity, audit.findings().get(0).severity());
        assertEquals(Outcome.of(severity), result(audit).outcome());
    }

    @ParameterizedTest
    @CsvSource({"strict, 0, VIOLATION, BREACHED", "strict, 1, VIOLATION, BREACHED", "strict, 2, ADVISORY, ADVISED",
            "default, 1, UNDEFINED, BREACHED", "lenient, 0, VIOLATION, BREACHED", "lenient, 1, , ADVISED",
            "lenient, 2, , ADVISED", "lenient, 3, INFORMATION, OBSERVED"})
    void levels(String level, int data, Severity shown, Outcome outcome) throws Exception {
        trace.program(0, 0xfee0_1000L, data);
        AuditResult audit = audit("level", level);
        assertEquals(shown == null ? List.of() : List.of(shown),
                audit.findings().stream().map(Finding::severity).toList());
        assertEquals(outcome, result(audit).outcome());
        assertEquals(shown == null, result(audit).reason().contains("1 events that the report level does not show"));
    }

    @ParameterizedTest
    @CsvSource({"9, false, 1", "9, true, 0", "3, false, 0"})
    void lenientWantsHarm(int sent, boolean masked, int findings) throws Exception {
        trace.program(0, 0xfee0_1000L, 9).mask(0, false).program(0, 0xfee0_1000L, 3);
        if (masked) {
            trace.mask(0, true);
        }
        trace.m(0xfee0_1000L, sent);
        AuditResult audit = audit("level", "lenient");
        List<Finding> undefined = audit.findings().stream().filter(f -> f.severity() == Severity.UNDEFINED).toList();
        assertEquals(findings, undefined.size());
        assertEquals(findings == 1 ? Outcome.BREACHED : Outcome.OBSERVED, result(audit).outcome());
        if (findings == 1) {
            assertEquals("did harm here", undefined.get(0).occurrences().get(0).causes().getLast().role());
        }
    }

    @Test
    void notesGatherAndNameTheSetting() throws Exception {
        trace.program(0, 0xfee0_1000L, 1);
        assertEquals("first; spec_profile=5.0", audit("spec_profile", "5.0").findings().get(0).note());
        String strict = audit("level", "strict").findings().get(0).note();
        assertTrue(strict.startsWith("first; spec_profile=6.late; level=strict"), strict);
    }

    @Test
    void inAGuestTheHypervisorMayBeToBlame() throws Exception {
        trace.program(0, 0xfee0_1000L, 0).m(0xfee0_1000L, 0);
        List<Finding> findings = audit("trace_domain", "guest").findings();
        assertEquals(List.of(Severity.VIOLATION, Severity.ADVISORY),
                findings.stream().map(Finding::severity).toList());
        assertTrue(findings.get(1).note().startsWith("trace_domain=guest"), findings.get(1).note());
    }
}
