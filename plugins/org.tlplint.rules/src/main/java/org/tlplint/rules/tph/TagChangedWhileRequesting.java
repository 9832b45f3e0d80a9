/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.tph;

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
import org.tlplint.rules.internal.SteeringTags;

/** Software changed the Steering Tag of a masked entry while the TPH Requester was enabled. */
@RuleInfo(id = "TPH-002", title = "Steering Tag changed while TPH is enabled", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.17.3 (implementation note)", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class TagChangedWhileRequesting implements Rule.OnEntryWrite {

    private static final int TAG = 0xffff_0000;
    private static final int REQUESTER_ENABLE = 0x300;

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        FunctionState f = write.function();
        if (!write.touches(MsixEntry.VECTOR_CONTROL) || f.capabilities().tph() == 0) {
            return;
        }
        Truth inTable = SteeringTags.areInTable(f, findings.profile(write));
        // of an unmasked entry of enabled MSI-X it is MSIX-TBL-002 that speaks
        boolean other = write.maskedBefore().isFalse() && write.msix().isEnabled().isTrue();
        if (inTable.isFalse() || other) {
            return;
        }
        int control = f.capabilities().tph() + 8;
        int known = f.config().known(control, 4) & REQUESTER_ENABLE;
        int enabled = f.config().read(control, 4) & REQUESTER_ENABLE;
        Truth on = Truth.of(known == REQUESTER_ENABLE || enabled != 0, enabled != 0);
        Truth breach = write.changed(MsixEntry.VECTOR_CONTROL, TAG).and(inTable).and(on);
        if (findings.judge(write, breach, Missing.STEERING_TAGS)) {
            findings.report(write).vector(write.vector()).profiledBy(Knob.SPEC_PROFILE)
                    .observed("Steering Tag of entry %d changed from %04x to %04x while the TPH Requester was enabled",
                            write.vector(), write.before(MsixEntry.VECTOR_CONTROL) >>> 16,
                            write.written(MsixEntry.VECTOR_CONTROL) >>> 16)
                    .expected("Quiesce the function, or disable the TPH Requester, while Steering Tags change.").file();
        }
    }
}
