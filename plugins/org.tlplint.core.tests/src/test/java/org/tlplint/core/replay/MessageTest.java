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
import static org.tlplint.core.Events.FUNCTION_MASK;

import org.junit.jupiter.api.Test;
import org.tlplint.core.Events;
import org.tlplint.core.replay.MessageSent.Attribution;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.Sender;
import org.tlplint.core.trace.TraceEvent;

/** Whose message a memory write is. */
class MessageTest {

    private static final long DOORBELL = 0xfee0_1000L;
    /** Outside the x86 window. */
    private static final long ITS = 0x8_0809_0040L;
    private static final int OTHER = D + 8;

    private final Events e = Events.live();

    private static void assertFit(Fit fit, int vector, MessageSent message) {
        assertEquals(fit, message.fit());
        assertEquals(vector, message.vector());
    }

    private Events withOther() {
        return e.enumerate(OTHER, 0xf100_0000L).cw(OTHER, 4, 2, 6).cw(OTHER, Events.CONTROL, 2, ENABLE | 15);
    }

    private void programOther(int vector, long address, int data) {
        long at = 0xf100_2000L + vector * 16L;
        e.w(at, address).w(at + 4, address >>> 32).w(at + 8, data).w(at + 12, 0);
    }

    @Test
    void ofTheRequester() {
        MessageSent m = e.m(DOORBELL, 0x4021);
        assertFit(Fit.ENTRY, 0, m);
        assertEquals(Attribution.REQUESTER, m.attribution());
        assertTrue(m.isSenderKnown() && m.isMsix());
        assertEquals(1, m.vectorCount());
        assertEquals(4, m.length());
        assertNull(e.m(0x0500, DOORBELL, 0x4021), "a function that the trace does not know");
    }

    @Test
    void dataAlonePickingOutNoEntry() {
        e.w(Events.at(1, 0), 0);
        assertFit(Fit.ENTRY_ADDRESS, -1, e.m(DOORBELL, 0x9999));
        assertFit(Fit.NOTHING, -1, e.m(0xfee0_7000L, 0x4021));
        assertNull(e.m(0x1234_5678L, 0x4021), "ordinary DMA");
    }

    @Test
    void ofSharedEntriesTheUnmaskedOne() {
        e.program(5, DOORBELL, 0x4021).program(3, DOORBELL, 0x4021).mask(0, true).mask(5, false);
        MessageSent m = e.m(DOORBELL, 0x4021);
        assertFit(Fit.ENTRY, 5, m);
        assertEquals(3, m.vectorCount());
        assertFalse(m.isEveryMaskBitSet().isTrue());
        e.mask(5, true);
        long masked = e.index();
        m = e.m(DOORBELL, 0x4021);
        assertTrue(m.isEveryMaskBitSet().isTrue());
        assertEquals(masked, m.lastMaskChange().event());
    }

    @Test
    void whatAnEntryHeldEarlier() {
        e.mask(0, true).program(0, 0xfee0_2000L, 0x4022).mask(0, false);
        assertFit(Fit.PAST_ENTRY, 0, e.m(DOORBELL, 0x4021));
        assertFit(Fit.ENTRY, 0, e.m(0xfee0_2000L, 0x4022));
        e.program(1, DOORBELL, 0x4021).mask(1, false);
        assertFit(Fit.ENTRY, 1, e.m(DOORBELL, 0x4021));
    }

    @Test
    void whatAMaskedEntryHoldsIsStillItsMessage() {
        e.mask(0, true);
        assertFit(Fit.ENTRY, 0, e.m(DOORBELL, 0x4021));
    }

    @Test
    void anEntryOfWhichNotAllIsKnown() {
        Events late = Events.enumerated().cw(4, 2, 6).cw(Events.CONTROL, 2, ENABLE | 15);
        assertFit(Fit.PERHAPS, -1, late.m(DOORBELL, 0x4021));
        for (int v = 0; v < 16; v++) {
            late.program(v, 0xfee0_2000L, v);
        }
        assertFit(Fit.NOTHING, -1, late.m(DOORBELL, 0x4021));
        late.send(late.begin(EventKind.MEMORY_WRITE).setAddress(Events.at(7, 2)).setLength(4));
        assertFit(Fit.PERHAPS, -1, late.m(0xfee0_2000L, 0x4021));
        assertFit(Fit.NOTHING, -1, late.m(DOORBELL, 0x4021));
    }

    @Test
    void entriesThatWereOnlyMaskedSinceAResetHoldNothing() {
        for (int v = 1; v < 16; v++) {
            e.mask(v, true);
        }
        assertFit(Fit.ENTRY_ADDRESS, -1, e.m(DOORBELL, 0x4444));
        e.mask(9, false);
        assertFit(Fit.PERHAPS, -1, e.m(DOORBELL, 0x4444));
    }

    @Test
    void taintHoldsUntilMaskedWrittenAndUnmasked() {
        e.w(Events.at(0, 2), 0x4022);
        assertTrue(e.m(DOORBELL, 0x4022).isTainted());
        assertTrue(e.m(DOORBELL, 0x4021).isTainted(), "the entry held this before");
        e.mask(0, true).mask(0, false);
        assertTrue(e.m(DOORBELL, 0x4022).isTainted(), "not written");
        e.w(Events.at(0, 2), 0x4023).mask(0, true);
        e.w(Events.at(0, 2), 0x4024);
        assertTrue(e.m(DOORBELL, 0x4024).isTainted(), "not unmasked");
        e.mask(0, false);
        assertFalse(e.m(DOORBELL, 0x4024).isTainted());
    }

    @Test
    void writingTheSameValueTaintsNothing() {
        e.w(Events.at(0, 2), 0x4021).w(Events.at(0, 0), DOORBELL);
        assertFalse(e.m(DOORBELL, 0x4021).isTainted());
    }

    @Test
    void functionMaskMasksAndRefreshes() {
        e.control(ENABLE | FUNCTION_MASK).program(0, 0xfee0_2000L, 0x4022);
        assertNull(e.entry(0).taintedBy());
        assertNull(e.entry(0).armed());
        e.control(ENABLE);
        assertTrue(e.entry(0).armed().is(0xfee0_2000L, 0x4022));
        assertFit(Fit.PAST_ENTRY, 0, e.m(DOORBELL, 0x4021));
    }

    @Test
    void pastMessagesAreBoundedAndNotRepeated() {
        for (int i = 0; i < 20; i++) {
            e.mask(0, true).w(Events.at(0, 2), 0x100 + i % 12).mask(0, false);
        }
        assertEquals(8, e.entry(0).past().size());
        assertEquals(8, e.entry(0).past().stream().distinct().count());
    }

    private Events msi(int control, int data) {
        return e.control(0).cw(0x54, 4, DOORBELL).cw(0x58, 4, 0).cw(0x5c, 2, data).cw(0x52, 2, control);
    }

    @Test
    void msiVectorsAreInTheLowBits() {
        msi(0x0031, 0x4050);
        assertFit(Fit.MSI, 3, e.m(DOORBELL, 0x4053));
        assertFit(Fit.MSI_ADDRESS, -1, e.m(DOORBELL, 0x4058));
        assertFit(Fit.MSI_ADDRESS, -1, e.m(DOORBELL, 0x1_4050));
        assertFit(Fit.NOTHING, -1, e.m(0xfee0_2000L, 0x4050));
    }

    @Test
    void msiThatWasSwitchedOff() {
        msi(0x0001, 0x4050).cw(0x52, 2, 0);
        assertFit(Fit.MSI, 0, e.m(DOORBELL, 0x4050));
    }

    @Test
    void staleMsiRegistersDoNotHideAnEntryThatMayHoldTheSame() {
        Events late = Events.enumerated().cw(4, 2, 6);
        late.cw(0x54, 4, DOORBELL).cw(0x58, 4, 0).cw(0x5c, 2, 0x4021).cw(0x52, 2, 0).cw(Events.CONTROL, 2, ENABLE | 15);
        assertFit(Fit.PERHAPS, -1, late.m(DOORBELL, 0x4021));
    }

    @Test
    void bothEnabledWithTheSameMessageIsTheEntrys() {
        msi(0x0001, 0x4021).control(ENABLE);
        assertFit(Fit.ENTRY, 0, e.m(DOORBELL, 0x4021));
    }

    @Test
    void withoutARequesterItIsOnlyAMatch() {
        MessageSent m = e.anonymous(DOORBELL, 0x4021);
        assertFit(Fit.ENTRY, 0, m);
        assertEquals(Attribution.MATCH, m.attribution());
        assertFalse(m.isSenderKnown());
        withOther();
        programOther(2, DOORBELL, 0x4021);
        m = e.anonymous(DOORBELL, 0x4021);
        assertNull(m.function(), "two could have sent it");
        assertEquals(Attribution.NONE, m.attribution());
        e.mask(0, true);
        m = e.anonymous(DOORBELL, 0x4021);
        assertEquals(OTHER, m.function().bdf(), "only one of them may");
        assertEquals(Attribution.MATCH, m.attribution());
    }

    private MessageSent told(int vector) {
        TraceEvent event = e.begin(EventKind.MEMORY_WRITE).setAddress(DOORBELL).setLength(4).setData(0x4021, 4)
                .setSender(Sender.FUNCTION);
        e.send(vector < 0 ? event : event.setVector(vector));
        return e.last(MessageSent.class);
    }

    @Test
    void theSourceTellsThatAFunctionSentIt() {
        assertEquals(Attribution.SENDER, told(-1).attribution());
        assertEquals(Attribution.SENDER, told(0).attribution());
        MessageSent m = told(1);
        assertNull(m.function(), "entry 1 does not hold it");
        assertEquals(1, m.vector());
        e.program(1, DOORBELL, 0x4021).mask(1, false);
        assertFit(Fit.ENTRY, 1, told(1));
        assertFit(Fit.ENTRY, 0, told(0));
    }

    @Test
    void whatNoFunctionSends() {
        e.send(e.begin(EventKind.MEMORY_WRITE).setAddress(DOORBELL).setData(0x4021, 4).setSender(Sender.PLATFORM));
        assertEquals(0, e.steps());
        e.send(e.begin(EventKind.MEMORY_WRITE).setAddress(DOORBELL).setLength(4));
        assertEquals(0, e.steps(), "without data it could be anything");
        e.w(DOORBELL, 0x4021);
        assertEquals(0, e.steps(), "it goes down");
        e.send(e.begin(EventKind.MEMORY_WRITE).setDirection(Direction.DOWNSTREAM).setAddress(DOORBELL).setData(0x4021,
                4));
        assertEquals(0, e.steps(), "and so does this");
        e.send(e.begin(EventKind.MEMORY_WRITE).setScope(org.tlplint.core.trace.AddressScope.BAR).setBar(2).setTarget(D)
                .setAddress(DOORBELL).setData(0x4021, 4));
        assertEquals(1, e.steps(), "an offset is no address");
        assertEquals(DOORBELL, e.last(DeviceAccess.class).offset());
    }

    @Test
    void doorbellsElsewhereAreKnownByBeingProgrammed() {
        e.program(4, ITS, 7).mask(4, false);
        assertFit(Fit.ENTRY, 4, e.m(ITS, 7));
        e.mask(4, true).program(4, ITS + 0x1000, 7).mask(4, false);
        MessageSent stale = e.m(ITS, 7);
        assertNotNull(stale, "a function may go on sending what it was given earlier");
        assertFit(Fit.PAST_ENTRY, 4, stale);
    }

    @Test
    void onePartOfADword() {
        e.send(e.begin(EventKind.MEMORY_WRITE).setDirection(Direction.UPSTREAM).setRequester(D).setAddress(DOORBELL + 1)
                .setLength(1).setData(0x40, 1));
        MessageSent m = e.last(MessageSent.class);
        assertFit(Fit.ENTRY_ADDRESS, -1, m);
        assertEquals(DOORBELL, m.address());
        assertEquals(0x4000, m.data());
        assertEquals(1, m.length());
    }

    @Test
    void withoutTheUpperHalfOfItsAddress() {
        e.program(4, ITS, 7).mask(4, false);
        for (int dwords = 3; dwords <= 4; dwords++) {
            e.send(e.begin(EventKind.MEMORY_WRITE).setDirection(Direction.UPSTREAM).setRequester(D)
                    .setAddress(ITS & 0xffff_ffffL).setHeaderDwords(dwords).setLength(4).setData(7, 4));
            assertEquals(dwords == 3, e.last(MessageSent.class) != null);
        }
        e.send(e.begin(EventKind.MEMORY_WRITE).setDirection(Direction.UPSTREAM).setRequester(D)
                .setAddress(ITS & 0xffff_ffffL).setHeaderDwords(3).setLength(4).setData(7, 4));
        assertFit(Fit.TRUNCATED, 4, e.last(MessageSent.class));
    }

    @Test
    void ofAnotherFunction() {
        withOther();
        programOther(2, ITS, 7);
        MessageSent m = e.m(ITS, 7);
        assertFit(Fit.NOTHING, -1, m);
        assertEquals(OTHER, m.holder().bdf());
        assertNull(e.m(ITS, 8), "an address that somebody else has is not enough");
        programOther(3, DOORBELL, 0x4021);
        assertNull(e.m(DOORBELL, 0x4021).holder(), "its own message, whoever has it too");
        assertNull(e.m(DOORBELL, 0x4022).holder());
    }

    @Test
    void partOfALongerWrite() {
        e.send(e.begin(EventKind.MEMORY_WRITE).setDirection(Direction.UPSTREAM).setRequester(D).setAddress(DOORBELL)
                .setLength(8)
                .setData(0x9_0000_4021L, 8));
        MessageSent m = e.last(MessageSent.class);
        assertFit(Fit.ENTRY, 0, m);
        assertEquals(8, m.length());
    }

    @Test
    void intx() {
        e.send(e.begin(EventKind.MESSAGE).setRequester(D).setMessageCode(0x22));
        IntxMessage intx = e.last(IntxMessage.class);
        assertTrue(intx.isAssertion());
        assertEquals(2, intx.pin());
        e.send(e.begin(EventKind.MESSAGE).setRequester(D).setMessageCode(0x27));
        assertFalse(e.last(IntxMessage.class).isAssertion());
        assertEquals(3, e.last(IntxMessage.class).pin());
        e.send(e.begin(EventKind.MESSAGE).setRequester(D).setMessageCode(0x30));
        assertEquals(0, e.steps());
        e.send(e.begin(EventKind.MESSAGE).setMessageCode(0x20));
        assertEquals(0, e.steps());
    }
}
