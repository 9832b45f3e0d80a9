/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixtable;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Entries;
import org.tlplint.rules.internal.Lazy;
import org.tlplint.rules.internal.SteeringTags;

/** Software changed the Steering Tag of an entry that the function may be using; needs the TPH Requester capability. */
@RuleInfo(id = "MSIX-TBL-002", title = "Steering Tag of an unmasked entry modified", severity = Severity.VIOLATION, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.1.4.2, 7.7.2.8 and 6.17.3", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class UnmaskedSteeringTagModified implements Rule.OnEntryWrite {

    private static final int STEERING_TAG = 0xffff_0000;
    private static final int REQUESTER_ENABLE = 0x300;

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        Truth inTable = write.touches(MsixEntry.VECTOR_CONTROL)
                ? SteeringTags.areInTable(write.function(), findings.profile(write))
                : Truth.FALSE;
        if (inTable.isFalse()) {
            return;
        }
        Truth changed = write.changed(MsixEntry.VECTOR_CONTROL, STEERING_TAG);
        Truth inUse = write.maskedBefore().not().and(write.entry().isMaskBitSet().not()).and(write.msix().isEnabled());
        Missing unknown = inTable.isKnown() ? Entries.unknown(write) : Missing.STEERING_TAGS;
        if (findings.judge(write, changed.and(inUse).and(inTable), unknown)) {
            boolean off = isRequesterOff(write.function());
            boolean idle = off && findings.profile(write).is(Knob.ST_UPDATE, "tph_aware");
            Findings.Report report = Entries.explain(findings.report(write), write).profiledBy(Knob.SPEC_PROFILE);
            (off ? report.profiledBy(Knob.ST_UPDATE) : report).severity(idle ? Severity.ADVISORY : Severity.VIOLATION)
                    .observed("Vector Control %s: Steering Tag of entry %d changed while it was unmasked%s",
                            new Lazy(() -> Entries.change(write, MsixEntry.VECTOR_CONTROL)), write.vector(),
                            idle ? ", with the TPH Requester disabled" : "")
                    .expected("Mask the entry before changing its Steering Tag, and unmask it afterwards.")
                    .file();
        }
    }

    private static boolean isRequesterOff(FunctionState f) {
        int control = f.capabilities().tph() + 8;
        return (f.config().known(control, 4) & REQUESTER_ENABLE) == REQUESTER_ENABLE
                && (f.config().read(control, 4) & REQUESTER_ENABLE) == 0;
    }
}
