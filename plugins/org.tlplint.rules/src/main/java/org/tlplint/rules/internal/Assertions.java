/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.IntxMessage;
import org.tlplint.core.trace.EventRef;

/** Assertions of INTx in a stretch of a trace. */
public final class Assertions {

    private int count;
    private EventRef first;
    private boolean own;

    void add(IntxMessage message) {
        if (message.isAssertion()) {
            count++;
            if (first == null || Wires.isOwn(message) && !own) {
                first = message.at();
            }
            own |= Wires.isOwn(message);
        }
    }

    /** How many there were. */
    public int count() {
        return count;
    }

    /** The first one, of the function's own if there are such; or null. */
    public EventRef first() {
        return first;
    }

    /** Whether the function itself asserted one; unknown if what was asserted may be another function's. */
    public Truth isAsserted() {
        return own ? Truth.TRUE : Truth.of(count == 0, false);
    }
}
