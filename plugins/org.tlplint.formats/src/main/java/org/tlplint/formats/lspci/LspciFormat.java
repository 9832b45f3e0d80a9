/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.lspci;

import java.util.EnumSet;
import java.util.Set;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.text.Bytes;

/** Output of {@code lspci -x}, {@code -xxx} or {@code -xxxx}, with or without {@code -v}: the state at one moment. */
public final class LspciFormat implements TraceFormat {

    @Override
    public String id() {
        return "lspci";
    }

    @Override
    public String title() {
        return "lspci dump";
    }

    /** None: it shows how things are, not what happens. */
    @Override
    public Set<Trait> traits() {
        return EnumSet.noneOf(Trait.class);
    }

    @Override
    public int confidence(byte[] head) {
        LspciLine line = new LspciLine();
        int[] counts = new int[LspciLine.Kind.values().length];
        for (int from = 0; from < head.length;) {
            int newline = Bytes.indexOf(head, (byte) '\n', from, head.length);
            int to = newline < 0 ? head.length : newline;
            int end = to > from && head[to - 1] == '\r' ? to - 1 : to;
            LspciLine.Kind kind = line.parse(head, from, end);
            // setpci begins its lines in the same way, but no class of devices does
            boolean named = kind != LspciLine.Kind.DEVICE
                    || line.nameStart < end && Character.isLetterOrDigit(head[line.nameStart]);
            counts[(named ? kind : LspciLine.Kind.OTHER).ordinal()]++;
            from = to + 1;
        }
        int devices = counts[LspciLine.Kind.DEVICE.ordinal()];
        int hex = counts[LspciLine.Kind.HEX.ordinal()];
        int other = counts[LspciLine.Kind.OTHER.ordinal()];
        if (devices == 0 || other > devices + hex) {
            return 0;
        }
        return hex >= 4 ? 95 : hex > 0 || counts[LspciLine.Kind.TEXT.ordinal()] > 0 ? 60 : 35;
    }

    @Override
    public EventReader open(TraceInput input) {
        return new LspciReader(input);
    }
}
