/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tlplint.core.timeline.FunctionLane;
import org.tlplint.core.timeline.LaneGroup;
import org.tlplint.core.timeline.Marks;
import org.tlplint.core.timeline.Timeline;
import org.tlplint.core.timeline.VectorLane;
import org.tlplint.ui.internal.timeline.LaneRow.Kind;

/**
 * The rows that are there, from top to bottom, as the filter and folded functions let them. Where there are several functions, one
 * of very many vectors is folded until somebody unfolds it.
 */
final class LaneList {

    /** A function with more vectors than this is folded at first. */
    static final int MANY = 256;

    private final List<LaneRow> rows = new ArrayList<>();
    private final Map<LaneRow.Id, Integer> places = new HashMap<>();
    private final Set<Integer> collapsed = new HashSet<>();
    /** Functions that were folded or unfolded by somebody. */
    private final Set<Integer> settled = new HashSet<>();
    private LaneFilter filter = LaneFilter.ACTIVE;

    /** Makes the rows anew. */
    void build(Timeline timeline, FindingMarks marks) {
        rows.clear();
        boolean several = timeline.functions().size() > 1;
        for (FunctionLane function : timeline.functions()) {
            List<LaneRow> below = new ArrayList<>();
            function.groups().forEach(group -> add(below, group, marks));
            if (several && below.size() > MANY && !settled.contains(function.function())) {
                collapsed.add(function.function());
            }
            LaneRow head = new LaneRow(Kind.FUNCTION, function, null, null);
            boolean sent = function.messages() != null && filter != LaneFilter.FINDINGS;
            if (!below.isEmpty() || sent || !marks.of(head).isEmpty()) {
                rows.add(head);
                rows.addAll(collapsed.contains(function.function()) ? List.of() : below);
            }
        }
        index();
    }

    private void index() {
        places.clear();
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i).id(), i);
        }
    }

    private void add(List<LaneRow> below, LaneGroup group, FindingMarks marks) {
        List<LaneRow> vectors = new ArrayList<>();
        for (VectorLane lane : group.vectors()) {
            LaneRow row = new LaneRow(Kind.VECTOR, group.function(), group, lane);
            if (isWanted(row, marks)) {
                vectors.add(row);
            }
        }
        LaneRow switches = new LaneRow(Kind.SWITCHES, group.function(), group, null);
        boolean found = !marks.of(switches).isEmpty();
        boolean used = !group.vectors().isEmpty() && group.isKnown();
        if (found || !vectors.isEmpty() || filter == LaneFilter.ALL && used) {
            below.add(switches);
            below.addAll(vectors);
        }
    }

    private boolean isWanted(LaneRow row, FindingMarks marks) {
        VectorLane lane = row.vector();
        return switch (filter) {
            case ALL -> true;
            case MESSAGES -> lane.messages() != null;
            case ACTIVE -> lane.messages() != null || lane.pending() != null || isUsed(lane.writes())
                    || !marks.of(row).isEmpty();
            case FINDINGS -> !marks.of(row).isEmpty();
        };
    }

    /** Takes over the rows of another list. */
    void copyFrom(LaneList other) {
        rows.clear();
        rows.addAll(other.rows);
        index();
        collapsed.addAll(other.collapsed);
        filter = other.filter;
    }

    /** Many drivers fill all entries of a table, masked, and never use most of them. */
    private static boolean isUsed(Marks writes) {
        for (int i = 0; writes != null && i < writes.size(); i++) {
            if ((writes.flags(i) & (Marks.UNMASKED | Marks.REWRITTEN)) != 0) {
                return true;
            }
        }
        return false;
    }

    List<LaneRow> rows() {
        return rows;
    }

    LaneFilter filter() {
        return filter;
    }

    void setFilter(LaneFilter wanted) {
        filter = wanted;
    }

    /** Hides the rows of a function, or shows them again. */
    void toggle(int function) {
        settled.add(function);
        if (!collapsed.remove(function)) {
            collapsed.add(function);
        }
    }

    /** Hides the rows of all functions, or shows them again. */
    void fold(boolean fold, Timeline timeline) {
        for (FunctionLane lane : timeline.functions()) {
            if (isCollapsed(lane.function()) != fold) {
                toggle(lane.function());
            }
            settled.add(lane.function());
        }
    }

    /** Shows the rows of a function if nobody has hidden them; true if they were hidden. */
    boolean reveal(int function) {
        return settled.add(function) && collapsed.remove(function);
    }

    boolean isCollapsed(int function) {
        return collapsed.contains(function);
    }

    /** Where a row is, or -1. */
    int indexOf(LaneRow.Id id) {
        return places.getOrDefault(id, -1);
    }

    /** The row of a vector, or else of its function, or -1. */
    int indexOf(int function, int vector) {
        int best = -1;
        for (int i = 0; i < rows.size(); i++) {
            LaneRow row = rows.get(i);
            if (row.function().function() == function && (best < 0 || row.number() == vector && vector >= 0)) {
                best = i;
                if (row.number() == vector && vector >= 0) {
                    return i;
                }
            }
        }
        return best;
    }
}
