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

/** A message in remappable format whose data does not go with its address. */
@RuleInfo(id = "X86-007", title = "Remappable message with wrong data", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "Intel VT-d, interrupt requests in remappable format", confidence = Confidence.CREDIBLE, subject = Subject.MSI_OR_MSIX, needs = Trait.CONFIG_ACCESSES, platforms = {
        "x86-remapping"})
public final class MalformedRemappableMessage extends PlatformRule {

    private static final int SUBHANDLE_VALID = 8;

    @Override
    protected void inEffect(Effective message, Findings findings) {
        if (!Doorbell.isX86Low(message.address()) || !Doorbell.isRemappable(message.address())) {
            return;
        }
        boolean subhandle = (message.address() & SUBHANDLE_VALID) != 0;
        int wrong = subhandle ? message.data() & 0xffff_0000 : message.data();
        if (judge(message.step(), wrong != 0, findings)) {
            report(message, findings)
                    .observed("%s has data %08x although %s (address %08x)", message.owner(), message.data(),
                            subhandle ? "a subhandle has 16 bits" : "its address says that there is no subhandle",
                            message.address())
                    .expected(
                            "Put the subhandle into bits 15:0 of Message Data if bit 3 of the address is Set, else write 0.")
                    .file();
        }
    }
}
