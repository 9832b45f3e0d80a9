/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IMemento;
import org.tlplint.model.Audit;
import org.tlplint.model.Certainty;
import org.tlplint.model.Finding;
import org.tlplint.model.Severity;
import org.tlplint.ui.internal.Texts;

/**
 * Which findings are wanted, and how put together.
 *
 * @param text what must occur; an empty one for everything
 * @param regex whether the text is a regular expression
 * @param severities those wanted
 * @param suspects whether suspicions are wanted
 * @param suppressed whether what is suppressed is wanted
 * @param grouping by what to group
 * @param sort column to sort by
 * @param descending whether the other way round
 */
public record FindingQuery(String text, boolean regex, Set<Severity> severities, boolean suspects, boolean suppressed,
        Grouping grouping, FindingColumn sort, boolean descending) {

    /** Everything that counts, in a flat list, worst first. */
    public static final FindingQuery DEFAULT = new FindingQuery("", false, EnumSet.allOf(Severity.class), true, true,
            Grouping.NONE, FindingColumn.SEVERITY, false);

    /**
     * What is shown.
     *
     * @param top first level of the tree
     * @param groups the groups by what is directly in them
     * @param findings number of findings shown
     * @param all number of findings that there are
     * @param events offending events of those shown
     * @param suppressed findings that are suppressed, shown or not
     */
    public record Rows(List<? extends FindingNode> top, Map<FindingNode, FindingNode.Group> groups, int findings,
            int all, long events, int suppressed, StripBins bins) {

        static final Rows NONE = new Rows(List.of(), Map.of(), 0, 0, 0, 0, StripBins.NONE);

        /** Only itself: viewers compare their input again and again, and it may be long. */
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /** Under which name the text is noted. */
    static final String TEXT = "text";

    /** The same in other groups. */
    public FindingQuery groupedBy(Grouping other) {
        return new FindingQuery(text, regex, severities, suspects, suppressed, other, sort, descending);
    }

    /** Notes all of it. */
    void save(IMemento memento) {
        memento.putString(TEXT, text);
        memento.putBoolean("regex", regex);
        memento.putString("severities", severities.stream().map(Severity::name).collect(Collectors.joining(" ")));
        memento.putBoolean("suspects", suspects);
        memento.putBoolean("suppressed", suppressed);
        memento.putString("grouping", grouping.name());
        memento.putString("sort", sort.name());
        memento.putBoolean("descending", descending);
    }

    /** What was noted; what is missing is as it is at first. */
    static FindingQuery of(IMemento memento) {
        String severities = memento.getString("severities");
        Set<Severity> wanted = severities == null ? DEFAULT.severities
                : Severity.VALUES.stream().filter(s -> List.of(severities.split(" ")).contains(s.name()))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Severity.class)));
        String text = memento.getString(TEXT);
        return new FindingQuery(text == null ? "" : text, Boolean.TRUE.equals(memento.getBoolean("regex")), wanted,
                !Boolean.FALSE.equals(memento.getBoolean("suspects")),
                !Boolean.FALSE.equals(memento.getBoolean("suppressed")),
                named(Grouping.values(), memento.getString("grouping"), DEFAULT.grouping),
                named(FindingColumn.values(), memento.getString("sort"), DEFAULT.sort),
                Boolean.TRUE.equals(memento.getBoolean("descending")));
    }

    private static <E extends Enum<E>> E named(E[] values, String name, E otherwise) {
        return Stream.of(values).filter(v -> v.name().equals(name)).findFirst().orElse(otherwise);
    }

    /**
     * Lines that stand side by side: what would be more is put into ranges. GTK looks for a line from the first of its siblings
     * on whenever it changes one.
     */
    private static final int MOST = 500;

    /**
     * What a query gives; not for the UI thread, because an expression may take long.
     *
     * @param cancelled asked while an expression is tried
     * @throws java.util.regex.PatternSyntaxException if the text is no regular expression
     * @throws BrokenOff if it was cancelled
     */
    public Rows of(Audit audit, BooleanSupplier cancelled) {
        Predicate<Finding> text = matcher(cancelled);
        List<FindingNode.Single> shown = new ArrayList<>();
        long events = 0;
        int hushed = 0;
        for (Finding finding : audit.getFindings()) {
            hushed += finding.getSuppression() == null ? 0 : 1;
            if (isWanted(finding) && text.test(finding)) {
                shown.add(new FindingNode.Single(finding));
                events += finding.getCount();
            }
        }
        Comparator<Finding> order = descending ? sort.order().reversed() : sort.order();
        shown.sort(Comparator.comparing(FindingNode.Single::finding, order));
        List<? extends FindingNode> top = grouping == Grouping.NONE ? ranges(shown) : grouped(shown);
        Map<FindingNode, FindingNode.Group> groups = new HashMap<>();
        enter(top, groups);
        return new Rows(top, groups, shown.size(), audit.getFindings().size(), events, hushed,
                StripBins.of(audit, shown));
    }

    private static void enter(List<? extends FindingNode> nodes, Map<FindingNode, FindingNode.Group> groups) {
        for (FindingNode node : nodes) {
            if (node instanceof FindingNode.Group group) {
                group.children().forEach(child -> groups.put(child, group));
                enter(group.children(), groups);
            }
        }
    }

    private boolean isWanted(Finding finding) {
        return severities.contains(finding.getSeverity())
                && (suspects || finding.getCertainty() == Certainty.CERTAIN)
                && (suppressed || finding.getSuppression() == null);
    }

    /** Groups come in the order of their first findings; sorted by count, in that of their sums. */
    private List<? extends FindingNode> grouped(List<FindingNode.Single> findings) {
        Map<String, List<FindingNode.Single>> groups = new LinkedHashMap<>();
        findings.forEach(f -> groups.computeIfAbsent(grouping.of(f.finding()), key -> new ArrayList<>()).add(f));
        List<FindingNode.Group> nodes = new ArrayList<>();
        groups.forEach((title, members) -> nodes.add(new FindingNode.Group(title, ranges(members))));
        if (sort == FindingColumn.COUNT) {
            Comparator<FindingNode.Group> order = Comparator.comparingLong(FindingNode.Group::count);
            nodes.sort(descending ? order.reversed() : order);
        }
        return ranges(nodes);
    }

    /** The nodes, or if they are too many, ranges of them. */
    private static List<? extends FindingNode> ranges(List<? extends FindingNode> nodes) {
        if (nodes.size() <= MOST) {
            return nodes;
        }
        List<FindingNode.Group> ranges = new ArrayList<>();
        for (int from = 0; from < nodes.size(); from += MOST) {
            int to = Math.min(nodes.size(), from + MOST);
            String title = NLS.bind(FindingsMessages.Group_range,
                    nodes.get(from) instanceof FindingNode.Group first
                            ? new Object[] {first.title(), ((FindingNode.Group) nodes.get(to - 1)).title()}
                            : new Object[] {Texts.count(from + 1L), Texts.count(to)});
            ranges.add(new FindingNode.Group(title, nodes.subList(from, to)));
        }
        return ranges;
    }

    private Predicate<Finding> matcher(BooleanSupplier cancelled) {
        if (text.isBlank()) {
            return finding -> true;
        }
        if (!regex) {
            String wanted = text.strip().toLowerCase(Locale.ROOT);
            return finding -> words(finding).toLowerCase(Locale.ROOT).contains(wanted);
        }
        Pattern pattern = Pattern.compile(text.strip(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return finding -> pattern.matcher(new Watched(words(finding), cancelled)).find();
    }

    private static String words(Finding f) {
        return String.join("\n", f.getRule().getId(), f.getRule().getTitle(), FindingLook.place(f),
                f.getObserved() == null ? "" : f.getObserved(), f.getExpected() == null ? "" : f.getExpected(),
                FindingColumn.REMARK.text(new FindingNode.Single(f)));
    }

    /** A search was broken off. */
    static final class BrokenOff extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BrokenOff() {
            super(null, null, false, false);
        }
    }

    /** Lets a search end whose expression would try more ways than there is time for. */
    private record Watched(String text, BooleanSupplier cancelled) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (cancelled.getAsBoolean()) {
                throw new BrokenOff();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Watched(text.substring(start, end), cancelled);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
