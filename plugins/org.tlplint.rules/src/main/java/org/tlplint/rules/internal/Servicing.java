/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.trace.EventRef;

/**
 * Whether software has looked after a device: what it did to the function's own registers may have satisfied the cause of an
 * interrupt. A source that never shows such accesses does not tell.
 */
public final class Servicing {

    private Servicing() {
    }

    /** Whether the function's registers were accessed after an event; unknown if no such access was ever seen. */
    public static Truth since(FunctionState f, EventRef event) {
        return Truth.of(f.lastDeviceAccess() >= 0, f.lastDeviceAccess() > event.event());
    }
}
