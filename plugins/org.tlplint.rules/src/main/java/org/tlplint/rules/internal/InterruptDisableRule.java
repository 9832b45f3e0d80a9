/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import java.util.function.Supplier;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.CommandWrite;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MsiWrite;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.TraceEvent;

/**
 * A rule on whether messages stop with Interrupt Disable, which concerns INTx only: follows the pace of a function's messages, and
 * judges the first that comes after Interrupt Disable was set. Whatever else may stop messages makes it forget the function.
 *
 * @param <S> what is followed
 */
public abstract class InterruptDisableRule<S extends InterruptDisableRule.Silence>
        implements Rule.OnMessage, Rule.OnCommandWrite, Rule.OnMsiWrite, Rule.OnMsixControlWrite, Rule.OnEntryWrite,
        Rule.OnReset {

    /** Fewer messages tell nothing of a pace; and so many must be missing from a silence to be no chance. */
    protected static final int ENOUGH = 10;

    /** The pace of a function's messages, and since when Interrupt Disable was Set. Times in nanoseconds. */
    public static class Silence {

        private long messages;
        private long first;
        private long last;
        private EventRef set;
        private EventRef cleared;

        public Silence() {
        }

        /** A message that has time was sent. */
        protected void sent(long timeNs) {
            first = messages == 0 ? timeNs : first;
            last = timeNs;
            messages++;
        }

        /** Interrupt Disable was set. */
        protected void begin(EventRef at) {
            set = at;
            cleared = null;
        }

        /** What set Interrupt Disable. */
        public final EventRef set() {
            return set;
        }

        /** What cleared it; null if it is still Set. */
        public final EventRef cleared() {
            return cleared;
        }

        /** How long it was Set. */
        public final long length() {
            return cleared.timeNs() - set.timeNs();
        }

        /** How many messages should have come meanwhile, by the pace before. */
        public final double missing() {
            return (double) length() / Math.max(1, last - first) * (messages - 1);
        }

        /** Whether many are missing, and the next came at that pace at once: they were held back, the function was not idle. */
        public final boolean isHeldBack(long nextNs) {
            long apart = (last - first) / Math.max(1, messages - 1);
            return messages >= ENOUGH && missing() >= ENOUGH && nextNs - cleared.timeNs() <= 2 * apart;
        }

        /** Interrupt Disable was cleared. */
        void clear(EventRef at) {
            cleared = at;
        }

        /** Follows it no longer; after a whole silence the pace begins anew. */
        void end() {
            messages = cleared == null ? messages : 0;
            set = null;
            cleared = null;
        }
    }

    private final PerFunction<S> silences;

    /** @param fresh makes what is followed of a function */
    protected InterruptDisableRule(Supplier<S> fresh) {
        silences = new PerFunction<>(fresh);
    }

    /**
     * A message came while Interrupt Disable was Set, and not merely on its way when it was set, or after it was cleared again.
     *
     * @param silence until the message; followed no longer after this
     */
    protected abstract void judge(MessageSent message, S silence, Findings findings);

    @Override
    public final void messageSent(MessageSent message, Findings findings) {
        if (message.function() == null || message.timeNs() == TraceEvent.NO_TIME || !message.isSenderKnown()
                || !Messages.isMsi(message) && !message.isMsix()) {
            return;
        }
        S silence = silences.of(message);
        if (silence.cleared() != null || silence.set() != null && message.isSettled(silence.set())) {
            judge(message, silence, findings);
            silence.end();
        }
        silence.sent(message.timeNs());
    }

    @Override
    public final void commandWritten(CommandWrite write, Findings findings) {
        S silence = silences.find(write);
        if (silence == null) {
            return;
        }
        Truth now = write.function().isInterruptDisabled();
        if (!write.function().isBusMasterEnabled().isTrue() || !write.at().hasTime()) {
            silences.forget(write);
        } else if (now.isTrue() && write.interruptDisableBefore().isFalse()) {
            silence.begin(write.at());
        } else if (now.isFalse() && silence.set() != null && silence.cleared() == null) {
            silence.clear(write.at());
        }
    }

    @Override
    public final void msiWritten(MsiWrite write, Findings findings) {
        silences.forget(write);
    }

    @Override
    public final void msixControlWritten(MsixControlWrite write, Findings findings) {
        silences.forget(write);
    }

    @Override
    public final void entryWritten(EntryWrite write, Findings findings) {
        if (write.masks()) {
            silences.forget(write);
        }
    }

    @Override
    public final void functionReset(FunctionReset reset, Findings findings) {
        silences.forget(reset);
    }
}
