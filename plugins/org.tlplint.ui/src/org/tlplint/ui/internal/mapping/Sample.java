/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.tlplint.core.text.Aspect;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.formats.Formats;
import org.tlplint.formats.map.AutoMapping;
import org.tlplint.formats.map.Mapping;
import org.tlplint.formats.map.MappingWriter;
import org.tlplint.formats.map.Preview;
import org.tlplint.ui.internal.audit.LimitedInput;

/** A file on which a mapping is tried. Nothing here is for the UI thread. */
final class Sample {

    private static final int ROWS = 300;
    private static final int EVENTS = 1000;

    private Sample() {
    }

    /** What the mapping makes of the beginning of the file. */
    static Preview preview(Path file, Mapping mapping, IProgressMonitor monitor) throws IOException {
        return Preview.of(input(file, monitor), mapping, ROWS, EVENTS, Sample::text);
    }

    private static TraceInput input(Path file, IProgressMonitor monitor) throws IOException {
        return new LimitedInput(Formats.input(file).withoutHash(), monitor);
    }

    private static String text(TraceEvent event) {
        Map<Aspect, String> cells = Aspect.cells(event, 0, TraceEvent.NO_TIME);
        StringBuilder text = new StringBuilder();
        for (String part : new String[] {cells.get(Aspect.TIME), cells.get(Aspect.DIRECTION), cells.get(Aspect.TYPE),
                event.has(Field.REQUESTER) ? "\u2190 " + cells.get(Aspect.REQUESTER) : "",
                event.has(Field.TARGET) ? Bdf.format(event.target()) : "",
                event.has(Field.ADDRESS) || !cells.get(Aspect.ADDRESS).isEmpty() ? "@" + cells.get(Aspect.ADDRESS) : "",
                cells.get(Aspect.DATA).isEmpty() ? "" : "= " + cells.get(Aspect.DATA)}) {
            if (!part.isEmpty()) {
                text.append(text.isEmpty() ? "" : "  ").append(part);
            }
        }
        return text.toString();
    }

    private static byte[] beginning(Path file, IProgressMonitor monitor) throws IOException {
        try (InputStream in = input(file, monitor).open(0)) {
            return in.readNBytes(TraceFormat.DETECTION_BYTES);
        }
    }

    /** The names of the columns of a table, as far as a row looks like a header row; else the cells of its first row. */
    static List<String> columns(Path file, IProgressMonitor monitor) throws IOException {
        byte[] beginning = beginning(file, monitor);
        AutoMapping proposal = AutoMapping.propose(beginning);
        return proposal != null ? proposal.head().names() : firstCells(beginning);
    }

    private static List<String> firstCells(byte[] beginning) {
        String first = new String(beginning, StandardCharsets.UTF_8).lines()
                .filter(l -> !l.isBlank() && !l.startsWith("#")).findFirst().orElse("");
        List<String> best = List.of();
        for (String separator : new String[] {",", ";", "\t", "\\|"}) {
            List<String> cells = List.of(first.split(separator)).stream().map(c -> c.strip().replace("\"", ""))
                    .filter(c -> !c.isEmpty()).limit(200).toList();
            best = cells.size() > best.size() ? cells : best;
        }
        return best.size() < 2 ? List.of() : best;
    }

    /**
     * A profile to begin with: what the names of the columns tell, or else a table or log of which everything is still to be
     * said.
     */
    static String proposal(Path file, String title, IProgressMonitor monitor) throws IOException {
        byte[] beginning = beginning(file, monitor);
        AutoMapping proposal = AutoMapping.propose(beginning);
        if (proposal != null) {
            return MappingWriter.write(proposal.mapping()).replaceFirst("title = .*", "title = " + title);
        }
        return firstCells(beginning).size() > 3 ? emptyTable(title) : emptyLog(title);
    }

    /** A table of which only the kind is known. */
    static String emptyTable(String title) {
        return """
                tlplint-mapping 1

                title = %s
                kind = table

                [field type]
                column = Type
                """.formatted(title);
    }

    private static String emptyLog(String title) {
        return """
                tlplint-mapping 1

                title = %s
                kind = lines

                [pattern write]
                match = ^(?<time>\\d+) write (?<address>\\h+) (?<data>\\h+)$
                type = MWr32
                """.formatted(title);
    }
}
