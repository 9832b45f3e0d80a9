/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import java.util.Arrays;

import org.tlplint.core.replay.Step;
import org.tlplint.core.trace.EventRef;

/** The last message of each vector of one function. */
public final class LastMessages {

    private LastEvent[] sent = {};

    /** The vector sent the message. */
    public void set(int vector, Step message) {
        if (vector >= sent.length) {
            sent = Arrays.copyOf(sent, Math.max(vector + 1, sent.length * 2));
        }
        if (sent[vector] == null) {
            sent[vector] = new LastEvent();
        }
        sent[vector].set(message);
    }

    /** The last message of the vector, or null. */
    public EventRef get(int vector) {
        return vector < sent.length && sent[vector] != null ? sent[vector].ref() : null;
    }
}
