/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.Test;
import org.tlplint.testkit.audit.SampleAudits;

class AuditModelTest {

    private final Audit audit = AuditModel.of(SampleAudits.ordinary());

    @Test
    void everythingRequiredIsThere() {
        for (Audit each : List.of(audit, AuditModel.of(SampleAudits.clean()), AuditModel.of(SampleAudits.hostile()))) {
            Diagnostic diagnostic = Diagnostician.INSTANCE.validate(each);
            assertEquals(Diagnostic.OK, diagnostic.getSeverity(), diagnostic::toString);
        }
    }

    @Test
    void findingsHoldTheirEvidence() {
        Finding finding = audit.getFindings().get(0);
        assertEquals(1, finding.getNumber());
        assertEquals("MSIX-TBL-001", finding.getRule().getId());
        assertEquals("01:00.0", finding.getFunction());
        assertEquals(0, finding.getVector());
        assertEquals(2, finding.getCount());
        assertEquals(2000, finding.getFirst().getEvent());
        assertEquals(2001, finding.getLast().getEvent());
        Occurrence first = finding.getOccurrences().get(0);
        assertEquals(List.of("programmed here", "unmasked here"),
                first.getCauses().stream().map(Evidence::getRole).toList());
        assertSame(audit.getSources().get(1), first.getOffence().getSource());
        assertEquals(70_000, first.getOffence().getLine());
        assertEquals(1_795_336_455_689_831_000L + 2000 * 10_003_000L, first.getOffence().getTimeNs());
        assertEquals(first.getObserved(), first.getOffence().getDetail());
    }

    @Test
    void whatIsNotThereIsAbsent() {
        Finding advisory = audit.getFindings().get(3);
        assertNull(advisory.getVector());
        assertNull(advisory.getFirst().getTimeNs());
        assertNull(audit.getSources().get(0).getFirstTimeNs());
        assertNull(audit.getFunctions().get(1).getName());
        assertNull(audit.getFunctions().get(1).getMsix());
        assertNull(audit.getRules().get(0).getSetting());
        assertEquals("advisory", audit.getRules().get(3).getSetting());
    }

    @Test
    void onlyTouchedEntriesWithTheirKnownBits() {
        MsixCapability msix = audit.getFunctions().get(0).getMsix();
        assertEquals(65, msix.getTableSize());
        assertEquals(Truth.YES, msix.getEnabled());
        assertEquals(Truth.NO, msix.getFunctionMask());
        assertEquals(List.of(0, 1, 2, 3), msix.getEntries().stream().map(VectorTableEntry::getVector).toList());
        VectorTableEntry first = msix.getEntries().get(0);
        assertEquals(0xfee0_1004L, first.getAddress());
        assertEquals(-1, first.getAddressKnown());
        assertEquals(0x4021, first.getData());
        assertEquals(Truth.NO, first.getMasked());
        assertEquals(Truth.NO, first.getPending());
        assertEquals(12, first.getMessages());
        assertEquals(3_800, first.getLatencyMedianNs());
        assertEquals(899_071, first.getLatencyHighNs());
        assertEquals(2, first.getPendingToMessage().getCount());
        assertEquals(900, first.getPendingToMessage().getMinNs());
        assertEquals(52_000, first.getGapToMessage().getMaxNs());
        assertEquals(2_990_000_000L, first.getInterval().getHighNs());
        assertEquals(3, first.getBurst());
        VectorTableEntry second = msix.getEntries().get(1);
        assertNull(second.getPendingToMessage(), "never measured");
        assertNull(second.getInterval().getMedianNs(), "no memory for it");
        VectorTableEntry untimed = audit.getFunctions().get(1).getMsi().getEntries().get(0);
        assertNull(untimed.getBurstNs(), "no times");
        assertNull(untimed.getFirstMessageNs());
        assertNull(untimed.getLatencyMinNs());
        VectorTableEntry partly = msix.getEntries().get(3);
        assertEquals(0, partly.getAddressKnown());
        assertEquals(0xffff, partly.getDataKnown());
        assertEquals(Truth.UNKNOWN, partly.getMasked());
        assertEquals(Truth.YES, msix.getEntries().get(2).getPending());
    }

    @Test
    void msiVectorsThatAreAllocated() {
        MsiCapability msi = audit.getFunctions().get(1).getMsi();
        assertEquals(1, msi.getAllocatedVectors());
        assertEquals(0xfee0_2000L, msi.getAddress());
        assertEquals(List.of(0), msi.getEntries().stream().map(VectorTableEntry::getVector).toList());
        assertEquals(0x4025, msi.getEntries().get(0).getData());
        assertEquals(3, msi.getEntries().get(0).getMessages());
        assertNull(msi.getEntries().get(0).getMaskedNs());
    }

    @Test
    void makingTheModelChangesNothing() {
        var result = SampleAudits.ordinary();
        long version = result.functions().get(0).version();
        AuditModel.of(result);
        assertEquals(version, result.functions().get(0).version());
        assertNull(result.functions().get(0).msix().touched(5));
    }

    @Test
    void textOutOfTheTraceIsPrintable() {
        Audit hostile = AuditModel.of(SampleAudits.hostile());
        var texts = hostile.eAllContents();
        while (texts.hasNext()) {
            var object = texts.next();
            for (var attribute : object.eClass().getEAllAttributes()) {
                if (object.eGet(attribute) instanceof String text) {
                    assertTrue(text.chars().noneMatch(c -> c < ' ' || c == 0x7f || c == 0x202e), text);
                    assertSame(text, Printable.of(text), text);
                }
            }
        }
        assertEquals("\\u0000\\u001b[31mred\\u0007", hostile.getFindings().get(6).getObserved());
        assertEquals("half \\ud800 pair \\udc00", hostile.getFindings().get(7).getObserved());
    }

    @Test
    void printableKeepsWhatIsHarmless() {
        assertEquals("Äµ→ 漢 😀", Printable.of("Äµ→ 漢 😀"));
        assertEquals("", Printable.of(null));
    }

    @Test
    void versionsAreTold() {
        assertTrue(audit.getToolVersion().matches("\\d+\\.\\d+\\.\\d+.*"), audit.getToolVersion());
        assertTrue(audit.getCatalogueVersion().matches("5 rules, [0-9a-f]{8}"), audit.getCatalogueVersion());
        assertEquals("1s", audit.getSettings().stream().filter(s -> s.getId().equals("pending_timeout")).findFirst()
                .orElseThrow().getValue());
    }

    @Test
    void rulesAreSummedOverFunctions() {
        List<RuleSummary> rules = RuleSummary.of(audit);
        assertEquals(
                List.of(Outcome.ADVISED, Outcome.BREACHED, Outcome.BREACHED, Outcome.NOT_EVALUATED, Outcome.PASS),
                rules.stream().map(RuleSummary::outcome).toList());
        assertEquals("the function has no MSI capability (01:00.0 nvme)", rules.get(0).reason());
        assertEquals("the source does not show byte enables", rules.get(3).reason());
        assertEquals(3, rules.get(4).checked());
        assertEquals(4, rules.get(2).offences());
        assertEquals(2, rules.get(2).findings());
        assertFalse(rules.get(2).results().isEmpty());
        assertNotNull(rules.get(2).rule());
    }
}
