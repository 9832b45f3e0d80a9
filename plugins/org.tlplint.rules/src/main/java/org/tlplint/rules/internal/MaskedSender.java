/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;

/** A message that only masked entries hold, or held, in whatever store. */
public final class MaskedSender {

    private MaskedSender() {
    }

    /**
     * Judges and reports.
     *
     * @param expected what the function should have done
     */
    public static void judge(MessageSent message, Findings findings, String expected) {
        Truth breach = message.isEveryMaskBitSet();
        Missing unknown = breach.isKnown() ? Missing.TABLE : Missing.MASK_STATE;
        if (Messages.judge(findings, message, Messages.unlessUnseen(message, breach), unknown)) {
            boolean past = message.fit() == Fit.PAST_ENTRY;
            boolean slot = message.isOfInterruptStore();
            findings.report(message).settledBy(message.lastMaskChange()).vector(message.vector())
                    .because("message programmed here", Messages.programmedBy(message))
                    .because("masked here", message.lastMaskChange(), Entries.maskChange(message.store(), true))
                    .observed("message %s%s while %s masked", Messages.text(message),
                            past ? ", which %s held earlier,".formatted(slot ? "a slot" : "an entry") : "",
                            message.vectorCount() == 1 ? message.store().label(message.vector()) + " was"
                                    : "all %d %s with it were".formatted(message.vectorCount(),
                                            slot ? "slots" : "entries"))
                    .expected(expected).file();
        }
    }
}
