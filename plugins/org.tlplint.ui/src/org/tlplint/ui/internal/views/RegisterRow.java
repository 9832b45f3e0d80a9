/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.views;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.Texts;

/**
 * A register or bit outside the MSI-X Table, as of an event.
 *
 * @param name as the specification has it
 * @param now its value after the event
 * @param before its value before the event; the same if the event did not change it
 */
record RegisterRow(String name, String now, String before) {

    boolean isChanged() {
        return !now.equals(before);
    }

    /**
     * The registers of a function that decide about interrupts.
     *
     * @param before the function before the event, or null if it was not known yet
     */
    static List<RegisterRow> of(FunctionState before, FunctionState after) {
        List<String[]> now = values(after);
        List<String[]> old = before == null ? List.of() : values(before);
        List<RegisterRow> rows = new ArrayList<>();
        for (String[] value : now) {
            String was = old.stream().filter(o -> o[0].equals(value[0])).map(o -> o[1]).findFirst()
                    .orElse(Messages.Unknown);
            rows.add(new RegisterRow(value[0], value[1], was));
        }
        return rows;
    }

    private static List<String[]> values(FunctionState f) {
        List<String[]> rows = new ArrayList<>();
        add(rows, Messages.Register_memory_space, f.isMemorySpaceEnabled());
        add(rows, Messages.Register_bus_master, f.isBusMasterEnabled());
        add(rows, Messages.Register_interrupt_disable, f.isInterruptDisabled());
        if (f.capabilities().power() != 0) {
            add(rows, Messages.Register_power, f.powerState() < 0 ? Messages.Unknown : "D" + f.powerState());
        }
        if (f.msix() != null) {
            msix(rows, f.msix());
        }
        if (f.msi() != null) {
            msi(rows, f.msi());
        }
        return rows;
    }

    private static void msix(List<String[]> rows, MsixState msix) {
        add(rows, Messages.Register_msix_enable, msix.isEnabled());
        add(rows, Messages.Register_function_mask, msix.isFunctionMasked());
        add(rows, Messages.Register_table_size, msix.size() == 0 ? Messages.Unknown : Integer.toString(msix.size()));
    }

    private static void msi(List<String[]> rows, MsiState msi) {
        add(rows, Messages.Register_msi_enable, msi.isEnabled());
        add(rows, Messages.Register_msi_vectors, msi.multipleMessageEnable() < 0 || msi.multipleMessageCapable() < 0
                ? Messages.Unknown
                : NLS.bind(Messages.Register_of, msi.allocatedVectors(), msi.capableVectors()));
        add(rows, Messages.Register_msi_address,
                msi.isAddressKnown() ? "%08x".formatted(msi.address()) : Messages.Unknown);
        add(rows, Messages.Register_msi_data, msi.isDataKnown() ? "%04x".formatted(msi.data()) : Messages.Unknown);
        if (msi.isMaskable().isTrue()) {
            add(rows, Messages.Register_msi_mask, vectors(msi, true));
            add(rows, Messages.Register_msi_pending, vectors(msi, false));
        }
    }

    /** The vectors whose Mask or Pending bit is Set, with a question mark behind those that are not known. */
    private static String vectors(MsiState msi, boolean mask) {
        StringBuilder text = new StringBuilder();
        for (int v = 0; v < msi.capableVectors(); v++) {
            Truth bit = mask ? msi.isMasked(v) : msi.isPending(v);
            if (!bit.isFalse()) {
                text.append(text.isEmpty() ? "" : " ").append(v).append(bit.isKnown() ? "" : "?");
            }
        }
        return text.isEmpty() ? Messages.Register_nothing : text.toString();
    }

    private static void add(List<String[]> rows, String name, Truth value) {
        add(rows, name, Texts.of(value));
    }

    private static void add(List<String[]> rows, String name, String value) {
        rows.add(new String[] {name, value});
    }
}
