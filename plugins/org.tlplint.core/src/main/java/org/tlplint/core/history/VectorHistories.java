/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.tlplint.core.history.HistoryRow.What;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.InterruptStore;
import org.tlplint.core.pci.MessageStore;
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
        private final Entries msix;
        /** Of message stores of the device's own, in the order in which they came up. */
        private final Map<String, Entries> stores = new LinkedHashMap<>();

        private OfFunction(FunctionState function) {
            this.function = function;
            msix = new Entries(function, "", MsixState.MAX_ENTRIES);
        }

        /** The history of MSI, or null if there is no room for it. */
        VectorHistory msi() {
            if (msi == null && room.takeVector()) {
                msi = new VectorHistory(function.bdf(), function.label(), "", VectorHistory.MSI, room);
            }
            return msi;
        }

        /** Those of the MSI-X Table. */
        Entries msix() {
            return msix;
        }

        /** Those of a message store; of none those of the MSI-X Table. */
        Entries of(MessageStore store) {
            return store instanceof InterruptStore own
                    ? stores.computeIfAbsent(own.name(), name -> new Entries(function, name, own.size()))
                    : msix;
        }

        private void reset(FunctionReset s) {
            if (msi != null) {
                msi.add(What.RESET, s.at(), null, s.kind().title());
            }
            msix.reset(s);
            stores.values().forEach(entries -> entries.reset(s));
        }

        private void addTo(List<VectorHistory> list) {
            if (msi != null) {
                list.add(msi);
            }
            msix.addTo(list);
            stores.values().forEach(entries -> entries.addTo(list));
        }
    }

    /** The histories of the entries of one table. */
    final class Entries {

        private final FunctionState function;
        private final String store;
        private final int most;
        private VectorHistory[] histories = {};

        private Entries(FunctionState function, String store, int most) {
            this.function = function;
            this.store = store;
            this.most = most;
        }

        /** The history of an entry, or null if it is not wanted, or there is no room for it. */
        VectorHistory make(int vector) {
            if (vector >= most) {
                return null;
            }
            if (vector >= histories.length) {
                histories = Arrays.copyOf(histories, Math.min(most, Math.max(vector + 1, histories.length * 2)));
            }
            boolean wanted = onlyVector < 0 || vector == onlyVector;
            if (histories[vector] == null && wanted && room.takeVector()) {
                histories[vector] = new VectorHistory(function.bdf(), function.label(), store, vector, room);
            }
            return histories[vector];
        }

        /** The histories that there are; null in between. */
        VectorHistory[] all() {
            return histories;
        }

        private void reset(FunctionReset s) {
            for (VectorHistory history : histories) {
                if (history != null) {
                    history.add(What.RESET, s.at(), null, s.kind().title());
                }
            }
        }

        private void addTo(List<VectorHistory> list) {
            for (VectorHistory history : histories) {
                if (history != null) {
                    list.add(history);
                }
            }
        }
    }

    private final Set<Integer> functions;
    private final int onlyVector;
    private final Room room = new Room();
    private final TreeMap<Integer, OfFunction> byFunction = new TreeMap<>();
    private long unattributed;

    /**
     * @param functions the functions wanted, as {@link org.tlplint.core.trace.Bdf}; empty for all
     * @param onlyVector the entry or slot wanted, or -1 for all; of MSI, whose vectors share their registers, the messages of it
     */
    public VectorHistories(Set<Integer> functions, int onlyVector) {
        this.functions = Set.copyOf(functions);
        this.onlyVector = onlyVector;
    }

    @Override
    public void step(Step step) {
        if (step.function() == null
                || !functions.isEmpty() && !functions.contains(step.function().bdf())) {
            return;
        }
        switch (step) {
            case EntryWrite s -> MsixRecorder.entry(of(s), s);
            case MsixControlWrite s -> MsixRecorder.control(of(s), s);
            case MsiWrite s -> MsiRecorder.write(of(s), s);
            case MessageSent s -> sent(of(s), s);
            case FunctionReset s -> of(s).reset(s);
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

    private OfFunction of(Step step) {
        FunctionState f = step.function();
        return byFunction.computeIfAbsent(f.bdf(), bdf -> new OfFunction(f));
    }

    /** All histories: by function, MSI before MSI-X before message stores, by vector. */
    public List<VectorHistory> all() {
        List<VectorHistory> list = new ArrayList<>();
        byFunction.values().forEach(f -> f.addTo(list));
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
