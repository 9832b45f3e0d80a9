/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import org.tlplint.core.rule.Finding;

/** Hears of findings while an audit runs, on the thread that runs it. */
@FunctionalInterface
public interface FindingListener {

    /**
     * A finding was made, or has one more occurrence. Of a rule that needs what the sources have not shown by now nothing is
     * said before they do; at the end of the audit it may turn out that it could not be judged.
     */
    void found(Finding finding);
}
