/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which rows are selected: ranges, whatever their number, one row that leads and one from which Shift extends. */
public final class RowSelection {

    /**
     * Rows that follow each other.
     *
     * @param first the first one
     * @param last the last one, itself included
     */
    public record Range(long first, long last) {

        public long size() {
            return last - first + 1;
        }
    }

    private final TreeMap<Long, Long> ranges = new TreeMap<>();
    private long anchor = -1;
    private long lead = -1;

    /** The row that was selected last, or -1. */
    public long lead() {
        return lead;
    }

    public boolean contains(long row) {
        Map.Entry<Long, Long> range = ranges.floorEntry(row);
        return range != null && row <= range.getValue();
    }

    /** The selected rows, rising. */
    public List<Range> ranges() {
        List<Range> all = new ArrayList<>();
        ranges.forEach((first, last) -> all.add(new Range(first, last)));
        return all;
    }

    public long size() {
        long size = 0;
        for (Map.Entry<Long, Long> range : ranges.entrySet()) {
            size += range.getValue() - range.getKey() + 1;
        }
        return size;
    }

    public void clear() {
        ranges.clear();
        anchor = -1;
        lead = -1;
    }

    /** Selects one row only. */
    public void set(long row) {
        ranges.clear();
        add(row, row);
        anchor = row;
        lead = row;
    }

    /** Selects everything between the anchor and a row, and nothing else. */
    public void extend(long row) {
        if (anchor < 0) {
            set(row);
            return;
        }
        ranges.clear();
        add(Math.min(anchor, row), Math.max(anchor, row));
        lead = row;
    }

    /** Adds a row, or takes it away. */
    public void toggle(long row) {
        Map.Entry<Long, Long> range = ranges.floorEntry(row);
        if (range != null && row <= range.getValue()) {
            ranges.remove(range.getKey());
            if (range.getKey() < row) {
                ranges.put(range.getKey(), row - 1);
            }
            if (range.getValue() > row) {
                ranges.put(row + 1, range.getValue());
            }
        } else {
            add(row, row);
        }
        anchor = row;
        lead = row;
    }

    /** Selects all of so many rows; the row that leads stays. */
    public void all(long rows) {
        ranges.clear();
        if (rows > 0) {
            add(0, rows - 1);
            lead = lead < 0 ? 0 : Math.min(lead, rows - 1);
            anchor = lead;
        }
    }

    private void add(long first, long last) {
        long from = first;
        long to = last;
        Map.Entry<Long, Long> before = ranges.floorEntry(from);
        if (before != null && before.getValue() >= from - 1) {
            from = before.getKey();
            to = Math.max(to, before.getValue());
        }
        for (Map.Entry<Long, Long> next = ranges.ceilingEntry(from); next != null
                && next.getKey() <= to + 1; next = ranges
                        .ceilingEntry(from)) {
            to = Math.max(to, next.getValue());
            ranges.remove(next.getKey());
        }
        ranges.put(from, to);
    }
}
