/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tlplint.core.Events;

/** The MSI capability in its four layouts (PCIe Base 6.x, 7.7.1). */
class MsiStateTest {

    private final Events e = new Events();

    private MsiState msi(int control) {
        e.cr(0x04, 0x0010_0006).cr(0x34, 0x50).cr(0x50, control << 16 | 0x0005);
        return e.msi();
    }

    @ParameterizedTest
    @CsvSource({"0x0006, 8, -1, 12", "0x0086, 12, -1, 16", "0x0106, 8, 12, 20", "0x0186, 12, 16, 24"})
    void layouts(String control, int data, int mask, int length) {
        MsiState msi = msi(Integer.decode(control));
        assertEquals(data, msi.dataOffset());
        assertEquals(mask, msi.maskOffset());
        assertEquals(length, msi.length());
        assertEquals(8, msi.capableVectors());
        e.cw(0x54, 4, 0xfee0_1003L);
        if (msi.is64Bit().isTrue()) {
            assertFalse(msi.isAddressKnown());
            e.cw(0x58, 4, 0x12);
        }
        assertTrue(msi.isAddressKnown());
        assertEquals((msi.is64Bit().isTrue() ? 0x12_0000_0000L : 0) | 0xfee0_1000L, msi.address());
        assertFalse(msi.isDataKnown());
        e.cw(0x50 + data, 2, 0x4020);
        assertTrue(msi.isDataKnown());
        assertEquals(0x4020, msi.data());
        assertEquals(Truth.TRUE, msi.isAddressInitialised().and(msi.isDataInitialised()));
        assertEquals(mask < 0 ? Truth.FALSE : Truth.UNKNOWN, msi.isMasked(2));
        if (mask >= 0) {
            e.cw(0x50 + mask, 4, 0xffff_ff04L);
            assertEquals(Truth.TRUE, msi.isMasked(2));
            assertEquals(Truth.FALSE, msi.isMasked(3));
            assertEquals(Truth.UNKNOWN, Truth.of((e.f().config().known(0x50 + mask, 4) >>> 8 & 1) != 0, true),
                    "bits of vectors that the function does not ask for are not writable");
            e.cr(0x50 + mask + 4, 4);
            assertEquals(Truth.TRUE, msi.isPending(2));
        }
    }

    @Test
    void allocation() {
        MsiState msi = msi(0x0186);
        assertEquals(1, msi.allocatedVectors());
        e.cw(0x52, 2, 0x00b1);
        assertEquals(Truth.TRUE, msi.isEnabled());
        assertEquals(3, msi.multipleMessageEnable());
        assertEquals(8, msi.allocatedVectors());
        e.cw(0x52, 1, 0x71);
        assertEquals(7, msi.multipleMessageEnable());
        assertEquals(32, msi.allocatedVectors(), "reserved: as many as can be");
        e.cw(0x50, 4, 0x0006_0005);
        assertEquals(Truth.FALSE, msi.isEnabled(), "a DWORD write reaches Message Control");
        assertEquals(3, msi.multipleMessageCapable(), "and leaves what is read-only");
        assertEquals(Truth.TRUE, msi.is64Bit());
    }

    @Test
    void allVectorsMasked() {
        MsiState msi = msi(0x0186);
        e.cw(0x60, 4, 0x3).cw(0x52, 2, 0x0011);
        assertEquals(Truth.TRUE, msi.isEveryVectorMasked());
        e.cw(0x52, 2, 0x0021);
        assertEquals(Truth.FALSE, msi.isEveryVectorMasked());
    }

    @Test
    void extendedData() {
        MsiState msi = msi(0x0286 & ~0x0100);
        e.cw(0x54, 4, 0xfee0_1000L).cw(0x58, 4, 0).cw(0x5c, 4, 0xabcd_4020L);
        assertEquals(0x4020, msi.data(), "not enabled");
        e.cw(0x52, 2, 0x0401);
        assertEquals(Truth.TRUE, msi.isExtendedDataEnabled());
        assertEquals(0xabcd_4020, msi.data());
    }

    @Test
    void withoutTheCapabilityTheBitForExtendedDataStaysClear() {
        MsiState msi = msi(0x0086);
        e.cw(0x54, 4, 0xfee0_1000L).cw(0x58, 4, 0).cr(0x5c, 0).cw(0x5c, 4, 0xabcd_4020L).cw(0x52, 2, 0x0401);
        assertEquals(Truth.FALSE, msi.isExtendedDataEnabled());
        assertEquals(0x4020, msi.data());
        assertEquals(0, e.f().config().read(0x5e, 2));
    }

    @Test
    void anUnknownLayoutIsNotGuessed() {
        e.cr(Events.D, 0x04, 4, 0x0010_0006).cr(Events.D, 0x34, 1, 0x50).cr(Events.D, 0x50, 2, 0x0005);
        e.cr(0x58, 0).cw(0x54, 4, 0xfee0_1000L).cw(0x58, 4, 0x0001_0020);
        assertFalse(e.msi().isAddressKnown() || e.msi().isDataKnown());
        e.cr(Events.D, 0x52, 2, 0x0086);
        assertFalse(e.msi().isAddressKnown(), "what was written to the upper address was not understood");
        e.cw(0x58, 4, 0x0001_0020);
        assertEquals(0x0001_0020_fee0_1000L, e.msi().address());
    }

    @Test
    void aResetLeavesAddressAndDataUndefined() {
        MsiState msi = msi(0x0186);
        e.cw(0x54, 4, 0xfee0_1000L).cw(0x58, 4, 1).cw(0x5c, 2, 0x4020).cw(0x60, 4, 0xff).cw(0x52, 2, 0x31);
        e.f().reset(org.tlplint.core.trace.ResetKind.CONVENTIONAL, null);
        assertFalse(msi.isAddressKnown() || msi.isDataKnown());
        assertEquals(Truth.FALSE, msi.isEnabled());
        assertEquals(0, msi.multipleMessageEnable());
        assertEquals(Truth.FALSE, msi.isMasked(0));
        assertEquals(Truth.FALSE, msi.isAddressInitialised());
        e.f().reset(org.tlplint.core.trace.ResetKind.POWER, null);
        assertEquals(Truth.UNKNOWN, msi.isEnabled());
        assertEquals(Truth.UNKNOWN, msi.isMasked(0));
        assertEquals(Truth.UNKNOWN, msi.isAddressInitialised());
    }

    private MsiState programmed() {
        MsiState msi = msi(0x0186);
        e.cw(0x52, 2, 0x0186).cw(0x54, 4, 0xfee0_1000L).cw(0x58, 4, 0).cw(0x5c, 2, 0x4020);
        return msi;
    }

    @Test
    void whatMsiWasEnabledWith() {
        MsiState msi = programmed();
        assertNull(msi.enabledWith());
        e.cw(0x52, 2, 0x01a7);
        assertTrue(msi.enabledWith().is(0xfee0_1000L, 0x4020));
        assertEquals(4, msi.enabledWithVectors());
        assertEquals(msi.enableChangedBy(), msi.enabledWith().since());
        assertNull(msi.differsSince());
        e.cw(0x54, 4, 0xfee0_1000L);
        assertNull(msi.differsSince(), "the same value");
        e.cw(0x54, 4, 0xfee0_2000L);
        assertEquals(msi.lowAddressWrittenBy(), msi.differsSince());
        e.cw(0x5c, 2, 0x4030);
        assertEquals(msi.lowAddressWrittenBy(), msi.differsSince(), "the first of several");
        e.cw(0x54, 4, 0xfee0_1000L).cw(0x5c, 2, 0x4020);
        assertNull(msi.differsSince(), "as it was");
        e.cw(0x58, 4, 1);
        assertEquals(msi.upperAddressWrittenBy(), msi.differsSince());
        assertTrue(e.f().copy().msi().enabledWith().is(0xfee0_1000L, 0x4020));
        assertEquals(msi.differsSince(), e.f().copy().msi().differsSince());
        e.cw(0x52, 2, 0x01a6);
        assertNull(msi.enabledWith());
        assertNull(msi.differsSince());
    }

    @Test
    void enabledWithSomethingThatIsNotKnown() {
        MsiState msi = msi(0x0186);
        e.cw(0x54, 4, 0xfee0_1000L).cw(0x5c, 2, 0x4020).cw(0x52, 2, 0x0187).cw(0x58, 4, 0);
        assertNull(msi.enabledWith(), "the upper half came later");
        assertNull(msi.differsSince());
        MsiState before = new Events().cr(0x04, 0x0010_0006).cr(0x34, 0x50).cr(0x50, 0x0187_0005).cr(0x54, 0xfee0_1000L)
                .cr(0x58, 0).cr(0x5c, 0x4020).cw(0x52, 2, 0x0187).msi();
        assertNull(before.enabledWith(), "enabled before anybody looked");
    }

    @Test
    void aResetForgetsWhatMsiWasEnabledWith() {
        MsiState msi = programmed();
        e.cw(0x52, 2, 0x0187).cw(0x58, 4, 1);
        assertEquals(Truth.TRUE, msi.isUpperAddressInitialised());
        assertEquals(Truth.UNKNOWN, msi.isExtendedDataInitialised(), "two bytes of data are not four");
        e.cw(0x5c, 4, 0x4020);
        assertEquals(Truth.TRUE, msi.isExtendedDataInitialised());
        e.f().reset(org.tlplint.core.trace.ResetKind.CONVENTIONAL, null);
        assertNull(msi.enabledWith());
        assertNull(msi.differsSince());
        assertNull(msi.addressWrittenBy());
        assertNull(msi.lowAddressWrittenBy());
        assertNull(msi.upperAddressWrittenBy());
        assertEquals(Truth.FALSE, msi.isUpperAddressInitialised());
        assertEquals(Truth.FALSE, msi.isExtendedDataInitialised());
    }

    @Test
    void theLaterHalfOfTheAddressCounts() {
        MsiState msi = programmed();
        assertEquals(msi.upperAddressWrittenBy(), msi.addressWrittenBy());
        e.cw(0x54, 4, 0xfee0_3000L);
        assertEquals(msi.lowAddressWrittenBy(), msi.addressWrittenBy());
        assertTrue(msi.isUpperAddressKnown());
        assertEquals(0, msi.upperAddress());
        MsiState narrow = new Events().cr(0x04, 0x0010_0006).cr(0x34, 0x50).cr(0x50, 0x0106_0005).cw(0x58, 4, 5).msi();
        assertTrue(narrow.isUpperAddressKnown());
        assertEquals(0, narrow.upperAddress(), "there is none: that was data");
        assertNull(narrow.addressWrittenBy());
    }
}
