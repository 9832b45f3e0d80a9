/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** BARs that stand where the Enhanced Allocation capability says (PCIe Base 6.x, 7.8.5). */
class EnhancedAllocationTest {

    private static final int EA = 0x40;
    private static final int ENABLED = 0x8000_0000;

    private final FunctionState f = new FunctionState(0x100);

    private void capability(int header, int... dwords) {
        f.configRead(4, 4, 0x0010_0006);
        f.configRead(0x0c, 4, header << 16);
        f.configRead(0x34, 4, EA);
        for (int i = dwords.length - 1; i >= 0; i--) {
            f.configRead(EA + i * 4, 4, dwords[i]);
        }
    }

    private static int entry(int bar, int dwords) {
        return ENABLED | bar << 4 | dwords;
    }

    @Test
    void aNarrowEntry() {
        capability(0, 0x0001_0014, entry(0, 2), 0xe000_0000, 0x0000_3ffc);
        assertTrue(f.bars().isPlaced(0));
        assertEquals(0xe000_0000L, f.bars().base(0));
        assertEquals(0x4000, f.bars().size(0));
    }

    @Test
    void severalOfDifferentWidths() {
        capability(0, 0x0004_0014, // four entries
                entry(0, 3), 0xe000_0002, 0x0000_0ffc, 0x0000_0012, // a base of 64 bits
                entry(2, 3), 0xd000_0000, 0xffff_fffe, 0x0000_0001, // a size of more than 32 bits
                entry(4, 4), 0x0000_0002, 0xffff_fffe, 0x0000_0034, 0x0000_0002, // both
                entry(1, 2), 0xc000_0000, 0x0000_01fc);
        assertEquals(0x12_e000_0000L, f.bars().base(0));
        assertEquals(0x1000, f.bars().size(0));
        assertEquals(0xd000_0000L, f.bars().base(2));
        assertEquals(0x2_0000_0000L, f.bars().size(2));
        assertEquals(0x34_0000_0000L, f.bars().base(4));
        assertEquals(0x3_0000_0000L, f.bars().size(4));
        assertEquals(0xc000_0000L, f.bars().base(1));
        assertEquals(0x200, f.bars().size(1));
    }

    @Test
    void onlyAsManyAsItSays() {
        capability(0, 0x0001_0014, entry(0, 2), 0xe000_0000, 0x0000_3ffc, entry(1, 2), 0xc000_0000, 0x0000_01fc);
        assertTrue(f.bars().isPlaced(0));
        assertFalse(f.bars().isPlaced(1));
    }

    @Test
    void aBridgeHasItsBusNumbersFirst() {
        capability(1, 0x0001_0014, 0x0000_0201, entry(0, 2), 0xe000_0000, 0x0000_3ffc);
        assertEquals(0xe000_0000L, f.bars().base(0));
    }

    @Test
    void entriesThatAreNotEnabledOrStandForNoBar() {
        capability(0, 0x0003_0014, 0x0000_0002, 0xe000_0000, 0x0000_3ffc, entry(6, 2), 0xc000_0000, 0x0000_01fc,
                entry(5, 2), 0xb000_0000, 0x0000_01fc);
        assertFalse(f.bars().isPlaced(0));
        assertEquals(0xb000_0000L, f.bars().base(5));
    }

    @Test
    void anEntryThatIsNotKnownWhole() {
        capability(0, 0x0001_0014, entry(0, 3), 0xe000_0002, 0x0000_0ffc);
        assertFalse(f.bars().isPlaced(0), "the upper half of the base was not read");
        f.configRead(EA + 16, 4, 0x12);
        assertEquals(0x12_e000_0000L, f.bars().base(0));
    }
}
