/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.util.List;

import org.tlplint.model.Audit;
import org.tlplint.model.Evidence;
import org.tlplint.model.Finding;
import org.tlplint.model.Occurrence;

/** What a list of findings shows as one line. */
public sealed interface FindingNode {

    /** What it belongs to; of a group its worst finding. */
    Finding finding();

    /** The event to jump to, or null. */
    Evidence place();

    /** The breach that it stands for or is part of, or null. */
    Occurrence occurrence();

    /** Its place among the occurrences of the finding, from 0; -1 for none. */
    int number();

    /** The same in an audit that differs from this one only in what is suppressed; null if it is not there. */
    default FindingNode in(Audit audit) {
        int at = finding().getNumber() - 1;
        if (at < 0 || at >= audit.getFindings().size()) {
            return null;
        }
        Finding same = audit.getFindings().get(at);
        boolean equal = same.getRule().getId().equals(finding().getRule().getId())
                && same.getOccurrences().size() == finding().getOccurrences().size();
        return !equal ? null : switch (this) {
            case Group g -> null;
            case Single s -> new Single(same);
            case Breach b -> new Breach(same, b.number());
            case Cause c -> new Cause(same, c.number(), c.cause());
        };
    }

    /** Whether an event is part of it. */
    default boolean concerns(long event) {
        return occurrence() != null && (occurrence().getOffence().getEvent() == event
                || occurrence().getCauses().stream().anyMatch(c -> c.getEvent() == event));
    }

    /** Findings that have something in common, if only their place in the list; every one is itself alone. */
    final class Group implements FindingNode {
        private final String title;
        private final List<? extends FindingNode> children;
        private final int size;
        private final long count;
        private final Finding worst;

        /**
         * @param children findings or groups of them, not empty
         */
        Group(String title, List<? extends FindingNode> children) {
            this.title = title;
            this.children = children;
            int all = 0;
            long events = 0;
            Finding first = null;
            for (FindingNode child : children) {
                all += child instanceof Group group ? group.size : 1;
                events += child instanceof Group group ? group.count : child.finding().getCount();
                first = first == null || child.finding().getNumber() < first.getNumber() ? child.finding() : first;
            }
            size = all;
            count = events;
            worst = first;
        }

        public String title() {
            return title;
        }

        /** What is directly below it. */
        public List<? extends FindingNode> children() {
            return children;
        }

        /** Number of findings in it. */
        public int size() {
            return size;
        }

        /** All findings in it. */
        public List<Single> findings() {
            return children.stream().<Single>mapMulti((child, to) -> {
                if (child instanceof Group group) {
                    group.findings().forEach(to);
                } else if (child instanceof Single single) {
                    to.accept(single);
                }
            }).toList();
        }

        /** Offending events of all findings in it. */
        long count() {
            return count;
        }

        @Override
        public Finding finding() {
            return worst;
        }

        @Override
        public Evidence place() {
            return null;
        }

        @Override
        public Occurrence occurrence() {
            return null;
        }

        @Override
        public int number() {
            return -1;
        }
    }

    /** A finding: a rule, a function, a vector. */
    record Single(Finding finding) implements FindingNode {
        @Override
        public Evidence place() {
            return finding.getFirst();
        }

        @Override
        public Occurrence occurrence() {
            return finding.getOccurrences().isEmpty() ? null : finding.getOccurrences().get(0);
        }

        @Override
        public int number() {
            return finding.getOccurrences().isEmpty() ? -1 : 0;
        }
    }

    /** One breach of a finding's rule. */
    record Breach(Finding finding, int number) implements FindingNode {
        @Override
        public Evidence place() {
            return occurrence().getOffence();
        }

        @Override
        public Occurrence occurrence() {
            return finding.getOccurrences().get(number);
        }
    }

    /**
     * An earlier event that made it a breach.
     *
     * @param cause its place among the causes, from 0
     */
    record Cause(Finding finding, int number, int cause) implements FindingNode {
        @Override
        public Evidence place() {
            return occurrence().getCauses().get(cause);
        }

        @Override
        public Occurrence occurrence() {
            return finding.getOccurrences().get(number);
        }
    }
}
