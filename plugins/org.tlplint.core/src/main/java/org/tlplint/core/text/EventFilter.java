/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

import java.util.List;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.trace.TraceEvent;

/**
 * Which events are wanted: what an expression such as {@code kind=MWr data >= 0x20 or meaning ~ unmasked} asks for. Questions
 * that the event alone answers are put first; texts are made only for events where they decide.
 */
public final class EventFilter {

    /** Wants everything. */
    public static final EventFilter ALL = new EventFilter("", new FilterNode.And(List.of()), TraceEvent.NO_TIME,
            Long.MAX_VALUE);

    /** The syntax for help texts. */
    public static final String SYNTAX = """
            kind=MWr,table           kind (CfgRd CfgWr MRd MWr Cpl Msg Reset BarMap BarUnmap Snapshot Note ...),
                                     topic (config table pba interrupt reset bar other), read or write
            bdf=01:00.0 vector=5     the function concerned, or the requester; the vector
            dir=up                   up (to the host) or down (from the host)
            addr=fee00000..fee0ffff  address or register offset, hexadecimal; one value or a range
            data>=0x20               payload, hexadecimal
            event=100..200 line=7..  number of the event; line in the file
            time>1.5s delta>=20us    since the first event (@T: the trace's own clock); since the event before
            register~command         name of the configuration register; also requester, length, tag, tc, status
            meaning~/un?masked/      contains a text, or a /regular expression/; for every column
            unmasked "Bus Master"    text in any column, in any case
            = != < <= > >= ~ !~      comparisons; several values: kind=MRd,MWr
            a b, a and b, a or b, not a, !a, ( )""";

    private final String expression;
    private final FilterNode node;
    private final FilterNode.Need need;
    private final long fromNs;
    private final long toNs;

    private EventFilter(String expression, FilterNode node, long fromNs, long toNs) {
        this.expression = expression;
        this.node = node;
        this.need = node.need();
        this.fromNs = fromNs;
        this.toNs = toNs;
    }

    /**
     * Reads an expression.
     *
     * @throws FilterException if it cannot be understood; the message says what and what is possible
     */
    public static EventFilter parse(String expression) {
        return new EventFilter(expression.strip(), FilterParser.parse(expression), TraceEvent.NO_TIME, Long.MAX_VALUE);
    }

    /** Names of the fields that expressions may use. */
    public static List<String> fields() {
        return FilterFields.names();
    }

    /** The same, only for events in that time on the source's clock; events without a time pass. */
    public EventFilter between(long newFromNs, long newToNs) {
        return new EventFilter(expression, node, newFromNs, newToNs);
    }

    /** The expression as it was written. */
    public String expression() {
        return expression;
    }

    /** Whether the events need not even be replayed to answer. */
    public boolean isPlain() {
        return need == FilterNode.Need.EVENT;
    }

    /** Whether it asks for marks that others than the trace put on events: {@code is=finding}. */
    public boolean asksForMarks() {
        return node.asksForMarks();
    }

    /** What the replay must make of an event that is not decided by {@link #early}. */
    FilterNode.Need need() {
        return need;
    }

    /** Whether the event is wanted, as far as it can be told before it is replayed. */
    Truth early(EventFacts facts) {
        long time = facts.event().timeNs();
        return time != TraceEvent.NO_TIME && (time < fromNs || time > toNs) ? Truth.FALSE : node.early(facts);
    }

    /** Whether an event is wanted that has been replayed, and of which {@link #early} could not tell. */
    boolean matches(EventFacts facts) {
        return node.test(facts);
    }

    /** Whether nothing after the event is wanted. Time may run backwards a little, so a second is allowed for. */
    boolean isOver(TraceEvent event) {
        return event.timeNs() != TraceEvent.NO_TIME && toNs != Long.MAX_VALUE && event.timeNs() - toNs > 1_000_000_000L;
    }
}
