/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.tlplint.core.Events.D;
import static org.tlplint.core.Events.ENABLE;
import static org.tlplint.core.Events.FUNCTION_MASK;
import static org.tlplint.core.Events.PBA;

import org.junit.jupiter.api.Test;
import org.tlplint.core.Events;
import org.tlplint.core.Slots;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.TraceEvent;

/** Statistics of vectors. An event follows the one before by 100 ns. */
class VectorCollectorTest {

    private static final long DOORBELL = 0xfee0_1000L;

    private final VectorCollector collector = new VectorCollector();

    private Events fresh() {
        Events e = Events.fresh();
        e.listen(collector::step);
        return e;
    }

    private VectorStatistics statistics(Events e, int vector) {
        return collector.statistics(e.event()).stream().filter(v -> v.vector() == vector).findFirst().orElseThrow();
    }

    private static Spread once(long ns) {
        return new Spread(1, ns, ns, ns, ns);
    }

    @Test
    void unmaskEnableAndFunctionMaskLetAVectorSend() {
        Events e = fresh().program(0, DOORBELL, 0x4021).mask(0, false);
        e.control(ENABLE).m(DOORBELL, 0x4021);
        assertEquals(once(100), statistics(e, 0).unmaskToMessage(), "from the enable");
        e.control(ENABLE | FUNCTION_MASK).control(ENABLE).cr(0x34, 0x40).m(DOORBELL, 0x4021);
        e.m(DOORBELL, 0x4021);
        assertEquals(new Spread(2, 100, 100, 200, 200), statistics(e, 0).unmaskToMessage(),
                "only the first message after it");
        assertEquals(100, statistics(e, 0).maskedNs());
    }

    @Test
    void maskedAgainBeforeAnyMessage() {
        Events e = fresh().program(0, DOORBELL, 0x4021).control(ENABLE).mask(0, false).mask(0, true);
        e.m(DOORBELL, 0x4021);
        assertEquals(Spread.NONE, statistics(e, 0).unmaskToMessage());
    }

    @Test
    void pendingFromTheFirstReadThatSawIt() {
        Events e = fresh().program(0, DOORBELL, 0x4021).control(ENABLE);
        e.r(PBA, 1).r(PBA, 1).mask(0, false).m(DOORBELL, 0x4021);
        assertEquals(once(300), statistics(e, 0).pendingToMessage());
        e.mask(0, true).r(PBA, 1).r(PBA, 0).mask(0, false).m(DOORBELL, 0x4021);
        assertEquals(once(300), statistics(e, 0).pendingToMessage(), "serviced without a message");
    }

    @Test
    void gapOfVectorsThatHadSent() {
        Events e = fresh().program(0, DOORBELL, 0x4021).program(1, DOORBELL, 0x4022).control(ENABLE);
        e.mask(0, false).mask(1, false).m(DOORBELL, 0x4021);
        e.control(0).m(DOORBELL, 0x4021);
        e.control(ENABLE | FUNCTION_MASK).control(ENABLE).m(DOORBELL, 0x4021);
        e.m(DOORBELL, 0x4022);
        assertEquals(once(400), statistics(e, 0).gapToMessage(), "not to the one while it was disabled");
        assertEquals(Spread.NONE, statistics(e, 1).gapToMessage(), "it had sent nothing before");
        assertEquals(400 + 300, statistics(e, 0).enabledNs(), "less the gap");
    }

    @Test
    void aResetEndsWhatWasAwaited() {
        Events e = fresh().program(0, DOORBELL, 0x4021).control(ENABLE).mask(0, false);
        e.m(DOORBELL, 0x4021);
        e.r(PBA, 1).control(0);
        e.send(e.begin(EventKind.RESET).setTarget(D));
        e.cw(0x10, 4, 0xf000_0000L).cw(0x14, 4, 0).cw(0x04, 2, 6).program(0, DOORBELL, 0x4021).control(ENABLE);
        e.m(DOORBELL, 0x4021);
        assertEquals(Spread.NONE, statistics(e, 0).gapToMessage());
        assertEquals(Spread.NONE, statistics(e, 0).pendingToMessage());
    }

    @Test
    void intervalsAndBurst() {
        Events e = fresh().program(0, DOORBELL, 0x4021).control(ENABLE).mask(0, false);
        e.m(DOORBELL, 0x4021);
        long first = e.event().timeNs();
        e.m(DOORBELL, 0x4021);
        e.cr(0x34, 0x40);
        e.m(DOORBELL, 0x4021);
        VectorStatistics s = statistics(e, 0);
        assertEquals(new Spread(2, 100, 100, 200, 200), s.interval());
        assertEquals(3, s.burst());
        assertEquals(first + 300, s.burstAtNs());
        assertEquals(first, s.firstNs());
        assertEquals(first + 300, s.lastNs());
    }

    @Test
    void msiMaskedAndEnabled() {
        Events e = fresh().cw(0x54, 4, DOORBELL).cw(0x58, 4, 0).cw(0x5c, 2, 0x4050).cw(0x60, 4, 1).cw(0x52, 2, 0x1b7);
        e.cr(0x34, 0x40).cw(0x60, 4, 0).m(DOORBELL, 0x4050);
        VectorStatistics s = statistics(e, 0);
        assertEquals(200, s.maskedNs());
        assertEquals(300, s.enabledNs());
        assertEquals(once(100), s.unmaskToMessage());
        e.cw(0x60, 4, 1).cr(0x64, 1).cw(0x60, 4, 0).m(DOORBELL, 0x4050);
        assertEquals(once(200), statistics(e, 0).pendingToMessage());
    }

    @Test
    void enabledAtLeastSinceTheFirstMessage() {
        Events e = fresh().program(0, DOORBELL, 0x4021).mask(0, false).cr(0xb0, 0x800f_0011L);
        e.m(DOORBELL, 0x4021);
        e.cr(0x34, 0x40).cr(0x34, 0x40);
        assertEquals(200, statistics(e, 0).enabledNs(), "the read that showed it is no event of a vector");
        e = fresh().cw(0x54, 4, DOORBELL).cw(0x58, 4, 0).cw(0x5c, 2, 0x4050);
        e.cr(0x50, 0x01b7_7005L).m(DOORBELL, 0x4050);
        e.cr(0x34, 0x40);
        VectorStatistics msi = collector.statistics(e.event()).stream().filter(v -> !v.msix()).findFirst()
                .orElseThrow();
        assertEquals(100, msi.enabledNs());
    }

    @Test
    void onlyAReadOfThePendingBitsShowsThem() {
        Events e = fresh().cw(0x54, 4, DOORBELL).cw(0x58, 4, 0).cw(0x5c, 2, 0x4050).cw(0x60, 4, 1).cw(0x52, 2, 0x1b7);
        e.cr(0x64, 1).cw(0x60, 4, 0).m(DOORBELL, 0x4050);
        e.cr(0x34, 0x40).m(DOORBELL, 0x4050);
        assertEquals(once(200), statistics(e, 0).pendingToMessage(), "the second message was not seen to wait");
    }

    @Test
    void withoutTimesThereAreCountsAlone() {
        Events e = fresh();
        e.listen(step -> {
            step.event().setTimeNs(TraceEvent.NO_TIME);
            collector.step(step);
        });
        e.program(0, DOORBELL, 0x4021).control(ENABLE).mask(0, false).m(DOORBELL, 0x4021);
        VectorStatistics s = statistics(e, 0);
        assertEquals(1, s.messages());
        assertEquals(-1, s.enabledNs());
        assertEquals(-1, s.maskedNs());
        assertEquals(TraceEvent.NO_TIME, s.firstNs());
        assertEquals(0, s.burst());
    }

    @Test
    void vectorsBeyondTheRoomAreCounted() {
        VectorTracks.Room room = new VectorTracks.Room();
        VectorTracks tracks = new VectorTracks(true, "", room);
        for (int i = 0; i < VectorTracks.Room.MOST; i++) {
            tracks = i % 2048 == 0 ? new VectorTracks(true, "", room) : tracks;
            tracks.make(i % 2048);
        }
        assertEquals(null, new VectorTracks(true, "", room).make(0));
        assertEquals(1, room.refused());
    }

    @Test
    void slotsOfAMessageStore() {
        Events e = Slots.fresh();
        e.listen(collector::step);
        Slots.mask(Slots.program(e, Slots.MAIN, 3, 0x4055), 3, false).m(Slots.DOORBELL, 0x4055);
        e.m(Slots.DOORBELL, 0x4055);
        VectorStatistics s = statistics(e, 3);
        assertEquals("main", s.store());
        assertFalse(s.msix());
        assertEquals(2, s.messages());
        assertEquals(once(100), s.unmaskToMessage());
        assertEquals(once(100), s.interval());
        assertEquals(300, s.maskedNs(), "from the first write on");
        assertEquals(500, s.enabledNs(), "nothing enables it");
        assertEquals(1, collector.statistics(e.event()).size(), "no entry of the Table");
    }
}
