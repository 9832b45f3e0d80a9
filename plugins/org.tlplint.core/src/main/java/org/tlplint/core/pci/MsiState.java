/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import org.tlplint.core.trace.EventRef;

/**
 * The MSI capability of a function (PCIe Base 6.x, 7.7.1): a decoding view of configuration space in any of its four
 * layouts, with or without extended message data, and the events that brought it to its present state.
 */
public final class MsiState {

    private final ConfigSpace config;
    private final int offset;

    private EventRef enableChangedBy;
    private EventRef lowAddressWrittenBy;
    private EventRef upperAddressWrittenBy;
    private EventRef dataWrittenBy;
    private EventRef maskWrittenBy;
    private Truth addressInitialised = Truth.UNKNOWN;
    private Truth upperAddressInitialised = Truth.UNKNOWN;
    private Truth dataInitialised = Truth.UNKNOWN;
    private Truth extendedDataInitialised = Truth.UNKNOWN;
    private Message enabledWith;
    private int enabledWithVectors;
    private EventRef differsSince;
    /** As in {@link MessageStore}. */
    private boolean toX86;
    private boolean toElsewhere;

    MsiState(ConfigSpace config, int offset) {
        this.config = config;
        this.offset = offset;
    }

    /**
     * @param forConfig the copy's configuration space
     * @param earlier a copy that nobody changes any more, to be taken if nothing has changed since; or null
     */
    MsiState copy(ConfigSpace forConfig, MsiState earlier) {
        return earlier != null && earlier.config == forConfig && isSame(earlier) ? earlier : copy(forConfig);
    }

    private boolean isSame(MsiState other) {
        return offset == other.offset && enableChangedBy == other.enableChangedBy
                && lowAddressWrittenBy == other.lowAddressWrittenBy
                && upperAddressWrittenBy == other.upperAddressWrittenBy && dataWrittenBy == other.dataWrittenBy
                && maskWrittenBy == other.maskWrittenBy && addressInitialised == other.addressInitialised
                && upperAddressInitialised == other.upperAddressInitialised
                && dataInitialised == other.dataInitialised
                && extendedDataInitialised == other.extendedDataInitialised && enabledWith == other.enabledWith
                && enabledWithVectors == other.enabledWithVectors && differsSince == other.differsSince
                && toX86 == other.toX86 && toElsewhere == other.toElsewhere;
    }

    private MsiState copy(ConfigSpace forConfig) {
        MsiState copy = new MsiState(forConfig, offset);
        copy.enableChangedBy = enableChangedBy;
        copy.lowAddressWrittenBy = lowAddressWrittenBy;
        copy.upperAddressWrittenBy = upperAddressWrittenBy;
        copy.dataWrittenBy = dataWrittenBy;
        copy.maskWrittenBy = maskWrittenBy;
        copy.addressInitialised = addressInitialised;
        copy.upperAddressInitialised = upperAddressInitialised;
        copy.dataInitialised = dataInitialised;
        copy.extendedDataInitialised = extendedDataInitialised;
        copy.enabledWith = enabledWith;
        copy.enabledWithVectors = enabledWithVectors;
        copy.differsSince = differsSince;
        copy.toX86 = toX86;
        copy.toElsewhere = toElsewhere;
        return copy;
    }

    /** Offset of the capability in configuration space. */
    public int offset() {
        return offset;
    }

    public Truth isEnabled() {
        return config.bit(offset + 2, 0);
    }

    public Truth is64Bit() {
        return config.bit(offset + 2, 7);
    }

    public Truth isMaskable() {
        return config.bit(offset + 2, 8);
    }

    public Truth isExtendedDataCapable() {
        return config.bit(offset + 2, 9);
    }

    public Truth isExtendedDataEnabled() {
        return isExtendedDataCapable().and(config.bit(offset + 2, 10));
    }

    /** Whether the layout bits of Message Control are known. */
    public boolean isLayoutKnown() {
        return (config.known(offset + 2, 2) & 0x0180) == 0x0180;
    }

    /** Multiple Message Capable as the encoded field, or -1 if unknown. */
    public int multipleMessageCapable() {
        return field(1);
    }

    /** Multiple Message Enable as the encoded field, or -1 if unknown. */
    public int multipleMessageEnable() {
        return field(4);
    }

    private int field(int shift) {
        return (config.known(offset + 2, 2) >> shift & 7) == 7 ? config.read(offset + 2, 2) >> shift & 7 : -1;
    }

    /** Vectors that the function asks for, 1 to 32; 32 when that is not known or reserved. */
    public int capableVectors() {
        int field = multipleMessageCapable();
        return field < 0 || field > 5 ? 32 : 1 << field;
    }

    /** Vectors that software allocated, 1 to 32; 1 when that is not known. */
    public int allocatedVectors() {
        int field = multipleMessageEnable();
        return field < 0 ? 1 : 1 << Math.min(field, 5);
    }

    /** Offset of Message Data from the capability, in bytes. */
    public int dataOffset() {
        return is64Bit().isTrue() ? 12 : 8;
    }

    /** Offset of Mask Bits from the capability, or -1 without Per-Vector Masking. */
    public int maskOffset() {
        return isMaskable().isTrue() ? dataOffset() + 4 : -1;
    }

    /** Bytes of the structure, rounded up to DWORDs. */
    public int length() {
        return dataOffset() + (isMaskable().isTrue() ? 12 : 4);
    }

    /** Message Address with Message Upper Address; only if {@link #isAddressKnown()}. */
    public long address() {
        long low = config.read(offset + 4, 4) & 0xffff_fffcL;
        long high = is64Bit().isTrue() ? config.read(offset + 8, 4) & 0xffff_ffffL : 0;
        return high << 32 | low;
    }

    public boolean isAddressKnown() {
        return isLayoutKnown() && (config.known(offset + 4, 4) | 3) == -1
                && (is64Bit().isFalse() || config.isKnown(offset + 8, 4));
    }

    /** Message Data, with Extended Message Data above it when that is enabled; only if {@link #isDataKnown()}. */
    public int data() {
        int low = config.read(offset + dataOffset(), 2);
        return isExtendedDataEnabled().isTrue() ? config.read(offset + dataOffset() + 2, 2) << 16 | low : low;
    }

    public boolean isDataKnown() {
        return isLayoutKnown() && config.isKnown(offset + dataOffset(), isExtendedDataEnabled().isTrue() ? 4 : 2);
    }

    /** What is known of Message Upper Address: 0 bits where it is not, see {@link #isUpperAddressKnown()}. */
    public int upperAddress() {
        return is64Bit().isTrue() ? config.read(offset + 8, 4) : 0;
    }

    public boolean isUpperAddressKnown() {
        return is64Bit().isFalse() || is64Bit().isTrue() && config.isKnown(offset + 8, 4);
    }

    /** Whether a vector is masked; false without Per-Vector Masking. */
    public Truth isMasked(int vector) {
        if (!isMaskable().isTrue()) {
            return isMaskable();
        }
        int at = offset + maskOffset();
        return Truth.of((config.known(at, 4) >>> vector & 1) != 0, (config.read(at, 4) >>> vector & 1) != 0);
    }

    /** Whether every allocated vector is masked. */
    public Truth isEveryVectorMasked() {
        Truth all = Truth.TRUE;
        for (int v = 0; v < allocatedVectors(); v++) {
            all = all.and(isMasked(v));
        }
        return all;
    }

    /** Whether the function's own Pending bit was last seen Set. */
    public Truth isPending(int vector) {
        if (!isMaskable().isTrue()) {
            return Truth.UNKNOWN;
        }
        int at = offset + dataOffset() + 8;
        return Truth.of((config.known(at, 4) >>> vector & 1) != 0, (config.read(at, 4) >>> vector & 1) != 0);
    }

    /** Whether Message Address was written since the last reset. */
    public Truth isAddressInitialised() {
        return addressInitialised;
    }

    /** Whether Message Upper Address was written since the last reset. */
    public Truth isUpperAddressInitialised() {
        return upperAddressInitialised;
    }

    /** Whether Message Data was written since the last reset. */
    public Truth isDataInitialised() {
        return dataInitialised;
    }

    /** Whether Extended Message Data was written since the last reset; it is 0 after one. */
    public Truth isExtendedDataInitialised() {
        return extendedDataInitialised;
    }

    /** Registers of the capability were written; the bytes from {@code from} to {@code to}, relative to its offset. */
    void written(int from, int to, Truth enabledBefore, EventRef by) {
        if (enabledBefore != isEnabled()) {
            enableChangedBy = by;
        }
        if (from < 8 && to > 4) {
            lowAddressWrittenBy = by;
            addressInitialised = Truth.TRUE;
        }
        if (is64Bit().isTrue() && from < 12 && to > 8) {
            upperAddressWrittenBy = by;
            upperAddressInitialised = Truth.TRUE;
        }
        int data = dataOffset();
        if (from < data + 4 && to > data) {
            dataWrittenBy = by;
            dataInitialised = Truth.TRUE;
            extendedDataInitialised = to > data + 2 ? Truth.TRUE : extendedDataInitialised;
        }
        if (isMaskable().isTrue() && from < data + 8 && to > data + 4) {
            maskWrittenBy = by;
        }
        compareWithEnable(enabledBefore, by);
    }

    /** Whether a message came into use that goes elsewhere than where x86 platforms receive them. */
    boolean sendsElsewhere() {
        return toElsewhere;
    }

    /** Whether one came into use that goes there. */
    boolean sendsToX86() {
        return toX86;
    }

    private void compareWithEnable(Truth enabledBefore, EventRef by) {
        if (isEnabled().isTrue() && isAddressKnown() && address() != 0) {
            toX86 |= Message.isX86Doorbell(address());
            toElsewhere |= !Message.isX86Doorbell(address());
        }
        if (!isEnabled().isTrue()) {
            enabledWith = null;
            differsSince = null;
        } else if (enabledBefore.isFalse()) {
            boolean known = isAddressKnown() && isDataKnown();
            enabledWith = known ? new Message(address(), data(), by) : null;
            enabledWithVectors = allocatedVectors();
            differsSince = null;
        } else if (enabledWith != null) {
            boolean same = isAddressKnown() && isDataKnown() && enabledWith.is(address(), data());
            differsSince = same ? null : differsSince == null ? by : differsSince;
        }
    }

    /** A reset leaves address and data undefined. */
    void reset(Truth initialised) {
        addressInitialised = initialised;
        upperAddressInitialised = initialised;
        dataInitialised = initialised;
        extendedDataInitialised = initialised;
        enableChangedBy = null;
        lowAddressWrittenBy = null;
        upperAddressWrittenBy = null;
        dataWrittenBy = null;
        maskWrittenBy = null;
        enabledWith = null;
        differsSince = null;
    }

    /**
     * The message of vector 0 that the registers held when MSI was enabled, since that write; null while MSI is not known to
     * be enabled, or when the registers were not known then.
     */
    public Message enabledWith() {
        return enabledWith;
    }

    /** Vectors allocated when MSI was enabled; only if there is {@link #enabledWith()}. */
    public int enabledWithVectors() {
        return enabledWithVectors;
    }

    /** The write since which the registers no longer hold {@link #enabledWith()}, or perhaps not; null while they do. */
    public EventRef differsSince() {
        return differsSince;
    }

    /** The write that last changed MSI Enable since the last reset, or null. */
    public EventRef enableChangedBy() {
        return enableChangedBy;
    }

    /** The last write to Message Address or Message Upper Address, or null. */
    public EventRef addressWrittenBy() {
        boolean upperIsLater = upperAddressWrittenBy != null
                && (lowAddressWrittenBy == null || upperAddressWrittenBy.event() > lowAddressWrittenBy.event());
        return upperIsLater ? upperAddressWrittenBy : lowAddressWrittenBy;
    }

    /** The last write to the lower half of the address, or null. */
    public EventRef lowAddressWrittenBy() {
        return lowAddressWrittenBy;
    }

    /** The last write to Message Upper Address, or null. */
    public EventRef upperAddressWrittenBy() {
        return upperAddressWrittenBy;
    }

    /** The last write to Message Data, or null. */
    public EventRef dataWrittenBy() {
        return dataWrittenBy;
    }

    /** The last write to Mask Bits, or null. */
    public EventRef maskWrittenBy() {
        return maskWrittenBy;
    }
}
