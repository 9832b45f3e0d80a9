/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

/**
 * What one vector did during the trace. Times in nanoseconds; durations are -1 and points in time
 * {@link org.tlplint.core.trace.TraceEvent#NO_TIME} when the source has no times or it never happened. All is as the source
 * saw it: the way between the function and the place of capture is part of every delay.
 *
 * @param function {@link org.tlplint.core.trace.Bdf}
 * @param vector MSI-X entry, MSI vector, or slot of a message store of the device's own
 * @param msix true for MSI-X, false for MSI and slots
 * @param store name of the message store; an empty text for MSI-X and MSI
 * @param messages messages attributed to the vector
 * @param firstNs time of the first message
 * @param lastNs time of the last message
 * @param maskedNs time that it was masked while MSI-X or MSI was enabled
 * @param enabledNs time that MSI-X or MSI of the function was enabled, from the first event that showed it; nothing enables
 *        a message store, so its time begins when it is first seen
 * @param unmaskToMessage from the event that let the vector send (unmask, Function Mask cleared, enable) to the first
 *        message after it. It bounds the delay from above: what the message tells of may have happened only later (LAT-001)
 * @param pendingToMessage from the first read that saw the Pending bit Set to the next message. It bounds the wait from
 *        below: the bit may have been Set well before anybody read it
 * @param gapToMessage from the disabling of MSI or MSI-X to the first message after it was enabled again, of vectors that
 *        had sent before: the silence that a resize made, at most (LAT-002)
 * @param interval between two messages that follow each other
 * @param burst most messages within {@link RateMeter#WINDOW_NS}, counted as {@link RateMeter} does; 0 without times
 * @param burstAtNs when that was reached
 * @param shapes the spreads in full
 */
public record VectorStatistics(int function, int vector, boolean msix, String store, long messages, long firstNs,
        long lastNs, long maskedNs, long enabledNs, Spread unmaskToMessage, Spread pendingToMessage,
        Spread gapToMessage,
        Spread interval, long burst, long burstAtNs, Shapes shapes) {

    /** Statistics of MSI-X or MSI without {@link #shapes()}. */
    public VectorStatistics(int function, int vector, boolean msix, long messages, long firstNs, long lastNs,
            long maskedNs, long enabledNs, Spread unmaskToMessage, Spread pendingToMessage, Spread gapToMessage,
            Spread interval, long burst, long burstAtNs) {
        this(function, vector, msix, "", messages, firstNs, lastNs, maskedNs, enabledNs, unmaskToMessage,
                pendingToMessage,
                gapToMessage, interval, burst, burstAtNs, Shapes.NONE);
    }
}
