/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.tlplint.core.trace.Bdf;

/** All functions that the trace has shown, and who decodes which address. */
public final class Machine {

    /** More functions than this are not followed: a bound on memory for hostile traces. */
    public static final int MAX_FUNCTIONS = 4096;

    private final List<FunctionState> functions = new ArrayList<>();
    private final List<FunctionState> view = Collections.unmodifiableList(functions);
    private FunctionState[] table = new FunctionState[64];
    private FunctionState last;
    private final Windows windows = new Windows();
    private final BarWindows barWindows = new BarWindows();
    private final VirtualFunctions virtualFunctions = new VirtualFunctions();
    private final EntryRoom room = new EntryRoom();
    private long refused;

    /** A function, or null if the trace has not shown it. */
    public FunctionState find(int bdf) {
        FunctionState recent = last;
        if (recent != null && recent.bdf() == bdf) {
            return recent;
        }
        int at = slot(table, bdf);
        if (table[at] != null) {
            last = table[at];
        }
        return table[at];
    }

    /** A function, new if the trace has not shown it before; null when there are too many. */
    public FunctionState function(int bdf) {
        FunctionState found = find(bdf);
        if (found != null || bdf == Bdf.NONE) {
            return found;
        }
        if (functions.size() >= MAX_FUNCTIONS) {
            refused++;
            return null;
        }
        add(new FunctionState(bdf, room));
        return find(bdf);
    }

    private void add(FunctionState function) {
        functions.add(function);
        if (functions.size() * 2 > table.length) {
            FunctionState[] larger = new FunctionState[table.length * 2];
            for (FunctionState f : functions) {
                larger[slot(larger, f.bdf())] = f;
            }
            table = larger;
        } else {
            table[slot(table, function.bdf())] = function;
        }
    }

    private static int slot(FunctionState[] in, int bdf) {
        int mask = in.length - 1;
        int at = bdf * 0x9e3779b9 >>> 7 & mask;
        while (in[at] != null && in[at].bdf() != bdf) {
            at = at + 1 & mask;
        }
        return at;
    }

    /** The functions in the order in which the trace showed them. */
    public List<FunctionState> functions() {
        return view;
    }

    /** How often something happened to a function beyond {@link #MAX_FUNCTIONS}. */
    public long refusedFunctions() {
        return refused;
    }

    /** How often something happened to an MSI-X entry for which there was no room. */
    public long refusedEntries() {
        return room.refused();
    }

    /** The address windows of a function, and of its Virtual Functions, must be worked out anew. */
    public void windowsChanged(FunctionState f) {
        place(f);
        if (virtualFunctions.isPhysical(f)) {
            for (FunctionState other : functions) {
                if (VirtualFunctions.number(f, other) >= 0) {
                    place(other);
                }
            }
        }
    }

    private void place(FunctionState f) {
        virtualFunctions.place(f);
        windows.update(f);
        barWindows.update(f);
    }

    /** The MSI-X Tables and Pending Bit Arrays by address, now. */
    public Windows windows() {
        return windows;
    }

    /** Who decodes which address, now. */
    public BarWindows barWindows() {
        return barWindows;
    }

    /** An independent copy. */
    public Machine copy() {
        return of(functions);
    }

    /** A machine made of copies of the given states. */
    public static Machine of(Iterable<FunctionState> states) {
        Machine machine = new Machine();
        for (FunctionState f : states) {
            machine.add(f.copy(machine.room));
        }
        machine.functions.forEach(machine::windowsChanged);
        return machine;
    }
}
