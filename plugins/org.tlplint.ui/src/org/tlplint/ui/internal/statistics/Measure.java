/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.statistics;

import java.util.List;

import org.tlplint.core.audit.Shapes.Bin;
import org.tlplint.core.audit.Spread;
import org.tlplint.core.audit.VectorStatistics;

/** A time that is measured of each vector. */
public enum Measure {

    UNMASK(StatisticsMessages.Measure_unmask),
    PENDING(StatisticsMessages.Measure_pending),
    GAP(StatisticsMessages.Measure_gap),
    INTERVAL(StatisticsMessages.Measure_interval);

    private final String title;

    Measure(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    Spread spread(VectorStatistics v) {
        return switch (this) {
            case UNMASK -> v.unmaskToMessage();
            case PENDING -> v.pendingToMessage();
            case GAP -> v.gapToMessage();
            case INTERVAL -> v.interval();
        };
    }

    List<Bin> bins(VectorStatistics v) {
        return switch (this) {
            case UNMASK -> v.shapes().unmaskToMessage();
            case PENDING -> v.shapes().pendingToMessage();
            case GAP -> v.shapes().gapToMessage();
            case INTERVAL -> v.shapes().interval();
        };
    }
}
