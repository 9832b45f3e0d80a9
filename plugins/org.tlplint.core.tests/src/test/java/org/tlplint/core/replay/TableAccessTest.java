/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.core.Events.D;
import static org.tlplint.core.Events.at;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tlplint.core.Events;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.pci.Windows.Region;
import org.tlplint.core.trace.AddressScope;
import org.tlplint.core.trace.CompletionStatus;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.TraceEvent;

/** Accesses to MSI-X Tables and Pending Bit Arrays, of all shapes. */
class TableAccessTest {

    private final Events e = Events.fresh();

    private TraceEvent write(long address) {
        return e.begin(EventKind.MEMORY_WRITE).setDirection(Direction.DOWNSTREAM).setAddress(address);
    }

    @Test
    void dwords() {
        e.program(5, 0x1_fee0_1000L, 0x4021).mask(5, false);
        MsixEntry entry = e.entry(5);
        assertEquals(0x1_fee0_1000L, entry.address());
        assertEquals(0x4021, entry.data());
        assertEquals(Truth.FALSE, entry.isMaskBitSet());
        assertEquals(Truth.TRUE, entry.isInitialised());
        assertEquals(e.index(), entry.maskChangedBy().event());
        assertEquals(e.index() - 1, entry.messageWrittenBy().event());
    }

    @Test
    void aQwordThatSetsDataAndUnmasksIsNoChangeOfAnUnmaskedEntry() {
        e.w(at(1, 0), 0xfee0_1000L, 8).w(at(1, 2), 0x4021, 8);
        EntryWrite step = e.last(EntryWrite.class);
        assertTrue(step.touches(2) && step.touches(3) && step.unmasks());
        assertEquals(Truth.TRUE, step.maskedBefore());
        assertNull(e.entry(1).taintedBy());
        assertTrue(e.entry(1).armed().is(0xfee0_1000L, 0x4021));
    }

    @Test
    void oneWriteOverSeveralEntriesIsOneStepForEach() {
        List<Integer> vectors = new ArrayList<>();
        e.listen(s -> {
            if (s instanceof EntryWrite w) {
                vectors.add(w.vector());
            }
        });
        byte[] data = new byte[48];
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) i;
        }
        e.send(write(at(2, 2)).setLength(48).setData(data, 0, 48));
        assertEquals(List.of(2, 3, 4, 5), vectors);
        assertEquals(0x03020100, e.entry(2).data());
        assertEquals(0x1b1a1918, e.entry(4).dword(0));
        assertEquals(0x2f2e2d2c, e.entry(5).dword(1));
        assertEquals(0, e.entry(5).knownBits(2));
    }

    @Test
    void partialAndUnalignedWritesChangeOnlyTheirBytes() {
        e.program(1, 0x1122_3344L, 0x5566_7788);
        e.w(at(1, 0) + 1, 0xaabb, 2);
        assertEquals(0x11aa_bb44L, e.entry(1).address());
        e.w(at(1, 2) + 3, 0x0102, 2);
        assertEquals(0x0266_7788, e.entry(1).data());
        assertEquals(1, e.entry(1).dword(3), "the second byte went to Vector Control");
    }

    @Test
    void byteEnables() {
        e.program(1, 0x1122_3344L, 0x5566_7788);
        e.send(write(at(1, 0)).setLength(4).setByteEnables(0b1001, 0).setData(0xaabb_ccddL, 4));
        assertEquals(0xaa22_33ddL, e.entry(1).address());
        e.send(write(at(1, 1) + 2).setLength(4).setByteEnables(0b1100, 0b0011).setData(0x0403_0201L, 4));
        assertEquals(0x0201_0000L << 32 | 0xaa22_33ddL, e.entry(1).address());
        assertEquals(0x5566_0403, e.entry(1).data());
        e.send(write(at(1, 0)).setLength(0).setByteEnables(0, 0));
        assertNull(e.last(EntryWrite.class));
        assertEquals(0, e.last(TableAccess.class).length());
    }

    @Test
    void whatLiesBehindTheTableIsNotOfIt() {
        e.w(at(16, 0), 1);
        assertEquals(0, e.steps());
        byte[] data = new byte[32];
        e.send(write(at(15, 0)).setLength(32).setData(data, 0, 32));
        assertEquals(16, e.msix().touchedSize());
        e.send(write(at(16, 0) - Events.TABLE).setScope(AddressScope.MSIX_TABLE).setTarget(D).setLength(4).setData(7,
                4));
        assertNull(e.last(EntryWrite.class));
        assertNotNull(e.last(TableAccess.class), "the source says that it was aimed at the Table");
    }

    @Test
    void writesWhoseDataIsMissingLeaveTheEntryUnknown() {
        e.program(1, 0xfee0_1000L, 0x4021).mask(1, false);
        e.send(write(at(1, 3)).setLength(4));
        assertEquals(Truth.UNKNOWN, e.entry(1).isMaskBitSet());
        assertEquals(e.index(), e.entry(1).maskChangedBy().event());
        e.send(write(at(1, 0)).setLength(16).setData(0x1234_5678L, 4));
        assertEquals(0x1234_5678, e.entry(1).dword(0));
        assertEquals(-1, e.entry(1).knownBits(0));
        assertEquals(0, e.entry(1).knownBits(2), "cut off");
        assertFalse(e.entry(1).isMessageKnown());
        assertNotNull(e.entry(1).taintedBy(), "it may have been unmasked");
        assertTrue(e.entry(1).past().stream().noneMatch(m -> m.data() == 0 || m.address() == 0),
                "nothing is made up: " + e.entry(1).past());
    }

    @Test
    void lostWrites() {
        e.cw(4, 2, 4).w(at(1, 2), 5);
        assertTrue(e.last(TableAccess.class).isLost());
        e.cw(4, 2, 6).cw(0x44, 2, 3).w(at(1, 2), 5);
        assertTrue(e.last(TableAccess.class).isLost(), "D3hot");
        e.cw(0x44, 2, 0);
        e.send(write(at(1, 2)).setLength(4).setData(5, 4).setStatus(CompletionStatus.REJECTED));
        assertTrue(e.last(TableAccess.class).isLost());
        assertEquals(0, e.entry(1).knownBits(2));
    }

    @Test
    void whereTheSourceTellsItsWordCountsAndNotMemorySpaceEnable() {
        e.send(e.begin(EventKind.BAR_MAPPED).setTarget(D).setBar(0).setAddress(0xf000_0000L).setSize(0x4000));
        e.cw(4, 2, 4).w(at(1, 2), 5);
        assertEquals(5, e.entry(1).data(), "as with a VF, whose own bit is always Clear");
        e.cw(4, 2, 6).send(e.begin(EventKind.BAR_UNMAPPED).setTarget(D).setBar(0)).w(at(1, 2), 6);
        assertTrue(e.last(TableAccess.class).isLost());
        assertEquals(5, e.entry(1).data());
        e.send(e.begin(EventKind.BAR_MAPPED).setTarget(D).setBar(0).setAddress(0xe000_0000L).setSize(0x4000));
        e.w(at(1, 2), 7);
        assertEquals(0, e.steps());
        e.w(0xe000_2018L, 7);
        assertEquals(7, e.entry(1).data());
    }

    @Test
    void twoFunctionsOneAfterTheOtherAtTheSameAddress() {
        int other = D + 8;
        e.enumerate(other, 0xf000_0000L).cw(other, 4, 2, 6);
        for (int old : new int[] {D, other}) {
            int now = old == D ? other : D;
            e.send(e.begin(EventKind.BAR_UNMAPPED).setTarget(old).setBar(0));
            e.send(e.begin(EventKind.BAR_MAPPED).setTarget(now).setBar(0).setAddress(0xf000_0000L).setSize(0x4000));
            e.w(at(3, 2), 0x100 + now);
            assertEquals(now, e.last(EntryWrite.class).function().bdf());
            assertEquals(0x100 + now, e.f(now).msix().entry(3).data());
        }
    }

    @Test
    void anotherPlaceWrittenToABarThatWasToldOnce() {
        e.send(e.begin(EventKind.BAR_MAPPED).setTarget(D).setBar(0).setAddress(0xf000_0000L).setSize(0x4000));
        e.cw(4, 2, 0).cw(0x10, 4, 0xe000_0000L).cw(0x14, 4, 0).cw(4, 2, 6);
        e.w(at(1, 2), 5);
        assertEquals(0, e.steps(), "a snapshot tells once, and the trace goes on");
        e.w(0xe000_2018L, 7);
        assertEquals(7, e.entry(1).data());
    }

    @Test
    void addressesInABar() {
        e.send(write(0x2018).setScope(AddressScope.BAR).setBar(0).setTarget(D).setLength(4).setData(9, 4));
        assertEquals(9, e.entry(1).data());
        e.send(write(0x2018).setScope(AddressScope.BAR).setBar(1).setTarget(D).setLength(4).setData(8, 4));
        assertNull(e.last(TableAccess.class));
        assertEquals(1, e.last(DeviceAccess.class).bar());
        e.send(write(0x3000).setScope(AddressScope.BAR).setBar(0).setTarget(D).setLength(4).setData(8, 4));
        assertEquals(Region.PBA, e.last(TableAccess.class).region());
    }

    @Test
    void aTableOfWhichTheSourceDoesNotTellWhose() {
        TraceEvent first = write(0x18).setScope(AddressScope.MSIX_TABLE).setLength(4).setData(9, 4);
        e.send(first);
        assertEquals(9, e.entry(1).data(), "only one function has a Table");
        int other = D + 8;
        e.enumerate(other, 0xf100_0000L).cw(other, 4, 2, 6);
        e.send(write(0x18).setScope(AddressScope.MSIX_TABLE).setLength(4).setData(10, 4));
        assertNull(e.last(TableAccess.class).function());
        assertEquals(0, e.entry(1).knownBits(2), "it may have been this one's");
        e.cw(other, 4, 2, 0).send(write(0x18).setScope(AddressScope.MSIX_TABLE).setLength(4).setData(11, 4));
        assertEquals(11, e.entry(1).data(), "the other one does not decode");
    }

    @Test
    void readsTeach() {
        e.r(at(4, 0), 0xfee0_2000L).r(at(4, 1), 0).r(at(4, 2), 0x55).r(at(4, 3), 0);
        assertTrue(e.entry(4).holds(0xfee0_2000L, 0x55).isTrue());
        assertTrue(e.entry(4).armed().is(0xfee0_2000L, 0x55), "it is unmasked: the function may send this");
        e.r(at(4, 2), 0xffff_ffffL);
        assertEquals(0x55, e.entry(4).data(), "all ones is what nobody answers");
        e.r(Events.PBA, 0x8001);
        PendingRead read = e.last(PendingRead.class);
        assertEquals(0, read.firstVector());
        assertEquals(Truth.TRUE, e.msix().isPending(15));
        assertEquals(Truth.FALSE, e.msix().isPending(14));
    }

    @Test
    void writesToThePendingBitArrayChangeNothing() {
        e.r(Events.PBA, 1).w(Events.PBA, 0);
        TableAccess access = e.last(TableAccess.class);
        assertTrue(access.isWrite());
        assertEquals(Region.PBA, access.region());
        assertEquals(Truth.TRUE, e.msix().isPending(0));
    }

    @Test
    void aWriteByADeviceIsNoAccessByTheHost() {
        assertNull(e.m(0x0200, at(1, 2), 5));
        assertEquals(0, e.steps());
    }
}
