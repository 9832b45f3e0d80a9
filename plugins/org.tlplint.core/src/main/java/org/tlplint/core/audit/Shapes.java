/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.util.List;

/**
 * How the times of a vector are spread in full, for charts: the counterparts of the spreads of {@link VectorStatistics}. Each
 * is a list of bins in the order of their times, without empty ones at its ends; empty if nothing was measured or memory for
 * it was refused.
 *
 * @param unmaskToMessage see {@link VectorStatistics#unmaskToMessage()}
 * @param pendingToMessage see {@link VectorStatistics#pendingToMessage()}
 * @param gapToMessage see {@link VectorStatistics#gapToMessage()}
 * @param interval see {@link VectorStatistics#interval()}
 */
public record Shapes(List<Bin> unmaskToMessage, List<Bin> pendingToMessage, List<Bin> gapToMessage,
        List<Bin> interval) {

    /** Bins of one power of ten. */
    public static final int PER_DECADE = 5;

    /** Nothing was measured. */
    public static final Shapes NONE = new Shapes(List.of(), List.of(), List.of(), List.of());

    /**
     * Times between two bounds that are a fifth of a power of ten apart.
     *
     * @param fromNs lower bound, included
     * @param toNs upper bound
     * @param count how often such a time was measured
     */
    public record Bin(long fromNs, long toNs, long count) {
    }
}
