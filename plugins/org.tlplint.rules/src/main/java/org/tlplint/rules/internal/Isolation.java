/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import java.util.BitSet;

import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.DeviceAccess;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.trace.Field;

/**
 * Registers that a device keeps in the pages of its MSI-X structures. That one is there is taken for sure when software
 * wrote a DWORD and came back to it: probing and clearing touch each but once.
 */
public final class Isolation {

    private static final int DWORDS = 1 << 14;

    /** DWORDs of the pages that were written. */
    private static final class Touched {
        private final BitSet written = new BitSet();
        private final BitSet told = new BitSet();
    }

    private final PerFunction<Touched> touched = new PerFunction<>(Touched::new);

    /** Bytes of the pages that hold the structures, by a mask of their low bits; the page of an offset is offset and not mask. */
    public static boolean isInPages(MsixState msix, DeviceAccess access, long pageMask) {
        boolean table = msix.isTableLocated() && access.bar() == msix.tableBar()
                && meets(access, msix.tableOffset(), msix.tableBytes(), pageMask);
        return table || msix.isPbaLocated() && access.bar() == msix.pbaBar()
                && meets(access, msix.pbaOffset(), msix.pbaBytes(), pageMask);
    }

    private static boolean meets(DeviceAccess access, long offset, int bytes, long mask) {
        return access.offset() >= (offset & ~mask) && access.offset() <= (offset + bytes - 1 | mask);
    }

    /**
     * Judges an access to the BAR that holds a structure.
     *
     * @param inPages whether it is to a page of the structures; an access elsewhere is as it should be
     * @return true if the rule must report: software used a register there, which counts once
     */
    public boolean judge(DeviceAccess access, boolean inPages, Findings findings) {
        if (!inPages) {
            return findings.judge(access, Truth.FALSE, Missing.REGISTER);
        }
        Touched of = touched.of(access);
        int dword = (int) (access.offset() >> 2) & DWORDS - 1;
        if (of.told.get(dword)) {
            return false;
        }
        boolean register = of.written.get(dword) && !isCleared(access);
        of.written.set(dword, of.written.get(dword) || access.isWrite() && !isCleared(access));
        of.told.set(dword, register);
        return findings.judge(access, register ? Truth.TRUE : Truth.UNKNOWN, Missing.REGISTER);
    }

    /** Whether it writes 0, as software does that clears the page, or reads 0, as where there is nothing. */
    private static boolean isCleared(DeviceAccess access) {
        return access.event().has(Field.DATA) && access.event().data() == 0;
    }

    /** Whether an access is to a BAR that holds Table or PBA. */
    public static boolean isInBar(MsixState msix, DeviceAccess access) {
        return msix.isTableLocated() && access.bar() == msix.tableBar()
                || msix.isPbaLocated() && access.bar() == msix.pbaBar();
    }
}
