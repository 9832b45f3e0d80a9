/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.example.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.formats.text.HeadInput;

/** A reader is tested by lines: those that make events, those that do not, and where it can come back to. */
class BoardLogReaderTest {

    private static EventReader reader(String text) {
        return new BoardLogFormat().open(new HeadInput(text.getBytes(StandardCharsets.US_ASCII)));
    }

    private static TraceEvent first(String line) throws IOException {
        TraceEvent event = new TraceEvent();
        try (EventReader reader = reader(line + "\n")) {
            assertTrue(reader.next(event), line);
        }
        return event;
    }

    @Test
    void readsEachKindOfLine() throws IOException {
        TraceEvent config = first("1100 cfgw 01:00.0 0b2 800f");
        assertEquals(EventKind.CONFIG_WRITE, config.kind());
        assertEquals(Bdf.of(0, 1, 0, 0), config.target());
        assertEquals(0xb2, config.address());
        assertEquals(2, config.length());
        assertEquals(0x800f, config.data());
        assertEquals(1100, config.timeNs());
        TraceEvent memory = first("7 memr f0003000 0000000000000001");
        assertEquals(EventKind.MEMORY_READ, memory.kind());
        assertEquals(8, memory.length());
        assertEquals(Direction.DOWNSTREAM, memory.direction());
        TraceEvent message = first("8 irq  01:00.3 ffffffffffffffff 00000020");
        assertEquals(EventKind.MEMORY_WRITE, message.kind());
        assertEquals(Bdf.of(0, 1, 0, 3), message.requester());
        assertEquals(-1L, message.address());
        assertEquals(Direction.UPSTREAM, message.direction());
    }

    @Test
    void countsWhatMakesNoEvent() throws IOException {
        String text = """
                boardlog 1
                # comment

                7 memw 10 00
                7 memw 10 000
                boardlog 1
                7 memw 10 00""";
        try (EventReader reader = reader(text)) {
            TraceEvent event = new TraceEvent();
            assertTrue(reader.next(event));
            assertEquals(4, event.line());
            assertFalse(reader.next(event), "the last line may be cut off");
            List<String> counted = new ArrayList<>();
            for (SkipLog.Skip skip : reader.skipped().counted()) {
                counted.add(skip.count() + " " + skip.reason());
            }
            assertEquals(List.of("1 empty line", "1 comment line", "1 first line",
                    "2 line that is none of a board log", "1 last line is cut off"), counted);
            assertEquals(3, reader.skipped().notUnderstood());
        }
    }

    @Test
    void comesBackToAMark() throws IOException {
        try (EventReader reader = reader("boardlog 1\n1 memw 10 00\n2 memw 20 00\n3 memw 30 00\n")) {
            TraceEvent event = new TraceEvent();
            reader.next(event);
            EventReader.Mark mark = reader.mark();
            reader.next(event);
            reader.next(event);
            reader.seek(mark);
            assertTrue(reader.next(event));
            assertEquals(2, event.timeNs());
            assertEquals(1, event.index());
            assertEquals(3, event.line());
        }
    }

    @Test
    void isSureOfItsOwnAndOfNothingElse() {
        BoardLogFormat format = new BoardLogFormat();
        assertEquals(95, format.confidence("boardlog 1\n".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(0, format.confidence("boardlog 12\n".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(0, format.confidence("time,dir,type\n".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(0, format.confidence(new byte[0]));
    }
}
