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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Profile;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.TraceEvent;

/** The lenient level: what ends the wait for harm, and what is none. A breach of vector 0 waits when each test begins. */
class HarmTest {

    private static final long DOORBELL = 0xfee0_1000L;
    private static final int OTHER = Bdf.of(0, 2, 0, 0);

    private final ListedTrace trace = new ListedTrace();

    @BeforeEach
    void aBreachWaits() {
        trace.enumerate(D, 0xf000_0000L).cw(D, 4, 2, 6).control(ENABLE);
        trace.program(0, DOORBELL, 9).mask(0, false).program(0, DOORBELL, 3);
    }

    private List<Finding> harmful() throws Exception {
        AuditRequest request = new AuditRequest(List.of(ListedTrace.source(trace)), List.of(),
                Profile.DEFAULT.with("level", "lenient"), Set.of(), TraceEvent.NO_TIME, Long.MAX_VALUE);
        return new AuditEngine(() -> List.of(new LevelTest.AsData())).run(request, Progress.NONE).findings().stream()
                .filter(f -> f.severity() == Severity.UNDEFINED).toList();
    }

    @Test
    void harmIsDoneOnceAndSaysByWhat() throws Exception {
        trace.m(DOORBELL, 9);
        long first = trace.index();
        trace.m(DOORBELL, 9);
        List<Finding> harmful = harmful();
        assertEquals(1, harmful.size());
        assertEquals(1, harmful.get(0).count());
        assertEquals(0, harmful.get(0).vector());
        var cause = harmful.get(0).occurrences().get(0).causes().getLast();
        assertEquals(first, cause.event().event());
        assertEquals("message 0x9 to 0xfee01000, which the function did not hold", cause.detail());
    }

    @Test
    void maskingAnotherVectorEndsNothing() throws Exception {
        trace.mask(1, true).m(DOORBELL, 9);
        assertEquals(1, harmful().size());
    }

    @Test
    void disablingEndsTheWait() throws Exception {
        trace.control(0).control(ENABLE).m(DOORBELL, 9);
        assertEquals(List.of(), harmful());
    }

    @Test
    void aResetEndsTheWait() throws Exception {
        trace.send(trace.begin(EventKind.RESET).setTarget(D));
        trace.m(DOORBELL, 9);
        assertEquals(List.of(), harmful());
    }

    @Test
    void aMessageOfAnotherVectorIsNoHarmOfThisOne() throws Exception {
        trace.program(1, DOORBELL, 8).mask(1, false).program(1, DOORBELL, 4).m(DOORBELL, 8);
        assertEquals(List.of(), harmful());
    }

    @Test
    void aMessageOfAnotherFunctionIsNone() throws Exception {
        trace.enumerate(OTHER, 0xe000_0000L).cw(OTHER, 4, 2, 6).m(OTHER, DOORBELL, 9);
        assertEquals(List.of(), harmful());
        trace.m(DOORBELL, 9);
        assertTrue(harmful().stream().allMatch(f -> f.function() == D));
        assertEquals(1, harmful().size(), "the wait went on");
    }
}
