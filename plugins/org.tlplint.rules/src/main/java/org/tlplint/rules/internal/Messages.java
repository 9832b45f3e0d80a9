/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Message;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.trace.EventRef;

/** What the rules that judge a function by its messages have in common. */
public final class Messages {

    private Messages() {
    }

    /** Whether the message is one that an entry of a known function's store holds, or held when it was unmasked earlier. */
    public static boolean isEntrys(MessageSent message) {
        return message.store() != null && message.length() == 4
                && (message.fit() == Fit.ENTRY || message.fit() == Fit.PAST_ENTRY);
    }

    /** The write that put the message into its entry; null if the entry holds another one now. */
    public static EventRef programmedBy(MessageSent message) {
        return message.fit() == Fit.ENTRY ? message.entry().messageWrittenBy() : null;
    }

    /** Whether the message is one that the MSI registers of a known function stand for. */
    public static boolean isMsi(MessageSent message) {
        return message.fit() == Fit.MSI && message.length() == 4;
    }

    /**
     * Counts a verdict on a message. What is no breach is no breach whoever sent it; a breach needs a sender that is sure, and
     * whose behaviour software has not made undefined.
     *
     * @return true if the rule must report
     */
    public static boolean judge(Findings findings, MessageSent message, Truth breach, Missing unknown) {
        if (breach.isFalse()) {
            return findings.judge(message, Truth.FALSE, unknown);
        }
        if (!message.isSenderKnown()) {
            return findings.judge(message, Truth.UNKNOWN, Missing.SENDER);
        }
        if (message.isTainted()) {
            return findings.judge(message, Truth.UNKNOWN, Missing.SOFTWARE_UNDEFINED);
        }
        return judgeChange(findings, message, breach, unknown);
    }

    /** As {@link #judge}, for a rule about what software's change of an unmasked entry led to. */
    public static boolean judgeChange(Findings findings, MessageSent message, Truth breach, Missing unknown) {
        if (breach.isFalse()) {
            return findings.judge(message, Truth.FALSE, unknown);
        }
        if (!message.isSenderKnown()) {
            return findings.judge(message, Truth.UNKNOWN, Missing.SENDER);
        }
        Truth msi = message.function().isMsiEnabled();
        Truth both = msi.and(message.function().isMsixEnabled());
        if (!both.isFalse()) {
            Missing why = both.isTrue() ? Missing.SOFTWARE_UNDEFINED
                    : msi.isKnown() ? Missing.ENABLE_STATE : Missing.MSI_STATE;
            return findings.judge(message, Truth.UNKNOWN, why);
        }
        return findings.judge(message, breach, unknown);
    }

    /**
     * The breach, unless it may be the message of another entry, one of which not everything was seen: software may have made
     * that one's result undefined before the trace began.
     */
    public static Truth unlessUnseen(MessageSent message, Truth breach) {
        if (!breach.isTrue() || message.fit() == Fit.MSI) {
            return breach;
        }
        return mayBeUnseen(message) ? Truth.UNKNOWN : breach;
    }

    private static boolean mayBeUnseen(MessageSent message) {
        MsixState msix = message.msix();
        boolean unused = message.isOfInterruptStore() && message.function().isMsixEnabled().isFalse();
        boolean inTable = msix == null ? !message.function().capabilities().hasMsix().isFalse()
                : msix.mayHoldUnseen(message.address(), message.data());
        return inTable && !unused || message.function().stores().stream()
                .anyMatch(s -> s.mayHoldUnseen(message.address(), message.data()));
    }

    /** The message for people: {@code fee01000/00004021}. */
    public static Lazy text(MessageSent message) {
        long address = message.address();
        int data = message.data();
        return new Lazy(() -> Message.format(address, data));
    }

    /** The later of two events, either of which may be null. */
    public static EventRef later(EventRef a, EventRef b) {
        return a == null || b != null && b.event() > a.event() ? b : a;
    }

    /**
     * Whether nothing was enabled since the last reset and the message is none that was programmed since: RST-003 judges such
     * messages, and no other rule that asks for an enable bit.
     */
    public static boolean isQuietAfterReset(MessageSent message) {
        FunctionState f = message.function();
        boolean programmed = message.fit() == Fit.ENTRY || message.fit() == Fit.PAST_ENTRY || message.fit() == Fit.MSI;
        boolean neverEnabled = (f.msi() == null || f.msi().enableChangedBy() == null)
                && (f.msix() == null || f.msix().enableChangedBy() == null);
        return f.resetBy() != null && !programmed && neverEnabled;
    }
}
