/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Level;
import org.tlplint.core.rule.Profile;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.trace.EventRef;

/** How grave it is that a message stays pending. The specification names no time (PCIe Base 6.x, 6.1.4). */
public final class Patience {

    private Patience() {
    }

    /** An advisory; at the level strict a violation beyond the time of {@link Knob#PENDING_STRICT_TIMEOUT}. */
    public static Severity severity(Profile profile, EventRef since, EventRef until) {
        boolean tooLong = profile.level() == Level.STRICT && since.hasTime() && until.hasTime()
                && until.timeNs() - since.timeNs() > profile.nanos(Knob.PENDING_STRICT_TIMEOUT);
        return tooLong ? Severity.VIOLATION : Severity.ADVISORY;
    }
}
