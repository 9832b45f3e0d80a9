/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.testkit.samples.Sample;
import org.tlplint.testkit.samples.SampleFolder;

/** Reading allocates buffers and tables, and then nothing for a line or an event. */
class AllocationTest {

    /** The scanner's buffer and how it grew, the head that is looked at, tables of names. */
    private static final long BUFFERS = 6 << 20;
    private static final int SIZE = 24 << 20;

    static Stream<String> ids() {
        return EveryReaderTest.ids();
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static long events(EventReader reader, TraceEvent event) throws IOException {
        long events = 0;
        try (reader) {
            while (reader.next(event)) {
                events++;
            }
        }
        return events;
    }

    @ParameterizedTest
    @MethodSource("ids")
    void nothingForAnEvent(String id) throws IOException {
        TraceFormat format = Formats.byId(id);
        SampleFolder folder = Samples.folder(format);
        if (folder.setting("once", null) != null) {
            // a source that is one snapshot; the reason is written there
            return;
        }
        Sample sample = folder.repeatable();
        assertNotNull(sample, "repeat= names no sample of " + id);
        TraceFormat set = Samples.set(format, sample);
        byte[] bytes = folder.repeated(sample, SIZE);
        MemoryInput input = MemoryInput.of(bytes);
        TraceEvent event = new TraceEvent();
        // the first of all may differ from those that follow: a log's first message, a clock's start
        long once = events(set.open(MemoryInput.of(sample.bytes())), event);
        int part = sample.bytes().length - folder.head(sample.bytes());
        long again = events(set.open(MemoryInput.of(folder.repeated(sample, sample.bytes().length + part))), event)
                - once;
        long before = allocated();
        long events = events(set.open(input), event);
        long used = allocated() - before;
        assertEquals(once + again * ((bytes.length - sample.bytes().length) / part), events,
                "a repeated sample has its events again");
        long texts = events * Long.parseLong(folder.setting("bytes.per.event", "0"));
        assertTrue(used < BUFFERS + texts, () -> "%s: %,d bytes for %,d events".formatted(id, used, events));
    }
}
