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
import static org.tlplint.core.Events.ENABLE;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tlplint.core.Events;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.ResetKind;

/** What a reset ends, and which resets there are. */
class ResetTest {

    private static final int BRIDGE = Bdf.of(0, 0, 1, 0);
    private static final int DEVICE_CONTROL = 0x78;
    private static final int PMCSR = 0x44;

    private final Events e = Events.live();

    private void assertReset(Events in) {
        assertEquals(Truth.FALSE, in.f().isMsixEnabled());
        assertEquals(Truth.FALSE, in.f().isBusMasterEnabled());
        assertEquals(Truth.FALSE, in.f().isMemorySpaceEnabled());
        assertEquals(Truth.TRUE, in.entry(0).isMaskBitSet());
        assertEquals(Truth.FALSE, in.entry(0).isInitialised());
        assertFalse(in.entry(0).isMessageKnown());
        assertNull(in.entry(0).armed());
        assertNull(in.msix().enableChangedBy());
        assertFalse(in.f().bars().isPlaced(0));
    }

    @Test
    void functionLevelReset() {
        e.cw(DEVICE_CONTROL, 2, 0x8000);
        assertEquals(ResetKind.FUNCTION_LEVEL, e.last(FunctionReset.class).kind());
        assertReset(e);
        assertEquals(e.index(), e.f().resetBy().event());
    }

    @Test
    void functionLevelResetByAByteWrite() {
        e.cw(DEVICE_CONTROL + 1, 1, 0x80);
        assertNotNull(e.last(FunctionReset.class));
        e.cw(DEVICE_CONTROL, 1, 0x80);
        assertNull(e.last(FunctionReset.class), "the low byte does not hold the bit");
    }

    @Test
    void noFunctionLevelResetWithoutTheCapability() {
        e.cr(0x74, 0).cw(DEVICE_CONTROL, 2, 0x8000);
        assertNull(e.last(FunctionReset.class));
        assertEquals(Truth.TRUE, e.f().isMsixEnabled());
    }

    @Test
    void functionLevelResetLeavesTheOtherFunctionsAlone() {
        int other = D + 1;
        e.enumerate(other, 0xf100_0000L).cw(other, 4, 2, 6).cw(other, Events.CONTROL, 2, ENABLE | 15);
        e.cw(DEVICE_CONTROL, 2, 0x8000);
        assertEquals(Truth.TRUE, e.f(other).isMsixEnabled());
    }

    @Test
    void powerUpWithoutNoSoftResetLosesEverythingButIsNoClearState() {
        e.cr(PMCSR, 0x0).cw(PMCSR, 2, 3);
        assertEquals(3, e.f().powerState());
        e.w(Events.at(0, 2), 0x9999);
        assertEquals(0x4021, e.entry(0).data(), "in D3hot memory writes are lost");
        e.cw(PMCSR, 2, 0);
        assertEquals(ResetKind.POWER, e.last(FunctionReset.class).kind());
        assertEquals(Truth.UNKNOWN, e.f().isMsixEnabled());
        assertEquals(Truth.UNKNOWN, e.entry(0).isMaskBitSet());
        assertEquals(Truth.UNKNOWN, e.entry(0).isInitialised());
    }

    @Test
    void powerUpWithNoSoftResetKeepsEverything() {
        e.cw(PMCSR, 2, 3).cw(PMCSR, 2, 0);
        assertEquals(Truth.TRUE, e.f().isMsixEnabled());
        assertEquals(Truth.FALSE, e.entry(0).isMaskBitSet());
        assertNull(e.last(FunctionReset.class));
    }

    private Events behindBridge(int secondary, int subordinate) {
        return e.cr(BRIDGE, 0x0c, 4, 0x0001_0000).cr(BRIDGE, 0x18, 4, subordinate << 16 | secondary << 8)
                .cr(BRIDGE, 0x3c, 4, 0);
    }

    @Test
    void hotResetOfAllThatLiesBehindABridge() {
        int deep = Bdf.of(0, 4, 0, 0);
        int beside = Bdf.of(0, 5, 0, 0);
        int elsewhere = Bdf.of(1, 1, 0, 0);
        for (int f : new int[] {deep, beside, elsewhere}) {
            e.enumerate(f, 0xf100_0000L + ((long) f << 20)).cw(f, Events.CONTROL, 2, ENABLE | 15);
        }
        List<Integer> reset = new ArrayList<>();
        e.listen(s -> {
            if (s instanceof FunctionReset) {
                reset.add(s.function().bdf());
            }
        });
        behindBridge(1, 4).cw(BRIDGE, 0x3e, 2, 0x40);
        assertEquals(List.of(D, deep), reset);
        assertReset(e);
        e.cw(BRIDGE, 0x3e, 2, 0x40);
        assertEquals(2, reset.size(), "the bit was Set already");
        e.cw(BRIDGE, 0x3e, 2, 0).cw(BRIDGE, 0x3e, 2, 0x40);
        assertEquals(4, reset.size(), "once more");
    }

    @Test
    void theSameBitOfAnEndpointResetsNothing() {
        e.cw(0x3e, 1, 0x40);
        assertEquals(Truth.TRUE, e.f().isMsixEnabled());
    }

    @Test
    void aResetThatTheSourceNames() {
        int other = D + 1;
        e.enumerate(other, 0xf100_0000L).cw(other, Events.CONTROL, 2, ENABLE | 15);
        e.send(e.begin(EventKind.RESET).setTarget(other));
        assertEquals(Truth.FALSE, e.f(other).isMsixEnabled());
        assertEquals(Truth.TRUE, e.f().isMsixEnabled());
        e.send(e.begin(EventKind.RESET));
        assertReset(e);
    }

    @Test
    void aPastMessageIsForgottenByAReset() {
        e.mask(0, true).cw(DEVICE_CONTROL, 2, 0x8000);
        assertTrue(e.entry(0).past().isEmpty());
    }

    @Test
    void barsMayReturnToAnotherPlaceAfterAReset() {
        e.cw(DEVICE_CONTROL, 2, 0x8000).cw(0x10, 4, 0xe000_0000L).cw(0x14, 4, 0).cw(4, 2, 6);
        e.w(Events.at(1, 2), 0x77);
        assertNull(e.last(TableAccess.class), "the old place");
        e.w(0xe000_2018L, 0x77);
        assertEquals(0x77, e.entry(1).data());
    }

    @Test
    void anotherDeviceUnderTheSameNumber() {
        e.cr(0x00, 0x9999_10ec);
        assertEquals(Truth.UNKNOWN, e.f().capabilities().hasMsix(), "nothing of the former device holds for it");
        assertNull(e.msix());
        assertEquals(Truth.UNKNOWN, e.f().isBusMasterEnabled());
        e.w(Events.at(0, 2), 1);
        assertNull(e.last(TableAccess.class));
    }

    @Test
    void theSameDeviceReadAgainOrSilent() {
        e.cr(0x00, 0x1234_8086).cr(0x00, 0xffff_0001L).cr(0x00, 0xffff_ffffL).cr(D, 0x00, 2, 0x8086);
        assertEquals(Truth.TRUE, e.f().isMsixEnabled());
    }

    @Test
    void newBusNumbersBehindABridgeNameOtherDevices() {
        behindBridge(1, 1).cw(BRIDGE, 0x18, 4, 0x0002_0200);
        assertNull(e.msix(), "bus 1 is no longer there");
        e.enumerate(D, 0xf000_0000L).cw(BRIDGE, 0x18, 4, 0x0002_0200);
        assertNotNull(e.msix(), "the same numbers again change nothing");
    }

    @Test
    void virtualFunctionsGoWithVfEnable() {
        int pf = Bdf.of(0, 3, 0, 0);
        int vf = pf + 0x10;
        e.enumerate(pf, 0xf200_0000L).cr(pf, 0x100, 4, 0x0001_0010).cr(pf, 0x108, 4, 9).cr(pf, 0x110, 4, 2).cr(pf,
                0x114, 4, 0x0001_0010);
        e.enumerate(vf, 0xf300_0000L).cw(vf, Events.CONTROL, 2, ENABLE | 15);
        e.cw(pf, 0x108, 2, 8);
        assertEquals(Truth.TRUE, e.f(vf).isMsixEnabled(), "disabling says nothing yet");
        e.cw(pf, 0x108, 2, 9);
        assertEquals(Truth.FALSE, e.f(vf).isMsixEnabled(), "enabled anew: reset");
        e.cw(vf, Events.CONTROL, 2, ENABLE | 15).cw(pf, 0x78, 2, 0x8000);
        assertEquals(Truth.FALSE, e.f(vf).isMsixEnabled(), "a reset of the PF is one of its VFs");
    }

    private Events message(int code, int sender) {
        return e.send(e.begin(EventKind.MESSAGE).setRequester(sender).setDirection(Direction.UPSTREAM)
                .setMessageCode(code));
    }

    @Test
    void functionLevelResetByAdvancedFeatures() {
        e.cr(0xb0, 0x000f_c011).cr(0xc0, 0x0306_0013);
        assertEquals(0xc0, e.f().capabilities().af());
        e.cw(0xc5, 1, 1);
        assertNull(e.last(FunctionReset.class), "the status byte");
        e.cw(0xc4, 1, 1);
        assertEquals(ResetKind.FUNCTION_LEVEL, e.last(FunctionReset.class).kind());
        assertReset(e);
    }

    @Test
    void noFunctionLevelResetWhereAdvancedFeaturesHaveNone() {
        e.cr(0xb0, 0x000f_c011).cr(0xc0, 0x0106_0013).cw(0xc4, 1, 1);
        assertNull(e.last(FunctionReset.class));
    }

    @Test
    void theLinkGoesDownAfterTheAcknowledge() {
        int other = Bdf.of(0, 9, 0, 0);
        e.enumerate(other, 0xf100_0000L).cw(other, 4, 2, 6);
        message(0x19, D);
        assertEquals(Truth.TRUE, e.f().isMsixEnabled(), "PME_Turn_Off only asks");
        message(0x1b, D);
        assertEquals(ResetKind.CONVENTIONAL, e.f().resetKind());
        assertReset(e);
        assertEquals(Truth.TRUE, e.f(other).isMemorySpaceEnabled());
    }

    @Test
    void aFunctionSaysThatItIsReady() {
        e.cw(DEVICE_CONTROL, 2, 0x8000);
        assertNull(e.f().readySaidBy());
        message(0x097f, D + 1);
        assertNull(e.f().readySaidBy(), "an FRS message speaks for its sender");
        message(0x087f, D + 1);
        assertEquals(e.index(), e.f().readySaidBy().event(), "a DRS message for the component");
        e.cw(DEVICE_CONTROL, 2, 0x8000);
        assertNull(e.f().readySaidBy());
        message(0x097f, D);
        assertNotNull(e.f().readySaidBy());
    }

    @Test
    void thePowerStateThatWasLeft() {
        e.cw(PMCSR, 2, 3);
        assertEquals(0, e.f().powerStateBeforeChange());
        e.cw(PMCSR, 2, 0);
        assertEquals(3, e.f().powerStateBeforeChange());
        e.cw(DEVICE_CONTROL, 2, 0x8000);
        assertEquals(-1, e.f().powerStateBeforeChange());
    }

    @Test
    void accessesToThePlaceThatTheBarLeftAreLost() {
        e.cw(DEVICE_CONTROL, 2, 0x8000).cw(4, 2, 6).w(Events.at(0, 2), 0x77);
        assertTrue(e.last(TableAccess.class).isLost(), "memory decodes, but the BAR has no address");
        assertEquals(Truth.FALSE, e.entry(0).isInitialised());
        e.r(Events.at(0, 2), 0x77);
        assertFalse(e.entry(0).isMessageKnown(), "whoever answered, nothing is known of it");
        e.cw(0x10, 4, 0xf000_0000L).cw(0x14, 4, 0).w(Events.at(0, 2), 0x77);
        assertFalse(e.last(TableAccess.class).isLost());
        e.send(e.begin(EventKind.RESET).setTarget(D)).w(Events.at(0, 2), 0x77);
        assertNull(e.last(TableAccess.class), "after a reset of the bus BARs go anywhere");
    }
}
