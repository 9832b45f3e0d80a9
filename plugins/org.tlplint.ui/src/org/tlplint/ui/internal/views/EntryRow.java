/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.views;

import java.util.ArrayList;
import java.util.List;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.trace.EventRef;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.Texts;

/**
 * An entry of an MSI-X Table as of an event.
 *
 * @param vector its number
 * @param now a text for each column after the event
 * @param before the same before it
 */
public record EntryRow(int vector, List<String> now, List<String> before) {

    /** Columns. */
    public static final int VECTOR = 0;
    public static final int STATE = 1;
    public static final int ADDRESS = 2;
    public static final int UPPER_ADDRESS = 3;
    public static final int DATA = 4;
    public static final int CONTROL = 5;
    public static final int WRITTEN = 6;
    public static final int PENDING = 7;

    public boolean isChanged(int column) {
        return column != VECTOR && !now.get(column).equals(before.get(column));
    }

    public boolean isChanged() {
        for (int column = 0; column < now.size(); column++) {
            if (isChanged(column)) {
                return true;
            }
        }
        return false;
    }

    /**
     * All entries of a function's Table; of a Table whose size is not known, those that were touched.
     *
     * @param before the function before the event, or null if it was not known yet
     */
    static List<EntryRow> of(FunctionState before, FunctionState after) {
        MsixState msix = after.msix();
        if (msix == null) {
            return List.of();
        }
        MsixState old = before == null ? null : before.msix();
        List<EntryRow> rows = new ArrayList<>();
        int count = Math.min(MsixState.MAX_ENTRIES, Math.max(msix.size(), msix.touchedSize()));
        for (int v = 0; v < count; v++) {
            List<String> now = cells(msix, v);
            rows.add(new EntryRow(v, now, old == null ? now : cells(old, v)));
        }
        return rows;
    }

    private static List<String> cells(MsixState msix, int vector) {
        MsixEntry entry = msix.touched(vector);
        EventRef by = entry == null ? null : later(entry.messageWrittenBy(), entry.maskChangedBy());
        return List.of(Integer.toString(vector), state(msix, entry), dword(entry, MsixEntry.ADDRESS),
                dword(entry, MsixEntry.UPPER_ADDRESS), dword(entry, MsixEntry.DATA),
                dword(entry, MsixEntry.VECTOR_CONTROL), by == null ? "" : Long.toString(by.line()),
                Texts.of(msix.isPending(vector)));
    }

    private static EventRef later(EventRef a, EventRef b) {
        return a == null || b != null && b.event() > a.event() ? b : a;
    }

    private static String dword(MsixEntry entry, int index) {
        return entry == null ? Messages.Unknown : Texts.hex(entry.dword(index), entry.knownBits(index));
    }

    private static String state(MsixState msix, MsixEntry entry) {
        Truth masked = entry == null ? Truth.UNKNOWN : entry.isMaskBitSet();
        String own = switch (masked) {
            case TRUE -> Messages.Entry_masked;
            case FALSE -> Messages.Entry_unmasked;
            case UNKNOWN -> Messages.Unknown;
        };
        if (msix.isEnabled().isFalse()) {
            return own + Messages.Entry_disabled;
        }
        return msix.isFunctionMasked().isTrue() && !masked.isTrue() ? own + Messages.Entry_function_masked : own;
    }
}
