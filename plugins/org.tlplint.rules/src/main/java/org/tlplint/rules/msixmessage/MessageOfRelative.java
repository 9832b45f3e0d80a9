/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixmessage;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.pci.VirtualFunctions;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Attribution;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Messages;
import org.tlplint.rules.internal.Strangers;

/** A Physical Function sent a message that one of its Virtual Functions holds, or the reverse. */
@RuleInfo(id = "MSIX-MSG-010", title = "Message of a related function's table", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1 and 2.2.6.2", confidence = Confidence.INFERRED, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.MESSAGES, Trait.REQUESTER_ID})
public final class MessageOfRelative implements Rule.OnMessage {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        FunctionState f = message.function();
        if (f == null || message.attribution() != Attribution.REQUESTER || message.length() != 4) {
            return;
        }
        if (message.fit() == Fit.ENTRY) {
            if (f.physicalFunction() != null || VirtualFunctions.areEnabled(f).isTrue()) {
                findings.judge(message, Truth.FALSE, Missing.SENDER);
            }
            return;
        }
        FunctionState holder = message.holder();
        if (holder == null || !areRelated(f, holder) || holder.msix() == null
                || !holder.msix().vectors().hasAddress(message.address())) {
            return;
        }
        boolean allowed = findings.profile(message).is(Knob.IMS_ALLOWED, "yes");
        Truth foreign = allowed ? Truth.UNKNOWN : Strangers.isForeign(message);
        if (Messages.judge(findings, message, foreign, allowed ? Missing.SENDER : Missing.TABLE)) {
            EventRef last = Strangers.lastChange(message.function());
            findings.report(message).settledBy(last)
                    .profiledBy(Knob.IMS_ALLOWED)
                    .suspectIf(Strangers.hasPhantoms(f) || Strangers.hasPhantoms(holder))
                    .because("MSI-X of the holder enabled here", holder.msix().enableChangedBy())
                    .observed("message %s of the table of %s, sent by %s", Messages.text(message), holder.label(),
                            f.label())
                    .expected("Let each function use its own table and its own Requester ID.")
                    .file();
        }
    }

    private static boolean areRelated(FunctionState a, FunctionState b) {
        FunctionState of = a.physicalFunction();
        return b.physicalFunction() == a || of != null && (of == b || of == b.physicalFunction());
    }
}
