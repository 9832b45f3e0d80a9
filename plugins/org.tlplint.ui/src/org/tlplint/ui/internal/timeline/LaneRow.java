/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import org.eclipse.osgi.util.NLS;
import org.tlplint.core.timeline.FunctionLane;
import org.tlplint.core.timeline.LaneGroup;
import org.tlplint.core.timeline.VectorLane;

/**
 * A row of the timeline.
 *
 * @param kind what it shows
 * @param function the function that it belongs to
 * @param group the vectors that it is one of, or about; null for the function itself
 * @param vector the vector; only of {@link Kind#VECTOR}
 */
record LaneRow(Kind kind, FunctionLane function, LaneGroup group, VectorLane vector) {

    /** What a row shows. */
    enum Kind {
        /** A function with all of its messages; its rows can be hidden. */
        FUNCTION,
        /** MSI-X Enable and Function Mask, MSI Enable, or what holds for a message store as a whole. */
        SWITCHES,
        VECTOR
    }

    /**
     * What stays the same when the row is made anew from a later timeline.
     *
     * @param function {@link org.tlplint.core.trace.Bdf}
     * @param group the vectors that it is one of, or about; null for the function itself
     * @param number of the vector, or -1
     */
    record Id(Kind kind, int function, LaneGroup.Id group, int number) {
    }

    Id id() {
        return new Id(kind, function.function(), group == null ? null : group.id(), number());
    }

    /** The vector, or {@link org.tlplint.core.rule.Finding#NO_VECTOR}. */
    int number() {
        return vector == null ? -1 : vector.vector();
    }

    /** What stands before it. */
    String label() {
        return switch (kind) {
            case FUNCTION -> function.label();
            case SWITCHES -> switch (group.id().kind()) {
                case MSIX -> TimelineMessages.Lane_msix;
                case MSI -> TimelineMessages.Lane_msi;
                case STORE -> group.id().store();
            };
            case VECTOR -> NLS.bind(switch (group.id().kind()) {
                case MSIX -> TimelineMessages.Lane_entry;
                case MSI -> TimelineMessages.Lane_msi_vector;
                case STORE -> TimelineMessages.Lane_slot;
            }, number(), group.id().store());
        };
    }

    /** With its function, for who does not see where it stands. */
    String fullLabel() {
        return kind == Kind.FUNCTION ? label() : NLS.bind(TimelineMessages.Lane_of_function, label(), function.label());
    }
}
