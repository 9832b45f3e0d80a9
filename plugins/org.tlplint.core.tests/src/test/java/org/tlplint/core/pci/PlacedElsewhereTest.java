/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tlplint.core.Events;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.TableAccess;
import org.tlplint.core.trace.Bdf;

/** BARs that no register of the function's own header tells: of Virtual Functions, and by Enhanced Allocation. */
class PlacedElsewhereTest {

    private static final int PF = Bdf.of(0, 3, 0, 0);
    private static final int SRIOV = 0x160;
    private static final long VF_BARS = 0x2_0000_0000L;

    private final Events e = new Events();

    /** A PF with two VFs, 3:02.0 and 3:02.4, of 16 KB each; decoding as the control says. */
    private void physical(int control) {
        capabilities(PF, 0x40, 0x10, 0);
        e.cr(PF, 0x100, 4, SRIOV << 20 | 0x1_0001).cr(PF, SRIOV, 4, 0x1_0010);
        e.cr(PF, SRIOV + 0x14, 4, 0x0004_0010);
        e.cr(PF, SRIOV + 0x24, 4, 4).cr(PF, SRIOV + 0x28, 4, 0);
        e.cw(PF, SRIOV + 0x24, 4, -1).cr(PF, SRIOV + 0x24, 4, 0xffff_c004);
        e.cw(PF, SRIOV + 0x24, 4, (int) VF_BARS).cw(PF, SRIOV + 0x28, 4, VF_BARS >>> 32);
        e.cw(PF, SRIOV + 0x10, 2, 2).cw(PF, SRIOV + 8, 2, control);
    }

    private void capabilities(int bdf, int at, int id, int next) {
        e.cr(bdf, 0x04, 4, 0x0010_0000).cr(bdf, 0x0c, 4, 0).cr(bdf, 0x34, 4, at).cr(bdf, at, 4, next << 8 | id);
    }

    /** MSI-X with 4 entries at 1000h of BAR 0. */
    private FunctionState virtual(int bdf) {
        capabilities(bdf, 0x50, 0x11, 0);
        e.cr(bdf, 0x52, 2, 3).cr(bdf, 0x54, 4, 0x1000).cr(bdf, 0x58, 4, 0x2000);
        return e.f(bdf);
    }

    @Test
    void theTablesOfVirtualFunctionsFollowFromTheirPhysicalFunction() {
        physical(9);
        FunctionState first = virtual(PF + 0x10);
        FunctionState second = virtual(PF + 0x14);
        e.w(VF_BARS + 0x1000, 0xfee0_1000L);
        assertSame(first, e.last(EntryWrite.class).function());
        e.w(VF_BARS + 0x4000 + 0x1010, 0xfee0_2000L);
        assertSame(second, e.last(EntryWrite.class).function());
        assertEquals(1, e.last(EntryWrite.class).vector());
    }

    @Test
    void withoutVfMemorySpaceEnableTheWriteIsLost() {
        physical(1);
        FunctionState first = virtual(PF + 0x10);
        e.w(VF_BARS + 0x1000, 0xfee0_1000L);
        assertTrue(e.last(TableAccess.class).isLost());
        e.cw(PF, SRIOV + 8, 2, 9).w(VF_BARS + 0x1000, 0xfee0_1000L);
        assertSame(first, e.last(EntryWrite.class).function());
    }

    @Test
    void whenVfsAreDisabledNothingDecodes() {
        physical(9);
        virtual(PF + 0x10);
        e.cw(PF, SRIOV + 8, 2, 0).w(VF_BARS + 0x1000, 0xfee0_1000L);
        assertTrue(e.last(TableAccess.class).isLost());
    }

    @Test
    void aFunctionBeyondTheNumberOfVfsHasNoPlace() {
        physical(9);
        assertFalse(virtual(PF + 0x18).bars().isPlaced(0));
        assertEquals(-1, VirtualFunctions.number(e.f(PF), e.f(PF + 0x18)));
        e.w(VF_BARS + 0x8000 + 0x1000, 1);
        assertNull(e.last(TableAccess.class));
    }

    @Test
    void enhancedAllocationPlacesABar() {
        int bdf = Bdf.of(0, 4, 0, 0);
        capabilities(bdf, 0x50, 0x11, 0x60);
        e.cr(bdf, 0x52, 2, 3).cr(bdf, 0x54, 4, 0x1002);
        e.cw(bdf, 4, 2, 2).cr(bdf, 0x60, 4, 0x0001_0014);
        e.cr(bdf, 0x64, 4, 0x8000_0023).cr(bdf, 0x68, 4, 0x8000_0002).cr(bdf, 0x6c, 4, 0x000f_fffc);
        e.w(0x7_8000_1000L, 1);
        assertNull(e.last(TableAccess.class), "half of the base is not known yet");
        e.cr(bdf, 0x70, 4, 7).w(0x7_8000_1000L, 0xfee0_1000L);
        assertNotNull(e.last(EntryWrite.class));
        assertEquals(0x10_0000, e.f(bdf).bars().size(2));
    }
}
