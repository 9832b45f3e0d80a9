/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

import org.tlplint.core.trace.AddressScope;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.Sender;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;

/** Reads whole sources for tests, and writes events as lines of text that can be compared. An inferred field ends in ~. */
public final class Events {

    private Events() {
    }

    /** Everything that came out of a source. */
    public record Result(List<String> events, SkipLog skipped, long lines, long bytes) {

        /** How often a reason occurred. */
        public long skips(String reason) {
            return skipped.counted().stream().filter(s -> s.reason().contains(reason)).mapToLong(SkipLog.Skip::count)
                    .sum();
        }

        public long allSkips() {
            return skipped.counted().stream().mapToLong(SkipLog.Skip::count).sum();
        }

        /** How many events begin with each first word, as "CfgRd=2 MWr=1". */
        public String kinds() {
            TreeMap<String, Integer> counts = new TreeMap<>();
            events.forEach(e -> counts.merge(e.split(" ")[0], 1, Integer::sum));
            StringBuilder out = new StringBuilder();
            counts.forEach((k, v) -> out.append(out.isEmpty() ? "" : " ").append(k).append('=').append(v));
            return out.toString();
        }
    }

    public static Result read(TraceFormat format, String text) {
        return read(format, MemoryInput.of(text));
    }

    public static Result read(TraceFormat format, TraceInput input) {
        try (EventReader reader = format.open(input)) {
            List<String> events = rest(reader, false);
            return new Result(events, reader.skipped(), reader.linesRead(), reader.bytesRead());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The events that are left in a reader, with their places if wanted. */
    public static List<String> rest(EventReader reader, boolean places) throws IOException {
        List<String> events = new ArrayList<>();
        TraceEvent event = new TraceEvent();
        while (reader.next(event)) {
            events.add(places
                    ? "%d %d %d %d %s".formatted(event.index(), event.line(), event.offset(), event.timeNs(),
                            text(event))
                    : text(event));
        }
        return events;
    }

    /** An event without its place and time: kind, direction, target, address, length, data and the rest. */
    public static String text(TraceEvent e) {
        StringBuilder out = new StringBuilder(e.kind().mnemonic());
        add(out, e, Field.DIRECTION, e.direction().name().substring(0, 1));
        add(out, e, Field.REQUESTER, "from " + Bdf.format(e.requester()));
        add(out, e, Field.TAG, "tag " + e.tag());
        add(out, e, Field.TARGET, Bdf.format(e.target()));
        out.append(e.targetName() == null ? "" : " (" + e.targetName() + ")");
        boolean bar = e.kind() == EventKind.BAR_MAPPED || e.kind() == EventKind.BAR_UNMAPPED;
        out.append(bar || e.scope() == AddressScope.BAR ? " bar" + e.bar() : "");
        out.append(e.scope() == AddressScope.SYSTEM || e.scope() == AddressScope.BAR ? "" : " " + e.scope());
        add(out, e, Field.ADDRESS, "@" + Long.toHexString(e.address()));
        out.append(bar ? "+" + Long.toHexString(e.size()) : "");
        add(out, e, Field.LENGTH, "len " + e.length());
        add(out, e, Field.BYTE_ENABLES, "be %x/%x".formatted(e.firstBe(), e.lastBe()));
        add(out, e, Field.DATA, "= " + HexFormat.of().formatHex(e.payload()));
        out.append(e.completer() == Bdf.NONE ? "" : " by " + Bdf.format(e.completer()));
        add(out, e, Field.STATUS, e.status().mnemonic());
        add(out, e, Field.TRAFFIC_CLASS, "tc " + e.trafficClass());
        add(out, e, Field.ATTRIBUTES, "attr " + e.attributes());
        add(out, e, Field.HEADER, e.headerDwords() + "dw");
        if (e.requestFlags() != 0) {
            add(out, e, Field.REQUEST_FLAGS, "flags " + Integer.toHexString(e.requestFlags()));
        }
        add(out, e, Field.VECTOR, "vector " + e.vector());
        out.append(e.kind() == EventKind.MESSAGE ? " code " + Integer.toHexString(e.messageCode()) : "");
        out.append(e.kind() == EventKind.RESET ? " " + e.resetKind() : "");
        out.append(e.sender() == Sender.UNKNOWN ? "" : " sender " + e.sender());
        out.append(e.note() == null ? "" : " \"" + e.note() + '"');
        return out.toString();
    }

    private static void add(StringBuilder out, TraceEvent event, Field field, String text) {
        if (event.has(field)) {
            out.append(' ').append(text).append(event.isInferred(field) ? "~" : "");
        }
    }

    /** A resource beside a class. */
    public static byte[] resource(Class<?> beside, String name) throws IOException {
        try (var in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no resource " + name);
            }
            return in.readAllBytes();
        }
    }
}
