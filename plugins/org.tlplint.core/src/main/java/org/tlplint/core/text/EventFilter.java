/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.TraceEvent;

/**
 * Which events are wanted. An expression is a row of terms that must all hold:
 *
 * <pre>
 * kind=MWr,table      mnemonic of a kind, a {@link Topic}, "read" or "write"; any of several
 * bdf=01:00.0         the function concerned or the requester
 * dir=up              up or down
 * addr=fee00000..fee0ffff   address or register offset, hexadecimal; one or a range
 * data=4022           payload, hexadecimal; one or a range
 * event=100..200      number of the event; line=… the same for lines
 * unmasked "Bus Master"     text in any column, in any case
 * key!=value  !text   the contrary
 * </pre>
 */
public final class EventFilter {

    /** Wants everything. */
    public static final EventFilter ALL = new EventFilter(List.of(), List.of(), TraceEvent.NO_TIME, Long.MAX_VALUE);

    /** The syntax for help texts. */
    public static final String SYNTAX = """
            kind=MWr,table           kind (CfgRd CfgWr MRd MWr Cpl Msg Reset BarMap BarUnmap Snapshot Note ...),
                                     topic (config table pba interrupt reset bar other), read or write
            bdf=01:00.0              the function concerned, or the requester
            dir=up                   up (to the host) or down (from the host)
            addr=fee00000..fee0ffff  address or register offset, hexadecimal; one value or a range
            data=4022                payload, hexadecimal; one value or a range
            event=100..200 line=7..  number of the event; line in the file
            unmasked "Bus Master"    text in any column, in any case
            key!=value !text         the contrary; several values: kind=MRd,MWr""";

    private static final Pattern TERM = Pattern
            .compile("\\s*(!?)(?:\"([^\"]*)\"|([a-zA-Z]+)(!?=)(\"[^\"]*\"|\\S*)|(\\S+))");

    private final List<Predicate<TraceEvent>> cheap;
    private final List<Predicate<EventRow>> full;
    private final long fromNs;
    private final long toNs;

    private EventFilter(List<Predicate<TraceEvent>> cheap, List<Predicate<EventRow>> full, long fromNs, long toNs) {
        this.cheap = cheap;
        this.full = full;
        this.fromNs = fromNs;
        this.toNs = toNs;
    }

    /**
     * Reads an expression.
     *
     * @throws IllegalArgumentException if it cannot be understood; the message says what and what is possible
     */
    public static EventFilter parse(String expression) {
        List<Predicate<TraceEvent>> cheap = new ArrayList<>();
        List<Predicate<EventRow>> full = new ArrayList<>();
        Matcher m = TERM.matcher(expression.strip());
        int at = 0;
        String text = expression.strip();
        while (at < text.length()) {
            m.region(at, text.length());
            if (!m.lookingAt()) {
                throw new IllegalArgumentException("cannot understand \"%s\"".formatted(text.substring(at)));
            }
            at = m.end();
            boolean negated = !m.group(1).isEmpty();
            if (m.group(3) != null) {
                boolean not = negated ^ m.group(4).equals("!=");
                term(m.group(3).toLowerCase(Locale.ROOT), m.group(5).replace("\"", ""), not, cheap, full);
            } else {
                String word = (m.group(2) != null ? m.group(2) : m.group(6)).toLowerCase(Locale.ROOT);
                full.add(row -> contains(row, word) != negated);
            }
        }
        return new EventFilter(List.copyOf(cheap), List.copyOf(full), TraceEvent.NO_TIME, Long.MAX_VALUE);
    }

    /** The same, only for events in that time on the source's clock; events without a time pass. */
    public EventFilter between(long newFromNs, long newToNs) {
        return new EventFilter(cheap, full, newFromNs, newToNs);
    }

    private static void term(String key, String value, boolean not, List<Predicate<TraceEvent>> cheap,
            List<Predicate<EventRow>> full) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("\"%s=\" needs a value".formatted(key));
        }
        List<Predicate<TraceEvent>> early = new ArrayList<>();
        List<Predicate<EventRow>> late = new ArrayList<>();
        for (String one : value.split(",")) {
            switch (key) {
                case "kind", "type" -> late.add(kind(one));
                case "bdf", "function" -> late.add(function(one));
                case "dir", "direction" -> early.add(direction(one));
                case "addr", "address" -> late.add(in(Range.of(key, one, 16), EventRow::hasAddress, EventRow::address));
                case "data" -> late.add(in(Range.of(key, one, 16), r -> !r.get(Aspect.DATA).isEmpty(), EventRow::data));
                case "event" -> early.add(inEvent(Range.of(key, one, 10), TraceEvent::index));
                case "line" -> early.add(inEvent(Range.of(key, one, 10), TraceEvent::line));
                default -> throw new IllegalArgumentException(
                        "no key \"%s\"; there are kind, bdf, dir, addr, data, event, line".formatted(key));
            }
        }
        if (!early.isEmpty()) {
            cheap.add(e -> early.stream().anyMatch(p -> p.test(e)) != not);
        }
        if (!late.isEmpty()) {
            full.add(r -> late.stream().anyMatch(p -> p.test(r)) != not);
        }
    }

    private static Predicate<EventRow> kind(String name) {
        String id = name.toLowerCase(Locale.ROOT);
        if (id.equals("read")) {
            return r -> r.kind().isRead();
        }
        if (id.equals("write")) {
            return r -> r.kind() == EventKind.CONFIG_WRITE || r.kind() == EventKind.MEMORY_WRITE
                    || r.kind() == EventKind.IO_WRITE;
        }
        for (Topic topic : Topic.values()) {
            if (topic.id().equals(id)) {
                return r -> r.topic() == topic;
            }
        }
        for (EventKind kind : EventKind.values()) {
            if (kind.mnemonic().equalsIgnoreCase(id) || kind.name().equalsIgnoreCase(id)) {
                return r -> r.kind() == kind;
            }
        }
        throw new IllegalArgumentException("no kind of event is called \"%s\"".formatted(name));
    }

    private static Predicate<EventRow> function(String text) {
        int bdf = Bdf.parse(text);
        if (bdf == Bdf.NONE) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a function; write bus:device.function, such as 01:00.0".formatted(text));
        }
        return r -> r.function() == bdf || r.requester() == bdf;
    }

    private static Predicate<TraceEvent> direction(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "up" -> e -> e.direction() == Direction.UPSTREAM;
            case "down" -> e -> e.direction() == Direction.DOWNSTREAM;
            default ->
                throw new IllegalArgumentException("\"%s\" is not a direction; it can be up or down".formatted(text));
        };
    }

    private static Predicate<EventRow> in(Range range, Predicate<EventRow> has, ToLongFunction<EventRow> value) {
        return r -> has.test(r) && range.contains(value.applyAsLong(r));
    }

    private static Predicate<TraceEvent> inEvent(Range range, ToLongFunction<TraceEvent> value) {
        return e -> range.contains(value.applyAsLong(e));
    }

    private static boolean contains(EventRow row, String lowerCase) {
        for (String cell : row.cells().values()) {
            if (cell.toLowerCase(Locale.ROOT).contains(lowerCase)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the event may be wanted, as far as it can be told before it is replayed. */
    boolean mayMatch(TraceEvent event) {
        long time = event.timeNs();
        if (time != TraceEvent.NO_TIME && (time < fromNs || time > toNs)) {
            return false;
        }
        for (Predicate<TraceEvent> p : cheap) {
            if (!p.test(event)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a row is wanted of which {@link #mayMatch} said that it may be. */
    boolean matches(EventRow row) {
        for (Predicate<EventRow> p : full) {
            if (!p.test(row)) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing after the event is wanted. Time may run backwards a little, so a second is allowed for. */
    boolean isOver(TraceEvent event) {
        return event.timeNs() != TraceEvent.NO_TIME && toNs != Long.MAX_VALUE && event.timeNs() - toNs > 1_000_000_000L;
    }

    /** Unsigned numbers from one to another, both included. */
    private record Range(long from, long to) {
        static Range of(String key, String text, int radix) {
            int dots = text.indexOf("..");
            try {
                if (dots < 0) {
                    long value = number(text, radix);
                    return new Range(value, value);
                }
                String last = text.substring(dots + 2);
                return new Range(dots == 0 ? 0 : number(text.substring(0, dots), radix),
                        last.isEmpty() ? -1 : number(last, radix));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        "%s=%s: \"%s\" is not a %s number or range a..b".formatted(key, text, text,
                                radix == 16 ? "hexadecimal" : "decimal"),
                        e);
            }
        }

        private static long number(String text, int radix) {
            String digits = radix == 16 && text.regionMatches(true, 0, "0x", 0, 2) ? text.substring(2) : text;
            return Long.parseUnsignedLong(digits.replace("_", ""), radix);
        }

        boolean contains(long value) {
            return Long.compareUnsigned(value, from) >= 0 && Long.compareUnsigned(value, to) <= 0;
        }
    }
}
