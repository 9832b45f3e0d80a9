/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.core.Events.D;

import org.junit.jupiter.api.Test;
import org.tlplint.core.Events;
import org.tlplint.core.trace.EventKind;

/** Where BARs stand, from how software handles their registers. */
class BarsTest {

    private final Events e = new Events();

    private Bars bars() {
        return e.f().bars();
    }

    @Test
    void aBarIsPlacedOnceItsKindIsKnown() {
        e.cw(0x10, 4, 0xe000_0000L);
        assertFalse(bars().isPlaced(0), "it may be a 64-bit one");
        e.cr(0x10, 0xe000_0000L);
        assertTrue(bars().isPlaced(0));
        assertEquals(0xe000_0000L, bars().base(0));
        e.cw(0x10, 4, 0xe100_0000L);
        assertEquals(0xe100_0000L, bars().base(0));
    }

    @Test
    void linuxSizesABar() {
        e.cr(4, 0x0010_0006).cr(0x10, 0xe000_0000L).cw(4, 2, 0);
        e.cr(0x10, 0xe000_0000L).cw(0x10, 4, 0xffff_ffffL).cr(0x10, 0xffff_c000L).cw(0x10, 4, 0xe000_0000L).cw(4, 2, 6);
        assertEquals(0x4000, bars().size(0));
        assertEquals(0xe000_0000L, bars().base(0));
    }

    @Test
    void linuxSizesA64BitBar() {
        e.cr(0x10, 0xe000_000cL).cr(0x14, 0x38);
        e.cw(0x10, 4, 0xffff_ffffL).cr(0x10, 0xfff0_000cL).cw(0x10, 4, 0xe000_000cL);
        e.cr(0x14, 0x38).cw(0x14, 4, 0xffff_ffffL).cr(0x14, 0xffff_ffffL).cw(0x14, 4, 0x38);
        assertEquals(0x38_e000_0000L, bars().base(0));
        assertEquals(0x10_0000, bars().size(0));
        assertFalse(bars().isPlaced(1), "the upper half is no BAR");
    }

    @Test
    void a64BitBarMovesToAnyAddress() {
        e.cr(0x10, 4).cr(0x14, 0).cw(0x10, 4, 0xe000_0000L).cw(0x14, 4, 0x0000_0f37);
        assertEquals(0xf37_e000_0000L, bars().base(0), "the low bits of the upper half are address bits");
        e.cr(0x18, 0xc).cr(0x1c, 0).cw(0x1c, 4, 0x9).cw(0x18, 4, 0x4000_0000);
        assertEquals(0x9_4000_0000L, bars().base(2));
        e.cr(0x24, 4).cw(0x24, 4, 0x1000);
        assertFalse(bars().isPlaced(5), "there is no room for an upper half");
    }

    @Test
    void ioBarsAndEmptyOnesHaveNoPlaceInMemory() {
        e.cr(0x10, 0xc001).cr(0x14, 0);
        assertFalse(bars().isPlaced(0));
        assertFalse(bars().isPlaced(1));
        e.cw(0x14, 4, 0xffff_ffffL).cr(0x14, 0);
        assertEquals(0, bars().size(1));
    }

    @Test
    void bridgesHaveTwo() {
        e.cr(0x0c, 0x0001_0000).cr(0x18, 0x0002_0100).cr(0x20, 0xfeb0_fea0L);
        assertFalse(bars().isPlaced(2));
        assertFalse(bars().isPlaced(4));
    }

    @Test
    void theSourceIsBelievedOverASizingProbe() {
        e.send(e.begin(EventKind.BAR_MAPPED).setTarget(D).setBar(0).setAddress(0xe000_0000L).setSize(0x4000));
        e.cr(0x10, 0xe000_0000L).cw(0x10, 4, 0xffff_ffffL).cr(0x10, 0xffff_c000L).cw(0x10, 4, 0xe000_0000L);
        assertEquals(0xe000_0000L, bars().base(0));
        assertEquals(0x4000, bars().size(0));
        assertTrue(bars().isToldDecoding(0).isTrue());
        e.send(e.begin(EventKind.BAR_MAPPED).setTarget(D).setBar(6).setAddress(1).setSize(1));
        e.send(e.begin(EventKind.BAR_UNMAPPED).setTarget(D).setBar(-1));
        assertFalse(bars().isPlaced(6));
    }

    @Test
    void overlappingWindows() {
        e.enumerate(D, 0xf000_0000L).enumerate(D + 8, 0xf000_0000L).enumerate(D + 16, 0xf100_0000L);
        e.cw(D, 4, 2, 0);
        Windows windows = e.replay().machine().windows();
        assertEquals(D + 8, windows.find(0xf000_2000L).function().bdf(), "the one that decodes");
        e.cw(D, 4, 2, 2).cw(D + 8, 4, 2, 0);
        assertEquals(D, windows.find(0xf000_20ffL).function().bdf());
        assertNull(windows.find(0xf000_2100L));
        assertNull(windows.find(0xf000_1fffL));
        assertEquals(Windows.Region.PBA, windows.find(0xf000_3007L).region());
        assertNull(windows.find(0xf000_3008L));
        assertNull(windows.find(-1));
        assertNull(windows.find(0));
    }

    @Test
    void theTableIsFoundWithoutThePba() {
        e.cr(0x04, 0x0010_0006).cr(0x10, 0xe000_0000L).cr(0x34, 0x40).cr(0x40, 0x07ff_0011).cr(0x44, 0x1000);
        Windows windows = e.replay().machine().windows();
        assertEquals(2047, (0xe000_1000L + 2047 * 16 - windows.find(0xe000_1000L + 2047 * 16).start()) / 16);
        assertNull(windows.find(0xe000_1000L + 2048 * 16));
        e.cr(0x48, 0xa000);
        assertEquals(Windows.Region.PBA, e.replay().machine().windows().find(0xe000_a0ffL).region());
    }

    @Test
    void aTableInABarThatDoesNotExist() {
        e.cr(0x04, 0x0010_0006).cr(0x10, 0xe000_0000L).cr(0x34, 0x40).cr(0x40, 0x0001_0011).cr(0x44, 0x7).cr(0x48, 0x6);
        assertNull(e.replay().machine().windows().find(0xe000_0000L));
        assertEquals(Truth.TRUE, e.f().isDecoding(7), "no source tells of it");
    }
}
