/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixsequence;

import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Resize;
import org.tlplint.rules.internal.ResizeRule;

/** Software disabled and enabled MSI-X to get more vectors while others were in use. */
@RuleInfo(id = "MSIX-SEQ-002", title = "MSI-X disabled and enabled again to use more vectors", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.1.4.3 and 7.7.2.2", confidence = Confidence.CREDIBLE, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class ResizedByReenabling extends ResizeRule {

    @Override
    protected void resized(Step step, Resize resize, Findings findings) {
        findings.report(step)
                .because("MSI-X disabled here", resize.gap().disabledBy(),
                        "entries in use: " + resize.gap().inUse())
                .because("MSI-X enabled again here", resize.enabledBy())
                .observed("MSI-X was disabled with entries %s in use, enabled again, and now entries %s are in use",
                        resize.gap().inUse(), resize.now())
                .expected("Leave MSI-X enabled and program the new entries while they are masked.")
                .file();
    }
}
