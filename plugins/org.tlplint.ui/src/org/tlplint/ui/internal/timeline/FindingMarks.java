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
            byRow.computeIfAbsent(new Id(Kind.FUNCTION, finding.function(), false, -1), id -> new ArrayList<>())
                    .addAll(marks);
        }
        Comparator<Mark> order = Comparator.comparingLong(Mark::event);
        byRow.values().forEach(marks -> marks.sort(order));
        all.sort(order);
    }

    private static Id row(Finding finding, Timeline timeline) {
        Subject subject = finding.rule().subject();
        if (finding.vector() == Finding.NO_VECTOR || !finding.store().isEmpty()) {
            return new Id(Kind.SWITCHES, finding.function(), subject != Subject.MSI, -1);
        }
        boolean msix = subject == Subject.MSIX || subject != Subject.MSI
                && timeline.vector(finding.function(), true, finding.vector()) != null;
        return new Id(Kind.VECTOR, finding.function(), msix, finding.vector());
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
