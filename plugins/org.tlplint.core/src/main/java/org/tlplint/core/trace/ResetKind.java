/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

/** Resets that end a function's configuration (PCIe Base 6.x, 6.6 and 5.3.1.4). */
public enum ResetKind {

    /** Cold, warm or hot reset of the function. */
    CONVENTIONAL("Conventional Reset"),
    FUNCTION_LEVEL("Function Level Reset"),
    /** D3hot to D0 of a function whose No_Soft_Reset bit is Clear: state is neither kept nor surely cleared. */
    POWER("D3hot to D0 without No_Soft_Reset");

    private final String title;

    ResetKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
