/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import static org.tlplint.headless.internal.FunctionText.bit;
import static org.tlplint.headless.internal.FunctionText.nibbles;

import java.util.ArrayList;
import java.util.List;

import org.tlplint.core.pci.InterruptStore;
import org.tlplint.core.pci.Message;
import org.tlplint.core.pci.MessageStore;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.MsixState;

/** Prints the entries of an MSI-X Table, or the slots of another message store. */
final class EntryTable {

    private static final int HISTORY = 3;

    private final Console console;

    EntryTable(Console console) {
        this.console = console;
    }

    void print(MsixState msix) {
        print(msix, new TextTable(">entry", "address", "data", "mask", "pending", "armed", "armed before"));
    }

    void print(InterruptStore store) {
        print(store, new TextTable(">slot", "address", "data", "mask", "armed", "armed before"));
    }

    private void print(MessageStore store, TextTable table) {
        boolean slots = store instanceof InterruptStore;
        List<String> tainted = new ArrayList<>();
        int untouched = 0;
        for (int v = 0; v < Math.max(store.size(), store.touchedSize()); v++) {
            MsixEntry e = store.touched(v);
            if (e == null) {
                untouched++;
                continue;
            }
            table.row(cells(store, v, e).toArray(String[]::new));
            if (e.taintedBy() != null) {
                tainted.add("%s was changed while unmasked in line %d: what it sends is undefined until it has been "
                        .formatted(store.label(v), e.taintedBy().line()) + "masked, rewritten and unmasked");
            }
        }
        if (!table.isEmpty()) {
            table.print(console, "  ");
        }
        tainted.forEach(note -> Layout.paragraph(console, "  ", note));
        if (untouched > 0) {
            console.line("  %s not touched since the trace began or the last reset".formatted(
                    slots ? Layout.count(untouched, "slot") : Layout.count(untouched, "entry", "entries")));
        }
    }

    private static List<String> cells(MessageStore store, int vector, MsixEntry e) {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(vector));
        cells.add(nibbles(e.dword(MsixEntry.UPPER_ADDRESS), e.knownBits(MsixEntry.UPPER_ADDRESS), 8)
                + nibbles(e.dword(MsixEntry.ADDRESS), e.knownBits(MsixEntry.ADDRESS), 8));
        cells.add(nibbles(e.dword(MsixEntry.DATA), e.knownBits(MsixEntry.DATA), 8));
        if (store instanceof MsixState msix) {
            cells.add(bit(e.isMaskBitSet()) + (msix.isFunctionMasked().isTrue() ? " (FM)" : ""));
            cells.add(bit(msix.isPending(vector)));
        } else {
            cells.add(store.hasMask() ? bit(e.isMaskBitSet()) : "-");
        }
        cells.add(e.armed() == null ? "-" : e.armed().toString());
        cells.add(past(e));
        return cells;
    }

    private static String past(MsixEntry e) {
        List<Message> past = new ArrayList<>(e.past()).reversed();
        List<String> shown = past.stream().limit(HISTORY).map(Message::toString).toList();
        return shown.isEmpty() ? "-"
                : String.join(" ", shown) + (past.size() > HISTORY ? " +%d".formatted(past.size() - HISTORY) : "");
    }
}
