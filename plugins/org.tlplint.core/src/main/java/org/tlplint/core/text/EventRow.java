/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

import java.util.Map;

import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.EventRef;

/**
 * One event as a row of text: what an event table shows. Independent of the cursor that it was made from.
 *
 * @param ref where the event stands
 * @param kind its kind
 * @param topic what it is about
 * @param function {@link org.tlplint.core.trace.Bdf} of the function concerned, or NONE
 * @param vector the vector concerned, the first one if there are several, or -1
 * @param requester {@link org.tlplint.core.trace.Bdf} of the requester, or NONE
 * @param address its address, if {@code hasAddress}
 * @param hasAddress whether it has one
 * @param data its payload's first eight bytes, little-endian; 0 without
 * @param cells the text of every column
 */
public record EventRow(EventRef ref, EventKind kind, Topic topic, int function, int vector, int requester, long address,
        boolean hasAddress,
        long data, Map<Aspect, String> cells) {

    /** Text of a column; empty if the event has nothing there. */
    public String get(Aspect aspect) {
        return cells.getOrDefault(aspect, "");
    }
}
