/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import java.util.List;

import org.tlplint.core.timeline.Axis;
import org.tlplint.core.timeline.Marks;
import org.tlplint.core.timeline.StateRuns;

/** Finds things on a lane: near a place, or the next one from an event on. */
final class Things {

    /** What is nearer to each other than this part of a window looks like one thing. */
    private static final double A_PIXEL = 1000;

    private final Scene scene;
    private final Window window;
    private final LaneRow row;

    Things(Scene scene, Window window, LaneRow row) {
        this.scene = scene;
        this.window = window;
        this.row = row;
    }

    /** What is at a place, or within a distance of it; findings before writes before messages, else the state there. */
    Thing near(double place, double reach) {
        Thing best = null;
        double distance = reach;
        for (FindingMarks.Mark mark : scene.marks().of(row)) {
            double away = Math.abs(scene.place(mark) - place);
            // of those that look like one, the first
            if (best == null ? away <= reach : away < distance - window.span() / A_PIXEL) {
                distance = away;
                best = of(mark);
            }
        }
        best = best != null ? best : near(scene.writes(row, window), Thing.Kind.WRITE, place, reach);
        best = best != null ? best : near(scene.messages(row, window), Thing.Kind.MESSAGE, place, reach);
        return best != null ? best : state(place);
    }

    private Thing near(Marks marks, Thing.Kind kind, double place, double reach) {
        if (marks == null) {
            return null;
        }
        int best = -1;
        double distance = reach;
        for (int i = marks.from(scene.origin() + (long) (place - reach), scene.axis()); i < marks.size(); i++) {
            double start = scene.relative(marks.first(i, scene.axis()));
            double end = scene.relative(marks.last(i, scene.axis()));
            if (start > place + reach) {
                break;
            }
            double away = place < start ? start - place : Math.max(0, place - end);
            if (away <= distance) {
                distance = away;
                best = i;
            }
        }
        return best < 0 ? null : of(marks, kind, best);
    }

    private Thing state(double place) {
        long event = scene.eventAt(place);
        StateRuns runs = scene.runs(row, window, 0, Axis.EVENT);
        while (runs != null && runs.next()) {
            if (runs.end() > event) {
                long since = Math.max(scene.clock().firstEvent(), runs.start());
                return new Thing(row, Thing.Kind.STATE, since, since, 1, runs.bits(), null);
            }
        }
        return null;
    }

    private Thing of(FindingMarks.Mark mark) {
        return new Thing(row, Thing.Kind.FINDING, mark.event(), mark.event(), 1, 0, mark);
    }

    private Thing of(Marks marks, Thing.Kind kind, int item) {
        return new Thing(row, kind, marks.firstEvent(item), marks.lastEvent(item), marks.count(item), marks.flags(item),
                null);
    }

    /** What begins at an event, or null. */
    Thing at(long event) {
        Thing next = next(event - 1);
        return next != null && next.event() == event ? next : null;
    }

    /** The first thing after an event, or null. */
    Thing next(long event) {
        Thing best = nextHere(event);
        boolean beyond = scene.detail() != null
                && (best == null || best.event() > scene.detail().clock().lastEvent());
        return beyond ? earlier(best, new Things(scene.coarse(), window, row).nextHere(event)) : best;
    }

    private Thing nextHere(long event) {
        Thing best = null;
        for (FindingMarks.Mark mark : scene.marks().of(row)) {
            if (mark.event() > event) {
                best = of(mark);
                break;
            }
        }
        best = earlier(best, nextMark(scene.writes(row, window), Thing.Kind.WRITE, event));
        best = earlier(best, nextMark(scene.messages(row, window), Thing.Kind.MESSAGE, event));
        StateRuns runs = scene.runs(row, window, event, Axis.EVENT);
        while (runs != null && runs.next()) {
            if (runs.start() > event) {
                return earlier(best,
                        new Thing(row, Thing.Kind.STATE, runs.start(), runs.start(), 1, runs.bits(), null));
            }
        }
        return best;
    }

    private Thing nextMark(Marks marks, Thing.Kind kind, long event) {
        if (marks == null) {
            return null;
        }
        int item = marks.from(event + 1, Axis.EVENT);
        while (item < marks.size() && marks.firstEvent(item) <= event) {
            item++;
        }
        return item < marks.size() ? of(marks, kind, item) : null;
    }

    /** The last thing before an event, or null. */
    Thing previous(long event) {
        Thing best = previousHere(event);
        boolean beyond = scene.detail() != null
                && (best == null || best.event() < scene.detail().clock().firstEvent());
        return beyond ? later(best, new Things(scene.coarse(), window, row).previousHere(event)) : best;
    }

    private Thing previousHere(long event) {
        Thing best = null;
        List<FindingMarks.Mark> found = scene.marks().of(row);
        for (int i = found.size() - 1; i >= 0 && best == null; i--) {
            best = found.get(i).event() < event ? of(found.get(i)) : null;
        }
        best = later(best, previousMark(scene.writes(row, window), Thing.Kind.WRITE, event));
        best = later(best, previousMark(scene.messages(row, window), Thing.Kind.MESSAGE, event));
        StateRuns runs = scene.runs(row, window, 0, Axis.EVENT);
        while (runs != null && runs.next() && runs.start() < event) {
            if (runs.start() >= 0) {
                best = later(best, new Thing(row, Thing.Kind.STATE, runs.start(), runs.start(), 1, runs.bits(), null));
            }
        }
        return best;
    }

    private Thing previousMark(Marks marks, Thing.Kind kind, long event) {
        if (marks == null) {
            return null;
        }
        int item = Math.min(marks.size() - 1, marks.from(event, Axis.EVENT));
        while (item >= 0 && marks.firstEvent(item) >= event) {
            item--;
        }
        return item >= 0 ? of(marks, kind, item) : null;
    }

    private static Thing earlier(Thing a, Thing b) {
        return a == null || b != null && b.event() < a.event() ? b : a;
    }

    private static Thing later(Thing a, Thing b) {
        return a == null || b != null && b.event() > a.event() ? b : a;
    }
}
