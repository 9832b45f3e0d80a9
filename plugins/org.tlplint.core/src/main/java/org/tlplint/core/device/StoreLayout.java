/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.device;

/**
 * Where a function keeps messages besides its MSI-X Table, and how. All fields of a slot are little-endian DWORDs at multiples
 * of four.
 *
 * @param name what people call the store
 * @param bar 0 to 5, or {@link #NONE} for a window of system addresses
 * @param start first byte of slot 0: offset in the BAR, or system address
 * @param slots how many there are
 * @param stride bytes from a slot to the next
 * @param addressLow offset in the slot of the lower half of the message address
 * @param addressHigh of the upper half; {@link #NONE} if that is always zero
 * @param data of the message data
 * @param control of the DWORD with the mask bit; {@link #NONE} if slots cannot be masked
 * @param maskBit number of the bit in that DWORD, 0 to 31
 * @param maskedWhenSet whether one means masked
 * @param afterReset the mask after a reset
 */
public record StoreLayout(String name, int bar, long start, int slots, int stride, int addressLow, int addressHigh,
        int data, int control, int maskBit, boolean maskedWhenSet, AfterReset afterReset) {

    /** No such field. */
    public static final int NONE = -1;
    /** The largest number of slots that a description may give. */
    public static final int MAX_SLOTS = 16_384;
    /** The largest distance between slots, in bytes. */
    public static final int MAX_STRIDE = 1 << 20;

    /** What a reset does to the masks; messages are undefined after one. */
    public enum AfterReset {
        MASKED, UNMASKED, UNDEFINED
    }

    /** Bytes from the first slot to the end of the last. */
    public long bytes() {
        return (long) slots * stride;
    }

    public boolean hasMask() {
        return control != NONE;
    }

    /** The place of the store: {@code BAR 2 + 0x10000}. */
    public String place() {
        return bar == NONE ? "0x%x".formatted(start) : "BAR %d + 0x%x".formatted(bar, start);
    }

    /** Whether a byte of the store, counted from its start, belongs to a field that is followed. */
    public boolean covers(long offset) {
        return field((int) (offset % stride)) >= 0;
    }

    /**
     * The field that a byte of a slot belongs to: 0 lower address, 1 upper address, 2 data, 3 control, as the DWORDs of an MSI-X
     * entry are numbered; or {@link #NONE}.
     */
    public int field(int offset) {
        int dword = offset & ~3;
        return dword == addressLow ? 0 : dword == addressHigh ? 1 : dword == data ? 2 : dword == control ? 3 : NONE;
    }

    /** The mask that a value of the control field stands for: 1 masked, 0 not. */
    public int mask(int controlValue) {
        return controlValue >>> maskBit & 1 ^ (maskedWhenSet ? 0 : 1);
    }
}
