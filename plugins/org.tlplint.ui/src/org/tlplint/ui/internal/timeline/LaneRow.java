/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import org.eclipse.osgi.util.NLS;
import org.tlplint.core.timeline.FunctionLane;
import org.tlplint.core.timeline.VectorLane;

/**
 * A row of the timeline.
 *
 * @param kind what it shows
 * @param function the function that it belongs to
 * @param msix whether it is about MSI-X; else about MSI
 * @param vector the vector; only of {@link Kind#VECTOR}
 */
record LaneRow(Kind kind, FunctionLane function, boolean msix, VectorLane vector) {

    /** What a row shows. */
    enum Kind {
        /** A function with all of its messages; its rows can be hidden. */
        FUNCTION,
        /** MSI-X Enable and Function Mask, or MSI Enable. */
        SWITCHES,
        VECTOR
    }

    /**
     * What stays the same when the row is made anew from a later timeline.
     *
     * @param function {@link org.tlplint.core.trace.Bdf}
     * @param number of the vector, or -1
     */
    record Id(Kind kind, int function, boolean msix, int number) {
    }

    Id id() {
        return new Id(kind, function.function(), msix, number());
    }

    /** The vector, or {@link org.tlplint.core.rule.Finding#NO_VECTOR}. */
    int number() {
        return vector == null ? -1 : vector.vector();
    }

    /** What stands before it. */
    String label() {
        return switch (kind) {
            case FUNCTION -> function.label();
            case SWITCHES -> msix ? TimelineMessages.Lane_msix : TimelineMessages.Lane_msi;
            case VECTOR -> NLS.bind(msix ? TimelineMessages.Lane_entry : TimelineMessages.Lane_msi_vector, number());
        };
    }

    /** With its function, for who does not see where it stands. */
    String fullLabel() {
        return kind == Kind.FUNCTION ? label() : NLS.bind(TimelineMessages.Lane_of_function, label(), function.label());
    }
}
