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
import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.trace.EventRef;
import org.tlplint.ui.internal.Texts;

/**
 * A register or bit outside the MSI-X Table, as of an event.
 *
 * @param bdf its function
 * @param name as the specification has it
 * @param now its value after the event
 * @param before its value in the state that is compared with; the same if that is the same
 * @param offset first byte of its register in configuration space
 * @param bytes of its register
 * @param by the write that gave it this value, as far as that is known; or null
 */
public record RegisterRow(int bdf, String name, String now, String before, int offset, int bytes, EventRef by) {

    private static final int COMMAND = 4;

    boolean isChanged() {
        return !now.equals(before);
    }

    /** What {@link org.tlplint.core.audit.AccessSearch} looks for. */
    AccessTarget target(boolean writesOnly) {
        return new AccessTarget.Register(bdf, offset, bytes, writesOnly);
    }

    /**
     * The registers of a function that decide about interrupts.
     *
     * @param before the function as it is compared with, or null if it was not known then
     */
    static List<RegisterRow> of(FunctionState before, FunctionState after) {
        List<RegisterRow> now = values(after);
        if (before == after) {
            return now;
        }
        List<RegisterRow> old = before == null ? List.of() : values(before);
        List<RegisterRow> rows = new ArrayList<>();
        for (RegisterRow row : now) {
            String was = old.stream().filter(o -> o.name.equals(row.name)).map(RegisterRow::now).findFirst()
                    .orElse(StateMessages.Unknown);
            rows.add(new RegisterRow(row.bdf, row.name, row.now, was, row.offset, row.bytes, row.by));
        }
        return rows;
    }

    private static List<RegisterRow> values(FunctionState f) {
        List<RegisterRow> rows = new ArrayList<>();
        add(rows, f, StateMessages.Register_memory_space, Texts.of(f.isMemorySpaceEnabled()), COMMAND, 2,
                f.memorySpaceChangedBy());
        add(rows, f, StateMessages.Register_bus_master, Texts.of(f.isBusMasterEnabled()), COMMAND, 2,
                f.busMasterChangedBy());
        add(rows, f, StateMessages.Register_interrupt_disable, Texts.of(f.isInterruptDisabled()), COMMAND, 2, null);
        if (f.capabilities().power() != 0) {
            add(rows, f, StateMessages.Register_power,
                    f.powerState() < 0 ? StateMessages.Unknown : "D" + f.powerState(),
                    f.capabilities().power() + 4, 2, f.powerChangedBy());
        }
        if (f.msix() != null) {
            msix(rows, f, f.msix());
        }
        if (f.msi() != null) {
            msi(rows, f, f.msi());
        }
        return rows;
    }

    private static void msix(List<RegisterRow> rows, FunctionState f, MsixState msix) {
        int control = msix.offset() + 2;
        add(rows, f, StateMessages.Register_msix_enable, Texts.of(msix.isEnabled()), control, 2,
                msix.enableChangedBy());
        add(rows, f, StateMessages.Register_function_mask, Texts.of(msix.isFunctionMasked()), control, 2,
                msix.functionMaskChangedBy());
        add(rows, f, StateMessages.Register_table_size,
                msix.size() == 0 ? StateMessages.Unknown : Integer.toString(msix.size()), control, 2, null);
    }

    private static void msi(List<RegisterRow> rows, FunctionState f, MsiState msi) {
        int control = msi.offset() + 2;
        int data = msi.offset() + msi.dataOffset();
        add(rows, f, StateMessages.Register_msi_enable, Texts.of(msi.isEnabled()), control, 2, msi.enableChangedBy());
        boolean counted = msi.multipleMessageEnable() >= 0 && msi.multipleMessageCapable() >= 0;
        add(rows, f, StateMessages.Register_msi_vectors,
                counted ? NLS.bind(StateMessages.Register_of, msi.allocatedVectors(), msi.capableVectors())
                        : StateMessages.Unknown,
                control, 2, null);
        add(rows, f, StateMessages.Register_msi_address,
                msi.isAddressKnown() ? "%08x".formatted(msi.address()) : StateMessages.Unknown, msi.offset() + 4,
                msi.is64Bit().isTrue() ? 8 : 4, msi.addressWrittenBy());
        add(rows, f, StateMessages.Register_msi_data,
                msi.isDataKnown() ? "%04x".formatted(msi.data()) : StateMessages.Unknown, data, 4, msi.dataWrittenBy());
        if (msi.isMaskable().isTrue()) {
            add(rows, f, StateMessages.Register_msi_mask, vectors(msi, true), data + 4, 4, msi.maskWrittenBy());
            add(rows, f, StateMessages.Register_msi_pending, vectors(msi, false), data + 8, 4, null);
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
        return text.isEmpty() ? StateMessages.Register_nothing : text.toString();
    }

    private static void add(List<RegisterRow> rows, FunctionState f, String name, String value, int offset, int bytes,
            EventRef by) {
        rows.add(new RegisterRow(f.bdf(), name, value, value, offset, bytes, by));
    }
}
