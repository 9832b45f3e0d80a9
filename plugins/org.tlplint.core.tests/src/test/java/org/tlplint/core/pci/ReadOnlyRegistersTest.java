/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.ResetKind;

/** What writes and resets do to the registers that are modelled, and what they leave alone. */
class ReadOnlyRegistersTest {

    private static final EventRef HERE = new EventRef(0, 9, 0, 9, 0);
    private static final int PCIE = 0x60;
    private static final int AF = 0xa4;
    private static final int SRIOV = 0x140;

    private final FunctionState f = function(0);

    private static FunctionState function(int header) {
        FunctionState f = new FunctionState(0x100);
        f.configRead(0x00, 4, 0xabcd_1234);
        f.configRead(0x04, 4, 0x0010_0006);
        f.configRead(0x08, 4, 0x0200_0001);
        f.configRead(0x0c, 4, header << 16);
        f.configRead(0x18, 4, 0x0002_0100);
        f.configRead(0x34, 4, 0x40);
        f.configRead(0x40, 4, 0x0086_5005);
        f.configRead(0x50, 4, 0x0003_6001);
        f.configRead(0x54, 4, 0x0000_0008);
        f.configRead(PCIE, 4, 0x0002_a410);
        f.configRead(PCIE + 8, 4, 0x0000_2810);
        f.configRead(PCIE + 0x1c, 4, 0x0000_0000);
        f.configRead(PCIE + 0x28, 4, 0x0000_0000);
        f.configRead(AF, 4, 0x0306_0013);
        f.configRead(AF + 4, 4, 0x0000_0000);
        f.configRead(0x100, 4, 0x1400_0000);
        f.configRead(SRIOV, 4, 0x0001_0010);
        f.configRead(SRIOV + 8, 4, 0);
        f.configRead(SRIOV + 0x0c, 4, 0x0008_0008);
        f.configRead(SRIOV + 0x10, 4, 0);
        f.configRead(SRIOV + 0x20, 4, 1);
        return f;
    }

    private long write(int offset, int value) {
        f.configWritten(offset, 4, value, HERE);
        return f.config().known(offset, 4) & 0xffff_ffffL;
    }

    private int value(int offset) {
        return f.config().read(offset, 4);
    }

    @Test
    void identificationStays() {
        assertEquals(0xffff_ffffL, write(0, 0x1111_1111));
        assertEquals(0xabcd_1234, value(0));
        assertEquals(0xffff_ffffL, write(8, 0x1111_1111));
        assertEquals(0x0200_0001, value(8));
    }

    @Test
    void thePointerToTheFirstCapabilityStays() {
        write(0x34, 0xffff_ffff);
        assertTrue(f.config().isKnown(0x34, 1));
        assertEquals(0x40, f.config().read(0x34, 1));
        assertFalse(f.config().isKnown(0x35, 1), "what the rest does is not modelled");
    }

    @Test
    void headersOfCapabilitiesStay() {
        for (int at : new int[] {0x50, PCIE, AF, SRIOV}) {
            int before = value(at);
            assertEquals(0xffff_ffffL, write(at, ~before), Integer.toHexString(at));
            assertEquals(before, value(at), Integer.toHexString(at));
        }
    }

    @Test
    void busNumbersOfABridgeAreWritten() {
        FunctionState bridge = function(1);
        bridge.configWritten(0x18, 4, 0x0507_0605, HERE);
        assertTrue(bridge.config().isKnown(0x18, 3));
        assertEquals(0x07_0605, bridge.config().read(0x18, 3));
        assertFalse(bridge.config().isKnown(0x1b, 1));
    }

    @Test
    void deviceControlAndItsNeighboursAreWritten() {
        write(PCIE + 8, 0x0000_7fff);
        assertEquals(0x7fff, f.config().read(PCIE + 8, 2));
        write(PCIE + 0x1c, 0x0000_ffff);
        assertEquals(0x001f, f.config().read(PCIE + 0x1c, 2), "Root Control has five bits");
        write(PCIE + 0x28, 0x0000_1234);
        assertEquals(0x1234, f.config().read(PCIE + 0x28, 2));
    }

    @Test
    void advancedFeaturesControlReadsZero() {
        write(AF + 4, 1);
        assertTrue(f.config().isKnown(AF + 4, 1));
        assertEquals(0, f.config().read(AF + 4, 1), "Initiate FLR is no state");
    }

    @Test
    void singleRootVirtualization() {
        write(SRIOV + 8, 0x0000_ffff);
        assertEquals(0x1f, f.config().read(SRIOV + 8, 2));
        assertEquals(0xffff_ffffL, write(SRIOV + 0x0c, 0));
        assertEquals(0x0008_0008, value(SRIOV + 0x0c), "InitialVFs and TotalVFs");
        write(SRIOV + 0x10, 4);
        assertEquals(4, f.config().read(SRIOV + 0x10, 2), "NumVFs");
        assertEquals(0xffff_ffffL, write(SRIOV + 0x20, 2));
        assertEquals(2, value(SRIOV + 0x20), "System Page Size");
        assertEquals(0, write(SRIOV + 0x14, 2), "Function Dependency Link is not modelled");
    }

    @Test
    void aResetRestoresWhatHasADefault() {
        write(PCIE + 0x28, 0x0000_1234);
        write(SRIOV + 8, 0x19);
        write(SRIOV + 0x10, 4);
        write(0x44, 0xfee0_1000);
        f.reset(ResetKind.CONVENTIONAL, HERE);
        assertEquals(0, f.config().read(PCIE + 0x28, 2));
        assertEquals(0, f.config().read(SRIOV + 8, 2));
        assertTrue(f.config().isKnown(SRIOV + 0x10, 2));
        assertEquals(0, f.config().read(SRIOV + 0x10, 2));
        assertFalse(f.config().isKnown(0x44, 4), "Message Address has no default");
        assertEquals(0, f.config().read(4, 2));
    }

    @Test
    void aResetThatMayNotHaveBeenOneLeavesThemUnknown() {
        write(PCIE + 0x28, 0x0000_1234);
        write(SRIOV + 0x10, 4);
        f.reset(ResetKind.POWER, HERE);
        assertFalse(f.config().isKnown(PCIE + 0x28, 2));
        assertFalse(f.config().isKnown(SRIOV + 0x10, 2));
        assertTrue(f.isBusMasterEnabled() == Truth.UNKNOWN);
    }

    @Test
    void aDoubtfulWriteLeavesKnownWhatItCannotHaveChanged() {
        f.configDoubtful(0, 4, 0x1111_1111, -1, HERE);
        assertEquals(0xabcd_1234, value(0));
        assertTrue(f.config().isKnown(0, 4));
        f.configDoubtful(4, 2, 0x0002, 0xffff, HERE);
        assertTrue(f.isBusMasterEnabled() == Truth.UNKNOWN, "written as 0, if it was");
        assertTrue(f.isMemorySpaceEnabled().isTrue(), "written as it was");
        f.configDoubtful(4, 2, 0x0002, 0xfffd, HERE);
        assertTrue(f.isMemorySpaceEnabled() == Truth.UNKNOWN, "what was written there is not known");
    }
}
