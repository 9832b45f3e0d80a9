/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.tlp;

import java.util.HashMap;
import java.util.Map;

import org.tlplint.core.pci.Message;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionRequest;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;

/** A function read an address that an MSI-X entry holds. */
@RuleInfo(id = "TLP-009", title = "Message address read", severity = Severity.UNDEFINED, blame = Blame.EITHER, spec = "PCIe Base 6.x, 7.7.2", subject = Subject.ANY, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.REQUESTER_ID})
public final class MessageAddressRead implements Rule.OnRequest, Rule.OnEntryWrite {

    /** More different addresses in the window of x86 than any machine uses. */
    private static final int MOST = 4096;

    private final Map<Long, EventRef> programmed = new HashMap<>();

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        boolean address = write.touches(MsixEntry.ADDRESS) || write.touches(MsixEntry.UPPER_ADDRESS)
                || write.touches(MsixEntry.DATA);
        if (address && write.entry().isMessageKnown() && Message.isX86Doorbell(write.entry().address())
                && programmed.size() < MOST) {
            programmed.put(write.entry().address(), write.at());
        }
    }

    @Override
    public void requested(FunctionRequest request, Findings findings) {
        if (request.isWrite() || programmed.isEmpty()) {
            return;
        }
        // elsewhere the address may be memory that software polls
        boolean window = Message.isX86Doorbell(request.address());
        EventRef write = window ? programmed.get(request.address() & ~3L) : null;
        if (findings.judge(request, Truth.of(write != null), Missing.TABLE)) {
            findings.report(request)
                    .because("programmed as a message address here", write)
                    .observed("read of 0x%x, which an MSI-X entry holds as its message address", request.address())
                    .expected("Never read an address that messages are sent to.")
                    .file();
        }
    }
}
