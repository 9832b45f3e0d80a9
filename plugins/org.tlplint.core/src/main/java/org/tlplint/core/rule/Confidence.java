/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

/** How well the text of a rule is backed. */
public enum Confidence {
    /** The specification says so. */
    NORMATIVE,
    /** It follows from what the specification says. */
    INFERRED,
    /** A credible implementation or vendor document says so. */
    CREDIBLE,
    /** From memory; such rules are advisory. */
    MEMORY
}
