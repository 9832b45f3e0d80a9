/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

/** What an event is. Reads may carry the data they returned; then no {@link #COMPLETION} follows for them. */
public enum EventKind {

    CONFIG_READ("CfgRd"),
    CONFIG_WRITE("CfgWr"),
    MEMORY_READ("MRd"),
    MEMORY_WRITE("MWr"),
    IO_READ("IORd"),
    IO_WRITE("IOWr"),
    /** A non-posted request with data for memory: FetchAdd, Swap, CAS or a Deferrable Memory Write. */
    ATOMIC("Atomic"),
    /** Answer to an earlier non-posted request, found by requester and tag. */
    COMPLETION("Cpl"),
    /** A Message TLP: INTx, power management, error. {@link TraceEvent#messageCode()} says which. */
    MESSAGE("Msg"),
    /** A reset that the source names as such; {@link TraceEvent#resetKind()}. */
    RESET("Reset"),
    /** A BAR of a function decodes from now on: {@link TraceEvent#bar()}, address and {@link TraceEvent#size()}. */
    BAR_MAPPED("BarMap"),
    /** A BAR of a function no longer decodes. */
    BAR_UNMAPPED("BarUnmap"),
    /** Configuration space of a function as read at that moment: the payload, from offset 0. */
    SNAPSHOT("Snapshot"),
    /** Something worth showing that changes no state, such as a mark; {@link TraceEvent#note()}. */
    NOTE("Note");

    private final String mnemonic;

    EventKind(String mnemonic) {
        this.mnemonic = mnemonic;
    }

    /** The short name of the specification or, for what is no TLP, our own. */
    public String mnemonic() {
        return mnemonic;
    }

    public boolean isConfig() {
        return this == CONFIG_READ || this == CONFIG_WRITE;
    }

    public boolean isMemory() {
        return this == MEMORY_READ || this == MEMORY_WRITE;
    }

    public boolean isRead() {
        return this == CONFIG_READ || this == MEMORY_READ || this == IO_READ;
    }
}
