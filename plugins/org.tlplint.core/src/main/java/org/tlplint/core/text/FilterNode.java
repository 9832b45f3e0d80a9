/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

import java.util.List;
import java.util.function.Predicate;

import org.tlplint.core.pci.Truth;

/** A part of a filter expression. */
sealed interface FilterNode {

    /** What must be known of an event before a question can be answered, least first. */
    enum Need {
        /** The event itself. */
        EVENT,
        /** What the replay made of it. */
        REPLAY,
        /** That, in words. */
        WORDS
    }

    /** The most that any question in here needs. */
    Need need();

    /** Whether any question in here is one for {@link EventMarks}. */
    boolean asksForMarks();

    /** The answer as far as the event alone gives it. */
    Truth early(EventFacts facts);

    /** The answer, when the event has been replayed. */
    boolean test(EventFacts facts);

    /** Parts that are asked in their order until the answer is known. */
    sealed interface Several extends FilterNode {

        List<FilterNode> parts();

        @Override
        default Need need() {
            Need most = Need.EVENT;
            for (FilterNode part : parts()) {
                most = part.need().compareTo(most) > 0 ? part.need() : most;
            }
            return most;
        }

        @Override
        default boolean asksForMarks() {
            return parts().stream().anyMatch(FilterNode::asksForMarks);
        }
    }

    /** All of several. */
    record And(List<FilterNode> parts) implements Several {

        @Override
        public Truth early(EventFacts facts) {
            Truth all = Truth.TRUE;
            for (FilterNode part : parts) {
                all = all.and(part.early(facts));
                if (all.isFalse()) {
                    return all;
                }
            }
            return all;
        }

        @Override
        public boolean test(EventFacts facts) {
            for (FilterNode part : parts) {
                if (!part.test(facts)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Any of several. */
    record Or(List<FilterNode> parts) implements Several {

        @Override
        public Truth early(EventFacts facts) {
            Truth any = Truth.FALSE;
            for (FilterNode part : parts) {
                any = any.or(part.early(facts));
                if (any.isTrue()) {
                    return any;
                }
            }
            return any;
        }

        @Override
        public boolean test(EventFacts facts) {
            for (FilterNode part : parts) {
                if (part.test(facts)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The contrary. */
    record Not(FilterNode part) implements FilterNode {

        @Override
        public Need need() {
            return part.need();
        }

        @Override
        public boolean asksForMarks() {
            return part.asksForMarks();
        }

        @Override
        public Truth early(EventFacts facts) {
            return part.early(facts).not();
        }

        @Override
        public boolean test(EventFacts facts) {
            return !part.test(facts);
        }
    }

    /** One question. */
    record Term(Need need, Predicate<EventFacts> question, boolean asksForMarks) implements FilterNode {

        Term(Need need, Predicate<EventFacts> question) {
            this(need, question, false);
        }

        @Override
        public Truth early(EventFacts facts) {
            return need == Need.EVENT ? Truth.of(question.test(facts)) : Truth.UNKNOWN;
        }

        @Override
        public boolean test(EventFacts facts) {
            return question.test(facts);
        }
    }
}
