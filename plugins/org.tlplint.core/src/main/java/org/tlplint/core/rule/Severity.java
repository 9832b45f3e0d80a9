/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

/** How grave a finding is, gravest first. */
public enum Severity {
    /** The specification forbids it. */
    VIOLATION,
    /** The specification calls the result undefined. */
    UNDEFINED,
    /** Convention, recommendation or an ambiguity. */
    ADVISORY,
    /** Worth knowing, nothing wrong. */
    INFORMATION
}
