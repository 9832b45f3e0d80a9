/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

/** What became of a rule on a function. */
public enum Outcome {
    VIOLATION, PASS, NOT_EVALUATED, NOT_APPLICABLE
}
