/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.tlplint.core.Events;
import org.tlplint.core.pci.ConfigSpace;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.trace.CompletionStatus;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;

/** A replay from a checkpoint and the rest of the events leaves the same as the replay of all. */
class CheckpointTest {

    private static final int SEEDS = 12;
    private static final int EVENTS = 120;

    @Test
    void fromAnyCheckpoint() {
        for (int seed = 0; seed < SEEDS; seed++) {
            List<TraceEvent> events = events(new Random(seed));
            Replay straight = new Replay(s -> {});
            straight.setTraits(Set.of(Trait.COMPLETIONS));
            List<Checkpoint> checkpoints = new ArrayList<>();
            List<String> dumps = new ArrayList<>();
            for (TraceEvent event : events) {
                checkpoints.add(
                        straight.checkpoint(checkpoints.isEmpty() ? null : checkpoints.get(checkpoints.size() - 1)));
                straight.accept(event);
                dumps.add(dump(straight));
            }
            for (int from = 0; from < events.size(); from += 17) {
                Replay other = Replay.from(checkpoints.get(from), s -> {});
                other.setTraits(Set.of(Trait.COMPLETIONS));
                for (int i = from; i < events.size(); i++) {
                    other.accept(events.get(i));
                    assertEquals(dumps.get(i), dump(other), "seed " + seed + ", from " + from + ", event " + i);
                }
            }
        }
    }

    @Test
    void functionsThatDidNotChangeAreStoredOnce() {
        Events e = Events.live();
        e.enumerate(0x0200, 0xf100_0000L);
        Checkpoint first = e.replay().checkpoint(null);
        e.w(Events.at(3, 2), 5);
        Checkpoint second = e.replay().checkpoint(first);
        assertNotSame(first.functions().get(0), second.functions().get(0));
        assertSame(first.functions().get(1), second.functions().get(1));
        e.m(0x0200, 0xfee0_1000L, 1);
        assertSame(first.functions().get(1), e.replay().checkpoint(second).functions().get(1),
                "a message changes no state");
    }

    /** Random but sensible events on three functions. */
    private static List<TraceEvent> events(Random random) {
        List<TraceEvent> events = new ArrayList<>();
        Events e = new Events();
        Events recorder = new Events() {
            @Override
            public Events send(TraceEvent toSend) {
                TraceEvent copy = new TraceEvent();
                copy.copy(toSend);
                events.add(copy);
                return this;
            }
        };
        int[] functions = {0x0100, 0x0101, 0x0200};
        for (int i = 0; i < functions.length; i++) {
            recorder.enumerate(functions[i], 0xf000_0000L + (i << 20));
        }
        for (int i = 0; i < EVENTS; i++) {
            int n = random.nextInt(functions.length);
            int f = functions[n];
            long table = 0xf000_2000L + (n << 20) + random.nextInt(16) * 16 + random.nextInt(4) * 4;
            int tag = random.nextInt(4);
            switch (random.nextInt(14)) {
                case 0 -> recorder.cw(f, 4, 2, random.nextInt(8));
                case 1 -> recorder.cw(f, Events.CONTROL, 2, random.nextInt(4) << 14);
                case 2 -> recorder.cw(f, 0x52, 2, random.nextInt(0x80));
                case 3 -> recorder.cw(f, 0x54 + random.nextInt(4) * 4, 4, random.nextInt());
                case 4 -> recorder.cw(f, 0x44, 2, random.nextInt(4));
                case 5 -> recorder.cwRequest(tag, Events.CONTROL, 2, random.nextInt(4) << 14);
                case 6 -> recorder.complete(tag, CompletionStatus.values()[random.nextInt(3)]);
                case 7 -> recorder.complete(tag, random.nextInt(4), 4);
                case 8 -> recorder.rRequest(tag, table, 4);
                case 9 -> recorder.r(0xf000_3000L + (n << 20), random.nextInt(0x10000));
                case 10 -> recorder.m(f, 0xfee0_1000L, random.nextInt(4));
                case 11 -> recorder
                        .send(recorder.begin(random.nextInt(8) == 0 ? EventKind.RESET : EventKind.NOTE).setTarget(f));
                case 12 -> recorder
                        .send(recorder.config(EventKind.CONFIG_READ, f, 0x3c).setData(5, 1).setTargetName("nvme" + n));
                default -> recorder.w(table, random.nextInt(4));
            }
        }
        assertEquals(-1, e.index());
        return events;
    }

    /** Everything that can be seen of the state. */
    private static String dump(Replay replay) {
        StringBuilder s = new StringBuilder();
        for (FunctionState f : replay.machine().functions()) {
            s.append('\n').append(f.label()).append(' ').append(f.capabilities()).append(' ')
                    .append(f.hasWriteUnderWay());
            for (int at = 0; at < ConfigSpace.SIZE; at += 4) {
                if (f.config().known(at, 4) != 0) {
                    s.append(' ').append(Integer.toHexString(at)).append('=')
                            .append(Integer.toHexString(f.config().read(at, 4)))
                            .append('/').append(Integer.toHexString(f.config().known(at, 4)));
                }
            }
            for (int bar = 0; bar < 6; bar++) {
                s.append(' ').append(f.bars().isPlaced(bar)).append(f.bars().base(bar)).append(',')
                        .append(f.bars().size(bar));
            }
            refs(s, f.resetBy(), f.busMasterChangedBy(), f.memorySpaceChangedBy());
            for (long i = 0; i < EVENTS * 2; i += 3) {
                s.append(f.isFlushed(new EventRef(0, 0, 0, i, 0), 0) ? '1' : '0');
            }
            if (f.msi() != null) {
                refs(s, f.msi().enableChangedBy(), f.msi().addressWrittenBy(), f.msi().dataWrittenBy(),
                        f.msi().maskWrittenBy());
                s.append(f.msi().isAddressInitialised()).append(f.msi().isDataInitialised());
            }
            if (f.msix() != null) {
                refs(s, f.msix().enableChangedBy(), f.msix().functionMaskChangedBy());
                for (int v = 0; v < 16; v++) {
                    entry(s, f.msix().touched(v), f.msix().isPending(v));
                }
                s.append(f.msix().isEveryEntryTouched()).append(f.msix().vectors().find(1, 1, new int[16]));
            }
        }
        return s.toString();
    }

    private static void entry(StringBuilder s, MsixEntry entry, Truth pending) {
        s.append(' ').append(pending);
        if (entry != null) {
            for (int i = 0; i < 4; i++) {
                s.append(' ').append(entry.dword(i)).append('/').append(entry.knownBits(i));
            }
            refs(s, entry.maskChangedBy(), entry.messageWrittenBy(), entry.taintedBy());
            s.append(entry.armed()).append(entry.past()).append(entry.isInitialised());
        }
    }

    private static void refs(StringBuilder s, EventRef... refs) {
        for (EventRef ref : refs) {
            s.append(' ').append(ref == null ? "-" : Long.toString(ref.event()));
        }
    }
}
