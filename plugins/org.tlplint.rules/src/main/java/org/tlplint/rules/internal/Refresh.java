/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.Message;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.trace.EventRef;

/**
 * The moment from which a function must use the new message of an entry: its Mask bit or Function Mask was cleared after the
 * message was written (PCIe Base 6.x, 6.1.4.5).
 *
 * @param by the event that cleared the mask
 * @param function whether that was Function Mask
 * @param vector the entry
 * @param settled the last change that must have reached the function before it can be blamed
 */
public record Refresh(EventRef by, boolean function, int vector, EventRef settled) {

    /**
     * The refresh that the sender of an outdated message must have missed; null if there is none: the message is not outdated, or
     * one of the entries that once held it may still send it. Entries that are masked may not send anything.
     */
    public static Refresh missedBy(MessageSent message) {
        Refresh last = null;
        EventRef settled = null;
        for (int i = 0; i < message.vectorCount(); i++) {
            int vector = message.vector(i);
            MsixEntry entry = message.store().entry(vector);
            EventRef mask = entry.maskChangedBy();
            EventRef by = Messages.later(mask, message.store().commonMaskChangedBy());
            settled = Messages.later(settled, by);
            if (message.store().isMasked(vector).isTrue()) {
                continue;
            }
            EventRef written = entry.messageWrittenBy();
            if (!message.store().isMasked(vector).isFalse() || by == null || written == null
                    || by.event() < written.event()) {
                return null;
            }
            if (last == null || by.event() > last.by().event()) {
                last = new Refresh(by, by != mask, vector, by);
            }
        }
        return last == null ? null : new Refresh(last.by, last.function, last.vector, settled);
    }

    /** Judges and reports for the rule of the one kind of refresh. */
    public static void judge(MessageSent message, Findings findings, boolean function) {
        if (!Messages.isEntrys(message) || message.store().isEnabled().isFalse()) {
            return;
        }
        Refresh missed = message.fit() == Fit.PAST_ENTRY ? missedBy(message) : null;
        boolean mine = missed != null && missed.function() == function;
        Truth breach = mine ? message.store().isEnabled() : Truth.FALSE;
        Missing unknown = breach.isKnown() ? Missing.TABLE : Missing.ENABLE_STATE;
        if (Messages.judge(findings, message, Messages.unlessUnseen(message, breach), unknown)) {
            MsixEntry entry = message.store().entry(missed.vector());
            findings.report(message).settledBy(missed.settled()).vector(missed.vector())
                    .because("message changed here", entry.messageWrittenBy(),
                            "now " + Message.format(entry.address(), entry.data()))
                    .because("unmasked here", missed.by(),
                            function ? "Function Mask cleared" : Entries.maskChange(message.store(), false))
                    .observed("message %s, which %s held before it was changed and unmasked",
                            Messages.text(message), message.store().label(missed.vector()))
                    .expected("Read the entry again when %s is cleared, and send what it holds now."
                            .formatted(function ? "Function Mask" : "its Mask bit"))
                    .file();
        }
    }
}
