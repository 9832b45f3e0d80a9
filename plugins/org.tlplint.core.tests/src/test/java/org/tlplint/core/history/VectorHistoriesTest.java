/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.core.Events.D;
import static org.tlplint.core.Events.ENABLE;
import static org.tlplint.core.Events.FUNCTION_MASK;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.tlplint.core.Events;
import org.tlplint.core.Slots;
import org.tlplint.core.history.HistoryRow.Sent;
import org.tlplint.core.history.HistoryRow.What;
import org.tlplint.core.history.VectorHistory.Verdict;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.Trait;

/** Histories of what was programmed, latched and sent. */
class VectorHistoriesTest {

    private static final long A = 0xfee0_1000L;
    private static final long B = 0xfee0_2000L;

    private VectorHistories histories = new VectorHistories(Set.of(), -1);

    /** MSI-X is enabled; entry 0 holds A/21 and is unmasked. */
    private Events live() {
        return live(new Trait[0]);
    }

    private Events live(Trait... shown) {
        Events e = Events.fresh(shown);
        e.listen(step -> histories.step(step));
        return e.control(ENABLE).program(0, A, 0x21).mask(0, false);
    }

    /** A completion of the function pushes all writes before it to their place. */
    private static Events flushed(Events e) {
        return e.rRequest(1, Events.at(0, 0), 4).complete(1, A, 4);
    }

    private VectorHistory only() {
        List<VectorHistory> all = histories.all();
        assertEquals(1, all.size());
        return all.get(0);
    }

    private static List<What> whats(VectorHistory h) {
        return h.rows().stream().map(HistoryRow::what).toList();
    }

    private static HistoryRow lastRow(VectorHistory h) {
        return h.rows().get(h.rows().size() - 1);
    }

    @Test
    void programmedUnmaskedSentInOneRowEach() {
        Events e = live();
        e.m(A, 0x21);
        e.m(A, 0x21);
        e.mask(0, true);
        VectorHistory h = only();
        assertEquals(List.of(What.PROGRAMMED, What.UNMASKED, What.SENT, What.MASKED), whats(h));
        assertEquals("fee01000/00000021", h.rows().get(0).value().toString());
        assertEquals(3, h.rows().get(0).count());
        assertEquals("while masked", h.rows().get(0).note());
        assertEquals(MsixRecorder.MAY_LATCH, h.rows().get(1).note());
        assertEquals(2, h.rows().get(2).count());
        assertEquals(e.index() - 2, h.rows().get(2).first().event());
        assertEquals(e.index() - 1, h.rows().get(2).last().event());
        assertEquals(Sent.CURRENT, h.rows().get(2).sent());
        assertEquals(Verdict.NOT_TESTED, h.verdict());
        assertEquals("never changed while unmasked: 2 messages", h.summary());
    }

    @Test
    void reRead() {
        live().program(0, A, 0x22).m(A, 0x22);
        VectorHistory h = only();
        assertEquals(Sent.NEW, lastRow(h).sent());
        assertEquals(Verdict.RE_READ, h.verdict());
        assertEquals("after 1 change while unmasked: 1 message with the new value, 0 with the old one, 0 undetermined",
                h.summary());
        assertTrue(h.rows().get(2).isChanged());
        assertEquals("while unmasked, was fee01000/00000021", h.rows().get(2).note());
    }

    @Test
    void cached() {
        Events e = flushed(live(Trait.COMPLETIONS).program(0, A, 0x22));
        e.m(A, 0x21);
        assertEquals(Sent.ARMED, lastRow(only()).sent());
        assertEquals(Verdict.CACHED, only().verdict());
        e.m(A, 0x22);
        assertEquals(Verdict.BOTH, only().verdict());
    }

    @Test
    void theOldValueMayHaveBeenOnItsWay() {
        Events e = live(Trait.COMPLETIONS).program(0, A, 0x22);
        e.m(A, 0x21);
        assertEquals(Sent.UNDETERMINED, lastRow(only()).sent(), "the posted write may not have arrived");
        assertEquals(Verdict.NOT_SHOWN, only().verdict());
        flushed(e).m(A, 0x21);
        assertEquals(Sent.ARMED, lastRow(only()).sent(), "a completion pushed the write before it");
    }

    @Test
    void torn() {
        Events e = live().program(0, B, 0x22);
        e.m(B, 0x21);
        assertEquals(Sent.MIXTURE, lastRow(only()).sent());
        assertEquals(Verdict.TORN, only().verdict());
    }

    @Test
    void sameValueWrittenAgainIsNoChange() {
        live().program(0, A, 0x21).m(A, 0x21);
        VectorHistory h = only();
        assertEquals(0, h.changes());
        assertEquals("while unmasked, the value that was there", h.rows().get(2).note());
        assertEquals(Sent.CURRENT, lastRow(h).sent());
    }

    @Test
    void changedAndChangedBackAreTwoRowsAndTellNothing() {
        live().program(0, A, 0x22).program(0, A, 0x21).m(A, 0x21);
        VectorHistory h = only();
        assertEquals(2, h.changes());
        assertEquals(Sent.CURRENT, lastRow(h).sent());
        assertEquals(Verdict.NOT_SHOWN, h.verdict());
    }

    @Test
    void anotherVectorWithTheSameValue() {
        Events e = live().program(1, A, 0x22).mask(1, false).program(0, A, 0x22);
        e.m(A, 0x22);
        VectorHistory first = histories.all().get(0);
        assertEquals(Sent.UNDETERMINED, lastRow(first).sent());
        assertEquals("2 vectors have this value", lastRow(first).note());
    }

    @Test
    void maskedRewrittenAndUnmaskedBeginsAnew() {
        Events e = live().mask(0, true).program(0, A, 0x22).mask(0, false);
        e.m(A, 0x21);
        VectorHistory h = only();
        assertEquals(Sent.OLDER, lastRow(h).sent());
        assertEquals(Verdict.NOT_TESTED, h.verdict());
        assertEquals("never changed while unmasked: 1 message, 1 with an even older value", h.summary());
    }

    @Test
    void functionMaskAndEnable() {
        Events e = live().control(ENABLE | FUNCTION_MASK).program(0, A, 0x22).control(ENABLE);
        e.m(A, 0x22);
        e.control(0).program(0, A, 0x23).control(ENABLE);
        e.send(e.begin(EventKind.RESET).setTarget(D));
        VectorHistory h = only();
        assertEquals(List.of(What.PROGRAMMED, What.UNMASKED, What.FUNCTION_MASK_SET, What.PROGRAMMED,
                What.FUNCTION_MASK_CLEARED, What.SENT, What.DISABLED, What.PROGRAMMED, What.ENABLED, What.RESET),
                whats(h));
        assertEquals(0, h.changes());
        assertEquals("fee01000/00000022", h.rows().get(4).value().toString());
        assertEquals("while MSI-X is disabled, was fee01000/00000022", h.rows().get(7).note());
    }

    @Test
    void unmaskUnderFunctionMaskLatchesNothing() {
        Events e = Events.fresh();
        e.listen(step -> histories.step(step));
        e.control(ENABLE | FUNCTION_MASK).program(0, A, 0x21).mask(0, false);
        assertEquals("but Function Mask is Set", lastRow(only()).note());
    }

    @Test
    void msiLatchesAtEnable() {
        Events e = Events.fresh();
        e.listen(step -> histories.step(step));
        e.cw(0x54, 4, A).cw(0x58, 4, 0).cw(0x5c, 2, 0x4050).cw(0x52, 2, 0x1a7);
        e.m(A, 0x4051);
        flushed(e.cw(0x5c, 2, 0x4060)).m(A, 0x4051);
        VectorHistory h = only();
        assertEquals(List.of(What.PROGRAMMED, What.ENABLED, What.SENT, What.PROGRAMMED, What.SENT), whats(h));
        assertEquals("4 vectors; " + MsixRecorder.MAY_LATCH, h.rows().get(1).note());
        assertEquals(Sent.CURRENT, h.rows().get(2).sent());
        assertEquals(Sent.ARMED, h.rows().get(4).sent());
        assertEquals(Verdict.CACHED, h.verdict());
        e.m(A, 0x4061);
        assertEquals(Verdict.BOTH, h.verdict());
        e.cw(0x54, 4, B);
        e.m(B, 0x4051);
        assertEquals(Verdict.TORN, h.verdict());
    }

    @Test
    void msiSaysWhatStateItWasWrittenIn() {
        Events e = Events.fresh();
        e.listen(step -> histories.step(step));
        e.cw(0x54, 4, A).cw(0x58, 4, 0).cw(0x5c, 2, 0x4050).cw(0x60, 4, 1).cw(0x52, 2, 0x187);
        e.cw(0x5c, 2, 0x4060).cw(0x60, 4, 0).cw(0x5c, 2, 0x4070).cw(0x60, 4, 0).cw(0x52, 2, 0x186);
        e.m(A, 0x4070);
        VectorHistory h = only();
        assertEquals(VectorHistory.MSI, h.vector());
        assertEquals(
                List.of(What.PROGRAMMED, What.MASKED, What.ENABLED, What.PROGRAMMED, What.UNMASKED, What.PROGRAMMED,
                        What.DISABLED),
                whats(h), "a mask that stays, and a message while disabled, make no row");
        List<String> notes = h.rows().stream().map(HistoryRow::note).toList();
        assertTrue(notes.get(0).startsWith("while disabled"), notes.get(0));
        assertEquals("Mask Bits 00000001, were 00000000", notes.get(1));
        assertEquals("1 vector; " + MsixRecorder.MAY_LATCH, notes.get(2));
        assertTrue(notes.get(3).startsWith("while every vector is masked"), notes.get(3));
        assertEquals("Mask Bits 00000000, were 00000001", notes.get(4));
        assertTrue(notes.get(5).startsWith("while enabled"), notes.get(5));
    }

    @Test
    void msiVectorsAreToldApart() {
        Events e = Events.fresh();
        e.listen(step -> histories.step(step));
        e.cw(0x54, 4, A).cw(0x58, 4, 0).cw(0x5c, 2, 0x4050).cw(0x52, 2, 0x1a7);
        e.m(A, 0x4050);
        e.m(A, 0x4053);
        List<String> notes = only().rows().stream().map(HistoryRow::note).toList();
        assertEquals(List.of("vector 0, the value of the registers", "vector 3, the value of the registers"),
                notes.subList(notes.size() - 2, notes.size()));
        assertEquals(2, only().messages());
    }

    @Test
    void onlyWhatIsWanted() {
        histories = new VectorHistories(Set.of(D), 1);
        live().program(1, A, 0x22).mask(1, false).m(A, 0x22);
        assertEquals(1, only().vector());
        histories = new VectorHistories(Set.of(D + 1), -1);
        live();
        assertEquals(List.of(), histories.all());
    }

    @Test
    void messagesOfNoVector() {
        live().m(A, 0x99);
        assertEquals(1, histories.unattributed());
    }

    @Test
    void rowsBeyondTheBoundAreCountedAndTheTallyGoesOn() {
        Events e = live();
        for (int i = 0; i < VectorHistories.MOST_ROWS; i++) {
            e.mask(0, true).mask(0, false).m(A, 0x21);
        }
        VectorHistory h = only();
        assertEquals(VectorHistories.MOST_ROWS, h.rows().size());
        assertEquals(2 + 2L * VectorHistories.MOST_ROWS, h.omitted());
        assertEquals(VectorHistories.MOST_ROWS, h.messages());
    }

    @Test
    void slotsOfAMessageStore() {
        Events slots = Slots.fresh();
        VectorHistories all = new VectorHistories(Set.of(), -1);
        slots.listen(all::step);
        Slots.mask(Slots.program(slots, Slots.MAIN, 3, 0x4055), 3, false).w(Slots.MAIN + 0x38, 0x4066);
        slots.rRequest(1, Slots.MAIN, 4).complete(1, 0, 4).m(Slots.DOORBELL, 0x4055);
        Slots.program(slots, Slots.QUEUES, 1, 0x4077).m(Slots.DOORBELL, 0x4077);
        assertEquals(List.of("main slot 3", "queues slot 1"), all.all().stream().map(VectorHistory::name).toList());
        VectorHistory main = all.all().get(0);
        assertEquals(1, main.changes());
        assertEquals(Verdict.CACHED, main.verdict());
        VectorHistory queue = all.all().get(1);
        assertEquals(1, queue.messages());
        assertEquals(Verdict.NOT_TESTED, queue.verdict(), "what cannot be masked may be written at any time");
        assertEquals(0, all.unattributed());
    }
}
