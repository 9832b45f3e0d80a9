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
import org.tlplint.core.trace.Field;

/**
 * Which memory writes are judged by their form as messages: those of a known function to an address where its messages go
 * (PCIe Base 6.x, 6.1.4). What is no message address of the function is data, whatever it looks like.
 */
public final class Forms {

    private Forms() {
    }

    /** Whether the write goes to an address that an entry or the MSI registers of its function hold, or an entry held. */
    public static boolean isToMessageAddress(MessageSent message) {
        return message.function() != null && switch (message.fit()) {
            case ENTRY, MSI, PAST_ENTRY, MSI_ADDRESS, ENTRY_ADDRESS -> true;
            case TRUNCATED, PERHAPS, NOTHING -> false;
        };
    }

    /** Whether it cannot be ordinary data: it carries the data of a message, or nothing but messages can go there. */
    public static boolean isSurelyMessage(MessageSent message) {
        return message.isAtX86Doorbell()
                || message.fit() != Fit.ENTRY_ADDRESS && message.fit() != Fit.MSI_ADDRESS;
    }

    /**
     * Counts a verdict on the form of a write to a message address; a write elsewhere is not judged.
     *
     * @param shown what the source must show
     * @param broken whether the form is wrong, if it is shown
     * @return true if the rule must report
     */
    public static boolean judge(Findings findings, MessageSent message, Field shown, boolean broken) {
        if (!isToMessageAddress(message)) {
            return false;
        }
        return judge(findings, message, Truth.of(message.event().shows(shown), broken), Missing.HEADER);
    }

    /** As {@link #judge(Findings, MessageSent, Field, boolean)} for what is not simply shown or not. */
    public static boolean judge(Findings findings, MessageSent message, Truth broken, Missing unknown) {
        boolean data = broken.isTrue() && !isSurelyMessage(message);
        return Messages.judge(findings, message, data ? Truth.UNKNOWN : broken,
                data ? Missing.ORDINARY_WRITE : unknown);
    }

    /** "message fee01000/00004021". */
    public static Lazy describe(MessageSent message) {
        Lazy text = Messages.text(message);
        return new Lazy(() -> "message " + text);
    }
}
