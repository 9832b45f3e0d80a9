/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.formats.MemoryInput;

class LineScannerTest {

    private final SkipLog skips = new SkipLog();

    private List<String> lines(TraceInput input) throws IOException {
        List<String> lines = new ArrayList<>();
        try (LineScanner scanner = new LineScanner(input, skips)) {
            while (scanner.next()) {
                lines.add(scanner.line() + "@" + scanner.offset() + ":"
                        + Bytes.string(scanner.bytes(), scanner.start(), scanner.end()));
            }
        }
        return lines;
    }

    @Test
    void takesEveryKindOfLineEnd() throws IOException {
        assertEquals(List.of("1@0:a", "2@2:b", "3@5:", "4@6:c\rd", "5@10:e"),
                lines(MemoryInput.of("a\nb\r\n\nc\rd\ne")));
        assertEquals(List.of(), lines(MemoryInput.of("")));
        assertEquals(List.of("1@0:"), lines(MemoryInput.of("\n")));
    }

    @Test
    void keepsNulBytesAndDropsAByteOrderMark() throws IOException {
        assertEquals(List.of("1@3:a", "2@5:\0b"), lines(MemoryInput.of("\u00ef\u00bb\u00bfa\n\0b\n")));
    }

    @Test
    void knowsALastLineWithoutItsEnd() throws IOException {
        try (LineScanner scanner = new LineScanner(MemoryInput.of("a\nb"), skips)) {
            assertTrue(scanner.next());
            assertTrue(scanner.terminated());
            assertTrue(scanner.next());
            assertFalse(scanner.terminated());
            assertFalse(scanner.next());
            assertFalse(scanner.next());
        }
    }

    @Test
    void passesOverLinesThatAreTooLong() throws IOException {
        String longLine = "x".repeat(LineScanner.MAX_LINE + 1);
        String hugeLine = "y".repeat(3 << 20);
        List<String> lines = lines(MemoryInput.of("a\n" + longLine + "\nb\n" + hugeLine + "\nc\n" + longLine));
        assertEquals(List.of("a", "b", "c"), lines.stream().map(l -> l.substring(l.indexOf(':') + 1)).toList());
        assertEquals("5@" + (2 + longLine.length() + 3 + hugeLine.length() + 1) + ":c", lines.get(2));
        assertEquals(3, skips.notUnderstood());
        assertEquals(2, skips.counted().get(0).line());
    }

    @Test
    void takesALineOfTheGreatestLength() throws IOException {
        String line = "x".repeat(LineScanner.MAX_LINE);
        assertEquals(List.of("1@0:" + line, "2@" + (line.length() + 1) + ":b"), lines(MemoryInput.of(line + "\nb")));
    }

    /** Random lines over several buffers, through streams that give a few bytes at a time. */
    @Test
    void doesNotDependOnHowTheStreamIsCut() throws IOException {
        Random random = new Random(20261);
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int i = 1; text.length() < 3_000_000; i++) {
            String line = "abcdefghij".repeat(random.nextInt(random.nextInt(50) == 0 ? 4000 : 12)) + i;
            expected.add(i + "@" + text.length() + ":" + line);
            text.append(line).append('\n');
        }
        byte[] bytes = Bytes.of(text.toString());
        for (int piece : new int[] {Integer.MAX_VALUE, 4093, 65536}) {
            assertEquals(expected, lines(new MemoryInput(bytes, true, piece)), "pieces of " + piece);
        }
    }

    @Test
    void goesOnAfterAnyLine() throws IOException {
        String text = "first\n" + "line\n".repeat(10_000) + "last";
        for (boolean seekable : new boolean[] {true, false}) {
            MemoryInput input = new MemoryInput(Bytes.of(text), seekable, 1000);
            try (LineScanner whole = new LineScanner(input, skips); LineScanner other = new LineScanner(input, skips)) {
                for (int i = 0; whole.next(); i++) {
                    if (i % 997 == 0 || i > 9_999) {
                        other.seek(whole.nextOffset(), whole.line());
                        assertEquals(whole.nextOffset(), other.nextOffset());
                        boolean more = other.next();
                        assertEquals(i < 10_001, more);
                        assertEquals(whole.line() + (more ? 1 : 0), other.line());
                    }
                }
            }
        }
    }

    @Test
    void showsTheSameNeighbourhoodAfterASeek() throws IOException {
        byte[] bytes = Bytes.of("0123456789abcde\n".repeat(200_000));
        try (LineScanner whole = new LineScanner(MemoryInput.of(bytes), skips);
                LineScanner other = new LineScanner(MemoryInput.of(bytes), skips)) {
            for (int i = 0; i < 199_000; i++) {
                assertTrue(whole.next());
                if (i % 9973 == 0) {
                    other.seek(whole.offset(), whole.line() - 1);
                    assertTrue(other.next());
                    assertEquals(whole.start() - whole.windowStart(), other.start() - other.windowStart());
                    assertEquals(whole.windowEnd() - whole.start(), other.windowEnd() - other.start());
                }
            }
        }
    }

    @Test
    void givesTheWholeLinesBeforeAFailure() throws IOException {
        TraceInput failing = new TraceInput() {
            @Override
            public String name() {
                return "failing";
            }

            @Override
            public long storedSize() {
                return -1;
            }

            @Override
            public InputStream open(long offset) {
                return new InputStream() {
                    private final InputStream good = new ByteArrayInputStream(Bytes.of("a\nb\npart"));

                    @Override
                    public int read() throws IOException {
                        int b = good.read();
                        if (b < 0) {
                            throw new IOException("broken");
                        }
                        return b;
                    }

                    @Override
                    public int read(byte[] to, int start, int length) throws IOException {
                        to[start] = (byte) read();
                        return 1;
                    }
                };
            }

            @Override
            public boolean seekable() {
                return false;
            }

            @Override
            public long storedPosition() {
                return 0;
            }

            @Override
            public String sha256() {
                return "";
            }
        };
        try (LineScanner scanner = new LineScanner(failing, skips)) {
            assertTrue(scanner.next());
            assertTrue(scanner.next());
            assertEquals("broken", assertThrows(IOException.class, scanner::next).getMessage());
        }
    }
}
