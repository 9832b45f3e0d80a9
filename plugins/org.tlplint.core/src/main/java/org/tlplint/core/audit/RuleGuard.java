/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import org.tlplint.core.rule.Rule;

/** Says what becomes of an audit when a rule throws. A fault of tlplint's own must be seen; a contributed rule ends no audit. */
@FunctionalInterface
public interface RuleGuard {

    /** Every failure ends the audit. */
    RuleGuard NONE = (rule, failure) -> false;

    /**
     * Whether the audit goes on without the rule. Its verdict says then that it failed, and is never a pass.
     *
     * @param failure what the rule threw
     */
    boolean isSpared(Rule rule, Throwable failure);
}
