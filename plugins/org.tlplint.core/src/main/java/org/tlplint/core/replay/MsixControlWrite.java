/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.trace.EventRef;

/** A write to MSI-X Message Control took effect (PCIe Base 6.x, 7.7.2.2). */
public final class MsixControlWrite extends Step {

    private Truth enabledBefore;
    private Truth functionMaskedBefore;
    private EventRef enableChangedBefore;

    void before(MsixState msix) {
        enabledBefore = msix.isEnabled();
        functionMaskedBefore = msix.isFunctionMasked();
        enableChangedBefore = msix.enableChangedBy();
    }

    public Truth enabledBefore() {
        return enabledBefore;
    }

    public Truth functionMaskedBefore() {
        return functionMaskedBefore;
    }

    /** The write that last changed MSI-X Enable before this one, or null. */
    public EventRef enableChangedBefore() {
        return enableChangedBefore;
    }

    /** Whether this write set MSI-X Enable. */
    public boolean enables() {
        return !enabledBefore.isTrue() && msix().isEnabled().isTrue();
    }

    /** Whether this write cleared MSI-X Enable. */
    public boolean disables() {
        return enabledBefore.isTrue() && msix().isEnabled().isFalse();
    }

    /** Whether this write surely cleared Function Mask. */
    public boolean clearsFunctionMask() {
        return functionMaskedBefore.isTrue() && msix().isFunctionMasked().isFalse();
    }
}
