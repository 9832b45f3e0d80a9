/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.tlplint.core.device.DeviceDescriptions;
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
    private final StoreWindows storeWindows = new StoreWindows();
    private final EntryRoom room = new EntryRoom();
    private final DeviceDescriptions devices;
    private long refused;

    /** A machine of which nothing is known but what the trace will show. */
    public Machine() {
        this(DeviceDescriptions.NONE);
    }

    /**
     * @param devices says which functions keep messages outside their MSI-X Tables
     */
    public Machine(DeviceDescriptions devices) {
        this(devices, List.of());
        devices.functionsWithWindows().forEach(this::function);
    }

    private Machine(DeviceDescriptions devices, Iterable<FunctionState> states) {
        this.devices = devices;
        for (FunctionState f : states) {
            add(f.copy(room));
        }
        functions.forEach(this::windowsChanged);
    }

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
        FunctionState added = new FunctionState(bdf, room, devices);
        add(added);
        storeWindows.update(added);
        return added;
    }

    private void add(FunctionState function) {
        function.setNumber(functions.size());
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

    /** How often something happened to an entry for which there was no room. */
    public long refusedEntries() {
        return room.refused();
    }

    /** The address windows of a function, and of its Virtual Functions, must be worked out anew. */
    public void windowsChanged(FunctionState f) {
        place(f);
        if (virtualFunctions.isPhysical(f)) {
            for (FunctionState other : functions) {
                if (VirtualFunctions.number(f, other) >= 0 || other.physicalFunction() == f) {
                    place(other);
                }
            }
        }
    }

    private void place(FunctionState f) {
        virtualFunctions.place(f);
        windows.update(f);
        barWindows.update(f);
        storeWindows.update(f);
    }

    /** The MSI-X Tables and Pending Bit Arrays by address, now. */
    public Windows windows() {
        return windows;
    }

    /** Who decodes which address, now. */
    public BarWindows barWindows() {
        return barWindows;
    }

    /** The windows of the stores that device descriptions tell of, now. */
    public StoreWindows storeWindows() {
        return storeWindows;
    }

    /** What describes its functions. */
    public DeviceDescriptions devices() {
        return devices;
    }

    /** An independent copy. */
    public Machine copy() {
        return of(functions, devices);
    }

    /** A machine made of copies of the given states. */
    public static Machine of(Iterable<FunctionState> states, DeviceDescriptions devices) {
        return new Machine(devices, states);
    }
}
