/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.audit.VectorStatistics;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.timeline.LaneGroup;
import org.tlplint.core.timeline.Timeline;
import org.tlplint.core.timeline.VectorLane;
import org.tlplint.core.trace.Bdf;

/**
 * A vector and what is told of it.
 *
 * @param label its function
 * @param vector its statistics
 * @param lane what it did when; null if it has no lane
 * @param lost how often the rules on lost messages (LOST-…) suspect it
 * @param findings how often any rule was broken on it
 */
record StatisticsRow(String label, VectorStatistics vector, VectorLane lane, long lost, long findings) {

    private static final String LOST = "LOST-";

    private record Id(int function, String store, int vector) {
    }

    /** The rows of an audit. */
    static List<StatisticsRow> of(AuditResult result, Timeline timeline) {
        Map<Id, long[]> found = new HashMap<>();
        for (Finding finding : result.findings()) {
            if (finding.vector() != Finding.NO_VECTOR) {
                long[] counts = found.computeIfAbsent(
                        new Id(finding.function(), finding.store(), finding.vector()), id -> new long[2]);
                counts[0] += finding.rule().id().startsWith(LOST) ? finding.count() : 0;
                counts[1] += finding.count();
            }
        }
        Map<Integer, String> labels = new HashMap<>();
        for (FunctionState f : result.functions()) {
            labels.put(f.bdf(), f.label());
        }
        List<StatisticsRow> rows = new ArrayList<>();
        for (VectorStatistics v : result.vectors()) {
            long[] counts = found.getOrDefault(new Id(v.function(), v.store(), v.vector()), new long[2]);
            VectorLane lane = timeline.vector(v.function(), LaneGroup.Id.of(v.msix(), v.store()), v.vector());
            rows.add(new StatisticsRow(labels.getOrDefault(v.function(), Bdf.format(v.function())), v, lane, counts[0],
                    counts[1]));
        }
        return rows;
    }

    String name() {
        return NLS.bind(!vector.store().isEmpty() ? StatisticsMessages.Vector_slot
                : vector.msix() ? StatisticsMessages.Vector_msix : StatisticsMessages.Vector_msi, vector.vector(),
                vector.store());
    }

    String fullName() {
        return name() + ", " + label;
    }

    /** Writes to its entry. */
    long writes() {
        return lane == null || lane.writes() == null ? 0 : lane.writes().total();
    }

    /** Messages per second from the first to the last, or -1. */
    double rate() {
        long ns = vector.lastNs() - vector.firstNs();
        return vector.messages() < 2 || ns <= 0 ? -1 : (vector.messages() - 1) * 1e9 / ns;
    }

    /** Which part of the time that it was enabled it was masked, or -1. */
    double maskedShare() {
        return vector.maskedNs() < 0 || vector.enabledNs() <= 0 ? -1
                : Math.min(1, (double) vector.maskedNs() / vector.enabledNs());
    }

    /** Number of the first event that has to do with it; -1 if that is not known. */
    long firstEvent() {
        if (lane == null) {
            return -1;
        }
        return lane.messages() != null ? lane.messages().firstEvent(0)
                : lane.writes() != null ? lane.writes().firstEvent(0) : -1;
    }
}
