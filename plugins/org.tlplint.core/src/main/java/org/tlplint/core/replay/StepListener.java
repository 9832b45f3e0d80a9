/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

/** Receives the steps of a replay. */
@FunctionalInterface
public interface StepListener {

    /** A step happened; it is valid only during the call. */
    void step(Step step);
}
