/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Profile;

/** Where a function keeps its Steering Tags (PCIe Base 6.x, 7.9.13.2). */
public final class SteeringTags {

    private static final int LOCATION = 0x600;
    private static final int IN_MSIX_TABLE = 0x400;

    private SteeringTags() {
    }

    /** Whether Vector Control holds them: ST Table Location 10b. PCI 3.0 has none. */
    public static Truth areInTable(FunctionState f, Profile profile) {
        int tph = f.capabilities().tph();
        if (profile.is(Knob.SPEC_PROFILE, "p3")) {
            return Truth.FALSE;
        }
        if (tph == 0) {
            return Truth.of(f.capabilities().extendedComplete(), false);
        }
        return Truth.of((f.config().known(tph + 4, 4) & LOCATION) == LOCATION,
                (f.config().read(tph + 4, 4) & LOCATION) == IN_MSIX_TABLE);
    }
}
