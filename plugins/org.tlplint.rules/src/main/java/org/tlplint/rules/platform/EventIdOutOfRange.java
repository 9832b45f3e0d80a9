/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.platform;

import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Doorbell;
import org.tlplint.rules.internal.Effective;
import org.tlplint.rules.internal.PlatformRule;

/** An EventID beyond what the function has vectors for. */
@RuleInfo(id = "GIC-002", title = "EventID out of range", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "Arm GIC architecture, GITS_TRANSLATER", confidence = Confidence.CREDIBLE, subject = Subject.MSI_OR_MSIX, needs = Trait.CONFIG_ACCESSES, platforms = {
        "gic"})
public final class EventIdOutOfRange extends PlatformRule {

    /** Functions behind one alias share their numbers, and a GICv2m has SPIs to 1019: below this nothing is odd. */
    private static final int PLENTY = 1024;

    @Override
    protected void inEffect(Effective message, Findings findings) {
        if (!Doorbell.isGic(message.address())) {
            return;
        }
        int vectors = message.isMsi() ? message.vectors() : Math.max(1, message.step().msix().size());
        int limit = Math.max(PLENTY, Integer.highestOneBit(vectors * 2 - 1));
        boolean beyond = Integer.compareUnsigned(message.data() + message.vectors() - 1, limit - 1) > 0;
        if (judge(message.step(), beyond, findings)) {
            report(message, findings)
                    .observed("%s sends EventID %d; the function has %d vectors", message.owner(),
                            message.data() & 0xffff_ffffL, vectors)
                    .expected(
                            "Number the events of a device from 0, within the range that its translation table covers.")
                    .file();
        }
    }
}
