/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.util.List;
import java.util.stream.IntStream;

import org.tlplint.model.Audit;
import org.tlplint.model.Evidence;
import org.tlplint.model.Severity;

/** How many breaches of which severity lie in which stretch of the trace. */
final class StripBins {

    static final StripBins NONE = new StripBins(0, 0);

    /** As many as no screen is wide: what is shown is made of these. */
    private static final int FINEST = 4096;

    private final long events;
    private final int[][] counts;
    private final FindingNode.Breach[] firsts;

    private StripBins(int size, long events) {
        this.events = Math.max(1, events);
        counts = new int[size][Severity.VALUES.size()];
        firsts = new FindingNode.Breach[size];
    }

    /** Sorts the breaches of findings into many stretches of the same number of events. */
    static StripBins of(Audit audit, List<FindingNode.Single> findings) {
        StripBins bins = new StripBins(FINEST, audit.getEvents());
        int all = 0;
        for (FindingNode.Single single : findings) {
            int kept = single.finding().getOccurrences().size();
            for (int i = 0; i < kept; i++) {
                bins.add(new FindingNode.Breach(single.finding(), i));
            }
            all += kept;
        }
        return all == 0 ? NONE : bins;
    }

    private void add(FindingNode.Breach breach) {
        int bin = index(breach.place());
        counts[bin][breach.finding().getSeverity().getValue()]++;
        takeFirst(bin, breach);
    }

    private void takeFirst(int bin, FindingNode.Breach breach) {
        if (breach != null && (firsts[bin] == null
                || breach.place().getEvent() < firsts[bin].place().getEvent())) {
            firsts[bin] = breach;
        }
    }

    /** The same in fewer stretches. */
    StripBins in(int fewer) {
        if (size() == 0 || fewer >= size()) {
            return this;
        }
        StripBins coarse = new StripBins(fewer, events);
        for (int fine = 0; fine < size(); fine++) {
            int bin = (int) ((long) fine * fewer / size());
            for (int severity = 0; severity < counts[fine].length; severity++) {
                coarse.counts[bin][severity] += counts[fine][severity];
            }
            coarse.takeFirst(bin, firsts[fine]);
        }
        return coarse;
    }

    int size() {
        return counts.length;
    }

    /** The stretch of a place; a saved audit may name events that it does not have. */
    int index(Evidence place) {
        double share = Math.max(0, place.getEvent()) / (double) events;
        long fine = Math.clamp((long) (share * FINEST), 0, FINEST - 1);
        return (int) (fine * size() / FINEST);
    }

    int count(int bin, Severity severity) {
        return bin < 0 || bin >= size() ? 0 : counts[bin][severity.getValue()];
    }

    int count(int bin) {
        return bin < 0 || bin >= size() ? 0 : IntStream.of(counts[bin]).sum();
    }

    int highest() {
        return IntStream.range(0, size()).map(this::count).max().orElse(1);
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
