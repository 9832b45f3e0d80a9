/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.timeline;

/**
 * Walks over the states of a vector, or of a function as far as it holds for all of its vectors: stretches in which it was
 * one state, and stretches of which only is known which states it took on.
 */
public final class StateRuns {

    private static final long END = Long.MAX_VALUE;

    /** Walks over one track: a merged item is a stretch of its own. */
    private static final class Walk {
        private final Bands bands;
        private final Axis axis;
        private int item;
        private boolean inside;

        Walk(Bands bands, long from, Axis axis) {
            this.bands = bands;
            this.axis = axis;
            item = Math.max(0, bands.from(from, axis) - 1);
            inside = bands.first(item, axis) < bands.last(item, axis);
        }

        int seen() {
            return inside ? bands.seen(item) | (item > 0 ? 1 << bands.after(item - 1) : 0) : 1 << bands.after(item);
        }

        long end() {
            return inside ? bands.last(item, axis) : item + 1 < bands.size() ? bands.first(item + 1, axis) : END;
        }

        long event() {
            return inside ? bands.lastEvent(item) : item + 1 < bands.size() ? bands.firstEvent(item + 1) : END;
        }

        void next() {
            if (inside) {
                inside = false;
            } else {
                item++;
                inside = bands.first(item, axis) < bands.last(item, axis);
            }
        }
    }

    private final Walk function;
    private final Walk own;
    private long start;
    private long end;
    private int bits;

    /** @param own null for the function itself */
    StateRuns(Bands switches, Bands own, long from, Axis axis) {
        function = new Walk(switches, from, axis);
        this.own = own == null ? null : new Walk(own, from, axis);
        end = Long.MIN_VALUE;
    }

    /** Goes to the next stretch; false after the last one. */
    public boolean next() {
        if (end == END) {
            return false;
        }
        if (end != Long.MIN_VALUE) {
            step();
        }
        do {
            start = end;
            end = own == null ? function.end() : Math.min(function.end(), own.end());
            bits = own == null ? State.composedBits(function.seen(), 1)
                    : State.composedBits(function.seen(), own.seen());
            if (end == start) {
                step();
            }
        } while (end == start);
        return true;
    }

    private void step() {
        long first = own == null ? function.event() : Math.min(function.event(), own.event());
        if (function.event() == first) {
            function.next();
        }
        if (own != null && own.event() == first) {
            own.next();
        }
    }

    /** Where the stretch begins, on the axis; {@link Long#MIN_VALUE} for what was there at first. */
    public long start() {
        return start;
    }

    /** Where it ends; {@link Long#MAX_VALUE} for the last one. */
    public long end() {
        return end;
    }

    /** The states that it took on, {@link State#bit()} of each; one bit if that is known exactly. */
    public int bits() {
        return bits;
    }
}
