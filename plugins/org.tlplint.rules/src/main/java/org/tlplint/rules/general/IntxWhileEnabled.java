/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.general;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.IntxMessage;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Wires;

/** The function asserted an INTx wire although MSI or MSI-X was enabled. */
@RuleInfo(id = "GEN-004", title = "INTx asserted while MSI or MSI-X is enabled", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4.3, 7.7.1.2 and 7.7.2.2", subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.INTX_MESSAGES})
public final class IntxWhileEnabled implements Rule.OnIntx {

    @Override
    public void intxSignalled(IntxMessage message, Findings findings) {
        FunctionState f = message.function();
        if (f == null || !message.isAssertion()) {
            return;
        }
        Truth enabled = f.isMsiEnabled().or(f.isMsixEnabled());
        // with both enabled what the function does is undefined: GEN-002
        boolean undefined = f.isMsiEnabled().and(f.isMsixEnabled()).isTrue();
        Truth breach = enabled.isFalse() ? Truth.FALSE
                : Wires.isOwn(message) && !undefined ? enabled : Truth.UNKNOWN;
        Missing unknown = undefined ? Missing.SOFTWARE_UNDEFINED
                : Wires.isOwn(message) ? Missing.ENABLE_STATE : Missing.SENDER;
        if (findings.judge(message, breach, unknown)) {
            boolean byMsix = f.isMsixEnabled().isTrue();
            EventRef by = byMsix ? f.msix().enableChangedBy() : f.msi().enableChangedBy();
            String what = byMsix ? "MSI-X" : "MSI";
            findings.report(message).settledBy(by)
                    .because(what + " enabled here", by)
                    .observed("Assert_INT%c while %s was enabled", 'A' + message.pin(), what)
                    .expected("Signal with messages only while MSI or MSI-X is enabled; deassert INTx first.")
                    .file();
        }
    }
}
