/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.tlp;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigWrite;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.IntMap;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Forms;

/** A message with ID-Based Ordering although software did not enable it for the function. */
@RuleInfo(id = "TLP-005", title = "Message with ID-Based Ordering that is not enabled", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4, 2.2.6.4 and 7.5.3.16", subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.REQUESTER_ID})
public final class MessageIdBasedOrdering implements Rule.OnMessage, Rule.OnConfigWrite {

    private static final int CONTROL_2 = 0x28;
    private static final int IDO_REQUEST_ENABLE = 8;

    /** The last write to Device Control 2, by function. */
    private final IntMap<EventRef> written = new IntMap<>();

    @Override
    public void configWritten(ConfigWrite write, Findings findings) {
        int pcie = write.function().capabilities().pcie();
        if (pcie != 0 && write.touches(pcie + CONTROL_2, 2)) {
            written.put(write.function().bdf(), write.at());
        }
    }

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (!Forms.isToMessageAddress(message)) {
            return;
        }
        boolean shown = message.event().shows(Field.ATTRIBUTES);
        boolean ordered = (message.event().attributes() & 4) != 0;
        FunctionState owner = owner(message.function());
        Truth broken = !shown ? Truth.UNKNOWN : !ordered ? Truth.FALSE : isEnabled(owner).not();
        if (Forms.judge(findings, message, broken, shown ? Missing.DEVICE_CONTROL : Missing.HEADER)) {
            EventRef write = written.get(owner.bdf());
            findings.report(message).vector(message.vector()).settledBy(write)
                    .because("Device Control 2 written here", write)
                    .observed("%s has ID-Based Ordering Set, and IDO Request Enable of %s is Clear",
                            Forms.describe(message), owner.label())
                    .expected("Set ID-Based Ordering in requests only while IDO Request Enable is Set.")
                    .file();
        }
    }

    private static Truth isEnabled(FunctionState owner) {
        int pcie = owner == null ? 0 : owner.capabilities().pcie();
        return pcie == 0 ? Truth.UNKNOWN : owner.config().bit(pcie + CONTROL_2, IDO_REQUEST_ENABLE);
    }

    /** Whose Device Control 2 counts; null if it may be that of a Physical Function which is not known. */
    private static FunctionState owner(FunctionState f) {
        FunctionState physical = f.physicalFunction();
        // Virtual Functions have no Vendor ID of their own
        boolean itself = f.config().isKnown(0, 2) && f.config().read(0, 2) != 0xffff;
        return physical != null ? physical : itself ? f : null;
    }
}
