/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.replay.DeviceAccess;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;

/** Base of the rules on messages of a vector that came in a row, with no access to the function's registers in between. */
public abstract class RunRule implements Rule.OnMessage, Rule.OnDeviceAccess, Rule.OnReset {

    private final PerFunction<Runs> memories = new PerFunction<>(Runs::new);

    /** Judges the row that a message goes on with. */
    protected abstract void judge(MessageSent message, Runs.Run run, Findings findings);

    @Override
    public final void deviceAccessed(DeviceAccess access, Findings findings) {
        memories.of(access).accessed(access);
    }

    @Override
    public final void functionReset(FunctionReset reset, Findings findings) {
        memories.forget(reset);
    }

    @Override
    public final void messageSent(MessageSent message, Findings findings) {
        Runs runs = message.function() == null ? null : memories.find(message);
        Runs.Run run = runs == null || !runs.isAccessShown() ? null : runs.sent(message);
        if (run != null) {
            judge(message, run, findings);
        }
    }
}
