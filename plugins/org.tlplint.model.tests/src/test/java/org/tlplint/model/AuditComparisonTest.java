/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.tlplint.core.rule.Suppression;
import org.tlplint.model.AuditComparison.Change;
import org.tlplint.model.AuditComparison.FindingChange;
import org.tlplint.model.AuditComparison.SettingChange;
import org.tlplint.testkit.audit.SampleAudits;

class AuditComparisonTest {

    private static Audit audit() {
        return AuditModel.of(SampleAudits.ordinary());
    }

    @Test
    void anAuditIsTheSameAsItself() {
        AuditComparison comparison = AuditComparison.of(audit(), audit());
        assertTrue(comparison.isSame());
        assertEquals(audit().getFindings().size(), comparison.count(Change.SAME));
        assertEquals(List.of(), comparison.outcomes());
        assertEquals(List.of(), comparison.settings());
    }

    @Test
    void tellsWhatIsNewAndGone() {
        Audit before = audit();
        Audit after = audit();
        Finding gone = after.getFindings().remove(0);
        AuditComparison comparison = AuditComparison.of(before, after);
        assertFalse(comparison.isSame());
        FindingChange change = comparison.findings().get(0);
        assertEquals(Change.GONE, change.change());
        assertEquals(gone.getRule().getId(), change.before().getRule().getId());
        assertEquals(-gone.getCount(), change.more());
        assertFalse(change.isRegression());
        FindingChange back = AuditComparison.of(after, before).findings().get(0);
        assertEquals(Change.NEW, back.change());
        assertTrue(back.isRegression());
    }

    @Test
    void tellsWhatWeighsMoreOrLess() {
        Audit after = audit();
        Finding first = after.getFindings().get(0);
        first.setCount(first.getCount() + 5);
        FindingChange more = AuditComparison.of(audit(), after).findings().get(0);
        assertEquals(Change.CHANGED, more.change());
        assertEquals(5, more.more());
        assertFalse(more.isRegression(), "more of the same");

        first.setSeverity(Severity.ADVISORY);
        FindingChange milder = AuditComparison.of(audit(), after).findings().get(0);
        assertEquals(Change.CHANGED, milder.change());
        assertFalse(milder.isRegression());
        assertTrue(AuditComparison.of(after, audit()).findings().get(0).isRegression());
    }

    @Test
    void aPairOfSuspectAndCertainIsNotMixedUp() {
        Audit before = audit();
        Finding certain = before.getFindings().get(0);
        Finding suspect = EcoreUtil.copy(certain);
        suspect.setCertainty(Certainty.SUSPECT);
        before.getFindings().add(0, suspect);
        Audit after = audit();
        AuditComparison comparison = AuditComparison.of(before, after);
        assertEquals(1, comparison.count(Change.GONE));
        assertEquals(suspect, comparison.findings().get(0).before());
        assertEquals(after.getFindings().size(), comparison.count(Change.SAME));
    }

    @Test
    void whatIsSuppressedNoLongerCounts() {
        Suppression by = new Suppression(SampleAudits.ordinary().findings().get(0).rule().id(), "known");
        Audit quiet = AuditModel.of(SampleAudits.ordinary().with(List.of(by), LocalDate.of(2026, 1, 1)));
        AuditComparison comparison = AuditComparison.of(audit(), quiet);
        assertTrue(comparison.count(Change.CHANGED) > 0);
        assertTrue(comparison.findings().stream().noneMatch(FindingChange::isRegression));
        assertEquals(List.of(new SettingChange("suppress " + by.rule(), null, "known")), comparison.settings());
        assertTrue(AuditComparison.of(quiet, audit()).findings().stream().anyMatch(FindingChange::isRegression));
    }

    @Test
    void tellsOutcomesAndSettingsThatDiffer() {
        Audit after = audit();
        RuleResult result = after.getResults().get(0);
        Outcome was = result.getOutcome();
        Outcome is = was == Outcome.PASS ? Outcome.BREACHED : Outcome.PASS;
        result.setOutcome(is);
        after.getSettings().get(0).setValue("strict");
        after.getRules().get(0).setSetting("off");
        AuditComparison comparison = AuditComparison.of(audit(), after);
        assertEquals(List.of(new AuditComparison.OutcomeChange(result.getRule().getId(), result.getRule().getTitle(),
                result.getFunctionLabel(), was, is)), comparison.outcomes());
        assertEquals(2, comparison.settings().size(), comparison.settings()::toString);
        assertEquals("strict", comparison.settings().get(0).after());
    }
}
