/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import org.tlplint.core.trace.ResetKind;

/** A function was reset; its state is the one after. */
public final class FunctionReset extends Step {

    private ResetKind kind;

    void set(ResetKind newKind) {
        kind = newKind;
    }

    public ResetKind kind() {
        return kind;
    }
}
