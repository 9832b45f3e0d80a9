/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.io.IOException;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;

/**
 * A source to be audited.
 *
 * @param input its bytes
 * @param format what they are
 * @param confidence how sure the detection was, 0 to 100; 100 if somebody chose the format
 * @param offsetNs nanoseconds added to every time of the source, so that its clock is that of the other sources
 * @param momentNs time that all its events have, of a dump that shows the state at one moment of the others; else
 *            {@link TraceEvent#NO_TIME}
 */
public record AuditSource(TraceInput input, TraceFormat format, int confidence, long offsetNs, long momentNs) {

    /** A source with the clock of the audit. */
    public AuditSource(TraceInput input, TraceFormat format, int confidence) {
        this(input, format, confidence, 0, TraceEvent.NO_TIME);
    }

    /** The same bytes by another way. */
    public AuditSource withInput(TraceInput other) {
        return new AuditSource(other, format, confidence, offsetNs, momentNs);
    }

    /** The same read by another format. */
    public AuditSource withFormat(TraceFormat other) {
        return new AuditSource(input, other, confidence, offsetNs, momentNs);
    }

    /** The same with another offset. */
    public AuditSource withOffset(long ns) {
        return new AuditSource(input, format, confidence, ns, momentNs);
    }

    /** A dump of the state at a moment. */
    public AuditSource at(long ns) {
        return new AuditSource(input, format, confidence, offsetNs, ns);
    }

    /** Whether it shows the state at one moment of the other sources. */
    public boolean hasMoment() {
        return momentNs != TraceEvent.NO_TIME;
    }

    /** A time of the source on the clock of the audit. */
    long shifted(long timeNs) {
        long shifted = timeNs + offsetNs;
        boolean over = ((timeNs ^ shifted) & (offsetNs ^ shifted)) < 0;
        // the least value means that there is no time
        return over ? offsetNs < 0 ? Long.MIN_VALUE + 1 : Long.MAX_VALUE : shifted;
    }

    EventReader open() throws IOException {
        return format.open(input);
    }
}
