/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

/** A function asserted or deasserted a virtual INTx wire (PCIe Base 6.x, 2.2.8.1). */
public final class IntxMessage extends Step {

    private boolean assertion;
    private int pin;

    void set(boolean isAssertion, int newPin) {
        assertion = isAssertion;
        pin = newPin;
    }

    public boolean isAssertion() {
        return assertion;
    }

    /** 0 for INTA to 3 for INTD. */
    public int pin() {
        return pin;
    }
}
