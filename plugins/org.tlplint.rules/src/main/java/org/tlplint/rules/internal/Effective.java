/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.trace.EventRef;

/**
 * A message that a function is free to send from this step on: its entry is unmasked and MSI-X enabled, or MSI is enabled.
 *
 * @param step what brought it into effect
 * @param vector the MSI-X entry, or {@link Finding#NO_VECTOR} for MSI
 * @param address 64-bit message address
 * @param data message data; for MSI that of the first vector
 * @param vectors how many vectors share it: 1 for MSI-X, the allocated ones for MSI
 * @param writtenBy the last write to address or data, or null
 */
public record Effective(Step step, int vector, long address, int data, int vectors, EventRef writtenBy) {

    public boolean isMsi() {
        return vector == Finding.NO_VECTOR;
    }

    /** {@code entry 3} or {@code MSI}. */
    public String owner() {
        return isMsi() ? "MSI" : "entry " + vector;
    }
}
