/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.FormatOption;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.text.Bytes;

/** The format of a mapping profile that ships; its text is read when it is first asked for. */
final class ReadyFormat implements TraceFormat {

    static final FormatOption DIRECTION = new FormatOption("direction", "",
            "down or up: where all goes whose direction the source does not show");
    static final FormatOption FUNCTION = new FormatOption("function", "",
            "bus:device.function that accesses concern where the source names none");

    /** Bytes around the text that tells, on which the patterns are tried. */
    private static final int BEFORE = 4 << 10;
    private static final int AFTER = 32 << 10;

    private final String id;
    private final byte[] needle;
    private Mapping mapping;

    ReadyFormat(String id, String needle) {
        this.id = id;
        this.needle = Bytes.of(needle);
    }

    private ReadyFormat(String id, byte[] needle, Mapping mapping) {
        this.id = id;
        this.needle = needle;
        this.mapping = mapping;
    }

    synchronized Mapping mapping() {
        if (mapping == null) {
            try {
                mapping = MappingReader.read(ReadyMappings.text(id), id);
            } catch (MappingException e) {
                throw new IllegalStateException(e);
            }
        }
        return mapping;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return mapping().title();
    }

    @Override
    public Set<Trait> traits() {
        return possible(mapping());
    }

    /** What a source of a mapping can show at best. */
    static Set<Trait> possible(Mapping mapping) {
        Set<Target> given = EnumSet.noneOf(Target.class);
        given.addAll(mapping.constants().keySet());
        given.addAll(mapping.isTable() ? mapping.fields().keySet() : Set.of());
        mapping.lines().forEach(l -> {
            l.pattern().groups().keySet().forEach(g -> given.add(Target.named(g)));
            given.addAll(l.constants().keySet());
        });
        return new SourceTraits(mapping, given).possible();
    }

    @Override
    public int confidence(byte[] head) {
        int found = Bytes.indexOf(head, needle, 0, head.length);
        if (found < 0) {
            return 0;
        }
        try {
            return mapping().isTable() ? table(head) : lines(head, found);
        } catch (IOException e) {
            return 0;
        }
    }

    private int table(byte[] head) throws TraceException {
        MappedTableReader.Layout layout = MappedTableReader.Layout.of(id, head, mapping());
        return layout.columns().size() == mapping().fields().size() ? 92 : 0;
    }

    private int lines(byte[] head, int found) throws IOException {
        int from = Math.max(0, found - BEFORE);
        from = from == 0 ? 0 : Bytes.indexOf(head, (byte) '\n', from, head.length) + 1;
        byte[] part = Arrays.copyOfRange(head, from, Math.min(head.length, found + AFTER));
        int events = 0;
        TraceEvent event = new TraceEvent();
        try (EventReader reader = new MappedLineReader(new Beginning(id, part),
                new DataOrder(mapping(), DataOrder.State.KNOWN, 0, 0))) {
            while (events < 3 && reader.next(event)) {
                events++;
            }
        }
        return events == 0 ? 0 : 58 + 4 * events;
    }

    @Override
    public EventReader open(TraceInput input) throws IOException {
        return Mapped.open(input, mapping());
    }

    @Override
    public List<FormatOption> options() {
        List<FormatOption> options = new ArrayList<>();
        options.add(DIRECTION);
        options.add(FUNCTION);
        return options;
    }

    @Override
    public TraceFormat with(Map<String, String> settings) throws TraceException {
        return new ReadyFormat(id, needle, with(mapping(), settings));
    }

    /** A mapping with a person's settings. */
    static Mapping with(Mapping mapping, Map<String, String> settings) throws TraceException {
        Mapping result = mapping;
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            String value = setting.getValue();
            if (setting.getKey().equals(DIRECTION.name())) {
                if (!value.equals("down") && !value.equals("up")) {
                    throw new TraceException("direction=%s: down or up is expected".formatted(value));
                }
                result = result.withConstant(Target.DIRECTION, value);
            } else if (setting.getKey().equals(FUNCTION.name())) {
                if (Bdf.parse(value) == Bdf.NONE) {
                    throw new TraceException(
                            "function=%s: bus:device.function is expected, such as 01:00.0".formatted(value));
                }
                result = result.withConstant(Target.FUNCTION, value);
            }
        }
        return result;
    }
}
