/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.replay.CompletionCounts;
import org.tlplint.core.rule.Profile;
import org.tlplint.testkit.audit.SampleAudits;

class VerdictTest {

    @Test
    void worstFirstWithSuspectsSetApart() {
        assertEquals(
                "5 violations (1 of them suspect), 1 advisory of 3 rules in 2 functions. 1 rule passed, 1 not evaluated."
                        + " 6 lines or records of the input were not understood.",
                Verdict.of(SampleAudits.ordinary()));
    }

    @Test
    void oneFunctionIsNamed() {
        assertEquals("3 violations of 1 rule in 01:00.0 nvme. 1 rule passed, 1 not evaluated."
                + " 6 lines or records of the input were not understood.", Verdict.of(SampleAudits.crowded(3)));
    }

    @Test
    void noFindings() {
        assertEquals(
                "No findings. 1 rule passed, 1 not evaluated. 6 lines or records of the input were not understood.",
                Verdict.of(SampleAudits.clean()));
    }

    @Test
    void nothingJudgedIsNotClean() {
        assertEquals("Nothing could be judged.",
                Verdict.of(new AuditResult(List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of(), Profile.DEFAULT, 0, CompletionCounts.NONE, Duration.ZERO)));
    }
}
