/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

import org.tlplint.core.text.FilterNode.Need;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;

/** The fields that a filter expression may ask for, and how their values are read. */
final class FilterFields {

    /**
     * A field.
     *
     * @param need what a comparison of values needs
     * @param values makes a question of an operator and a value; null if there are only texts
     * @param text its text for = (without values), ~ and !~; null if it has none
     */
    private record Known(Need need, FilterNumbers values, Function<FilterValue, Predicate<EventFacts>> equal,
            Need textNeed, Function<EventFacts, String> text) {
    }

    private static final Map<String, Known> FIELDS = new LinkedHashMap<>();
    private static final Map<String, String> ALIASES = Map.ofEntries(Map.entry("type", "kind"),
            Map.entry("topic", "kind"), Map.entry("function", "bdf"), Map.entry("direction", "dir"),
            Map.entry("address", "addr"), Map.entry("offset", "addr"), Map.entry("number", "event"),
            Map.entry("size", "length"), Map.entry("req", "requester"), Map.entry("text", "meaning"));

    static {
        equal("kind", Aspect.TYPE, Need.REPLAY, FilterFields::kind);
        equal("bdf", Aspect.FUNCTION, Need.REPLAY, FilterFields::function);
        equal("requester", Aspect.REQUESTER, Need.EVENT, value -> {
            int bdf = bdf(value);
            return f -> f.event().has(Field.REQUESTER) && f.event().requester() == bdf;
        });
        equal("dir", Aspect.DIRECTION, Need.EVENT, FilterFields::direction);
        number("addr", Aspect.ADDRESS, FilterNumbers.hexadecimal(f -> f.event().has(Field.ADDRESS),
                f -> f.event().address()));
        number("data", Aspect.DATA, FilterNumbers.hexadecimal(
                f -> f.event().has(Field.DATA) && f.event().payloadLength() > 0, f -> f.event().data()));
        number("event", Aspect.NUMBER, FilterNumbers.decimal(f -> true, f -> f.event().index()));
        number("line", Aspect.LINE, FilterNumbers.decimal(f -> true, f -> f.event().line()));
        number("time", Aspect.TIME, FilterNumbers.time(EventFacts::isTimed, EventFacts::sinceStart,
                f -> f.event().timeNs()));
        number("delta", Aspect.DELTA, FilterNumbers.time(EventFacts::hasDelta, EventFacts::delta, null));
        number("length", null, FilterNumbers.decimal(f -> f.event().has(Field.LENGTH), f -> f.event().length()));
        number("tag", null, FilterNumbers.decimal(f -> f.event().has(Field.TAG), f -> f.event().tag()));
        number("tc", null, FilterNumbers.decimal(f -> f.event().has(Field.TRAFFIC_CLASS),
                f -> f.event().trafficClass()));
        FIELDS.put("vector", new Known(Need.REPLAY, FilterNumbers.vector(), null, null, null));
        FIELDS.put("register", new Known(null, null, null, Need.REPLAY, EventFacts::register));
        FIELDS.put("status", new Known(null, null, null, Need.EVENT,
                f -> f.event().has(Field.STATUS) ? f.event().status().mnemonic() : ""));
        FIELDS.put("meaning", new Known(null, null, null, Need.WORDS, f -> f.text(Aspect.MEANING)));
        FIELDS.put("is", new Known(Need.EVENT, null, FilterFields::mark, null, null));
    }

    private FilterFields() {
    }

    private static void number(String name, Aspect aspect, FilterNumbers values) {
        FIELDS.put(name, new Known(Need.EVENT, values, null, Need.EVENT,
                aspect == null ? null : f -> f.text(aspect)));
    }

    private static void equal(String name, Aspect aspect, Need need,
            Function<FilterValue, Predicate<EventFacts>> equal) {
        FIELDS.put(name, new Known(need, null, equal, aspect == Aspect.FUNCTION ? Need.REPLAY : Need.EVENT,
                f -> f.text(aspect)));
    }

    private static Known find(String name) {
        String id = name.toLowerCase(Locale.ROOT);
        return FIELDS.get(ALIASES.getOrDefault(id, id));
    }

    static boolean isField(String name) {
        return find(name) != null;
    }

    /** All names, the usual ones first. */
    static List<String> names() {
        List<String> names = new ArrayList<>(FIELDS.keySet());
        ALIASES.keySet().stream().sorted().forEach(names::add);
        return names;
    }

    /** A text in any column. */
    static FilterNode anywhere(FilterValue value) {
        if (value.kind() == FilterValue.Kind.PATTERN) {
            Predicate<String> contained = value.contained();
            return new FilterNode.Term(Need.WORDS, f -> {
                for (Aspect aspect : Aspect.values()) {
                    if (contained.test(f.text(aspect))) {
                        return true;
                    }
                }
                return false;
            });
        }
        String lower = value.text().toLowerCase(Locale.ROOT);
        return new FilterNode.Term(Need.WORDS, f -> f.contains(lower));
    }

    /** A question to a field. */
    static FilterNode term(FilterValue name, String operator, List<FilterValue> values) {
        Known field = find(name.text());
        if (field == null) {
            throw name.wrong("no field \"%s\"; there are %s", name.text(), String.join(", ", FIELDS.keySet()));
        }
        boolean not = operator.startsWith("!");
        boolean text = operator.endsWith("~");
        boolean ordered = operator.startsWith("<") || operator.startsWith(">");
        if (ordered && field.values == null) {
            throw name.wrong("%s has no order; write = != ~ or !~", name.text());
        }
        if (ordered && values.size() > 1) {
            throw values.get(1).wrong("only one value can stand after %s", operator);
        }
        if (text && field.text == null) {
            throw name.wrong("%s is no text; write = != < <= > or >=", name.text());
        }
        List<FilterNode> any = new ArrayList<>();
        for (FilterValue value : values) {
            any.add(one(field, name.text(), operator, value, text));
        }
        FilterNode node = any.size() == 1 ? any.get(0) : new FilterNode.Or(any);
        return not ? new FilterNode.Not(node) : node;
    }

    private static FilterNode one(Known field, String name, String operator, FilterValue value, boolean text) {
        boolean pattern = value.kind() == FilterValue.Kind.PATTERN;
        if (text || pattern && field.text != null || field.values == null && field.equal == null) {
            // a regular expression after = must fit the whole text
            Predicate<String> fits = text ? value.contained() : value.same();
            return new FilterNode.Term(field.textNeed, f -> fits.test(field.text.apply(f)));
        }
        if (pattern) {
            throw value.wrong("%s is no text", name);
        }
        if (field.values != null) {
            return new FilterNode.Term(field.need, field.values.question(name, operator, value));
        }
        Predicate<EventFacts> question = field.equal.apply(value);
        return new FilterNode.Term(question instanceof Plain ? Need.EVENT : field.need, question,
                field == FIELDS.get("is"));
    }

    /** A question that needs the event only, although others to the same field need more. */
    @FunctionalInterface
    private interface Plain extends Predicate<EventFacts> {
    }

    private static Predicate<EventFacts> kind(FilterValue value) {
        String id = value.text().toLowerCase(Locale.ROOT);
        if (id.equals("read")) {
            return (Plain) f -> f.event().kind().isRead();
        }
        if (id.equals("write")) {
            return (Plain) f -> switch (f.event().kind()) {
                case CONFIG_WRITE, MEMORY_WRITE, IO_WRITE -> true;
                default -> false;
            };
        }
        for (Topic topic : Topic.values()) {
            if (topic.id().equals(id)) {
                return f -> f.topic() == topic;
            }
        }
        for (EventKind kind : EventKind.values()) {
            if (kind.mnemonic().equalsIgnoreCase(id) || kind.name().equalsIgnoreCase(id)) {
                return (Plain) f -> f.event().kind() == kind;
            }
        }
        throw value.wrong("no kind of event is called \"%s\"", value.text());
    }

    private static int bdf(FilterValue value) {
        int bdf = Bdf.parse(value.text());
        if (bdf == Bdf.NONE) {
            throw value.wrong("\"%s\" is not a function; write bus:device.function, such as 01:00.0, or ~ and a part "
                    + "of its text", value.text());
        }
        return bdf;
    }

    private static Predicate<EventFacts> function(FilterValue value) {
        int bdf = bdf(value);
        return f -> {
            TraceEvent event = f.event();
            return event.has(Field.REQUESTER) && event.requester() == bdf || f.function() == bdf;
        };
    }

    private static Predicate<EventFacts> direction(FilterValue value) {
        return switch (value.text().toLowerCase(Locale.ROOT)) {
            case "up" -> f -> f.event().direction() == Direction.UPSTREAM;
            case "down" -> f -> f.event().direction() == Direction.DOWNSTREAM;
            default -> throw value.wrong("\"%s\" is not a direction; it can be up or down", value.text());
        };
    }

    private static Predicate<EventFacts> mark(FilterValue value) {
        for (EventMarks.Mark mark : EventMarks.Mark.values()) {
            if (mark.name().equalsIgnoreCase(value.text())) {
                return f -> f.has(mark);
            }
        }
        throw value.wrong("\"is\" can be followed by finding or bookmark, not by \"%s\"", value.text());
    }
}
