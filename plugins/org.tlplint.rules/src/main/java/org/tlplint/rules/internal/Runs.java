/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.IntMap;
import org.tlplint.core.trace.EventRef;

/** Messages of each vector of one function that came in a row, with no access of software to the function's own registers between. */
public final class Runs {

    /** So many messages in a row must have been answered by an access before silence means anything. */
    private static final int ORDERLY = 8;
    /** What {@link #slot} gives for entry 0; the numbers below are those of MSI vectors. */
    public static final int MSIX = 32;

    /** One vector. */
    public static final class Run {
        private int length;
        private int answered;
        private long last;
        private final LastEvent first = new LastEvent();

        /** Messages in the present run. */
        public int length() {
            return length;
        }

        /** The first message of the run. */
        public EventRef first() {
            return first.ref();
        }

        /** Whether software used to answer each message before the next came. */
        public boolean isOrderly() {
            return answered >= ORDERLY;
        }
    }

    private final IntMap<Run> runs = new IntMap<>();
    private long lastAccess = -1;

    /** A number for the MSI-X entry or MSI vector of a message; -1 if it is none of them. */
    public static int slot(MessageSent message) {
        if (message.function() == null || message.length() != 4) {
            return -1;
        }
        return message.isMsix() ? MSIX + message.vector() : message.fit() == Fit.MSI ? message.vector() : -1;
    }

    /** Software accessed the function. */
    public void accessed(Step access) {
        lastAccess = access.index();
    }

    /** Whether the trace has shown any access of software to the function. */
    public boolean isAccessShown() {
        return lastAccess >= 0;
    }

    /** The message's run, which it has become part of; null if it is of no vector. */
    public Run sent(MessageSent message) {
        int slot = slot(message);
        if (slot < 0) {
            return null;
        }
        Run run = runs.computeIfAbsent(slot, Run::new);
        if (run.length == 0 || lastAccess > run.last) {
            run.answered += run.length == 1 && run.answered < ORDERLY ? 1 : 0;
            run.length = 0;
            run.first.set(message);
        }
        run.length++;
        run.last = message.index();
        return run;
    }
}
