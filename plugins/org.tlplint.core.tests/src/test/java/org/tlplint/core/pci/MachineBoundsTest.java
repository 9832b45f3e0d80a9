/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tlplint.core.device.DeviceDescriptions;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.EventRef;

/** How much of a machine is followed, and that what is not is counted. */
class MachineBoundsTest {

    private static final EventRef HERE = new EventRef(0, 1, 0, 1, 0);

    private final Machine machine = new Machine();

    @Test
    void functionsUpToTheBoundAreFoundAgain() {
        for (int bdf = 0; bdf < Machine.MAX_FUNCTIONS; bdf++) {
            assertNotNull(machine.function(bdf * 13));
        }
        assertEquals(0, machine.refusedFunctions());
        for (int bdf = 0; bdf < Machine.MAX_FUNCTIONS; bdf++) {
            FunctionState f = machine.find(bdf * 13);
            assertEquals(bdf * 13, f.bdf());
            assertEquals(bdf, f.number());
            assertSame(f, machine.function(bdf * 13));
        }
        assertNull(machine.find(1));
        assertEquals(Machine.MAX_FUNCTIONS, machine.functions().size());
    }

    @Test
    void whatHappensToFurtherFunctionsIsCounted() {
        for (int bdf = 0; bdf < Machine.MAX_FUNCTIONS; bdf++) {
            machine.function(bdf);
        }
        assertNull(machine.function(Machine.MAX_FUNCTIONS));
        assertNull(machine.function(Machine.MAX_FUNCTIONS + 1));
        assertNull(machine.function(Machine.MAX_FUNCTIONS));
        assertEquals(3, machine.refusedFunctions());
        assertEquals(7, machine.function(7).bdf(), "one that is followed already");
        assertEquals(3, machine.refusedFunctions());
        assertNull(machine.function(Bdf.NONE), "nobody is no function, and none too many");
        assertEquals(3, machine.refusedFunctions());
    }

    /** A function whose Table has all 2048 entries, the last of which is written. */
    private static void fillTable(FunctionState f) {
        f.configRead(4, 4, 0x0010_0006);
        f.configRead(0x34, 4, 0x40);
        f.configRead(0x40, 4, 0x07ff_0011);
        f.msix().write(2047, 2, 0x4021, -1, HERE);
    }

    @Test
    void entriesForWhichThereIsNoRoomAreCounted() {
        int most = EntryRoom.MAX_ENTRIES / 2048;
        for (int bdf = 0; bdf < most; bdf++) {
            fillTable(machine.function(bdf));
        }
        assertEquals(0, machine.refusedEntries());
        assertEquals(0x4021, machine.function(most - 1).msix().entry(2047).data());
        fillTable(machine.function(most));
        long refused = machine.refusedEntries();
        assertTrue(refused > 0);
        machine.function(most).msix().write(5, 2, 0x4022, -1, HERE);
        assertTrue(machine.refusedEntries() > refused);
    }

    @Test
    void aDeviceThatIsGoneLeavesRoomForAnother() {
        int most = EntryRoom.MAX_ENTRIES / 2048;
        for (int bdf = 0; bdf < most; bdf++) {
            fillTable(machine.function(bdf));
        }
        machine.function(3).forget();
        fillTable(machine.function(most));
        assertEquals(0, machine.refusedEntries());
        assertEquals(0x4021, machine.function(most).msix().entry(2047).data());
    }

    @Test
    void aCopyHasTheSameFunctionsAndItsOwnRoom() {
        for (int bdf = 0; bdf < 100; bdf++) {
            fillTable(machine.function(bdf * 3));
        }
        Machine copy = machine.copy();
        assertEquals(machine.functions().stream().map(FunctionState::bdf).toList(),
                copy.functions().stream().map(FunctionState::bdf).toList());
        assertEquals(0x4021, copy.find(30).msix().entry(2047).data());
        copy.function(5);
        assertNull(machine.find(5));
        assertEquals(List.of(), Machine.of(List.of(), DeviceDescriptions.NONE).functions());
    }
}
