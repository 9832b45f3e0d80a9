/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.setpci;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.text.Bytes;

/** What {@code setpci -v} tells of its own accesses to configuration space. */
public final class SetpciFormat implements TraceFormat {

    static final Set<Trait> TRAITS = Collections.unmodifiableSet(EnumSet.of(Trait.CONFIG_ACCESSES));
    private static final int MOST_LINES = 500;

    @Override
    public String id() {
        return "setpci";
    }

    @Override
    public String title() {
        return "setpci -v";
    }

    @Override
    public Set<Trait> traits() {
        return TRAITS;
    }

    /** The share of lines that have this shape; nothing else has it. */
    @Override
    public int confidence(byte[] head) {
        SetpciLine line = new SetpciLine();
        int lines = 0;
        int fitting = 0;
        for (int from = 0; from < head.length && lines < MOST_LINES;) {
            int newline = Bytes.indexOf(head, (byte) '\n', from, head.length);
            int to = newline < 0 ? head.length : newline;
            int end = to > from && head[to - 1] == '\r' ? to - 1 : to;
            lines += end > from ? 1 : 0;
            fitting += line.parse(head, from, end) ? 1 : 0;
            from = to + 1;
        }
        return fitting == 0 ? 0 : fitting * 4 < lines ? 20 : 50 + 45 * fitting / lines;
    }

    @Override
    public EventReader open(TraceInput input) {
        return new SetpciReader(input);
    }
}
