/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.observation;

import java.util.ArrayList;
import java.util.List;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MsiWrite;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Lazy;

/** Software changed what an enabled MSI capability sends, masked or not. */
@RuleInfo(id = "OBS-002", title = "MSI registers changed while MSI was enabled", severity = Severity.INFORMATION, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.1.2; revisions differ", confidence = Confidence.CREDIBLE, subject = Subject.MSI, needs = Trait.CONFIG_ACCESSES)
public final class MsiChangedWhileEnabled
        implements Rule.OnMsiWrite {

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        Truth allocation = write.multipleMessageEnableChanged();
        Truth changed = write.addressChanged().or(write.dataChanged()).or(allocation);
        Truth enabled = write.enabledBefore().and(write.msi().isEnabled());
        boolean touched = write.touchesAddress() || write.touchesData() || write.touchesControl();
        if (!touched || !findings.judge(write, changed.and(enabled), Missing.MSI_STATE)) {
            return;
        }
        boolean masked = write.everyVectorMaskedBefore().isTrue();
        findings.report(write)
                .because("MSI enabled here", write.enableChangedBefore())
                .observed("%s while MSI was enabled and %s", describe(write),
                        masked ? "every vector masked" : "a vector unmasked")
                .expected(
                        "Know what the function does meanwhile: no revision rules on Message Address and Data, and 6.x calls the"
                                + " result of changing Multiple Message Enable undefined.")
                .file();
    }

    private static Lazy describe(MsiWrite write) {
        return new Lazy(() -> {
            List<String> changes = new ArrayList<>();
            if (write.addressChanged().isTrue()) {
                changes.add("Message Address %08x -> %08x".formatted(write.addressBefore(), write.msi().address()));
            }
            if (write.dataChanged().isTrue()) {
                changes.add("Message Data %04x -> %04x".formatted(write.dataBefore(), write.msi().data()));
            }
            if (write.multipleMessageEnableChanged().isTrue()) {
                changes.add("Multiple Message Enable %d -> %d".formatted(write.multipleMessageEnableBefore(),
                        write.msi().multipleMessageEnable()));
            }
            return String.join(", ", changes);
        });
    }
}
