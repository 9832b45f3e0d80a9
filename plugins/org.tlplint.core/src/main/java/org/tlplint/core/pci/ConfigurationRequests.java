/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import org.tlplint.core.trace.EventRef;

/** What Configuration Requests do to a function, and what their completions tell of it (PCIe Base 6.x, 7.2 and 7.5.1). */
final class ConfigurationRequests {

    private static final int FIRST_BAR = 0x10;
    private static final int BAR_BYTES = 24;

    private ConfigurationRequests() {
    }

    /** A write takes effect; see {@link FunctionState#configWritten}. */
    static boolean written(FunctionState f, int offset, int bytes, int value, EventRef by) {
        f.configTouched(offset);
        Truth busMaster = f.isBusMasterEnabled();
        Truth memory = f.isMemorySpaceEnabled();
        Truth msiEnabled = f.isMsiEnabled();
        Truth msixEnabled = f.isMsixEnabled();
        Truth masked = isFunctionMasked(f);
        int power = f.powerState();
        f.changes().written(offset, bytes, by);
        for (int i = 0; i < bytes; i++) {
            writeByte(f, offset + i, value >>> i * 8 & 0xff);
        }
        f.changes().compare(f, busMaster, memory, power, by);
        capabilitiesWritten(f, offset, bytes, msiEnabled, msixEnabled, masked, by);
        return f.barsTouched(offset, bytes, offset + bytes);
    }

    /** A write of which it is not known what it did; see {@link FunctionState#configDoubtful}. */
    static boolean doubtful(FunctionState f, int offset, int bytes, int value, int mask, EventRef by) {
        f.configTouched(offset);
        Truth busMaster = f.isBusMasterEnabled();
        Truth memory = f.isMemorySpaceEnabled();
        Truth msiEnabled = f.isMsiEnabled();
        Truth msixEnabled = f.isMsixEnabled();
        Truth masked = isFunctionMasked(f);
        int power = f.powerState();
        f.changes().written(offset, bytes, by);
        ConfigSpace config = f.config();
        for (int i = 0; i < bytes; i++) {
            int at = offset + i;
            long bits = WritableBits.of(f, at & ~3);
            int changeable = ((int) bits | ~(int) (bits >>> 32)) >>> (at & 3) * 8;
            int same = config.known(at, 1) & mask >>> i * 8 & ~(config.read(at, 1) ^ value >>> i * 8);
            config.forget(at, 1, changeable & ~same & 0xff);
        }
        f.changes().compare(f, busMaster, memory, power, by);
        capabilitiesWritten(f, offset, bytes, msiEnabled, msixEnabled, masked, by);
        return overlaps(offset, bytes, FIRST_BAR, BAR_BYTES) && f.bars().displace(config);
    }

    private static Truth isFunctionMasked(FunctionState f) {
        return f.msix() == null ? Truth.UNKNOWN : f.msix().isFunctionMasked();
    }

    private static void writeByte(FunctionState f, int at, int value) {
        int dword = at & ~3;
        int shift = (at & 3) * 8;
        long bits = WritableBits.of(f, dword);
        int writable = (int) bits >>> shift & 0xff;
        int modelled = (int) (bits >>> 32) >>> shift & 0xff;
        ConfigSpace config = f.config();
        config.assign(at, 1, value, writable);
        int differs = config.read(at, 1) ^ value | ~config.known(at, 1);
        config.forget(at, 1, ~modelled & differs & 0xff);
    }

    /** Bytes were written, or may have been: what MSI and MSI-X were before tells them what changed. */
    private static void capabilitiesWritten(FunctionState f, int offset, int bytes, Truth msiEnabled, Truth msixEnabled,
            Truth masked, EventRef by) {
        MsiState msi = f.msi();
        if (msi != null && overlaps(offset, bytes, msi.offset(), msi.length())) {
            msi.written(offset - msi.offset(), offset + bytes - msi.offset(), msiEnabled, by);
        }
        if (f.msix() != null && overlaps(offset, bytes, f.msix().offset(), 4)) {
            f.msix().controlChanged(msixEnabled, masked, by);
        }
    }

    /** A read returned a value; see {@link FunctionState#configRead}. */
    static boolean read(FunctionState f, int offset, int bytes, int value) {
        boolean sized = false;
        Bars virtualBars = f.virtualBars();
        if (bytes == 4 && f.bars().isBar(offset)) {
            sized = f.bars().learnSize(offset, value);
        } else if (bytes == 4 && virtualBars != null && virtualBars.isBar(offset)) {
            sized = virtualBars.learnSize(offset, value);
        }
        MsixState msix = f.msix();
        Truth msixEnabled = f.isMsixEnabled();
        Truth masked = isFunctionMasked(f);
        if (!f.config().assign(offset, bytes, value, -1)) {
            return sized;
        }
        f.touch();
        if (msix != null && overlaps(offset, bytes, msix.offset(), 4)) {
            msix.controlChanged(msixEnabled, masked, null);
            if (msixEnabled.isTrue() && msix.isEnabled().isFalse() && !hasKeptState(f)) {
                // nobody was seen to clear it: whoever did, or whatever reset it was, may have changed the Table too
                msix.clear(false);
            }
        }
        boolean layout = f.discover(offset, bytes);
        boolean moved = f.barsTouched(offset, bytes, 0);
        return layout || moved || sized;
    }

    /** Whether it came back from D3hot and had to keep all it held, by its No_Soft_Reset bit. */
    private static boolean hasKeptState(FunctionState f) {
        return f.powerStateBeforeChange() == 3 && f.powerState() == 0 && f.noSoftReset().isTrue();
    }

    /** No requests are shown from now on; see {@link FunctionState#forgetSettings}. */
    static void unseen(FunctionState f) {
        Truth msixEnabled = f.isMsixEnabled();
        Truth masked = isFunctionMasked(f);
        forgetWritable(f, FunctionState.COMMAND);
        int sriov = f.capabilities().sriov();
        for (int dword = 0x40; dword < f.config().extent(); dword += 4) {
            if (sriov == 0 || !overlaps(dword, 4, sriov, VirtualFunctions.FIRST_BAR + BAR_BYTES)) {
                forgetWritable(f, dword);
            }
        }
        if (f.msix() != null) {
            f.msix().controlChanged(msixEnabled, masked, null);
        }
    }

    private static void forgetWritable(FunctionState f, int dword) {
        f.config().forget(dword, 4, (int) WritableBits.of(f, dword));
    }

    /** Whether bytes and a field share some. */
    static boolean overlaps(int offset, int bytes, int start, int length) {
        return offset < start + length && offset + bytes > start;
    }
}
