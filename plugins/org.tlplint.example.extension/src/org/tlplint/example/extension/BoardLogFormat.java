/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.example.extension;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.text.Bytes;

/**
 * The log of an imaginary FPGA board. Its first line is {@code boardlog 1}; every other line is an event or a comment:
 *
 * <pre>
 * # time in ns, what, function or address, register, value
 * 1000 cfgr 01:00.0 000 abcd1234
 * 1100 cfgw 01:00.0 0b2 800f
 * 1200 memr f0003000 00000000
 * 1300 memw f0002000 08090040
 * 1400 irq  01:00.0 08090040 00000020
 * </pre>
 *
 * <p>Numbers but for the time are hexadecimal; a value has two digits for each byte of the access.
 */
public final class BoardLogFormat implements TraceFormat {

    /** What such a log shows. Rules that need something else say "not evaluated" instead of guessing. */
    static final Set<Trait> TRAITS = Collections.unmodifiableSet(EnumSet.of(Trait.CONFIG_ACCESSES,
            Trait.TABLE_ACCESSES, Trait.MESSAGES, Trait.REQUESTER_ID, Trait.ACCESS_WIDTH, Trait.TIME));

    private static final byte[] FIRST_LINE = Bytes.of("boardlog 1");

    @Override
    public String id() {
        return "board-log";
    }

    @Override
    public String title() {
        return "Board log (example)";
    }

    @Override
    public Set<Trait> traits() {
        return TRAITS;
    }

    /** Nothing else begins so. Where formats look alike, say less than 100 and let the better one win. */
    @Override
    public int confidence(byte[] head) {
        int end = FIRST_LINE.length;
        boolean ends = head.length == end || head.length > end && (head[end] == '\n' || head[end] == '\r');
        return ends && Bytes.startsWith(head, 0, head.length, FIRST_LINE) ? 95 : 0;
    }

    @Override
    public EventReader open(TraceInput input) {
        return new BoardLogReader(input);
    }
}
