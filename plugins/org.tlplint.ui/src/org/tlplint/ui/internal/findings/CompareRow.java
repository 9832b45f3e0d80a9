/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.tlplint.model.AuditComparison;
import org.tlplint.model.AuditComparison.Change;
import org.tlplint.model.AuditComparison.FindingChange;
import org.tlplint.model.Finding;
import org.tlplint.model.Outcome;
import org.tlplint.ui.internal.Texts;

/**
 * A line of a comparison.
 *
 * @param icon name of its picture
 * @param cells what, rule, place, before, after
 * @param children lines below it
 */
public record CompareRow(String icon, List<String> cells, List<CompareRow> children) {

    /** Lines that are made at once; what would be more is put into ranges. */
    private static final int MOST = 200;

    /** The first level; kinds of differences that there are. */
    static List<CompareRow> of(AuditComparison comparison) {
        List<CompareRow> top = new ArrayList<>();
        for (Change change : Change.values()) {
            group(top, icon(change), title(change), comparison.findings().stream().filter(c -> c.change() == change)
                    .map(CompareRow::row).toList());
        }
        List<CompareRow> outcomes = comparison.outcomes().stream().map(o -> new CompareRow("changed",
                List.of(o.title(), o.rule(), o.function(), text(o.before()), text(o.after())), List.of())).toList();
        group(top, "rules", FindingsMessages.Compare_outcomes, outcomes);
        List<CompareRow> settings = comparison.settings().stream().map(s -> new CompareRow("changed",
                List.of(s.name(), "", "", text(s.before()), text(s.after())), List.of())).toList();
        group(top, "rules", FindingsMessages.Compare_settings, settings);
        return top;
    }

    private static void group(List<CompareRow> top, String icon, String title, List<CompareRow> rows) {
        if (!rows.isEmpty()) {
            top.add(new CompareRow(icon,
                    List.of(NLS.bind(FindingsMessages.Group_title, title, Texts.count(rows.size())),
                            "", "", "", ""),
                    ranges(icon, rows)));
        }
    }

    private static List<CompareRow> ranges(String icon, List<CompareRow> rows) {
        if (rows.size() <= MOST) {
            return rows;
        }
        List<CompareRow> ranges = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += MOST) {
            int to = Math.min(rows.size(), from + MOST);
            String title = NLS.bind(FindingsMessages.Group_range, Texts.count(from + 1L), Texts.count(to));
            ranges.add(new CompareRow(icon, List.of(title, "", "", "", ""), rows.subList(from, to)));
        }
        return ranges;
    }

    /** Only itself: viewers look for their lines again and again, and thousands may be below one. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** Whether it is a difference, not a group of them. */
    public boolean isLeaf() {
        return children.isEmpty();
    }

    private static CompareRow row(FindingChange change) {
        Finding f = change.finding();
        return new CompareRow(icon(change.change()), List.of(f.getRule().getTitle(), f.getRule().getId(),
                FindingLook.place(f), weight(change.before()), weight(change.after())), List.of());
    }

    private static String weight(Finding finding) {
        return finding == null ? ""
                : NLS.bind(FindingsMessages.Compare_weight, FindingLook.severity(finding),
                        Texts.count(finding.getCount()));
    }

    private static String text(Outcome outcome) {
        return outcome == null ? ""
                : Texts.of(org.tlplint.core.rule.Outcome.values()[outcome.getValue()]);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String icon(Change change) {
        return switch (change) {
            case NEW -> "new";
            case GONE -> "gone";
            case CHANGED -> "changed";
            case SAME -> "same";
        };
    }

    private static String title(Change change) {
        return switch (change) {
            case NEW -> FindingsMessages.Compare_new;
            case GONE -> FindingsMessages.Compare_gone;
            case CHANGED -> FindingsMessages.Compare_changed;
            case SAME -> FindingsMessages.Compare_same;
        };
    }
}
