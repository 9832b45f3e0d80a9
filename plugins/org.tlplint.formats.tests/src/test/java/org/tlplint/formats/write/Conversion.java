/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.Events;
import org.tlplint.formats.Formats;
import org.tlplint.formats.MemoryInput;

/**
 * A whole trace in memory.
 *
 * @param events its events
 * @param traits what it has come to show
 * @param notUnderstood what the reader left out although it should not
 */
record Conversion(List<TraceEvent> events, Set<Trait> traits, List<String> notUnderstood) {

    static Conversion read(TraceFormat format, TraceInput input) throws IOException {
        List<TraceEvent> events = new ArrayList<>();
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        try (EventReader reader = format.open(input)) {
            TraceEvent event = new TraceEvent();
            while (reader.next(event)) {
                TraceEvent copy = new TraceEvent();
                copy.copy(event);
                events.add(copy);
            }
            traits.addAll(reader.traits());
            List<String> left = reader.skipped().counted().stream().filter(s -> !s.expected())
                    .map(s -> s.reason() + ": " + s.sample()).toList();
            return new Conversion(events, traits, left);
        }
    }

    /** The bytes of the trace in another format, and what was lost. */
    record Written(byte[] bytes, Map<String, Long> losses) {
    }

    Written write(OutputFormat format) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        EventWriter writer = format.writer(body);
        for (TraceEvent event : events) {
            writer.write(event);
        }
        writer.finish();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(writer.head(traits));
        body.writeTo(all);
        return new Written(all.toByteArray(), writer.losses().counts());
    }

    /** The trace as it is after it has been written in a format and read again. */
    Conversion through(OutputFormat format) throws IOException {
        byte[] bytes = write(format).bytes();
        TraceFormat reader = Formats.detect(MemoryInput.of(bytes)).format();
        assertEquals(format.id(), reader.id(), "what was written is known for what it is");
        return read(reader, MemoryInput.of(bytes));
    }

    /** Checks that another trace has the same events with all they say, and shows the same. */
    void assertSame(Conversion other, String what) {
        assertEquals(List.of(), other.notUnderstood, what);
        for (int i = 0; i < Math.min(events.size(), other.events.size()); i++) {
            TraceEvent expected = events.get(i);
            TraceEvent actual = other.events.get(i);
            int number = i;
            assertTrue(EventComparison.same(expected, actual),
                    () -> "%s, event %d:%n%s%n%s".formatted(what, number, text(expected), text(actual)));
        }
        assertEquals(events.size(), other.events.size(), what);
        assertEquals(traits, other.traits, what);
    }

    private static String text(TraceEvent event) {
        return event.timeNs() + " " + Events.text(event) + " size " + event.size() + " flags "
                + event.has(org.tlplint.core.trace.Field.REQUEST_FLAGS);
    }

}
