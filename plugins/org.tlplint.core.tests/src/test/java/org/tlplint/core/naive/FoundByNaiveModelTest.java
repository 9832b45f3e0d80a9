/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.core.Events.D;
import static org.tlplint.core.Events.PBA;
import static org.tlplint.core.Events.at;

import org.junit.jupiter.api.Test;
import org.tlplint.core.Events;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigRead;
import org.tlplint.core.trace.CompletionStatus;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.ResetKind;
import org.tlplint.core.trace.Trait;

/** What the replay once had wrong, each shown by the naive model and by a few events here. */
class FoundByNaiveModelTest {

    @Test
    void aReservedBitWrittenTwiceIsNoBetterKnown() {
        Events e = Events.fresh();
        e.w(at(0, 3), 3).w(at(0, 3), 3);
        assertEquals(~2, e.entry(0).knownBits(3));
        e.w(at(0, 3), 1);
        assertEquals(-1, e.entry(0).knownBits(3), "the old value again");
    }

    @Test
    void aWriteOfOtherBitsDoesNotChangeTheMask() {
        Events e = Events.fresh().mask(0, false);
        long change = e.index();
        e.w(at(0, 3), 0x0005_0000L);
        assertEquals(change, e.entry(0).maskChangedBy().event());
    }

    @Test
    void anAnswerThatALaterWriteOvertookTellsNothing() {
        Events e = Events.fresh(Trait.COMPLETIONS);
        e.crRequest(1, 0xb0, 4).cwRequest(2, Events.CONTROL, 2, Events.ENABLE);
        e.complete(2, CompletionStatus.SUCCESSFUL);
        e.complete(1, 0x000f_0011, 4);
        assertTrue(e.msix().isEnabled().isTrue());
        assertNull(e.last(ConfigRead.class));
    }

    @Test
    void anAnswerThatAResetOvertookTellsNothing() {
        Events e = Events.live(Trait.COMPLETIONS);
        e.rRequest(1, at(0, 0), 4).rRequest(2, PBA, 4).crRequest(3, 4, 4);
        e.send(e.begin(EventKind.RESET).setTarget(D).setResetKind(ResetKind.FUNCTION_LEVEL));
        e.complete(1, 0xfee0_1000L, 4).complete(2, 1, 4).complete(3, 0x0010_0006, 4);
        assertEquals(0, e.entry(0).knownBits(0));
        assertEquals(Truth.UNKNOWN, e.msix().isPending(0));
        assertTrue(e.f().isBusMasterEnabled().isFalse());
    }

    @Test
    void aWriteThatMayHaveChangedSomethingIsItsLastChange() {
        Events e = Events.fresh();
        e.send(e.config(EventKind.CONFIG_WRITE, D, 4).setLength(2));
        assertEquals(Truth.UNKNOWN, e.f().isBusMasterEnabled());
        assertEquals(e.index(), e.f().busMasterChangedBy().event());
        assertEquals(e.index(), e.f().memorySpaceChangedBy().event());
        assertEquals(e.index(), e.f().configWrittenBy().event());
        e.send(e.config(EventKind.CONFIG_WRITE, D, 0x44).setLength(2));
        assertEquals(e.index(), e.f().powerChangedBy().event());
    }

    @Test
    void aBarWhoseUpperHalfIsNotKnownMayBeAnywhere() {
        Events e = Events.live();
        e.send(e.config(EventKind.CONFIG_WRITE, D, 0x14).setLength(4));
        assertFalse(e.f().bars().isPlaced(0));
    }

    @Test
    void aBarThatHasAPlaceAgainWasNotLeft() {
        Events e = Events.live();
        e.send(e.begin(EventKind.RESET).setTarget(D).setResetKind(ResetKind.FUNCTION_LEVEL));
        assertTrue(e.f().bars().isLeft(0));
        e.cw(0x10, 4, 0xf000_0000L).cw(0x14, 4, 0);
        e.send(e.config(EventKind.CONFIG_WRITE, D, 0x10).setLength(4));
        assertFalse(e.f().bars().isPlaced(0) || e.f().bars().isLeft(0));
    }

    @Test
    void extendedMessageDataIsZeroAfterAReset() {
        Events e = new Events().cr(D, 0x34, 4, 0x50).cr(D, 4, 4, 0x0010_0000).cr(D, 0x50, 4, 0x0206_0005);
        e.send(e.begin(EventKind.RESET).setTarget(D)).cw(0x58, 2, 0x4021).cw(0x52, 2, 0x0400);
        assertTrue(e.msi().isExtendedDataEnabled().isTrue() && e.msi().isDataKnown());
        assertEquals(0x4021, e.msi().data());
    }

    @Test
    void aTableAtTheEndOfTheAddressSpaceHidesNoOther() {
        Events e = Events.live();
        e.enumerate(0x0200, 0xffff_fff0_f000_0000L);
        e.w(at(1, 2), 0x4022);
        assertEquals(0x4022, e.entry(1).data());
    }

    @Test
    void aVirtualFunctionWhosePhysicalFunctionWasResetDecodesNothing() {
        int vf = 0x0108;
        Events e = Events.enumerated().cr(D, 0x100, 4, 0x0001_0010).cr(D, 0x108, 4, 0).cr(D, 0x110, 4, 1);
        e.cr(D, 0x114, 4, 0x0001_0008).cr(D, 0x124, 4, 4).cr(D, 0x128, 4, 0);
        e.cw(0x110, 2, 1).cw(0x124, 4, 0xe000_0000L).cw(0x128, 4, 0).enumerate(vf, 0);
        e.cw(0x108, 2, 9).w(0xe000_2008L, 5);
        assertEquals(5, e.f(vf).msix().entry(0).data());
        e.cw(0x78, 2, 0x8000).w(0xe000_2008L, 7);
        assertTrue(e.f(vf).isDecoding(0).isFalse());
        assertEquals(0, e.f(vf).msix().entry(0).knownBits(2));
    }
}
