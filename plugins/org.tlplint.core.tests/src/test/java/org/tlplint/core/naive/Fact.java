/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.naive;

/**
 * Something that happened to a DWORD of a function, or to the function.
 *
 * @param event number of the event that did it: for configuration writes the request
 * @param function its number
 * @param at byte offset of the DWORD in its space; of an answer the traffic class
 * @param value of a reset {@link #CONVENTIONAL}, {@link #FUNCTION_LEVEL} or {@link #POWER}
 * @param bits what was written or read
 */
record Fact(long event, int function, Kind kind, Space space, int at, int value, int bits) {

    static final int CONVENTIONAL = 0;
    static final int FUNCTION_LEVEL = 1;
    static final int POWER = 2;

    enum Kind {
        WRITE,
        READ,
        /** A write of which the data are not known. */
        DARK_WRITE,
        /** A write of which nobody knows whether it took effect. */
        PERHAPS,
        RESET,
        /** The function answered the request with the event's number. */
        ANSWER,
        /** A configuration write is on its way, or no longer. */
        BEGUN,
        ENDED
    }

    enum Space {
        CONFIG, TABLE, PBA, NONE
    }

    boolean isReset() {
        return kind == Kind.RESET;
    }

    boolean isWrite() {
        return kind == Kind.WRITE || kind == Kind.DARK_WRITE || kind == Kind.PERHAPS;
    }

    boolean isAt(Space where, int offset) {
        return space == where && at == offset;
    }
}
