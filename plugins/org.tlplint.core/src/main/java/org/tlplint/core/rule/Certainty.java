/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

/** Whether a finding is beyond doubt. */
public enum Certainty {
    CERTAIN,
    /** A posted write may still have been in flight when the event was captured; then nothing was wrong. */
    SUSPECT
}
