/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;

/**
 * Real and documented traces are detected as what they are and read with exact counts. Those of {@code counts.txt} have been
 * counted by other means too: {@code releng/scripts/count-samples} does it again. {@code -Dtlplint.count=FILE,FILE} counts
 * other files and only prints.
 */
class CountsTest {

    private static final Pattern HEAD = Pattern.compile("(?m)^trace (\\S+)\\nformat (\\S+)$");
    private static final Path PROPOSAL = Path.of("target/counts.txt");

    @Test
    void tracesHaveTheirCounts() throws IOException {
        String expected = new String(Events.resource(CountsTest.class, "counts.txt"), StandardCharsets.UTF_8);
        StringBuilder read = new StringBuilder();
        expected.lines().takeWhile(l -> l.startsWith("#")).forEach(l -> read.append(l).append('\n'));
        Matcher head = HEAD.matcher(expected);
        while (head.find()) {
            read.append(read.isEmpty() ? "" : "\n").append(counts(head.group(1), input(head.group(1))));
        }
        if (!expected.equals(read.toString())) {
            Files.writeString(PROPOSAL, read);
        }
        assertEquals(expected, read.toString(), () -> "what was read is in " + PROPOSAL.toAbsolutePath());
    }

    /** Nothing of the traces that ship goes uncounted. */
    @Test
    void everyTraceIsThere() throws IOException {
        String expected = new String(Events.resource(CountsTest.class, "counts.txt"), StandardCharsets.UTF_8);
        Path examples = Path.of("../org.tlplint.examples");
        List<String> missing;
        try (Stream<Path> files = Files.walk(examples.resolve("traces"), 2)) {
            missing = files.filter(f -> Files.isRegularFile(f) && !f.toString().endsWith(".md"))
                    .map(f -> examples.relativize(f).toString().replace('\\', '/'))
                    .filter(name -> !expected.contains("trace " + name + "\n")).sorted().toList();
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void filesOfMyOwn() throws IOException {
        String files = System.getProperty("tlplint.count", "");
        for (String file : files.isEmpty() ? new String[0] : files.split(",")) {
            try {
                System.out.println(counts(file, Formats.input(Path.of(file))));
            } catch (TraceException e) {
                System.out.println("trace " + file + "\nrefused " + e.getMessage());
            }
        }
    }

    /** A resource; packed ones through a file, as a person's would be. */
    private static TraceInput input(String name) throws IOException {
        String resource = name.startsWith("traces/") ? "/" + name : name;
        byte[] bytes = Events.resource(CountsTest.class, resource);
        if (!name.endsWith(".zst") && !name.endsWith(".gz")) {
            return MemoryInput.of(bytes);
        }
        Path folder = Files.createDirectories(Path.of("target/counted", name).getParent());
        return Formats.input(Files.write(folder.resolve(Path.of(name).getFileName()), bytes));
    }

    private static String counts(String name, TraceInput input) throws IOException {
        TraceFormat format = Formats.detect(input).format();
        Map<String, Long> events = new TreeMap<>();
        Map<String, Long> skips = new TreeMap<>();
        TraceEvent event = new TraceEvent();
        try (EventReader reader = format.open(input)) {
            while (reader.next(event)) {
                events.merge(event.kind().mnemonic(), 1L, Long::sum);
            }
            for (SkipLog.Skip skip : reader.skipped().counted()) {
                skips.put(skip.reason(), skip.count());
            }
            StringBuilder out = new StringBuilder("trace %s\nformat %s\nlines %d\n".formatted(name, format.id(),
                    reader.linesRead()));
            events.forEach((kind, n) -> out.append("event ").append(kind).append(' ').append(n).append('\n'));
            skips.forEach((reason, n) -> out.append("skip ").append(n).append(' ').append(reason).append('\n'));
            return out.toString();
        }
    }
}
