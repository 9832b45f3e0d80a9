/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

/**
 * What one vector did during the trace. Times in nanoseconds, -1 when the source has no times or it never happened.
 *
 * @param function {@link org.tlplint.core.trace.Bdf}
 * @param vector MSI-X entry or MSI vector
 * @param msix true for MSI-X, false for MSI
 * @param messages messages attributed to the vector
 * @param maskedNs time that it was masked while MSI-X or MSI was enabled
 * @param latencies number of times an unmask was followed by a message
 * @param latencyMin shortest time from an unmask to the first message after it
 * @param latencyMedian median of it
 * @param latencyMax longest
 */
public record VectorStatistics(int function, int vector, boolean msix, long messages, long maskedNs, long latencies,
        long latencyMin, long latencyMedian, long latencyMax) {
}
