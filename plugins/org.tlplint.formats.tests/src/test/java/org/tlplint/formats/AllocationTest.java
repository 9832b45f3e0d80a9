/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.formats.qemu.QemuLogFormat;

/** Reading allocates buffers and tables, and then nothing for a line or an event. */
class AllocationTest {

    /** The scanner's buffer, the head that is looked at, tables of names. */
    private static final long BUFFERS = 6 << 20;

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static long read(TraceFormat format, MemoryInput input) throws IOException {
        TraceEvent event = new TraceEvent();
        long before = allocated();
        long events = 0;
        try (EventReader reader = format.open(input)) {
            while (reader.next(event)) {
                events++;
            }
        }
        long bytes = allocated() - before;
        assertTrue(bytes < BUFFERS, () -> "%s: %,d bytes".formatted(format.id(), bytes));
        return events;
    }

    @Test
    void qemuLog() throws IOException {
        String log = new String(Events.resource(QemuLogFormat.class, "e1000e-msix-qtest-ts.log"),
                StandardCharsets.ISO_8859_1);
        assertTrue(read(Formats.byId("qemu-log"), MemoryInput.of(log.repeat(2_000))) > 100_000);
    }

    @Test
    void csv() throws IOException {
        String rows = Samples.BY_FORMAT.get("csv").get(0);
        String header = rows.lines().limit(2).collect(Collectors.joining("\n")) + "\n";
        // without the rows that make a text: what a note says is a new String
        String body = rows.lines().skip(2).filter(l -> !l.contains("\"") && !l.contains("Frob"))
                .collect(Collectors.joining("\n")) + "\n";
        assertTrue(read(Formats.byId("csv"), MemoryInput.of(header + body.repeat(30_000))) > 100_000);
    }
}
