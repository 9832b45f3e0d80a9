/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.Capabilities;
import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigWrite;

/** Where Mask Bits would stand in a function that says that it has no Per-Vector Masking. */
public final class MaskPlace {

    private MaskPlace() {
    }

    /**
     * Whether a write is a whole DWORD at that place, and the place belongs to no other capability. Unknown if the
     * capabilities are not known to their end.
     */
    public static Truth isWritten(ConfigWrite write) {
        MsiState msi = write.msi();
        if (msi == null || write.bytes() != 4 || !msi.isLayoutKnown() || !msi.isMaskable().isFalse()) {
            return Truth.FALSE;
        }
        int at = msi.offset() + msi.dataOffset() + 4;
        Capabilities capabilities = write.function().capabilities();
        if (write.offset() != at || at >= 0x100 || capabilities.nextStart(msi.offset()) <= at) {
            return Truth.FALSE;
        }
        return Truth.of(capabilities.complete(), true);
    }

    /** Whether a value can be meant for Mask Bits: beyond the bits of the function's vectors it has only zeros, or only ones. */
    public static boolean isMask(MsiState msi, int value) {
        int vectors = msi.capableVectors();
        int beyond = vectors >= 32 ? 0 : -1 << vectors;
        return (value & beyond) == 0 || (value & beyond) == beyond;
    }
}
