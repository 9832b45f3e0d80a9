/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import org.tlplint.core.timeline.Axis;
import org.tlplint.core.timeline.Clock;
import org.tlplint.core.timeline.FunctionLane;
import org.tlplint.core.timeline.LaneGroup;
import org.tlplint.core.timeline.Marks;
import org.tlplint.core.timeline.StateRuns;
import org.tlplint.core.timeline.Timeline;
import org.tlplint.core.timeline.VectorLane;
import org.tlplint.core.trace.TraceEvent;

/**
 * What there is to paint: the timeline of the whole trace, which may be coarse, and an exact one of a part, if the window
 * is within that.
 *
 * @param timeline of the whole trace
 * @param detail of a part, or null
 * @param marks where rules were broken
 * @param axis what is counted from left to right
 */
record Scene(Timeline timeline, Timeline detail, FindingMarks marks, Axis axis) {

    static final Scene EMPTY = new Scene(Timeline.EMPTY, null, FindingMarks.NONE, Axis.EVENT);

    Clock clock() {
        return timeline.clock();
    }

    /** The place from which a window counts. */
    long origin() {
        long start = clock().start(axis);
        return start == TraceEvent.NO_TIME ? 0 : start;
    }

    double length() {
        return Math.max(1, (double) (clock().end(axis) - origin()));
    }

    /** From the first event; what was before the first time counts as there. */
    double relative(long place) {
        return place == Long.MIN_VALUE ? 0 : place == Long.MAX_VALUE ? Double.MAX_VALUE : place - origin();
    }

    /** The place of an event; near it, unless its exact time is known. */
    double place(long event) {
        Clock nearer = detail != null && event >= detail.clock().firstEvent() && event <= detail.clock().lastEvent()
                ? detail.clock()
                : clock();
        return relative(nearer.place(event, axis));
    }

    /** About which event is the last one at or before a place. */
    long eventAt(double place) {
        long absolute = origin() + (long) place;
        if (axis == Axis.EVENT) {
            return Math.clamp(absolute, clock().firstEvent(), Math.max(clock().firstEvent(), clock().lastEvent()));
        }
        boolean near = detail != null && absolute >= detail.clock().startNs() && absolute <= detail.clock().endNs();
        return (near ? detail.clock() : clock()).eventAt(absolute);
    }

    /** The same without the exact part. */
    Scene coarse() {
        return detail == null ? this : new Scene(timeline, null, marks, axis);
    }

    double place(FindingMarks.Mark mark) {
        long time = mark.occurrence().event().timeNs();
        return axis == Axis.EVENT || time == TraceEvent.NO_TIME ? place(mark.event())
                : Math.clamp(relative(time), 0, length());
    }

    private boolean covers(Window window) {
        if (detail == null) {
            return false;
        }
        Clock clock = detail.clock();
        boolean left = clock.firstEvent() <= timeline.clock().firstEvent()
                || relative(clock.start(axis)) <= window.from();
        return left && (clock.lastEvent() >= timeline.clock().lastEvent() || relative(clock.end(axis)) >= window.to());
    }

    private FunctionLane function(LaneRow row, Window window) {
        FunctionLane exact = covers(window) ? detail.function(row.function().function()) : null;
        return exact == null ? row.function() : exact;
    }

    private LaneGroup group(LaneRow row, Window window) {
        LaneGroup exact = function(row, window).group(row.group().id());
        return exact == null ? row.group() : exact;
    }

    private VectorLane vector(LaneRow row, Window window) {
        VectorLane exact = covers(window)
                ? detail.vector(row.function().function(), row.group().id(), row.number())
                : null;
        return exact == null ? row.vector() : exact;
    }

    /** The states of a row from the window's left edge on; of a function none. */
    StateRuns states(LaneRow row, Window window) {
        return runs(row, window, origin() + (long) window.from(), axis);
    }

    /** The states of a row from a place of an axis on; of a function none. */
    StateRuns runs(LaneRow row, Window window, long from, Axis counted) {
        return switch (row.kind()) {
            case FUNCTION -> null;
            // nothing switches a message store
            case SWITCHES -> row.group().id().kind() == LaneGroup.Kind.STORE ? null
                    : group(row, window).states(from, counted);
            case VECTOR -> vector(row, window).states(from, counted);
        };
    }

    /** Messages of a row; may be null. */
    Marks messages(LaneRow row, Window window) {
        return switch (row.kind()) {
            case FUNCTION -> function(row, window).messages();
            case SWITCHES -> null;
            case VECTOR -> vector(row, window).messages();
        };
    }

    /** Writes of a row; may be null. */
    Marks writes(LaneRow row, Window window) {
        return row.kind() == LaneRow.Kind.VECTOR ? vector(row, window).writes() : null;
    }

    /** The Pending bit of a row; may be null. */
    org.tlplint.core.timeline.Bands pending(LaneRow row, Window window) {
        return row.kind() == LaneRow.Kind.VECTOR ? vector(row, window).pending() : null;
    }

    /** Whether something that is seen could be seen sharper. */
    boolean isBlurred(LaneRow row, Window window) {
        return !covers(window) && switch (row.kind()) {
            case FUNCTION -> row.function().messages() != null && !row.function().messages().isExact();
            case SWITCHES -> false;
            case VECTOR -> !row.vector().isExact();
        };
    }
}
