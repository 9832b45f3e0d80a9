/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixpending;

import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.PendingRead;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Delivery;
import org.tlplint.rules.internal.Messages;

/** A Pending bit stayed Set long after its entry was unmasked, and no message was seen. */
@RuleInfo(id = "MSIX-PBA-003", title = "Pending message not delivered after the unmask", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4.5", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.MESSAGES, Trait.TIME})
public final class PendingNotDelivered
        implements Rule.OnPendingRead, Rule.OnEntryWrite, Rule.OnMsixControlWrite, Rule.OnMessage, Rule.OnReset {

    private final PerFunction<Delivery> deliveries = new PerFunction<>(Delivery::new);

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        Delivery delivery = deliveries.find(write);
        if (delivery != null && write.unmasks() && write.msix().isMasked(write.vector()).isFalse()) {
            delivery.unmasked(write.vector(), write.at());
        }
    }

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        Delivery delivery = deliveries.find(write);
        if (delivery != null && write.clearsFunctionMask()) {
            for (int vector : delivery.pending()) {
                if (write.msix().isMasked(vector).isFalse()) {
                    delivery.unmasked(vector, write.at());
                }
            }
        }
    }

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        Delivery delivery = message.msix() == null || !message.isMsix() ? null : deliveries.find(message);
        for (int i = 0; delivery != null && i < message.vectorCount(); i++) {
            if (delivery.sent(message.vector(i))) {
                findings.judge(message, Truth.FALSE, Missing.TIME);
            }
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        deliveries.forget(reset);
    }

    @Override
    public void pendingRead(PendingRead read, Findings findings) {
        Delivery delivery = deliveries.of(read);
        MsixState msix = read.msix();
        for (int vector = read.firstVector(); vector < read.firstVector() + read.count(); vector++) {
            EventRef mask = Messages.later(msix.entry(vector).maskChangedBy(), msix.functionMaskChangedBy());
            EventRef stop = Messages.later(msix.enableChangedBy(), read.function().busMasterChangedBy());
            delivery.read(read, vector, msix.isPending(vector).isTrue(), msix.isMasked(vector),
                    Messages.later(mask, stop), msix.isEnabled(), findings);
        }
    }
}
