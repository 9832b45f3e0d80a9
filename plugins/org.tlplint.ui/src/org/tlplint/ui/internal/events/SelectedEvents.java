/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.util.List;

import org.tlplint.core.text.EventSet;
import org.tlplint.ui.internal.events.RowSelection.Range;

/**
 * Events that somebody selected, as they were at that moment.
 *
 * @param ranges rows
 * @param only which events have rows; null if all have
 */
public record SelectedEvents(List<Range> ranges, EventSet only) {

    static SelectedEvents of(List<Range> ranges, EventSet only) {
        return new SelectedEvents(List.copyOf(ranges), only);
    }

    long size() {
        return ranges.stream().mapToLong(Range::size).sum();
    }

    /** The first so many events, rising. */
    long[] first(int most) {
        long[] events = new long[(int) Math.min(most, size())];
        int count = 0;
        for (Range range : ranges) {
            for (long row = range.first(); row <= range.last() && count < events.length; row++) {
                events[count++] = only == null ? row : only.get(row);
            }
        }
        return events;
    }

    /** Whether an event is among them. */
    boolean contains(long event) {
        if (only != null && !only.contains(event)) {
            return false;
        }
        long row = only == null ? event : only.rank(event);
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (ranges.get(middle).last() < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < ranges.size() && ranges.get(low).first() <= row;
    }
}
