/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.example.extension;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.text.Bytes;
import org.tlplint.formats.text.LineReader;

/**
 * Reads a board log. What is no event is counted by its reason, so that a report can say what was left out.
 *
 * <p>A text per line and a pattern are short and good for a few million lines; readers of tlplint work on the bytes of the scanner
 * where more is needed.
 */
final class BoardLogReader extends LineReader {

    private static final String BDF = "[0-9a-f]{2}:[0-9a-f]{2}\\.[0-7]";
    private static final Pattern LINE = Pattern.compile("(?<time>[0-9]{1,18}) +(?:"
            + "(?<config>cfg[rw]) +(?<function>" + BDF + ") +(?<register>[0-9a-f]{1,3})"
            + "|(?<memory>mem[rw]) +(?<address>[0-9a-f]{1,16})"
            + "|irq +(?<sender>" + BDF + ") +(?<message>[0-9a-f]{1,16})"
            + ") +(?<value>[0-9a-f]{2}|[0-9a-f]{4}|[0-9a-f]{8}|[0-9a-f]{16}) *");

    private final SkipLog.Skip empty = log.reason("empty line", true);
    private final SkipLog.Skip comment = log.reason("comment line", true);
    private final SkipLog.Skip heading = log.reason("first line", true);
    private final SkipLog.Skip other = log.reason("line that is none of a board log", false);
    private final SkipLog.Skip cut = log.reason("last line is cut off", false);

    BoardLogReader(TraceInput input) {
        super(input, new SkipLog());
    }

    @Override
    public boolean next(TraceEvent event) throws IOException {
        while (scanner.next()) {
            String text = Bytes.string(scanner.bytes(), scanner.start(), scanner.end());
            Matcher line = LINE.matcher(text);
            if (line.matches() && scanner.terminated()) {
                fill(event, line);
                index++;
                return true;
            }
            // every line is counted once: the views number events and lines by these counts
            leaveOut(text.isBlank() ? empty
                    : text.startsWith("#") ? comment
                            : scanner.line() == 1 ? heading : scanner.terminated() ? other : cut);
        }
        return false;
    }

    private void fill(TraceEvent event, Matcher line) {
        String value = line.group("value");
        int bytes = value.length() / 2;
        if (line.group("config") != null) {
            begin(event, line.group("config").endsWith("r") ? EventKind.CONFIG_READ : EventKind.CONFIG_WRITE);
            event.setTarget(Bdf.parse(line.group("function"))).setAddress(Integer.parseInt(line.group("register"), 16))
                    .setDirection(Direction.DOWNSTREAM);
        } else if (line.group("memory") != null) {
            begin(event, line.group("memory").endsWith("r") ? EventKind.MEMORY_READ : EventKind.MEMORY_WRITE);
            event.setAddress(Long.parseUnsignedLong(line.group("address"), 16)).setDirection(Direction.DOWNSTREAM);
        } else {
            // an interrupt is a memory write of the function
            begin(event, EventKind.MEMORY_WRITE);
            event.setRequester(Bdf.parse(line.group("sender")))
                    .setAddress(Long.parseUnsignedLong(line.group("message"), 16)).setDirection(Direction.UPSTREAM);
        }
        event.setTimeNs(Long.parseLong(line.group("time"))).setLength(bytes)
                .setData(Long.parseUnsignedLong(value, 16), bytes);
    }

    private void begin(TraceEvent event, EventKind kind) {
        event.begin(kind, index, scanner.line(), scanner.offset());
    }

    @Override
    public Set<Trait> traits() {
        return BoardLogFormat.TRAITS;
    }
}
