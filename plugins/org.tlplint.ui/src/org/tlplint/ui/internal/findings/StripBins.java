/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.util.List;

import org.tlplint.model.Audit;
import org.tlplint.model.Evidence;
import org.tlplint.model.Severity;

/** How many breaches of which severity lie in which stretch of the trace. */
final class StripBins {

    static final StripBins NONE = new StripBins(0, 0);

    private final long events;
    private final int[][] counts;
    private final FindingNode.Breach[] firsts;

    private StripBins(int size, long events) {
        this.events = Math.max(1, events);
        counts = new int[size][Severity.VALUES.size()];
        firsts = new FindingNode.Breach[size];
    }

    /** Sorts breaches into stretches of the same number of events. */
    static StripBins of(List<FindingNode.Breach> breaches, int size) {
        if (breaches.isEmpty()) {
            return NONE;
        }
        long events = breaches.get(0).finding().eContainer() instanceof Audit audit ? audit.getEvents() : 1;
        StripBins bins = new StripBins(size, events);
        breaches.forEach(bins::add);
        return bins;
    }

    private void add(FindingNode.Breach breach) {
        Evidence place = breach.place();
        int bin = index(place);
        counts[bin][breach.finding().getSeverity().getValue()]++;
        firsts[bin] = firsts[bin] == null || place.getEvent() < firsts[bin].place().getEvent() ? breach : firsts[bin];
    }

    int size() {
        return counts.length;
    }

    /** The stretch of a place; a saved audit may name events that it does not have. */
    int index(Evidence place) {
        double share = Math.max(0, place.getEvent()) / (double) events;
        return (int) Math.clamp((long) (share * size()), 0, Math.max(0, size() - 1));
    }

    int count(int bin, Severity severity) {
        return bin < 0 || bin >= size() ? 0 : counts[bin][severity.getValue()];
    }

    int count(int bin) {
        int sum = 0;
        for (Severity severity : Severity.VALUES) {
            sum += count(bin, severity);
        }
        return sum;
    }

    int highest() {
        int most = 1;
        for (int bin = 0; bin < size(); bin++) {
            most = Math.max(most, count(bin));
        }
        return most;
    }

    /** The next stretch in a direction that is not empty, or -1. */
    int next(int from, int step) {
        int start = from < 0 && step < 0 ? size() : from;
        for (int bin = start + step; bin >= 0 && bin < size(); bin += step) {
            if (firsts[bin] != null) {
                return bin;
            }
        }
        return -1;
    }

    /** The first breach of the stretch, or of the nearest one that has any; null if there is none at all. */
    FindingNode.Breach nearest(int bin) {
        for (int away = 0; away < size(); away++) {
            int[] sides = {bin - away, bin + away};
            for (int side : sides) {
                if (side >= 0 && side < size() && firsts[side] != null) {
                    return firsts[side];
                }
            }
        }
        return null;
    }

    /** Events of the whole trace. */
    long events() {
        return events;
    }
}
