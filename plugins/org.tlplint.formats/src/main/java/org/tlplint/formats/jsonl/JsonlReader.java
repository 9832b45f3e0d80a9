/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.jsonl;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.text.LineReader;

/** Reads one object a line. A snapshot with BARs makes several events. */
final class JsonlReader extends LineReader {

    private final SkipLog.Skip empty = log.reason("empty line", true);
    private final SkipLog.Skip metaLine = log.reason("meta line", true);
    private final SkipLog.Skip cut = log.reason("last line is cut off", false);
    private final UnknownKeys unknown = new UnknownKeys(log);
    private final JsonRecord json = new JsonRecord();
    private final JsonBars bars = new JsonBars();
    private final JsonWindow window = new JsonWindow();
    private final JsonMeta meta;
    private final EnumSet<Trait> traits;
    private final Set<Trait> traitsView;
    private long columnsSeen;
    /** BARs of the current line that were handed out, and what they share with its snapshot. */
    private int barsOut;
    private int target;
    private long timeNs;

    JsonlReader(TraceInput input, JsonMeta meta, Set<Trait> shownSoFar) {
        super(input, new SkipLog());
        this.meta = meta;
        json.setTime(meta.time());
        traits = meta.declared().shown(shownSoFar);
        traitsView = Collections.unmodifiableSet(traits);
    }

    @Override
    public boolean next(TraceEvent event) throws IOException {
        if (barsOut < bars.count()) {
            bars.fill(event, barsOut++, target, timeNs, index++, scanner.line(), scanner.offset());
            return true;
        }
        while (scanner.next()) {
            if (line(event)) {
                index++;
                return true;
            }
        }
        return false;
    }

    private boolean line(TraceEvent event) {
        bars.clear();
        barsOut = 0;
        byte[] bytes = scanner.bytes();
        int from = scanner.start();
        int to = scanner.end();
        while (from < to && bytes[from] <= ' ' && bytes[from] >= 0) {
            from++;
        }
        if (from == to) {
            leaveOut(empty);
            return false;
        }
        String problem = json.parse(bytes, from, to);
        if (problem == null && json.isType(JsonRecord.META)) {
            leaveOut(metaLine);
            return false;
        }
        if (problem == null) {
            problem = json.isType(JsonRecord.WINDOW) ? window.note(json, event, index, scanner.line(), scanner.offset())
                    : event(event);
        }
        if (problem != null) {
            leaveOut(scanner.terminated() ? log.reason(problem, false) : cut);
            return false;
        }
        return true;
    }

    private String event(TraceEvent event) {
        String problem = json.decode(event, index, scanner.line(), scanner.offset());
        if (problem != null) {
            return problem;
        }
        for (int i = 0; i < json.others() && problem == null; i++) {
            int member = json.other(i);
            boolean ofSnapshot = event.kind() == EventKind.SNAPSHOT && json.object().isKey(member, JsonBars.KEY)
                    && json.object().kind(member) == JsonScan.ARRAY;
            if (ofSnapshot) {
                problem = bars.parse(json.object().bytes(), json.object().start(member), json.object().end(member));
            } else {
                unknown.add(json.object(), member, scanner.line());
            }
        }
        target = event.target();
        timeNs = event.timeNs();
        if (problem == null) {
            show(event);
        }
        return problem;
    }

    private void show(TraceEvent event) {
        if ((json.columns() & ~columnsSeen) != 0 && meta.declared().shows() == null) {
            columnsSeen |= json.columns();
            traits.addAll(meta.declared().shown(JsonRecord.shownBy(columnsSeen)));
        }
        if (event.kind() == EventKind.COMPLETION && meta.declared().isOpen(Trait.COMPLETIONS)) {
            traits.add(Trait.COMPLETIONS);
        }
    }

    @Override
    public Set<Trait> traits() {
        return traitsView;
    }

    /** A key may come at any line. */
    @Override
    public Set<Trait> possibleTraits() {
        EnumSet<Trait> possible = EnumSet.allOf(Trait.class);
        possible.remove(Trait.SYNCHRONOUS);
        return meta.declared().shown(possible);
    }

    @Override
    public Mark mark() {
        boolean within = barsOut < bars.count();
        return within ? beforeLine(barsOut)
                : behindLine(null);
    }

    @Override
    public void seek(Mark mark) throws IOException {
        super.seek(mark);
        bars.clear();
        barsOut = 0;
        if (mark.state() instanceof Integer out && scanner.next()) {
            TraceEvent snapshot = new TraceEvent();
            line(snapshot);
            barsOut = out;
        }
    }
}
