/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msipending;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigRead;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.replay.MsiWrite;
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
import org.tlplint.rules.internal.MsiPending;

/** An MSI Pending bit stayed Set long after its vector was unmasked, and no message was seen. */
@RuleInfo(id = "MSI-PND-002", title = "Pending MSI message not delivered after the unmask", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4.5", subject = Subject.MSI, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.TIME})
public final class MsiPendingNotDelivered
        implements Rule.OnConfigRead, Rule.OnMsiWrite, Rule.OnMessage, Rule.OnReset {

    private final PerFunction<Delivery> deliveries = new PerFunction<>(Delivery::new);

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        Delivery delivery = deliveries.find(write);
        if (delivery != null) {
            for (int vector : delivery.pending()) {
                if (write.msi().isMasked(vector).isFalse()) {
                    delivery.unmasked(vector, write.at());
                }
            }
        }
    }

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        Delivery delivery = message.fit() != Fit.MSI ? null : deliveries.find(message);
        if (delivery != null && delivery.sent(message.vector())) {
            findings.judge(message, Truth.FALSE, Missing.TIME);
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        deliveries.forget(reset);
    }

    @Override
    public void configRead(ConfigRead read, Findings findings) {
        int bits = MsiPending.bitsRead(read);
        if (bits == 0) {
            return;
        }
        Delivery delivery = deliveries.of(read);
        int set = MsiPending.bitsSet(read);
        EventRef stop = MsiPending.lastChange(read.function());
        for (int vector = 0; vector < 32; vector++) {
            if ((bits >>> vector & 1) != 0) {
                delivery.read(read, vector, (set >>> vector & 1) != 0, read.msi().isMasked(vector), stop,
                        read.msi().isEnabled(), findings);
            }
        }
    }
}
