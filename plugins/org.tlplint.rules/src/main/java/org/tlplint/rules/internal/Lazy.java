/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import java.util.function.Supplier;

/**
 * A text for {@link org.tlplint.core.rule.Findings.Report#observed} that is made only if it is shown.
 *
 * @param text makes it; called while the step is valid
 */
public record Lazy(Supplier<String> text) {

    @Override
    public String toString() {
        return text.get();
    }
}
