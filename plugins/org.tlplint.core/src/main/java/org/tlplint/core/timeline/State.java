/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.timeline;

import org.tlplint.core.pci.Truth;

/** Whether a vector may be sent, and if not, why. */
public enum State {

    /** The trace does not tell. */
    UNKNOWN,
    /** MSI or MSI-X of the function is not enabled. */
    DISABLED,
    /** Function Mask is Set, whatever the vector's own Mask bit says. */
    FUNCTION_MASKED,
    /** The vector's own Mask bit is Set. */
    MASKED,
    UNMASKED;

    private static final State[] ALL = values();
    private static final int TRUTHS = 3;
    /** Beside the values of {@link Truth} as the vector's own: MSI has not allocated it. */
    static final int NOT_ALLOCATED = TRUTHS;
    private static final int OWN = TRUTHS + 1;
    /** States by switches of the function and the vector's own mask. */
    private static final byte[] COMPOSED = new byte[TRUTHS * TRUTHS * OWN];

    static {
        for (Truth enabled : Truth.values()) {
            for (Truth functionMask : Truth.values()) {
                int at = switches(enabled, functionMask) * OWN;
                for (Truth mask : Truth.values()) {
                    COMPOSED[at + mask.ordinal()] = (byte) of(enabled, functionMask, mask).ordinal();
                }
                COMPOSED[at + NOT_ALLOCATED] = (byte) (enabled.isKnown() ? DISABLED : UNKNOWN).ordinal();
            }
        }
    }

    /** The state that follows from MSI-X Enable or MSI Enable, Function Mask, and the vector's own Mask bit. */
    public static State of(Truth enabled, Truth functionMask, Truth mask) {
        if (!enabled.isTrue()) {
            return enabled.isFalse() ? DISABLED : UNKNOWN;
        }
        if (functionMask.isTrue()) {
            return FUNCTION_MASKED;
        }
        return mask.isTrue() ? MASKED : mask.isFalse() && functionMask.isFalse() ? UNMASKED : UNKNOWN;
    }

    /** Enable and Function Mask as one value of {@link Bands}. */
    static int switches(Truth enabled, Truth functionMask) {
        return enabled.ordinal() * TRUTHS + functionMask.ordinal();
    }

    static State composed(int switches, int mask) {
        return ALL[COMPOSED[switches * OWN + mask]];
    }

    /** The states of all vectors whose values are among those, a bit for each {@link #ordinal()}. */
    static int composedBits(int switchesSeen, int masksSeen) {
        int bits = 0;
        for (int s = switchesSeen; s != 0; s &= s - 1) {
            for (int m = masksSeen; m != 0; m &= m - 1) {
                bits |= 1 << COMPOSED[Integer.numberOfTrailingZeros(s) * OWN + Integer.numberOfTrailingZeros(m)];
            }
        }
        return bits;
    }

    /** A bit for this state. */
    public int bit() {
        return 1 << ordinal();
    }
}
