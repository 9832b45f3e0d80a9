/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

/** Whose fault a breach of the rule is. */
public enum Blame {
    SOFTWARE, HARDWARE, EITHER
}
