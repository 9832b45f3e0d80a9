/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.timeline;

import java.util.List;

/**
 * What each vector did, as a picture needs it. Nobody changes it.
 *
 * @param functions functions that have MSI or MSI-X, in the order of their numbers
 * @param clock which event was when
 * @param refused how often something happened to a vector beyond those that have a lane
 */
public record Timeline(List<FunctionLane> functions, Clock clock, long refused) {

    /** A timeline on which nothing happened. */
    public static final Timeline EMPTY = new Timeline(List.of(), new Clock(0), 0);

    /** The lane of a function, or null. */
    public FunctionLane function(int bdf) {
        for (FunctionLane lane : functions) {
            if (lane.function() == bdf) {
                return lane;
            }
        }
        return null;
    }

    /** The lane of a vector of MSI-X or else MSI, or null. */
    public VectorLane vector(int bdf, boolean msix, int vector) {
        return vector(bdf, LaneGroup.Id.of(msix, ""), vector);
    }

    /** The lane of a vector, or null. */
    public VectorLane vector(int bdf, LaneGroup.Id group, int vector) {
        FunctionLane function = function(bdf);
        LaneGroup vectors = function == null ? null : function.group(group);
        return vectors == null ? null : vectors.vector(vector);
    }
}
