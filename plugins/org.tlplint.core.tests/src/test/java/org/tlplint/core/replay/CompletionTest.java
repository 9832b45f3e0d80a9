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
import static org.tlplint.core.Events.CONTROL;
import static org.tlplint.core.Events.D;
import static org.tlplint.core.Events.ENABLE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tlplint.core.Events;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.trace.AddressScope;
import org.tlplint.core.trace.CompletionStatus;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;

/** When a request takes effect, and when an earlier change has surely arrived. */
class CompletionTest {

    private final Events e = Events.fresh(Trait.COMPLETIONS);

    @Test
    void withoutCompletionsAWriteTakesEffectAtOnce() {
        Events blind = Events.fresh();
        blind.cwRequest(1, CONTROL, 2, ENABLE | 15);
        assertEquals(Truth.TRUE, blind.f().isMsixEnabled());
        assertNotNull(blind.last(MsixControlWrite.class));
    }

    @Test
    void aWriteTakesEffectWhenItIsCompleted() {
        e.cwRequest(1, CONTROL, 2, ENABLE | 15);
        long request = e.index();
        assertEquals(0, e.steps());
        assertEquals(Truth.FALSE, e.f().isMsixEnabled());
        e.complete(1, CompletionStatus.SUCCESSFUL);
        assertEquals(Truth.TRUE, e.f().isMsixEnabled());
        assertEquals(request, e.msix().enableChangedBy().event(), "the request is the cause, not the completion");
        assertEquals(request, e.last(MsixControlWrite.class).at().event());
    }

    @ParameterizedTest
    @EnumSource(value = CompletionStatus.class, names = "SUCCESSFUL", mode = EnumSource.Mode.EXCLUDE)
    void aWriteThatFailedHasNoEffect(CompletionStatus status) {
        e.cwRequest(1, CONTROL, 2, ENABLE | 15).complete(1, status);
        assertEquals(Truth.FALSE, e.f().isMsixEnabled());
        e.cw(CONTROL, 2, ENABLE | 15, status);
        assertEquals(Truth.FALSE, e.f().isMsixEnabled());
        e.complete(1, CompletionStatus.SUCCESSFUL);
        assertEquals(Truth.FALSE, e.f().isMsixEnabled(), "a second completion answers nothing");
    }

    @Test
    void aReadIsAnsweredByItsTag() {
        e.crRequest(5, 0x3c, 4).crRequest(6, 0x2c, 4).complete(6, 0x11, 4).complete(5, 0x22, 4);
        assertEquals(0x22, e.f().config().read(0x3c, 4));
        assertEquals(0x11, e.f().config().read(0x2c, 4));
    }

    @Test
    void aMemoryReadIsAnswered() {
        e.rRequest(7, Events.at(3, 2), 4).complete(7, 0x4099, 4);
        assertEquals(0x4099, e.entry(3).data());
        e.rRequest(8, Events.PBA, 8).complete(8, 0x8, 8);
        assertEquals(Truth.TRUE, e.msix().isPending(3));
        assertEquals(16, e.last(PendingRead.class).count(), "only as many as the table has entries");
    }

    /** A part of an answer; the Byte Count that is left with it, or 0 if the source does not show it. */
    private void part(int tag, long remaining, long data, int bytes) {
        e.send(e.completion(tag).setStatus(CompletionStatus.SUCCESSFUL).setData(data, bytes).setSize(remaining));
    }

    @Test
    void anAnswerMayComeInParts() {
        e.rRequest(7, Events.at(3, 0), 24);
        part(7, 0, 0xfee0_3000L, 8);
        part(7, 0, 0x0000_0000_0000_4033L, 8);
        part(7, 0, 0xfee0_4000L, 8);
        assertEquals(0xfee0_3000L, e.entry(3).address());
        assertEquals(0x4033, e.entry(3).data());
        assertEquals(Truth.FALSE, e.entry(3).isMaskBitSet());
        assertEquals(0xfee0_4000L, e.entry(4).address());
        part(7, 0, 0x1111_1111L, 4);
        assertEquals(0, e.entry(4).knownBits(2), "all that was asked for had come");
    }

    @Test
    void theByteCountSaysWhereAPartBelongs() {
        e.rRequest(7, Events.at(3, 0), 16);
        part(7, 8, 0x0000_0001_0000_4033L, 8);
        assertEquals(0, e.entry(3).knownBits(0), "the first part was not seen");
        assertEquals(0x4033, e.entry(3).data());
        assertEquals(Truth.TRUE, e.entry(3).isMaskBitSet());
        part(7, 0, 0x55, 4);
        assertEquals(0, e.entry(3).knownBits(0), "that had been the last part");
    }

    @Test
    void aFailureEndsAnAnswerInParts() {
        e.rRequest(7, Events.at(3, 0), 16);
        part(7, 16, 0xfee0_3000L, 8);
        e.complete(7, CompletionStatus.COMPLETER_ABORT);
        part(7, 8, 0x4033, 8);
        assertEquals(0, e.entry(3).knownBits(2));
    }

    @Test
    void partsSurviveACheckpoint() {
        e.rRequest(7, Events.PBA, 8);
        part(7, 8, 0, 4);
        e.replay(Replay.from(e.replay().checkpoint(null), step -> {
        }));
        part(7, 4, 1, 4);
        assertEquals(Truth.FALSE, e.msix().isPending(0), "bit 32 is none of this Table");
        e.rRequest(8, Events.at(1, 0), 8);
        part(8, 0, 0xfee0_3000L, 4);
        e.replay(Replay.from(e.replay().checkpoint(null), step -> {
        }));
        part(8, 0, 2, 4);
        assertEquals(0x2_fee0_3000L, e.entry(1).address());
    }

    private void taggedRead(AddressScope scope, int bar, long address) {
        e.send(e.begin(EventKind.MEMORY_READ).setDirection(Direction.DOWNSTREAM).setRequester(Events.HOST).setTarget(D)
                .setScope(scope).setBar(bar).setAddress(address).setLength(4).setTag(3));
    }

    @Test
    void aReadBelowABarIsAnsweredThere() {
        taggedRead(AddressScope.BAR, 0, 0x2018);
        e.complete(3, 0x4044, 4);
        assertEquals(0x4044, e.entry(1).data());
        taggedRead(AddressScope.BAR, 1, 0x2018);
        e.complete(3, 0x4045, 4);
        assertEquals(0x4044, e.entry(1).data(), "another BAR");
    }

    @Test
    void aReadOfTableOrPbaByNameIsAnsweredThere() {
        taggedRead(AddressScope.MSIX_TABLE, 0, 0x18);
        e.complete(3, 0x4046, 4);
        assertEquals(0x4046, e.entry(1).data());
        taggedRead(AddressScope.MSIX_PBA, 0, 0);
        e.complete(3, 0x2, 4);
        assertEquals(Truth.TRUE, e.msix().isPending(1));
        e.send(e.begin(EventKind.MEMORY_READ).setDirection(Direction.DOWNSTREAM).setRequester(Events.HOST)
                .setScope(AddressScope.MSIX_TABLE).setAddress(0x28).setLength(4).setTag(4));
        e.complete(4, 0x4047, 4);
        assertEquals(0x4047, e.entry(2).data(), "the only Table there is");
    }

    @Test
    void anOffsetIsNoSystemAddress() {
        Events low = Events.fresh(Trait.COMPLETIONS).cw(4, 2, 0).cw(0x10, 4, 0).cw(4, 2, 6);
        low.send(low.begin(EventKind.MEMORY_READ).setDirection(Direction.DOWNSTREAM).setRequester(Events.HOST)
                .setTarget(D).setScope(AddressScope.BAR).setBar(2).setAddress(0x2018).setLength(4).setTag(3));
        low.complete(3, 0x4044, 4);
        assertEquals(0, low.entry(1).knownBits(2), "BAR 0 lies at address 0, but the read was below BAR 2");
    }

    @Test
    void aReadThatFailedTeachesNothing() {
        e.rRequest(7, Events.at(3, 2), 4)
                .send(e.completion(7).setStatus(CompletionStatus.UNSUPPORTED_REQUEST).setData(5, 4));
        assertEquals(0, e.entry(3).knownBits(2));
        e.crRequest(7, 0x3c, 4).send(e.completion(7).setStatus(CompletionStatus.REQUEST_RETRY).setData(5, 4));
        assertFalse(e.f().config().isKnown(0x3c, 4));
    }

    @Test
    void aTagUsedAgainShowsThatACompletionWasLost() {
        e.cwRequest(1, CONTROL, 2, ENABLE | 15);
        e.cwRequest(1, 0x3c, 1, 5).complete(1, CompletionStatus.SUCCESSFUL);
        assertEquals(Truth.UNKNOWN, e.f().isMsixEnabled(), "nobody saw how the write ended");
        assertEquals(Truth.FALSE, e.msix().isFunctionMasked(), "either way this bit is Clear");
    }

    @Test
    void aWriteWhoseDataWasCutOffLeavesTheRegisterUnknown() {
        e.send(e.config(EventKind.CONFIG_WRITE, D, CONTROL).setLength(2).setTag(1)).complete(1,
                CompletionStatus.SUCCESSFUL);
        assertEquals(Truth.UNKNOWN, e.f().isMsixEnabled());
        assertEquals(16, e.msix().size(), "read-only");
        e.send(e.config(EventKind.CONFIG_WRITE, D, 4).setLength(2).setStatus(CompletionStatus.SUCCESSFUL));
        assertEquals(Truth.UNKNOWN, e.f().isBusMasterEnabled());
    }

    @Test
    void byteEnablesHoldUntilTheCompletion() {
        e.cw(0xb2, 2, 15);
        e.send(e.config(EventKind.CONFIG_WRITE, D, 0x04).setLength(4).setByteEnables(0b1001, 0).setData(0xff00_0402L, 4)
                .setTag(9));
        e.complete(9, CompletionStatus.SUCCESSFUL);
        assertEquals(Truth.FALSE, e.f().isBusMasterEnabled());
        assertEquals(Truth.FALSE, e.f().isInterruptDisabled(), "byte 1 was not enabled");
    }

    @Test
    void ownCompletionSettlesAConfigurationWrite() {
        e.cwRequest(1, CONTROL, 2, ENABLE | 15);
        e.complete(1, CompletionStatus.SUCCESSFUL);
        EventRef change = e.msix().enableChangedBy();
        assertTrue(e.m(0xfee0_1000L, 1).isSettled(change));
    }

    @Test
    void withoutCompletionNothingIsSettled() {
        Events blind = Events.fresh();
        blind.cw(CONTROL, 2, ENABLE | 15);
        assertFalse(blind.m(0xfee0_1000L, 1).isSettled(blind.msix().enableChangedBy()));
    }

    @Test
    void aMessageMayOvertakeTheCompletionOfTheWriteThatAllowedIt() {
        e.cwRequest(1, CONTROL, 2, 15).complete(1, CompletionStatus.SUCCESSFUL);
        e.cwRequest(2, CONTROL, 2, ENABLE | 15);
        MessageSent early = e.m(0xfee0_1000L, 1);
        assertEquals(Truth.FALSE, e.f().isMsixEnabled());
        assertFalse(early.isSettled(e.msix().enableChangedBy()), "the write may have taken effect already");
        assertFalse(early.isSettled(null));
        e.complete(2, CompletionStatus.UNSUPPORTED_REQUEST);
        assertTrue(e.m(0xfee0_1000L, 1).isSettled(e.msix().enableChangedBy()));
    }

    @Test
    void aLaterReadSettlesATableWrite() {
        e.mask(2, true);
        EventRef written = e.event().ref();
        assertFalse(e.m(0xfee0_1000L, 1).isSettled(written));
        e.rRequest(1, Events.at(2, 3), 4);
        assertFalse(e.m(0xfee0_1000L, 1).isSettled(written), "not before the answer");
        e.complete(1, 1, 4);
        assertTrue(e.m(0xfee0_1000L, 1).isSettled(written));
    }

    @Test
    void aReadAskedForEarlierSettlesNothing() {
        e.rRequest(1, Events.at(2, 3), 4).mask(2, true);
        EventRef written = e.event().ref();
        e.complete(1, 0, 4);
        assertFalse(e.m(0xfee0_1000L, 1).isSettled(written));
    }

    @Test
    void aReadOfAnotherRegisterOfTheFunctionSettlesToo() {
        e.mask(2, true);
        EventRef written = e.event().ref();
        e.rRequest(1, 0xf000_0000L, 4).complete(1, 0, 4);
        assertTrue(e.m(0xfee0_1000L, 1).isSettled(written));
    }

    @Test
    void relaxedOrderingOrAnotherTrafficClassSettlesNothing() {
        e.mask(2, true);
        EventRef written = e.event().ref();
        e.rRequest(1, Events.at(2, 3), 4);
        e.send(e.completion(1).setStatus(CompletionStatus.SUCCESSFUL).setData(1, 4).setAttributes(2));
        assertFalse(e.m(0xfee0_1000L, 1).isSettled(written), "Relaxed Ordering: it may have passed the message");
        e.rRequest(1, Events.at(2, 3), 4);
        e.send(e.completion(1).setStatus(CompletionStatus.SUCCESSFUL).setData(1, 4).setTrafficClass(3));
        assertFalse(e.m(0xfee0_1000L, 1).isSettled(written), "TC 3 says nothing of TC 0");
    }

    @Test
    void aCompletionBySomebodyElseSettlesNothing() {
        e.mask(2, true);
        EventRef written = e.event().ref();
        e.crRequest(1, 0, 4).send(e.completion(1).setCompleter(0x0008).setStatus(CompletionStatus.UNSUPPORTED_REQUEST));
        assertFalse(e.m(0xfee0_1000L, 1).isSettled(written));
        e.crRequest(1, 0x3c, 4).complete(1, 0, 4);
        assertTrue(e.m(0xfee0_1000L, 1).isSettled(written), "its own does");
    }

    @Test
    void whereAccessesTakeEffectAtOnceEverythingIsSettled() {
        Events log = Events.fresh(Trait.SYNCHRONOUS);
        log.mask(2, true);
        EventRef written = log.event().ref();
        assertTrue(log.m(0xfee0_1000L, 1).isSettled(written));
    }

    @Test
    void completionsOfUnknownRequestsAreNothing() {
        e.complete(99, 0x1234, 4).send(e.begin(EventKind.COMPLETION).setData(1, 4));
        assertEquals(0, e.steps());
        assertNull(e.last(Step.class));
    }

    @Test
    void manyUnansweredRequestsAreBounded() {
        for (int tag = 0; tag < 20_000; tag++) {
            e.crRequest(tag, 0x3c, 4);
        }
        e.crRequest(3, 0x2c, 4).complete(3, 0x77, 4);
        assertEquals(0x77, e.f().config().read(0x2c, 4));
    }
}
