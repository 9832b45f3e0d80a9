/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.timeline;

import java.util.List;
import java.util.TreeMap;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Machine;
import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigRead;
import org.tlplint.core.replay.EntryRead;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.LayoutSeen;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MsiWrite;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.PendingRead;
import org.tlplint.core.replay.Step;
import org.tlplint.core.replay.StepListener;
import org.tlplint.core.trace.TraceEvent;

/**
 * Gathers a {@link Timeline} while a trace is replayed, in memory that does not depend on its length: at most
 * {@link LaneRoom#MOST} vectors and what {@link TrackRoom} allows for what happened to them. A vector's state is composed of
 * its own Mask bit and its function's switches only when somebody looks, so that a change of Function Mask costs the same
 * for 2,048 vectors as for one. Another thread may ask for what there is so far.
 */
public final class TimelineCollector implements StepListener {

    private static final int CONTROL = 2;
    /** After a copy was handed out, there is none for so many times as long as it took to make. */
    private static final int PAUSE = 50;

    private final TrackRoom room;
    private final int times;
    private final LaneRoom lanes = new LaneRoom();
    private final TreeMap<Integer, FunctionLane> functions = new TreeMap<>();
    private Clock clock = new Clock(0);
    private FunctionState lastState;
    private FunctionLane lastLane;
    private long next = System.nanoTime();
    private volatile boolean asked;
    private volatile Timeline published = Timeline.EMPTY;

    public TimelineCollector() {
        this(new TrackRoom());
    }

    /**
     * One that is to gather a part of a trace.
     *
     * @param events the time of so many is known exactly
     */
    public TimelineCollector(int events) {
        this(new TrackRoom(), Math.max(Clock.MOST, events));
    }

    TimelineCollector(TrackRoom room) {
        this(room, Clock.MOST);
    }

    private TimelineCollector(TrackRoom room, int times) {
        this.room = room;
        this.times = times;
    }

    /**
     * Takes over the state before the first event.
     *
     * @param first number of the first event
     */
    public void begin(Machine machine, long first) {
        functions.clear();
        lastState = null;
        clock = new Clock(first, times);
        for (FunctionState f : machine.functions()) {
            if (f.msix() != null || f.msi() != null || !f.stores().isEmpty()) {
                lane(f).begin(lanes);
            }
        }
    }

    /** An event comes, before its steps. */
    public void event(TraceEvent event) {
        clock.pass(event.index(), event.timeNs());
    }

    /** Asks for what there is so far, of which {@link #published()} hands out the latest; any thread. */
    public void ask() {
        asked = true;
    }

    /** Called between two events now and then. */
    public void pulse() {
        if (asked) {
            long start = System.nanoTime();
            if (start - next < 0) {
                return;
            }
            asked = false;
            published = timeline();
            long end = System.nanoTime();
            next = end + PAUSE * (end - start);
        }
    }

    /** What there was when it was last asked for; any thread. */
    public Timeline published() {
        return published;
    }

    /** The trace is over: what there is from now on. */
    public void finish() {
        published = timeline();
    }

    /** What there is by now; in the thread of the replay. */
    public Timeline timeline() {
        List<FunctionLane> copies = functions.values().stream().map(FunctionLane::copy).toList();
        return new Timeline(copies, clock.copy(), lanes.refused());
    }

    @Override
    public void step(Step step) {
        FunctionState f = step.function();
        if (f == null || step.index() < 0) {
            return;
        }
        switch (step) {
            case MessageSent s -> sent(s);
            case EntryWrite s -> written(s);
            case EntryRead s -> masked(s);
            case MsixControlWrite s -> look(s.function(), s.index());
            case MsiWrite s -> msi(s.function(), s.index());
            case PendingRead s -> pending(s);
            case ConfigRead s -> configRead(s);
            case FunctionReset s -> reset(s);
            case LayoutSeen s -> all(s);
            default -> {
                // changes nothing that is drawn
            }
        }
    }

    private void sent(MessageSent s) {
        long time = clock.now();
        FunctionLane function = lane(s.function());
        function.sent(s.index(), time);
        boolean msi = s.fit() == MessageSent.Fit.MSI || s.fit() == MessageSent.Fit.MSI_ADDRESS;
        if (s.vector() >= 0) {
            LaneGroup group = msi ? function.msi() : function.of(s.store());
            VectorLane lane = group.peek(s.vector());
            lane = lane != null ? lane
                    : group.make(s.vector(), msi ? State.NOT_ALLOCATED
                            : FunctionLane.mask(s.store(), s.vector()).ordinal(), lanes);
            if (lane != null) {
                lane.sent(room, s.index(), time);
            }
        }
    }

    private void written(EntryWrite s) {
        VectorLane lane = lane(s.function()).of(s.store()).make(s.vector(),
                (s.store().hasMask() ? s.maskBitBefore() : Truth.FALSE).ordinal(), lanes);
        if (lane != null) {
            boolean live = s.maskedBefore().isFalse() && s.store().isEnabled().isTrue();
            int flags = (s.touchesMessage() ? Marks.MESSAGE : 0)
                    | (live && !s.messageChanged().isFalse() ? Marks.REWRITTEN : 0)
                    | (s.masks() ? Marks.MASKED : 0) | (s.unmasks() ? Marks.UNMASKED : 0);
            lane.written(room, s.index(), clock.now(), flags);
            lane.own(FunctionLane.mask(s.store(), s.vector()).ordinal(), s.index(), clock.now());
        }
    }

    /** Software saw an entry: its Mask bit may be known now. */
    private void masked(EntryRead s) {
        LaneGroup group = lane(s.function()).of(s.store());
        Truth now = FunctionLane.mask(s.store(), s.vector());
        VectorLane lane = group.peek(s.vector());
        if (lane == null && now.isKnown() && s.store().hasMask()) {
            lane = group.make(s.vector(), Truth.UNKNOWN.ordinal(), lanes);
        }
        if (lane != null) {
            lane.own(now.ordinal(), s.index(), clock.now());
        }
    }

    private FunctionLane look(FunctionState f, long event) {
        FunctionLane function = lane(f);
        function.look(f, event, clock.now());
        return function;
    }

    private void configRead(ConfigRead s) {
        MsixState msix = s.msix();
        if (msix != null && s.touches(msix.offset() + CONTROL, CONTROL)) {
            look(s.function(), s.index());
        }
        MsiState msi = s.msi();
        if (msi != null && s.touches(msi.offset(), msi.length())) {
            msi(s.function(), s.index());
        }
    }

    /** The MSI registers may have changed: those vectors exist that are allocated while MSI is enabled. */
    private void msi(FunctionState f, long event) {
        LaneGroup function = look(f, event).msi();
        MsiState msi = f.msi();
        int allocated = msi.isEnabled().isTrue() ? msi.allocatedVectors() : 0;
        for (int v = 0; v < LaneGroup.MSI_VECTORS; v++) {
            VectorLane lane = function.peek(v);
            lane = lane == null && v < allocated ? function.make(v, State.NOT_ALLOCATED, lanes) : lane;
            if (lane != null) {
                lane.own(v < allocated ? msi.isMasked(v).ordinal() : State.NOT_ALLOCATED, event, clock.now());
                lane.pending(msi.isPending(v).isTrue(), room, event, clock.now());
            }
        }
    }

    private void pending(PendingRead s) {
        LaneGroup function = lane(s.function()).msix();
        for (int v = s.firstVector(); v < s.firstVector() + s.count(); v++) {
            boolean set = s.msix().isPending(v).isTrue();
            VectorLane lane = function.peek(v);
            lane = lane == null && set ? function.make(v, FunctionLane.mask(s.msix(), v).ordinal(), lanes) : lane;
            if (lane != null) {
                lane.pending(set, room, s.index(), clock.now());
            }
        }
    }

    private void reset(FunctionReset s) {
        FunctionState f = s.function();
        look(f, s.index()).reset(f, s.index(), clock.now());
        if (f.msi() != null) {
            msi(f, s.index());
        }
    }

    private void all(LayoutSeen s) {
        if (s.msix() != null || s.msi() != null) {
            look(s.function(), s.index());
        }
        if (s.msi() != null) {
            msi(s.function(), s.index());
        }
    }

    private FunctionLane lane(FunctionState f) {
        if (f != lastState) {
            lastState = f;
            lastLane = functions.computeIfAbsent(f.bdf(), bdf -> new FunctionLane(f, room));
        }
        return lastLane;
    }
}
