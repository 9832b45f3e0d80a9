/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tlplint.core.audit.VectorStatistics;
import org.tlplint.core.pci.Bars;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.trace.Bdf;
import org.tlplint.model.AuditFactory;
import org.tlplint.model.BaseAddress;
import org.tlplint.model.Function;
import org.tlplint.model.MsiCapability;
import org.tlplint.model.MsixCapability;
import org.tlplint.model.Printable;
import org.tlplint.model.Truth;

/** A function with its capabilities, as the model has it. */
public final class FunctionMapper {

    private FunctionMapper() {
    }

    /**
     * @param from the function
     * @param statistics of the vectors of all functions
     */
    public static Function map(FunctionState from, List<VectorStatistics> statistics) {
        Map<Integer, VectorStatistics> msi = new HashMap<>();
        Map<Integer, VectorStatistics> msix = new HashMap<>();
        for (VectorStatistics s : statistics) {
            if (!s.store().isEmpty()) {
                continue;
            }
            if (s.function() == from.bdf()) {
                (s.msix() ? msix : msi).put(s.vector(), s);
            }
        }
        Function to = AuditFactory.eINSTANCE.createFunction();
        to.setBdf(Bdf.format(from.bdf()));
        to.setName(from.name() == null ? null : Printable.of(from.name()));
        to.setLabel(Printable.of(from.label()));
        to.setMemorySpace(truth(from.isMemorySpaceEnabled()));
        to.setBusMaster(truth(from.isBusMasterEnabled()));
        to.setInterruptDisable(truth(from.isInterruptDisabled()));
        to.setPowerState(from.powerState());
        for (int bar = 0; bar < Bars.COUNT; bar++) {
            if (from.bars().isPlaced(bar)) {
                BaseAddress base = AuditFactory.eINSTANCE.createBaseAddress();
                base.setIndex(bar);
                base.setBase(from.bars().base(bar));
                base.setSize(from.bars().size(bar));
                to.getBars().add(base);
            }
        }
        to.setMsi(from.msi() == null ? null : msi(from.msi(), msi));
        to.setMsix(from.msix() == null ? null : msix(from.msix(), msix));
        return to;
    }

    private static MsiCapability msi(MsiState from, Map<Integer, VectorStatistics> statistics) {
        MsiCapability to = AuditFactory.eINSTANCE.createMsiCapability();
        to.setOffset(from.offset());
        to.setEnabled(truth(from.isEnabled()));
        to.setWide(truth(from.is64Bit()));
        to.setMaskable(truth(from.isMaskable()));
        to.setExtendedData(truth(from.isExtendedDataEnabled()));
        int capable = from.multipleMessageCapable();
        to.setCapableVectors(capable < 0 || capable > 5 ? null : from.capableVectors());
        to.setAllocatedVectors(from.multipleMessageEnable() < 0 ? null : from.allocatedVectors());
        to.setAddress(from.isAddressKnown() ? from.address() : null);
        to.setData(from.isDataKnown() ? from.data() : null);
        to.getEntries().addAll(VectorMapper.msi(from, statistics));
        return to;
    }

    private static MsixCapability msix(MsixState from, Map<Integer, VectorStatistics> statistics) {
        MsixCapability to = AuditFactory.eINSTANCE.createMsixCapability();
        to.setOffset(from.offset());
        to.setEnabled(truth(from.isEnabled()));
        to.setFunctionMask(truth(from.isFunctionMasked()));
        to.setTableSize(from.size());
        to.setLayoutKnown(from.isTableLocated() && from.isPbaLocated());
        if (from.isTableLocated()) {
            to.setTableBar(from.tableBar());
            to.setTableOffset(from.tableOffset());
        }
        if (from.isPbaLocated()) {
            to.setPbaBar(from.pbaBar());
            to.setPbaOffset(from.pbaOffset());
        }
        to.getEntries().addAll(VectorMapper.msix(from, statistics));
        return to;
    }

    static Truth truth(org.tlplint.core.pci.Truth value) {
        return switch (value) {
            case TRUE -> Truth.YES;
            case FALSE -> Truth.NO;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }
}
