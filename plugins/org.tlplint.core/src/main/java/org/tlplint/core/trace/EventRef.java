/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

/**
 * Where an event stands, so that it can be found again.
 *
 * @param source index of the source in the trace set
 * @param line line of a text source, packet number of a binary one, from 1
 * @param offset first byte of the event in the decompressed source
 * @param event number of the event in the audit, from 0
 * @param timeNs nanoseconds on the source's clock, or {@link TraceEvent#NO_TIME}
 */
public record EventRef(int source, long line, long offset, long event, long timeNs) {

    public boolean hasTime() {
        return timeNs != TraceEvent.NO_TIME;
    }
}
