/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import org.tlplint.core.rule.Finding;
import org.tlplint.core.trace.Bdf;

/**
 * The event that is selected, as the selection service hands it on.
 *
 * @param session the trace
 * @param event number of the event, from 0
 * @param function {@link Bdf} of the function that matters, or {@link Bdf#NONE} when the selection does not tell
 * @param vector the vector that matters, or {@link Finding#NO_VECTOR} when the selection does not tell
 */
public record EventSelection(TraceSession session, long event, int function, int vector) {

    public EventSelection(TraceSession session, long event, int function) {
        this(session, event, function, Finding.NO_VECTOR);
    }

    public EventSelection(TraceSession session, long event) {
        this(session, event, Bdf.NONE);
    }
}
