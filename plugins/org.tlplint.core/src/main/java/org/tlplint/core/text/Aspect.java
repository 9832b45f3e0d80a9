/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;

/** A column of an event table. The same columns serve the workbench's table, filters, {@code tlplint events} and CSV. */
public enum Aspect {

    /** Number of the event, from 0; "Event" goes to {@code tlplint state --at #N}. */
    NUMBER("event", "#", true),
    /** Seconds since the first event of the trace that has a time. */
    TIME("time", "Time (s)", true),
    /** Seconds since the event before, shown or not. */
    DELTA("delta", "Delta (s)", true),
    /** "down" from the host to the function, "up" from the function to the host. */
    DIRECTION("direction", "Dir", false),
    /** Mnemonic of the kind: CfgWr, MRd. */
    TYPE("type", "Type", false),
    REQUESTER("requester", "Requester", false),
    /** The function that the event concerns, also when only the replay can tell which one that is. */
    FUNCTION("function", "Function", false),
    /** Address, or register offset of a configuration access. */
    ADDRESS("address", "Address", false),
    /** Payload as one little-endian number, or bytes in their order when it is longer than eight. */
    DATA("data", "Data", false),
    /** What the event did, in words. */
    MEANING("meaning", "Meaning", false),
    /** Line of a text source, packet number of a binary one. */
    LINE("line", "Line", true);

    private final String id;
    private final String title;
    private final boolean number;

    Aspect(String id, String title, boolean number) {
        this.id = id;
        this.title = title;
        this.number = number;
    }

    /** Stable name, the heading in CSV. */
    public String id() {
        return id;
    }

    /** Heading for people. */
    public String title() {
        return title;
    }

    /** Whether the column is set flush right. */
    public boolean isNumber() {
        return number;
    }

    /** All cells of an event. */
    static Map<Aspect, String> cells(EventFacts facts) {
        Map<Aspect, String> cells = new EnumMap<>(Aspect.class);
        for (Aspect aspect : values()) {
            cells.put(aspect, facts.text(aspect));
        }
        return cells;
    }

    /** All cells of an event but those that only the replay knows. */
    public static Map<Aspect, String> cells(TraceEvent event, long startNs, long previousNs) {
        Map<Aspect, String> cells = new EnumMap<>(Aspect.class);
        for (Aspect aspect : values()) {
            if (aspect != FUNCTION && aspect != MEANING) {
                cells.put(aspect, aspect.cell(event, startNs, previousNs));
            }
        }
        return cells;
    }

    /** Text of this column, if the event alone tells it; what only the replay knows is empty. */
    String cell(TraceEvent event, long startNs, long previousNs) {
        boolean timed = event.timeNs() != TraceEvent.NO_TIME;
        return switch (this) {
            case NUMBER -> Long.toString(event.index());
            case TIME -> timed && startNs != TraceEvent.NO_TIME ? Times.column(event.timeNs() - startNs) : "";
            case DELTA -> timed && previousNs != TraceEvent.NO_TIME ? Times.column(event.timeNs() - previousNs) : "";
            case DIRECTION -> direction(event.direction());
            case TYPE -> event.kind().mnemonic();
            case REQUESTER -> event.has(Field.REQUESTER) ? Bdf.format(event.requester()) : "";
            case ADDRESS -> EventText.address(event);
            case DATA -> EventText.data(event);
            case LINE -> Long.toString(event.line());
            case FUNCTION, MEANING -> "";
        };
    }

    private static String direction(Direction direction) {
        return switch (direction) {
            case DOWNSTREAM -> "down";
            case UPSTREAM -> "up";
            case UNKNOWN -> "";
        };
    }

    /** The column with an id, or null. */
    public static Aspect byId(String id) {
        for (Aspect aspect : values()) {
            if (aspect.id.equals(id.toLowerCase(Locale.ROOT))) {
                return aspect;
            }
        }
        return null;
    }
}
