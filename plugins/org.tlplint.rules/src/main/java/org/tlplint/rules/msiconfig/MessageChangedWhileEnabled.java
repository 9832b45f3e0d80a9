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

/** Software changed the MSI address or data while MSI was enabled and a vector unmasked. */
@RuleInfo(id = "MSI-CFG-005", title = "MSI message changed while MSI is enabled", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.1.4.5 and 7.7.1 (no sentence forbids it)", confidence = Confidence.CREDIBLE, subject = Subject.MSI, needs = {
        Trait.CONFIG_ACCESSES})
public final class MessageChangedWhileEnabled implements Rule.OnMsiWrite {

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        boolean message = write.touchesAddress() || write.touchesData();
        if (!message || findings.profile(write).is(Knob.MSI_LIVE_UPDATE, "allow")) {
            return;
        }
        Truth live = write.enabledBefore().and(write.msi().isEnabled()).and(write.everyVectorMaskedBefore().not());
        Truth changed = write.addressChanged().or(write.dataChanged());
        if (findings.judge(write, changed.and(live), Missing.MSI_STATE)) {
            String policy = findings.profile(write).get(Knob.MSI_LIVE_UPDATE);
            boolean address = write.addressChanged().isTrue();
            findings.report(write)
                    .severity(policy.equals("strict") ? Severity.VIOLATION : Severity.ADVISORY)
                    .profiledBy(Knob.MSI_LIVE_UPDATE)
                    .because("MSI enabled here", write.enableChangedBefore())
                    .observed("%s changed from 0x%08x to 0x%08x while MSI was enabled",
                            address ? "Message Address" : "Message Data",
                            address ? write.addressBefore() : write.dataBefore(),
                            address ? write.msi().address() : write.msi().data())
                    .expected(
                            "Mask the vectors if the function can (Per-Vector Masking), or clear MSI Enable, before changing"
                                    + " the message; a message sent meanwhile may mix old and new.")
                    .file();
        }
    }
}
