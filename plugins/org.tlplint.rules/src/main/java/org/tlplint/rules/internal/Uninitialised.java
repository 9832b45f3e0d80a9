/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.MessageStore;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;

/** An entry came into use whose address and data nobody has written since the last reset, in whatever store. */
public final class Uninitialised {

    private Uninitialised() {
    }

    /**
     * Judges and reports.
     *
     * @param used whether the store is in use, apart from the entry's own Mask bit, which is Clear
     */
    public static void judge(Step step, MessageStore store, int vector, Truth used, Findings findings) {
        Truth initialised = store.entry(vector).isInitialised();
        Missing unknown = initialised.isKnown() ? Missing.ENABLE_STATE : Missing.RESET;
        if (findings.judge(step, initialised.not().and(used), unknown)) {
            findings.report(step).vector(vector)
                    .because("function reset here", step.function().resetBy())
                    .because("MSI-X enabled here", store.enableChangedBy())
                    .observed("%s unmasked although its address and data were not written since the reset",
                            store.label(vector))
                    .expected("Write Message Address, Upper Address and Data before unmasking the entry.")
                    .file();
        }
    }
}
