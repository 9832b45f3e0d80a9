/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.tlplint.core.history.HistoryRow.What;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MsiWrite;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.Step;
import org.tlplint.core.replay.StepListener;

/**
 * Listens to a replay and keeps the history of each vector. Memory is bounded: of a vector the first {@link #MOST_ROWS}
 * rows are kept, of all together {@link Room#MOST}; what lies beyond is counted, and the tallies go on.
 */
public final class VectorHistories implements StepListener {

    /** Rows kept of one vector. */
    public static final int MOST_ROWS = 10_000;

    /** Memory for rows and vectors. */
    static final class Room {

        /** Rows of all vectors together. */
        static final int MOST = 500_000;
        /** Vectors that have a history. */
        static final int MOST_VECTORS = 1 << 16;

        private int rows;
        private int vectors;
        private long refused;

        boolean takeRow() {
            boolean free = rows < MOST;
            rows += free ? 1 : 0;
            return free;
        }

        private boolean takeVector() {
            boolean free = vectors < MOST_VECTORS;
            vectors += free ? 1 : 0;
            refused += free ? 0 : 1;
            return free;
        }
    }

    /** The histories of one function; made on first use. */
    final class OfFunction {

        private final FunctionState function;
        private VectorHistory msi;
        private VectorHistory[] msix = {};

        private OfFunction(FunctionState function) {
            this.function = function;
        }

        /** The history of a vector, or null if it is not wanted, or there is no room for it. */
        VectorHistory make(int vector) {
            if (vector == VectorHistory.MSI) {
                msi = msi == null ? make(vector, true) : msi;
                return msi;
            }
            if (vector >= msix.length) {
                msix = Arrays.copyOf(msix, Math.min(MsixState.MAX_ENTRIES, Math.max(vector + 1, msix.length * 2)));
            }
            if (msix[vector] == null) {
                msix[vector] = make(vector, onlyVector < 0 || vector == onlyVector);
            }
            return msix[vector];
        }

        private VectorHistory make(int vector, boolean wanted) {
            return wanted && room.takeVector() ? new VectorHistory(function.bdf(), function.label(), vector, room)
                    : null;
        }

        /** The histories of MSI-X that there are; null in between. */
        VectorHistory[] msix() {
            return msix;
        }
    }

    private final Set<Integer> functions;
    private final int onlyVector;
    private final Room room = new Room();
    private final TreeMap<Integer, OfFunction> byFunction = new TreeMap<>();
    private long unattributed;

    /**
     * @param functions the functions wanted, as {@link org.tlplint.core.trace.Bdf}; empty for all
     * @param onlyVector the vector wanted, or -1 for all; of MSI, whose vectors share their registers, the messages of it
     */
    public VectorHistories(Set<Integer> functions, int onlyVector) {
        this.functions = Set.copyOf(functions);
        this.onlyVector = onlyVector;
    }

    @Override
    public void step(Step step) {
        if (step.isOfInterruptStore() || step.function() == null
                || !functions.isEmpty() && !functions.contains(step.function().bdf())) {
            return;
        }
        switch (step) {
            case EntryWrite s -> MsixRecorder.entry(of(s), s);
            case MsixControlWrite s -> MsixRecorder.control(of(s), s);
            case MsiWrite s -> MsiRecorder.write(of(s), s);
            case MessageSent s -> sent(of(s), s);
            case FunctionReset s -> reset(of(s), s);
            default -> {
                // nothing that a message depends on
            }
        }
    }

    private void sent(OfFunction f, MessageSent s) {
        boolean msi = MsiRecorder.isMsi(s);
        if (msi && onlyVector >= 0 && s.vector() != onlyVector) {
            return;
        }
        unattributed += (msi ? MsiRecorder.sent(f, s) : MsixRecorder.sent(f, s)) ? 0 : 1;
    }

    private static void reset(OfFunction f, FunctionReset s) {
        String note = s.kind().title();
        if (f.msi != null) {
            f.msi.add(What.RESET, s.at(), null, note);
        }
        for (VectorHistory history : f.msix) {
            if (history != null) {
                history.add(What.RESET, s.at(), null, note);
            }
        }
    }

    private OfFunction of(Step step) {
        FunctionState f = step.function();
        return byFunction.computeIfAbsent(f.bdf(), bdf -> new OfFunction(f));
    }

    /** All histories: by function, MSI before MSI-X, by vector. */
    public List<VectorHistory> all() {
        List<VectorHistory> list = new ArrayList<>();
        for (OfFunction f : byFunction.values()) {
            if (f.msi != null) {
                list.add(f.msi);
            }
            for (VectorHistory history : f.msix) {
                if (history != null) {
                    list.add(history);
                }
            }
        }
        return list;
    }

    /** Messages of the functions that fit no vector of theirs, nor a value that one had. */
    public long unattributed() {
        return unattributed;
    }

    /** How often something happened to a vector for which there was no room. */
    public long refused() {
        return room.refused;
    }
}
