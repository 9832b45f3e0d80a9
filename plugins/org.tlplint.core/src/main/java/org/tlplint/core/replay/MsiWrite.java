/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import org.tlplint.core.pci.ConfigSpace;
import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.trace.EventRef;

/** A write to the MSI capability took effect (PCIe Base 6.x, 7.7.1). */
public final class MsiWrite extends Step {

    /** DWORDs of the longest structure. */
    private static final int DWORDS = 6;

    private int from;
    private int to;
    private int value;
    private Truth enabledBefore;
    private int multipleMessageEnableBefore;
    private int allocatedBefore;
    private Truth everyVectorMaskedBefore;
    private boolean addressKnownBefore;
    private long addressBefore;
    private boolean dataKnownBefore;
    private int dataBefore;
    private EventRef enableChangedBefore;
    private final int[] heldBefore = new int[DWORDS];
    private final int[] knownBefore = new int[DWORDS];

    void before(ConfigSpace config, MsiState msi, int firstByte, int endByte, int written) {
        from = firstByte;
        to = endByte;
        value = written;
        enabledBefore = msi.isEnabled();
        multipleMessageEnableBefore = msi.multipleMessageEnable();
        allocatedBefore = msi.allocatedVectors();
        everyVectorMaskedBefore = msi.isEveryVectorMasked();
        addressKnownBefore = msi.isAddressKnown();
        addressBefore = msi.address();
        dataKnownBefore = msi.isDataKnown();
        dataBefore = msi.data();
        enableChangedBefore = msi.enableChangedBy();
        for (int i = 0; i < DWORDS; i++) {
            heldBefore[i] = config.read(msi.offset() + i * 4, 4);
            knownBefore[i] = config.known(msi.offset() + i * 4, 4);
        }
    }

    /** Whether bytes of the capability were written; offsets from its start. */
    public boolean touches(int firstByte, int endByte) {
        return from < endByte && to > firstByte;
    }

    public boolean touchesControl() {
        return touches(2, 4);
    }

    public boolean touchesAddress() {
        return touches(4, msi().is64Bit().isTrue() ? 12 : 8);
    }

    public boolean touchesData() {
        return touches(msi().dataOffset(), msi().dataOffset() + 4);
    }

    /** First byte written, from the start of the capability. */
    public int from() {
        return from;
    }

    /** What was written, little-endian, from {@link #from()} on. */
    public int value() {
        return value;
    }

    /** What was written to an aligned DWORD at the offset from the start of the capability; 0 where nothing was. */
    public int written(int dword) {
        int shift = (from - dword) * 8;
        int inPlace = shift >= 32 || shift <= -32 ? 0 : shift >= 0 ? value << shift : value >>> -shift;
        return inPlace & writtenMask(dword);
    }

    /** One bits where an aligned DWORD at the offset from the start of the capability was written. */
    public int writtenMask(int dword) {
        int mask = 0;
        for (int i = 0; i < 4; i++) {
            mask |= dword + i >= from && dword + i < to ? 0xff << i * 8 : 0;
        }
        return mask;
    }

    /** What an aligned DWORD at the offset from the start of the capability, 0 to 20, held before; unknown bits are 0. */
    public int before(int dword) {
        return heldBefore[dword / 4];
    }

    /** One bits where {@link #before(int)} is known. */
    public int knownBefore(int dword) {
        return knownBefore[dword / 4];
    }

    public Truth enabledBefore() {
        return enabledBefore;
    }

    /** Whether this write set MSI Enable. */
    public boolean enables() {
        return !enabledBefore.isTrue() && msi().isEnabled().isTrue();
    }

    /** Whether this write cleared MSI Enable. */
    public boolean disables() {
        return enabledBefore.isTrue() && msi().isEnabled().isFalse();
    }

    /** Multiple Message Enable before, encoded, or -1 if unknown. */
    public int multipleMessageEnableBefore() {
        return multipleMessageEnableBefore;
    }

    /** Vectors allocated before. */
    public int allocatedBefore() {
        return allocatedBefore;
    }

    public Truth everyVectorMaskedBefore() {
        return everyVectorMaskedBefore;
    }

    /** The write that last changed MSI Enable before this one, or null. */
    public EventRef enableChangedBefore() {
        return enableChangedBefore;
    }

    public Truth multipleMessageEnableChanged() {
        if (!touchesControl()) {
            return Truth.FALSE;
        }
        int now = msi().multipleMessageEnable();
        return Truth.of(multipleMessageEnableBefore >= 0 && now >= 0, now != multipleMessageEnableBefore);
    }

    public Truth addressChanged() {
        return touchesAddress() ? Truth.of(addressKnownBefore, msi().address() != addressBefore) : Truth.FALSE;
    }

    public Truth dataChanged() {
        return touchesData() ? Truth.of(dataKnownBefore, msi().data() != dataBefore) : Truth.FALSE;
    }

    /** Whether address and data were known before. */
    public boolean isMessageKnownBefore() {
        return addressKnownBefore && dataKnownBefore;
    }

    /** Message Address before; only if it was known, see {@link #addressChanged()}. */
    public long addressBefore() {
        return addressBefore;
    }

    public int dataBefore() {
        return dataBefore;
    }
}
