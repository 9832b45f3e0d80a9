/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Occurrence;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.timeline.LaneGroup;
import org.tlplint.core.timeline.Timeline;
import org.tlplint.ui.internal.timeline.LaneRow.Id;
import org.tlplint.ui.internal.timeline.LaneRow.Kind;

/** The occurrences of findings by the row that they belong to, in the order of the trace. */
final class FindingMarks {

    static final FindingMarks NONE = new FindingMarks(List.of(), Timeline.EMPTY);

    /**
     * Where a rule was broken.
     *
     * @param finding what about it
     * @param occurrence this time
     */
    record Mark(Finding finding, Occurrence occurrence) {
        long event() {
            return occurrence.event().event();
        }
    }

    private final Map<Id, List<Mark>> byRow = new HashMap<>();
    private final List<Mark> all = new ArrayList<>();

    /**
     * @param findings worst first
     * @param timeline tells whether a vector is one of MSI-X or MSI where the rule holds for both
     */
    FindingMarks(List<Finding> findings, Timeline timeline) {
        for (Finding finding : findings) {
            List<Mark> marks = finding.occurrences().stream().map(o -> new Mark(finding, o)).toList();
            all.addAll(marks);
            byRow.computeIfAbsent(row(finding, timeline), id -> new ArrayList<>()).addAll(marks);
            byRow.computeIfAbsent(new Id(Kind.FUNCTION, finding.function(), null, -1), id -> new ArrayList<>())
                    .addAll(marks);
        }
        Comparator<Mark> order = Comparator.comparingLong(Mark::event);
        byRow.values().forEach(marks -> marks.sort(order));
        all.sort(order);
    }

    private static Id row(Finding finding, Timeline timeline) {
        int function = finding.function();
        if (!finding.store().isEmpty()) {
            LaneGroup.Id store = LaneGroup.Id.of(false, finding.store());
            boolean slot = finding.vector() != Finding.NO_VECTOR
                    && timeline.vector(function, store, finding.vector()) != null;
            return new Id(slot ? Kind.VECTOR : Kind.SWITCHES, function, store, slot ? finding.vector() : -1);
        }
        Subject subject = finding.rule().subject();
        if (finding.vector() == Finding.NO_VECTOR) {
            return new Id(Kind.SWITCHES, function, LaneGroup.Id.of(subject != Subject.MSI, ""), -1);
        }
        boolean msix = subject == Subject.MSIX || subject != Subject.MSI
                && timeline.vector(function, true, finding.vector()) != null;
        return new Id(Kind.VECTOR, function, LaneGroup.Id.of(msix, ""), finding.vector());
    }

    /** Those of a row; of a function all. */
    List<Mark> of(LaneRow row) {
        return byRow.getOrDefault(row.id(), List.of());
    }

    /** All of the trace. */
    List<Mark> all() {
        return all;
    }
}
