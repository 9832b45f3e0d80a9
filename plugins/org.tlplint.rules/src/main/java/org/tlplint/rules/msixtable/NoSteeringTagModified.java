/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixtable;

import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Profile;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Entries;
import org.tlplint.rules.internal.Lazy;
import org.tlplint.rules.internal.SteeringTags;

/** Software changed bits 31:16 of Vector Control although Steering Tags are not kept there: then they are reserved. */
@RuleInfo(id = "MSIX-TBL-008", title = "Upper half of Vector Control modified, which holds no Steering Tag", severity = Severity.UNDEFINED, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.2.8", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class NoSteeringTagModified implements Rule.OnEntryWrite {

    private static final int UPPER_HALF = 0xffff_0000;

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        if ((write.writtenBits(MsixEntry.VECTOR_CONTROL) & UPPER_HALF) == 0) {
            return;
        }
        Profile profile = findings.profile(write);
        Truth tags = SteeringTags.areInTable(write.function(), profile);
        Truth breach = tags.isTrue() ? Truth.FALSE : write.changed(MsixEntry.VECTOR_CONTROL, UPPER_HALF);
        if (findings.judge(write, breach, Missing.VECTOR_CONTROL)) {
            findings.report(write).vector(write.vector())
                    .severity(tags.isKnown() ? Severity.UNDEFINED : Severity.ADVISORY)
                    .profiledBy(Knob.SPEC_PROFILE)
                    .observed("Vector Control of entry %d %s: bits 31:16 changed, %s", write.vector(),
                            new Lazy(() -> Entries.change(write, MsixEntry.VECTOR_CONTROL)),
                            tags.isKnown() ? "and no Steering Tags are kept there"
                                    : "and whether Steering Tags are kept there is not known")
                    .expected("Write bits 31:16 back as they were read unless ST Table Location is 10b.")
                    .file();
        }
    }
}
