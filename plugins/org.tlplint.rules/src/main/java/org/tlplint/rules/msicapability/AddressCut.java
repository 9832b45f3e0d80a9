/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msicapability;

import org.tlplint.core.pci.Message;
import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.FunctionRequest;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.CutAddress;
import org.tlplint.rules.internal.Messages;

/** The function claims 64-bit addresses and sends its messages to fewer bits of them. */
@RuleInfo(id = "MSI-CAP-010", title = "64-bit MSI address cut off", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.1.2 and 7.7.1.4", confidence = Confidence.INFERRED, subject = Subject.MSI, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.REQUESTER_ID})
public final class AddressCut implements Rule.OnMessage, Rule.OnRequest {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        MsiState msi = message.msi();
        // what a header of 3 DWORDs cannot hold TLP-007 judges
        if (!isWide(message) || message.length() != 4 || message.fit() == Fit.TRUNCATED) {
            return;
        }
        Truth cut = Messages.isMsi(message) ? Truth.FALSE : CutAddress.isCut(msi, message.address(), message.data());
        if (Messages.judge(findings, message, cut, Missing.MSI_STATE)) {
            report(message, msi, message.address(), message.data(), findings);
        }
    }

    @Override
    public void requested(FunctionRequest request, Findings findings) {
        MsiState msi = request.msi();
        TraceEvent event = request.event();
        if (!request.isWrite() || !isWide(request) || !event.has(Field.DATA) || event.payloadLength() != 4) {
            return;
        }
        Truth cut = CutAddress.isCut(msi, event.address(), event.dword(0));
        // what is neither is an ordinary request, and no occasion
        if (cut.isTrue() && findings.judge(request, cut, Missing.MSI_STATE)) {
            report(request, msi, event.address(), event.dword(0), findings);
        }
    }

    /** Whether there is anything to cut off. */
    private static boolean isWide(Step step) {
        MsiState msi = step.msi();
        return msi != null && msi.isEnabled().isTrue() && msi.upperAddress() != 0
                && !step.function().isMsixEnabled().isTrue();
    }

    private static void report(Step step, MsiState msi, long address, int data, Findings findings) {
        findings.report(step).settledBy(msi.upperAddressWrittenBy())
                .because("Message Upper Address written here", msi.upperAddressWrittenBy())
                .observed("message %s, but Message Address is 0x%x: bit %d and those above it were dropped",
                        Message.format(address, data), msi.address(), CutAddress.bits(msi, address))
                .expected("Send the whole address, or leave 64-bit Address Capable Clear.")
                .file();
    }
}
