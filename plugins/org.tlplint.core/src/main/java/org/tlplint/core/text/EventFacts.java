/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

import java.util.Locale;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.replay.Replay;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;

/** What a filter may ask of an event: a cursor, filled again for each. Texts are made only when asked for. */
final class EventFacts {

    private final EventMarks marks;
    private final long startNs;
    private final Narrator narrator;
    private TraceEvent event;
    private Replay replay;
    private long previousNs;

    /**
     * @param startNs time of the first event that has one
     * @param narrator listens to the replay; null if there is none
     */
    EventFacts(EventMarks marks, long startNs, Narrator narrator) {
        this.marks = marks;
        this.startNs = startNs;
        this.narrator = narrator;
    }

    /**
     * Goes on to an event.
     *
     * @param previous time of the event before, or {@link TraceEvent#NO_TIME}
     * @param by the replay, or null
     */
    void set(TraceEvent next, long previous, Replay by) {
        event = next;
        previousNs = previous;
        replay = by;
    }

    TraceEvent event() {
        return event;
    }

    boolean has(EventMarks.Mark mark) {
        return marks.has(mark, event.index());
    }

    boolean isTimed() {
        return event.timeNs() != TraceEvent.NO_TIME && startNs != TraceEvent.NO_TIME;
    }

    /** Nanoseconds since the first event. */
    long sinceStart() {
        return event.timeNs() - startNs;
    }

    boolean hasDelta() {
        return event.timeNs() != TraceEvent.NO_TIME && previousNs != TraceEvent.NO_TIME;
    }

    /** Nanoseconds since the event before. */
    long delta() {
        return event.timeNs() - previousNs;
    }

    Topic topic() {
        return narrator.topic(event);
    }

    /** The function concerned, as a {@link Bdf}. */
    int function() {
        return narrator.function(event);
    }

    boolean concernsVector(long from, long to) {
        return narrator.concernsVector(event, from, to);
    }

    /** Name of the register of a configuration access; an empty text if it is none or has no name. */
    String register() {
        String name = event.kind().isConfig() && event.has(Field.TARGET)
                ? Registers.name(named(), (int) event.address())
                : null;
        return name == null ? "" : name;
    }

    /** Text of a column. */
    String text(Aspect aspect) {
        return switch (aspect) {
            case FUNCTION -> narrator.label(event, named());
            case MEANING -> narrator.meaning(event, named());
            default -> aspect.cell(event, startNs, previousNs);
        };
    }

    /** Whether any column contains a text in lower case. */
    boolean contains(String lowerCase) {
        for (Aspect aspect : Aspect.values()) {
            if (text(aspect).toLowerCase(Locale.ROOT).contains(lowerCase)) {
                return true;
            }
        }
        return false;
    }

    /** The event as a row of text. */
    EventRow row() {
        return new EventRow(event.ref(), event.kind(), topic(), function(), narrator.vector(event),
                event.has(Field.REQUESTER) ? event.requester() : Bdf.NONE, event.address(), event.has(Field.ADDRESS),
                event.has(Field.DATA) ? event.data() : 0, Aspect.cells(this));
    }

    private FunctionState named() {
        return event.has(Field.TARGET) ? replay.machine().find(event.target()) : null;
    }
}
