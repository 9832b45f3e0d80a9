/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tlplint.core.Events;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.ResetKind;

/** A copy of a function, such as a checkpoint keeps: it tells the same, and lives a life of its own. */
class FunctionCopyTest {

    private static final long DOORBELL = 0xfee0_1000L;

    private static EventRef at(long event) {
        return new EventRef(0, event, event * 10, event, event * 100);
    }

    /** A function of which something is known of every kind. */
    private static FunctionState function() {
        Events e = Events.live();
        FunctionState f = e.f();
        f.setName("nvme", true);
        e.program(1, DOORBELL, 0x4021).mask(1, false).program(1, DOORBELL, 0x4022).r(Events.PBA, 2);
        f.barMapped(2, 0xe000_0000L, 0x1000);
        f.deviceAccessed(77);
        f.saidReady(at(78));
        f.completed(5, 3);
        return f;
    }

    private static List<Object> told(FunctionState f) {
        List<Object> all = new ArrayList<>();
        all.addAll(List.of(f.bdf(), f.label(), f.capabilities(), f.version(), f.lastDeviceAccess(),
                f.isMemorySpaceEnabled(), f.isBusMasterEnabled(), f.isMsiEnabled(), f.isMsixEnabled(), f.powerState(),
                f.isWrittenSinceReset(4, 2), f.isWrittenSinceReset(0x3c, 1), f.sendsElsewhere(),
                f.isFlushed(at(5), 3), f.isFlushed(at(5), 0), f.isFlushed(at(6), 3)));
        all.add(f.readySaidBy());
        all.add(f.configWrittenBy());
        all.add(f.busMasterChangedBy());
        all.add(f.memorySpaceChangedBy());
        all.add(f.resetBy());
        all.add(f.resetKind());
        all.add(f.beforeReset());
        for (int bar = 0; bar < Bars.COUNT; bar++) {
            all.addAll(List.of(f.bars().isPlaced(bar), f.bars().base(bar), f.bars().size(bar), f.isDecoding(bar),
                    f.bars().isLeft(bar)));
        }
        MsixState msix = f.msix();
        all.addAll(
                List.of(msix.size(), msix.isFunctionMasked(), msix.isPending(0), msix.isPending(1), msix.isPending(2)));
        for (int v = 0; v < msix.size(); v++) {
            MsixEntry entry = msix.entry(v);
            all.addAll(
                    List.of(entry.address(), entry.data(), entry.isMessageKnown(), msix.maskBit(v), msix.isMasked(v)));
            all.add(entry.armed());
            all.add(entry.maskChangedBy());
            all.add(entry.taintedBy());
        }
        return all;
    }

    @Test
    void aCopyTellsTheSame() {
        FunctionState f = function();
        assertEquals(told(f), told(f.copy()));
    }

    @Test
    void aCopyOfACopyAfterAResetToo() {
        FunctionState f = function();
        f.reset(ResetKind.FUNCTION_LEVEL, at(100));
        f.configWritten(4, 2, 6, at(101));
        assertEquals(told(f), told(f.copy().copy()));
        assertEquals(at(101), f.copy().busMasterChangedBy());
        assertEquals(at(100), f.copy().resetBy());
    }

    @Test
    void whatBecomesOfACopyDoesNotTouchTheOriginal() {
        FunctionState f = function();
        List<Object> before = told(f);
        FunctionState copy = f.copy();
        copy.configWritten(4, 2, 0, at(200));
        copy.barMapped(2, 0xd000_0000L, 0x2000);
        copy.barMapped(0, 0xd100_0000L, 0x4000);
        copy.msix().write(1, 0, 0xfee0_2000, -1, at(201));
        copy.msix().write(3, 2, 0x4444, -1, at(201));
        copy.msix().learnPending(1, false);
        copy.completed(300, 0);
        copy.setName("another", true);
        copy.reset(ResetKind.CONVENTIONAL, at(202));
        assertEquals(before, told(f));
        assertNotEquals(before, told(copy));
    }

    @Test
    void whatBecomesOfTheOriginalDoesNotTouchACopy() {
        FunctionState f = function();
        FunctionState copy = f.copy();
        List<Object> before = told(copy);
        f.msix().write(1, 2, 0x4023, -1, at(300));
        f.barUnmapped(2);
        f.forget();
        assertEquals(before, told(copy));
    }

    @Test
    void aCopyStillKnowsWhatABarThatWasToldIs() {
        FunctionState f = function();
        FunctionState copy = f.copy();
        // a BAR that the source itself told of does not move with its register
        assertEquals(f.configWritten(0x18, 4, 0xc000_0000, at(400)), copy.configWritten(0x18, 4, 0xc000_0000, at(400)));
        assertEquals(f.bars().base(2), copy.bars().base(2));
        assertTrue(copy.isDecoding(2).isTrue());
        copy.barUnmapped(2);
        assertFalse(copy.isDecoding(2).isTrue());
        assertTrue(f.isDecoding(2).isTrue());
    }
}
