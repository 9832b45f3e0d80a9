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

import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.pattern.PatternMatcher;
import org.tlplint.formats.text.Bytes;
import org.tlplint.formats.text.LineReader;

/** Reads a log by the patterns of a mapping; an event may take several lines. */
final class MappedLineReader extends LineReader {

    private static final Target[] TARGETS = Target.values();
    /** Lines that one event may take. */
    private static final int MOST_LINES = 5_000;
    private static final int SAMPLE = 160;

    /** A pattern with what it needs while reading. */
    private static final class Kind {
        final String name;
        final Mapping.Role role;
        final PatternMatcher matcher;
        final Target[] targets;
        final int[] groups;
        final Map<Target, String> constants;
        final Target[] constantTargets;
        final byte[][] constantValues;
        final SkipLog.Skip skip;

        Kind(Mapping.LineForm form, SkipLog log) {
            name = form.name();
            role = form.role();
            matcher = new PatternMatcher(form.pattern());
            targets = form.pattern().groups().keySet().stream().map(Target::named).toArray(Target[]::new);
            groups = form.pattern().groups().values().stream().mapToInt(i -> i).toArray();
            constants = form.constants();
            constantTargets = constants.keySet().toArray(Target[]::new);
            constantValues = constants.values().stream().map(Bytes::of).toArray(byte[][]::new);
            skip = role == Mapping.Role.IGNORE ? log.reason(form.name(), true) : null;
        }
    }

    private final List<Kind> kinds = new ArrayList<>();
    private final EventMapper mapper;
    private final SourceTraits shown;
    private final FieldStore store = new FieldStore();
    private final boolean relative;
    private final SkipLog.Skip empty = log.reason("empty line", true);
    private final SkipLog.Skip unknown = log.reason("line that no pattern matches", false);
    private final SkipLog.Skip astray = log.reason("line that goes on with an event that has not begun", false);
    private final SkipLog.Skip cut = log.reason("last line has no line end: it may be cut off", false);
    private final byte[] sample = new byte[SAMPLE];
    private int sampleLength;
    private LineWatcher watcher = LineWatcher.NONE;
    private boolean open;
    /** Whether the present line is the first of the event after the one returned last. */
    private boolean held;
    private int lines;
    private long firstLine;
    private long firstOffset;

    MappedLineReader(TraceInput input, DataOrder order) {
        super(input, new SkipLog());
        Mapping mapping = order.mapping();
        mapper = new EventMapper(mapping, log, order);
        Set<Target> given = EnumSet.noneOf(Target.class);
        given.addAll(mapping.constants().keySet());
        for (Mapping.LineForm form : mapping.lines()) {
            Kind kind = new Kind(form, log);
            kinds.add(kind);
            given.addAll(Arrays.asList(kind.targets));
            given.addAll(form.constants().keySet());
        }
        shown = new SourceTraits(mapping, given);
        relative = mapping.form(Target.TIME).relative();
        order.note().ifPresent(n -> {
            byte[] text = Bytes.of(n);
            log.reason(n, order.isSuggested()).add(text, 0, text.length, 1);
        });
    }

    /** Digits of the longest run in the data so far. */
    int longestDigits() {
        return mapper.longestDigits();
    }

    /** Tells of every line. */
    void watch(LineWatcher newWatcher) {
        watcher = newWatcher;
    }

    @Override
    public boolean next(TraceEvent event) throws IOException {
        while (true) {
            if (!held && !scanner.next()) {
                return open && finish(event);
            }
            held = false;
            if (line(event)) {
                return true;
            }
        }
    }

    /** Takes the present line; true if an event is whole. */
    private boolean line(TraceEvent event) {
        byte[] bytes = scanner.bytes();
        int start = scanner.start();
        int end = scanner.end();
        Kind kind = null;
        for (int i = 0; i < kinds.size() && end > start; i++) {
            if (kinds.get(i).matcher.find(bytes, start, end)) {
                kind = kinds.get(i);
                break;
            }
        }
        boolean begins = kind != null && (kind.role == Mapping.Role.WHOLE || kind.role == Mapping.Role.FIRST);
        if (begins && open) {
            held = true;
            return finish(event);
        }
        tell(kind, bytes, start, end);
        if (kind == null) {
            leftOver(start == end || isBlank(bytes, start, end) ? empty : unknown);
            return false;
        }
        if (kind.role == Mapping.Role.IGNORE) {
            leftOver(kind.skip);
            return false;
        }
        if (!scanner.terminated()) {
            // a number that is cut off is another number
            open = false;
            leftOver(cut);
            return false;
        }
        if (begins) {
            begin(bytes, start, end);
        } else if (!open || lines == MOST_LINES) {
            leftOver(astray);
            return false;
        }
        lines++;
        take(kind, bytes);
        boolean ends = kind.role == Mapping.Role.WHOLE || kind.role == Mapping.Role.LAST;
        return ends && finish(event);
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    private void leftOver(SkipLog.Skip skip) {
        leaveOut(skip);
        watcher.result(scanner.line(), null, skip, null);
    }

    private void begin(byte[] bytes, int start, int end) {
        open = true;
        lines = 0;
        firstLine = scanner.line();
        firstOffset = scanner.offset();
        sampleLength = Math.min(SAMPLE, end - start);
        System.arraycopy(bytes, start, sample, 0, sampleLength);
        store.clear();
    }

    private void take(Kind kind, byte[] bytes) {
        for (int i = 0; i < kind.targets.length; i++) {
            int from = kind.matcher.start(kind.groups[i]);
            if (from >= 0) {
                store.put(kind.targets[i], bytes, from, kind.matcher.end(kind.groups[i]));
            }
        }
        for (int i = 0; i < kind.constantTargets.length; i++) {
            store.put(kind.constantTargets[i], kind.constantValues[i], 0, kind.constantValues[i].length);
        }
    }

    private void tell(Kind kind, byte[] bytes, int start, int end) {
        if (watcher == LineWatcher.NONE) {
            return;
        }
        watcher.line(scanner.line(), bytes, start, end, kind == null ? null : kind.name);
        for (int i = 0; kind != null && i < kind.targets.length; i++) {
            if (kind.matcher.start(kind.groups[i]) >= 0) {
                watcher.field(kind.targets[i], kind.matcher.start(kind.groups[i]), kind.matcher.end(kind.groups[i]));
            }
        }
    }

    /** Ends the event that is open; false if its lines make none. */
    private boolean finish(TraceEvent event) {
        open = false;
        mapper.begin();
        for (Target target : TARGETS) {
            store.give(target, mapper);
        }
        SkipLog.Skip skip = store.isFull() ? log.reason("event with more than its fields can hold", false)
                : mapper.map(event, index, firstLine, firstOffset);
        watcher.result(firstLine, event, skip, mapper.failed());
        if (skip != null) {
            skip.add(sample, 0, sampleLength, firstLine);
            return false;
        }
        index++;
        if (event.kind() == EventKind.COMPLETION) {
            shown.completion();
        }
        return true;
    }

    @Override
    public Mark mark() {
        return held ? beforeLine(state())
                : behindLine(state());
    }

    private Object state() {
        return relative ? (Object) mapper.clock() : null;
    }

    @Override
    public void seek(Mark mark) throws IOException {
        super.seek(mark);
        open = false;
        held = false;
        mapper.setClock(mark.state() instanceof Long clock ? clock : 0);
    }

    @Override
    public Set<Trait> traits() {
        return shown.traits();
    }

    @Override
    public Set<Trait> possibleTraits() {
        return shown.possible();
    }
}
