/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.state;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.tlplint.core.audit.AccessTarget;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.MessageStore;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.trace.EventRef;
import org.tlplint.ui.internal.Texts;

/**
 * An entry of an MSI-X Table, or a slot of a message store of the device's own, as of an event.
 *
 * @param bdf its function
 * @param store name of its store; empty for the MSI-X Table
 * @param vector its number
 * @param now a text for each column after the event
 * @param before the same of the state that is compared with
 * @param writtenBy the last write to any part of it, or null
 */
public record EntryRow(int bdf, String store, int vector, List<String> now, List<String> before, EventRef writtenBy) {

    /** Columns. */
    public static final int VECTOR = 0;
    public static final int STATE = 1;
    public static final int ADDRESS = 2;
    public static final int UPPER_ADDRESS = 3;
    public static final int DATA = 4;
    public static final int CONTROL = 5;
    public static final int PENDING = 6;
    public static final int WRITTEN = 7;
    public static final int COLUMNS = 8;

    /** Whether the column holds another value than in the state that is compared with; who wrote it is no value. */
    public boolean isChanged(int column) {
        return column != VECTOR && column != WRITTEN && !now.get(column).equals(before.get(column));
    }

    /** Whether any column is. */
    public boolean isChanged() {
        for (int column = 0; column < now.size(); column++) {
            if (isChanged(column)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it stands for the same entry as another row. */
    boolean isSame(EntryRow other) {
        return vector == other.vector && bdf == other.bdf && store.equals(other.store);
    }

    /** Whether software was seen to write it, or anything is known of it. */
    public boolean isTouched() {
        return writtenBy != null || now.subList(ADDRESS, PENDING).stream().anyMatch(cell -> cell.indexOf('?') < 0);
    }

    /** What {@link org.tlplint.core.audit.AccessSearch} looks for. */
    public AccessTarget target() {
        return new AccessTarget.Entry(bdf, store, vector);
    }

    /** The entry for people. */
    public String label() {
        return store.isEmpty() ? Integer.toString(vector) : NLS.bind(StateMessages.Entry_of_store, store, vector);
    }

    /**
     * All entries of a function's Table and other stores; of a Table whose size is not known, those that were touched.
     *
     * @param before the function as it is compared with, or null if it was not known then
     */
    static List<EntryRow> of(FunctionState before, FunctionState after) {
        List<EntryRow> rows = new ArrayList<>();
        if (after.msix() != null) {
            add(rows, after, before == null ? null : before.msix(), after.msix(), MsixState.MAX_ENTRIES);
        }
        for (int i = 0; i < after.stores().size(); i++) {
            MessageStore store = after.stores().get(i);
            MessageStore old = before == null || i >= before.stores().size() ? null : before.stores().get(i);
            add(rows, after, old, store, store.size());
        }
        return rows;
    }

    private static void add(List<EntryRow> rows, FunctionState f, MessageStore old, MessageStore store, int most) {
        int count = Math.min(most, Math.max(store.size(), store.touchedSize()));
        for (int v = 0; v < count; v++) {
            List<String> now = cells(store, v);
            MsixEntry entry = store.touched(v);
            rows.add(new EntryRow(f.bdf(), store.name(), v, now, old == store ? now : cells(old, v),
                    entry == null ? null : entry.writtenBy()));
        }
    }

    private static List<String> cells(MessageStore store, int vector) {
        MsixEntry entry = store == null ? null : store.touched(vector);
        EventRef by = entry == null ? null : entry.writtenBy();
        return List.of(Integer.toString(vector), state(store, vector), dword(entry, MsixEntry.ADDRESS),
                dword(entry, MsixEntry.UPPER_ADDRESS), dword(entry, MsixEntry.DATA), control(store, entry),
                store instanceof MsixState msix ? Texts.of(msix.isPending(vector))
                        : store == null ? StateMessages.Unknown : "",
                by == null ? "" : writer(by));
    }

    /** Where a write stands. */
    static String writer(EventRef by) {
        return by.event() < 0 ? StateMessages.By_snapshot : NLS.bind(StateMessages.By_event, by.event(), by.line());
    }

    private static String control(MessageStore store, MsixEntry entry) {
        return store != null && !store.hasMask() ? "" : dword(entry, MsixEntry.VECTOR_CONTROL);
    }

    private static String dword(MsixEntry entry, int index) {
        return entry == null ? StateMessages.Unknown : Texts.hex(entry.dword(index), entry.knownBits(index));
    }

    private static String state(MessageStore store, int vector) {
        Truth masked = store == null ? Truth.UNKNOWN : store.maskBit(vector);
        if (store != null && !store.hasMask()) {
            return StateMessages.Entry_no_mask;
        }
        String own = switch (masked) {
            case TRUE -> StateMessages.Entry_masked;
            case FALSE -> StateMessages.Entry_unmasked;
            case UNKNOWN -> StateMessages.Unknown;
        };
        if (store != null && store.isEnabled().isFalse()) {
            return NLS.bind(StateMessages.Entry_disabled, own);
        }
        boolean common = store instanceof MsixState msix && msix.isFunctionMasked().isTrue();
        return common && !masked.isTrue() ? NLS.bind(StateMessages.Entry_function_masked, own) : own;
    }
}
