/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.core.Events.D;
import static org.tlplint.core.Slots.DOORBELL;
import static org.tlplint.core.Slots.MAIN;
import static org.tlplint.core.Slots.QUEUES;

import org.junit.jupiter.api.Test;
import org.tlplint.core.Events;
import org.tlplint.core.Slots;
import org.tlplint.core.timeline.LaneGroup.Id;
import org.tlplint.core.trace.EventKind;

/** Lanes of slots outside of the MSI-X Table. */
class SlotLanesTest {

    private static final Id STORE = Id.of(false, "main");

    private final TimelineCollector collector = new TimelineCollector();
    private final Events e = Slots.fresh();

    SlotLanesTest() {
        collector.begin(e.replay().machine(), e.index());
        e.listen(step -> {
            collector.event(step.event());
            collector.step(step);
        });
    }

    private VectorLane lane(int slot) {
        return collector.timeline().vector(D, STORE, slot);
    }

    @Test
    void statesWritesAndMessages() {
        Slots.program(e, MAIN, 3, 0x4055);
        long unmasked = e.index() + 1;
        Slots.mask(e, 3, false).m(DOORBELL, 0x4055);
        VectorLane lane = lane(3);
        assertEquals(State.MASKED, lane.stateAt(unmasked - 1), "as the reset left it; MSI-X need not be enabled");
        assertEquals(State.UNMASKED, lane.stateAt(unmasked));
        assertEquals(4, lane.writes().total());
        assertEquals(1, lane.messages().total());
        assertEquals(1, collector.timeline().function(D).messages().total());
        assertNull(collector.timeline().vector(D, true, 3), "the entry of the Table with that number is another one");
    }

    @Test
    void aChangeWhileUnmasked() {
        Slots.mask(Slots.program(e, MAIN, 3, 0x4055), 3, false).w(MAIN + 0x38, 0x4066);
        Marks writes = lane(3).writes();
        assertTrue((writes.flags(writes.size() - 1) & Marks.REWRITTEN) != 0);
    }

    @Test
    void aResetMasksThem() {
        Slots.mask(Slots.program(e, MAIN, 3, 0x4055), 3, false);
        e.send(e.begin(EventKind.RESET).setTarget(D));
        assertEquals(State.MASKED, lane(3).stateAt(e.index()));
    }

    @Test
    void aSlotThatCannotBeMasked() {
        Slots.program(e, QUEUES, 1, 0x4077).m(DOORBELL, 0x4077);
        VectorLane lane = collector.timeline().vector(D, Id.of(false, "queues"), 1);
        assertNotNull(lane);
        assertEquals(State.UNMASKED, lane.stateAt(e.index()));
        assertEquals(1, lane.messages().total());
    }
}
