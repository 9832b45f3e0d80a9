/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.tlplint.core.audit.Spread;
import org.tlplint.core.audit.VectorStatistics;
import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.model.AuditFactory;
import org.tlplint.model.VectorTableEntry;

/** Vectors with what they hold and what they did, as the model has them: those that were touched and no more. */
final class VectorMapper {

    private VectorMapper() {
    }

    /** The entries of the Table that were touched, and those that have statistics. */
    static List<VectorTableEntry> msix(MsixState from, Map<Integer, VectorStatistics> statistics) {
        List<VectorTableEntry> all = new ArrayList<>();
        int end = statistics.keySet().stream().mapToInt(v -> v + 1).max().orElse(0);
        for (int vector = 0; vector < Math.max(end, from.touchedSize()); vector++) {
            MsixEntry entry = from.touched(vector);
            if (entry == null && !statistics.containsKey(vector)) {
                continue;
            }
            VectorTableEntry to = entry(vector, statistics.get(vector));
            to.setPending(FunctionMapper.truth(from.isPending(vector)));
            if (entry != null) {
                to.setAddress(entry.address());
                to.setAddressKnown((long) entry.knownBits(MsixEntry.UPPER_ADDRESS) << 32
                        | entry.knownBits(MsixEntry.ADDRESS) & 0xffff_ffffL);
                to.setData(entry.data());
                to.setDataKnown(entry.knownBits(MsixEntry.DATA));
                to.setMaskBit(FunctionMapper.truth(entry.isMaskBitSet()));
                to.setMasked(FunctionMapper.truth(from.isMasked(vector)));
            }
            all.add(to);
        }
        return all;
    }

    /** The vectors that are allocated while MSI may be enabled, and those that have statistics. */
    static List<VectorTableEntry> msi(MsiState from, Map<Integer, VectorStatistics> statistics) {
        boolean inUse = !from.isEnabled().isFalse() && from.multipleMessageEnable() >= 0;
        List<VectorTableEntry> all = new ArrayList<>();
        for (int vector = 0; vector < 32; vector++) {
            if (!(inUse && vector < from.allocatedVectors()) && !statistics.containsKey(vector)) {
                continue;
            }
            VectorTableEntry to = entry(vector, statistics.get(vector));
            if (from.isAddressKnown()) {
                to.setAddress(from.address());
                to.setAddressKnown(-1);
            }
            if (from.isDataKnown()) {
                // the function replaces the low bits of the data by the number of the vector (PCIe Base 6.x, 6.1.4.1)
                int low = from.allocatedVectors() - 1;
                to.setData(from.data() & ~low | vector & low);
                to.setDataKnown(-1);
            }
            to.setMaskBit(FunctionMapper.truth(from.isMasked(vector)));
            to.setMasked(to.getMaskBit());
            to.setPending(FunctionMapper.truth(from.isPending(vector)));
            all.add(to);
        }
        return all;
    }

    private static VectorTableEntry entry(int vector, VectorStatistics statistics) {
        VectorTableEntry to = AuditFactory.eINSTANCE.createVectorTableEntry();
        to.setVector(vector);
        if (statistics != null) {
            to.setMessages(statistics.messages());
            to.setMaskedNs(duration(statistics.maskedNs()));
            to.setEnabledNs(duration(statistics.enabledNs()));
            to.setFirstMessageNs(time(statistics.firstNs()));
            to.setLastMessageNs(time(statistics.lastNs()));
            Spread latency = statistics.unmaskToMessage();
            to.setLatencies(latency.count());
            to.setLatencyMinNs(duration(latency.min()));
            to.setLatencyMedianNs(duration(latency.median()));
            to.setLatencyHighNs(duration(latency.high()));
            to.setLatencyMaxNs(duration(latency.max()));
            to.setPendingToMessage(spread(statistics.pendingToMessage()));
            to.setGapToMessage(spread(statistics.gapToMessage()));
            to.setInterval(spread(statistics.interval()));
            to.setBurst(statistics.burst());
            to.setBurstNs(time(statistics.burstAtNs()));
        }
        return to;
    }

    private static org.tlplint.model.Spread spread(Spread from) {
        if (from.count() == 0) {
            return null;
        }
        org.tlplint.model.Spread to = AuditFactory.eINSTANCE.createSpread();
        to.setCount(from.count());
        to.setMinNs(from.min());
        to.setMedianNs(duration(from.median()));
        to.setHighNs(duration(from.high()));
        to.setMaxNs(from.max());
        return to;
    }

    private static Long time(long ns) {
        return ns == TraceEvent.NO_TIME ? null : ns;
    }

    private static Long duration(long ns) {
        return ns < 0 ? null : ns;
    }
}
