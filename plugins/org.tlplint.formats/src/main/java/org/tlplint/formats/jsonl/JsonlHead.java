/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.jsonl;

import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.formats.text.Bytes;

/** What the first lines of a source hold. */
final class JsonlHead {

    private static final int MOST_LINES = 4_000;

    private final JsonRecord json = new JsonRecord();
    private final TraceEvent event = new TraceEvent();
    private JsonMeta meta;
    private int lines;
    private int events;
    private long columns;
    private boolean completions;

    JsonlHead(byte[] head) {
        int from = Bytes.startsWith(head, 0, head.length, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}) ? 3 : 0;
        while (from < head.length && lines < MOST_LINES) {
            int newline = Bytes.indexOf(head, (byte) '\n', from, head.length);
            int to = newline < 0 ? head.length : newline;
            // a last line may be cut off by the end of what is looked at
            look(head, from, to, newline >= 0);
            from = to + 1;
        }
    }

    private void look(byte[] head, int from, int to, boolean whole) {
        int first = from;
        while (first < to && head[first] <= ' ' && head[first] >= 0) {
            first++;
        }
        if (first == to || lines == 0 && head[first] != '{') {
            // what does not begin as an object is none of ours, and costs nothing more
            lines += first == to ? 0 : MOST_LINES;
            return;
        }
        String problem = json.parse(head, first, to);
        if (problem == null && json.isType(JsonRecord.META)) {
            meta = lines == 0 && meta == null ? JsonMeta.of(json) : meta;
        } else if (problem == null && json.decode(event, 0, 0, 0) == null) {
            lines++;
            events++;
            columns |= json.columns();
            completions |= event.kind() == EventKind.COMPLETION;
        } else if (whole) {
            lines++;
        }
    }

    /** The meta line, or null if the first object is none. */
    JsonMeta meta() {
        return meta;
    }

    /** The columns that events have: bit 1 &lt;&lt; ordinal for each. */
    long columns() {
        return columns;
    }

    boolean completions() {
        return completions;
    }

    /** 0 to 100. */
    int confidence() {
        return meta != null ? 100 : events * 2 > lines ? 80 : events > 0 && lines < MOST_LINES ? 20 : 0;
    }
}
