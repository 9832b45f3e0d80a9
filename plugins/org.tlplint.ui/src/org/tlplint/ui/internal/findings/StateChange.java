/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.tlplint.core.audit.StateAround;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.trace.Bdf;
import org.tlplint.model.Finding;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.audit.TraceSession;

/**
 * What the state was around an event, as far as it matters for a finding.
 *
 * @param name of a register or field
 * @param before its value before the event
 * @param after its value after it
 */
public record StateChange(String name, String before, String after) {

    boolean isChanged() {
        return !before.equals(after);
    }

    /**
     * The state of the function and the vector of a finding before and after an event. Replays from the nearest checkpoint
     * on; not for the UI thread.
     */
    static List<StateChange> of(TraceSession session, Finding finding, long event, BooleanSupplier cancelled)
            throws IOException {
        int bdf = FindingLook.bdf(finding);
        if (bdf == Bdf.NONE) {
            return List.of();
        }
        StateAround around = session.view().around(event, cancelled);
        FunctionState after = around.after().find(bdf);
        int vector = finding.getVector() == null || finding.getStore() != null ? -1 : finding.getVector();
        List<String[]> old = values(after == null ? null : around.before(after), vector);
        List<String[]> now = values(after, vector);
        List<StateChange> rows = new ArrayList<>();
        for (String[] value : now) {
            String was = old.stream().filter(o -> o[0].equals(value[0])).map(o -> o[1]).findFirst()
                    .orElse(Messages.Unknown);
            rows.add(new StateChange(value[0], was, value[1]));
        }
        return rows;
    }

    private static List<String[]> values(FunctionState f, int vector) {
        List<String[]> rows = new ArrayList<>();
        if (f == null) {
            return rows;
        }
        if (f.msix() != null) {
            add(rows, FindingsMessages.State_msix_enable, Texts.of(f.msix().isEnabled()));
            add(rows, FindingsMessages.State_function_mask, Texts.of(f.msix().isFunctionMasked()));
            if (vector >= 0 && vector < Math.max(f.msix().size(), f.msix().touchedSize())) {
                entry(rows, f.msix(), vector);
            }
        }
        if (f.msi() != null) {
            add(rows, FindingsMessages.State_msi_enable, Texts.of(f.msi().isEnabled()));
            if (f.msix() == null || !f.msi().isEnabled().isFalse()) {
                msi(rows, f.msi(), vector);
            }
        }
        add(rows, FindingsMessages.State_bus_master, Texts.of(f.isBusMasterEnabled()));
        return rows;
    }

    private static void entry(List<String[]> rows, MsixState msix, int vector) {
        MsixEntry entry = msix.touched(vector);
        add(rows, FindingsMessages.State_mask, entry == null ? Messages.Unknown : Texts.of(entry.isMaskBitSet()));
        add(rows, FindingsMessages.State_address, dword(entry, MsixEntry.ADDRESS));
        add(rows, FindingsMessages.State_upper, dword(entry, MsixEntry.UPPER_ADDRESS));
        add(rows, FindingsMessages.State_data, dword(entry, MsixEntry.DATA));
        add(rows, FindingsMessages.State_pending, Texts.of(msix.isPending(vector)));
    }

    private static void msi(List<String[]> rows, MsiState msi, int vector) {
        add(rows, FindingsMessages.State_msi_address,
                msi.isAddressKnown() ? "%08x".formatted(msi.address()) : Messages.Unknown);
        add(rows, FindingsMessages.State_msi_data,
                msi.isDataKnown() ? "%04x".formatted(msi.data()) : Messages.Unknown);
        if (vector >= 0 && vector < msi.capableVectors() && msi.isMaskable().isTrue()) {
            add(rows, FindingsMessages.State_msi_mask, Texts.of(msi.isMasked(vector)));
            add(rows, FindingsMessages.State_msi_pending, Texts.of(msi.isPending(vector)));
        }
    }

    private static String dword(MsixEntry entry, int index) {
        return entry == null ? Messages.Unknown : Texts.hex(entry.dword(index), entry.knownBits(index));
    }

    private static void add(List<String[]> rows, String name, String value) {
        rows.add(new String[] {name, value});
    }
}
