/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.lost;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Message;
import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.FunctionRequest;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Messages;
import org.tlplint.rules.internal.Refresh;

/** A message went where nobody expects it any more: to a message that its entry has given up, or to address 0. */
@RuleInfo(id = "LOST-007", title = "Message to a dead target", severity = Severity.ADVISORY, blame = Blame.EITHER, spec = "PCIe Base 6.x, 6.1.4.5", confidence = Confidence.CREDIBLE, subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.REQUESTER_ID})
public final class MessageToDeadTarget implements Rule.OnMessage, Rule.OnRequest {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (!Messages.isEntrys(message)) {
            return;
        }
        Refresh missed = message.fit() == Fit.PAST_ENTRY ? Refresh.missedBy(message) : null;
        Truth breach = Messages.unlessUnseen(message, Truth.of(missed != null));
        if (Messages.judge(findings, message, breach, Missing.TABLE)) {
            MsixEntry entry = message.msix().entry(missed.vector());
            findings.report(message).settledBy(missed.settled()).vector(missed.vector())
                    .because("message given up here", entry.messageWrittenBy(),
                            "now " + Message.format(entry.address(), entry.data()))
                    .because("unmasked with the new one here", missed.by())
                    .observed("message %s: no entry of the function holds it any more, entry %d did",
                            Messages.text(message), missed.vector())
                    .expected("What interrupts arrive at a message that was given up is lost, or somebody else's.")
                    .file();
        }
    }

    /** A write to address 0 is an ordinary one, unless something is enabled that holds just that. */
    @Override
    public void requested(FunctionRequest request, Findings findings) {
        if (!request.isWrite() || request.address() != 0 || request.event().payloadLength() != 4) {
            return;
        }
        FunctionState f = request.function();
        int data = request.event().dword(0);
        MsixState msix = f.msix();
        MsiState msi = f.msi();
        Truth sent = Truth.FALSE;
        int vector = -1;
        for (int v = 0; msix != null && v < msix.touchedSize(); v++) {
            MsixEntry entry = msix.touched(v);
            if (entry != null && !msix.isMasked(v).isTrue()) {
                Truth holds = entry.isInitialised().isFalse() ? Truth.TRUE : entry.holds(0, data);
                Truth here = holds.and(msix.isEnabled()).and(msix.isMasked(v).not());
                vector = here.isTrue() && vector < 0 ? v : vector;
                sent = sent.or(here);
            }
        }
        boolean asMsi = msi != null && msi.isAddressKnown() && msi.isDataKnown() && msi.address() == 0
                && ((msi.data() ^ data) & -msi.allocatedVectors()) == 0;
        if (asMsi) {
            sent = sent.or(msi.isEnabled());
            vector = vector < 0 && msi.isEnabled().isTrue() ? data & msi.allocatedVectors() - 1 : vector;
        }
        if (findings.judge(request, sent, Missing.TABLE)) {
            MsixEntry entry = msix == null || vector >= msix.touchedSize() ? null : msix.touched(vector);
            findings.report(request).vector(vector)
                    .because("unmasked here", entry == null || asMsi ? null : entry.maskChangedBy())
                    .observed("write of 0x%08x to address 0, while vector %d is enabled and %s", data, vector,
                            entry != null && entry.isInitialised().isFalse() ? "was never programmed"
                                    : "holds that message")
                    .expected(
                            "Program a vector before it is enabled and unmasked; mask it before its message is cleared.")
                    .file();
        }
    }
}
