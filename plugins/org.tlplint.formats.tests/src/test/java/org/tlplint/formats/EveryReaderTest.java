/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;

/** What holds for every reader, whatever it is given. */
class EveryReaderTest {

    /** What reading came to; the sum of the events' numbers stands for their order. */
    private record Outcome(long events, long skips, long lines) {
    }

    private static Outcome read(TraceFormat format, byte[] bytes) {
        TraceEvent event = new TraceEvent();
        try (EventReader reader = format.open(MemoryInput.of(bytes))) {
            long events = 0;
            long line = 0;
            while (reader.next(event)) {
                assertEquals(events++, event.index());
                assertTrue(event.line() >= 1 && event.line() <= reader.linesRead());
                assertTrue(event.offset() >= 0 && event.offset() < bytes.length);
                assertTrue(event.line() >= line, "events in the order of their lines");
                line = event.line();
                assertTrue(event.payloadLength() <= TraceEvent.MAX_PAYLOAD);
            }
            assertEquals(bytes.length, reader.bytesRead());
            // a column of a table that is not known is told once, and is no line
            long skips = reader.skipped().counted().stream().filter(s -> !s.reason().startsWith("column '"))
                    .mapToLong(SkipLog.Skip::count).sum();
            return new Outcome(events, skips, reader.linesRead());
        } catch (IOException e) {
            return new Outcome(0, 0, -1);
        }
    }

    private static long lines(byte[] bytes) {
        long lines = 0;
        for (byte b : bytes) {
            lines += b == '\n' ? 1 : 0;
        }
        return lines + (bytes.length > 0 && bytes[bytes.length - 1] != '\n' ? 1 : 0);
    }

    /** Every line is an event or a counted skip; lspci's device, hex and region lines make events together. */
    private static void check(TraceFormat format, byte[] bytes, String what) {
        Outcome outcome = read(format, bytes);
        if (outcome.lines < 0) {
            return;
        }
        assertEquals(lines(bytes), outcome.lines, what);
        String id = format.id();
        if (id.equals("qemu-log")) {
            assertEquals(outcome.lines, outcome.events + outcome.skips, what);
        } else if (id.equals("csv") && new String(bytes, StandardCharsets.ISO_8859_1).indexOf('"') < 0) {
            // all but the header row
            assertEquals(outcome.lines - 1, outcome.events + outcome.skips, what);
        } else {
            assertTrue(outcome.events + outcome.skips <= outcome.lines, what);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"qemu-log", "csv", "lspci"})
    void aSourceCutAtAnyByteLosesNoCount(String id) throws IOException {
        TraceFormat format = Formats.byId(id);
        for (String sample : Samples.BY_FORMAT.get(id)) {
            byte[] bytes = sample.getBytes(StandardCharsets.ISO_8859_1);
            for (int length = 0; length <= bytes.length; length += bytes.length > 4_000 ? 7 : 1) {
                check(format, Arrays.copyOf(bytes, length), "cut at " + length);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"qemu-log", "csv", "lspci"})
    void mutatedSourcesThrowNothing(String id) throws IOException {
        TraceFormat format = Formats.byId(id);
        long seed = 2026_11_22;
        Random random = new Random(seed);
        for (int round = 0; round < 4_000; round++) {
            List<String> samples = Samples.BY_FORMAT.get(id);
            byte[] bytes = samples.get(random.nextInt(samples.size())).getBytes(StandardCharsets.ISO_8859_1);
            int from = random.nextInt(bytes.length);
            bytes = Arrays.copyOfRange(bytes, random.nextInt(4) == 0 ? from : 0, bytes.length);
            for (int changes = random.nextInt(12); changes >= 0 && bytes.length > 1; changes--) {
                bytes = mutate(bytes, random);
            }
            check(format, bytes, "seed " + seed + ", round " + round);
        }
    }

    private static byte[] mutate(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(1 + random.nextInt(20), bytes.length - at);
        return switch (random.nextInt(5)) {
            case 0 -> {
                bytes[at] = (byte) random.nextInt(256);
                yield bytes;
            }
            case 1 -> {
                bytes[at] = (byte) "0x,\n\r'\" @:.-f9\0".charAt(random.nextInt(15));
                yield bytes;
            }
            // a piece left out, a piece twice, any tail after any head
            case 2 -> splice(bytes, at, at + length);
            case 3 -> splice(bytes, at + length, at);
            default -> splice(bytes, at, random.nextInt(bytes.length));
        };
    }

    private static byte[] splice(byte[] bytes, int headEnd, int tailStart) {
        byte[] result = Arrays.copyOf(bytes, headEnd + bytes.length - tailStart);
        System.arraycopy(bytes, tailStart, result, headEnd, bytes.length - tailStart);
        return result;
    }

    @ParameterizedTest
    @ValueSource(strings = {"qemu-log", "csv", "lspci"})
    void anyMarkLeadsToTheSameRest(String id) throws IOException {
        TraceFormat format = Formats.byId(id);
        for (String sample : Samples.BY_FORMAT.get(id)) {
            for (TraceInput input : List.of(MemoryInput.of(sample),
                    new MemoryInput(sample.getBytes(StandardCharsets.ISO_8859_1), false, 100))) {
                List<String> all = Events.rest(format.open(input), true);
                List<EventReader.Mark> marks = new ArrayList<>();
                TraceEvent event = new TraceEvent();
                try (EventReader reader = format.open(input)) {
                    do {
                        marks.add(reader.mark());
                    } while (reader.next(event));
                }
                assertEquals(all.size() + 1, marks.size());
                try (EventReader other = format.open(input)) {
                    for (int i = marks.size() - 1; i >= 0; i--) {
                        assertEquals(i, marks.get(i).index());
                        other.seek(marks.get(i));
                        assertEquals(all.subList(i, all.size()), Events.rest(other, true), "from event " + i);
                    }
                }
            }
        }
    }

    /** A mark also holds between the parts of a log in which the I/O APIC is programmed. */
    @Test
    void marksRememberTheIoApic() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.append("ioapic_mem_write ioapic mem write addr 0x10 regsel: 0x15 size 0x4 val 0x1000000\n");
            text.append("ioapic_mem_write ioapic mem write addr 0x10 regsel: 0x14 size 0x4 val 0x%x\n"
                    .formatted(0x828 + i % 2));
            text.append("apic_deliver_irq dest 1\n");
            text.append("memory_region_ops_write cpu -1 mr 0x1 addr 0xfee01004 value 0x28 size 4 name 'apic-msi'\n");
        }
        TraceFormat format = Formats.byId("qemu-log");
        List<String> all = Events.rest(format.open(MemoryInput.of(text.toString())), true);
        assertEquals(20, all.stream().filter(e -> e.endsWith("sender PLATFORM")).count());
        TraceEvent event = new TraceEvent();
        try (EventReader reader = format.open(MemoryInput.of(text.toString()))) {
            for (int i = 1; reader.next(event); i++) {
                try (EventReader other = format.open(MemoryInput.of(text.toString()))) {
                    other.seek(reader.mark());
                    assertEquals(all.subList(i, all.size()), Events.rest(other, true));
                }
            }
        }
    }
}
