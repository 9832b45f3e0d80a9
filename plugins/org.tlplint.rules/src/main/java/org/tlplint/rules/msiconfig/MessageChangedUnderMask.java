/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msiconfig;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MsiWrite;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;

/** Software changed the MSI message while MSI was enabled and every vector masked: as it should when it can. */
@RuleInfo(id = "MSI-CFG-006", title = "MSI message changed while every vector is masked", severity = Severity.INFORMATION, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.1.4.5 and 7.7.1 (no sentence forbids it)", confidence = Confidence.CREDIBLE, subject = Subject.MSI, needs = {
        Trait.CONFIG_ACCESSES})
public final class MessageChangedUnderMask implements Rule.OnMsiWrite {

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        boolean message = write.touchesAddress() || write.touchesData();
        if (!message || findings.profile(write).is(Knob.MSI_LIVE_UPDATE, "allow")) {
            return;
        }
        Truth enabled = write.enabledBefore().and(write.msi().isEnabled());
        Truth changed = write.addressChanged().or(write.dataChanged());
        Truth masked = write.everyVectorMaskedBefore();
        if (findings.judge(write, changed.and(enabled).and(masked), Missing.MSI_STATE)) {
            findings.report(write)
                    .profiledBy(Knob.MSI_LIVE_UPDATE)
                    .because("MSI enabled here", write.enableChangedBefore())
                    .because("all vectors masked here", write.msi().maskWrittenBy())
                    .observed("%s changed while MSI was enabled and every allocated vector masked",
                            write.addressChanged().isTrue() ? "Message Address" : "Message Data")
                    .expected("Nothing better: masked vectors send nothing, so no message mixes old and new.")
                    .file();
        }
    }
}
