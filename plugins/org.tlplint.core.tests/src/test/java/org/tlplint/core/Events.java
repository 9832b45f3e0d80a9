/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.tlplint.core.device.DeviceDescriptions;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.Replay;
import org.tlplint.core.replay.Step;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.CompletionStatus;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;

/**
 * Feeds a replay, one short call per event. The device is the one of most tests: 01:00.0 with Power Management at 40h, MSI
 * at 50h, PCI Express at 70h, MSI-X at B0h, and a 64-bit BAR 0 at F0000000h that holds the Table at 2000h and the PBA at
 * 3000h.
 */
public class Events {

    public static final int D = Bdf.of(0, 1, 0, 0);
    public static final int HOST = Bdf.of(0, 0, 0, 0);
    public static final long TABLE = 0xf000_2000L;
    public static final long PBA = 0xf000_3000L;
    public static final int CONTROL = 0xb2;
    public static final int ENABLE = 0x8000;
    public static final int FUNCTION_MASK = 0x4000;
    private static final int SIZE_FIELD = 15;

    private final TraceEvent event = new TraceEvent();
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private Replay replay = new Replay(this::step);
    private Consumer<Step> listener = step -> {};
    private long index;
    private final List<Step> steps = new ArrayList<>();

    private void step(Step step) {
        steps.add(step);
        listener.accept(step);
    }

    public Events traits(Trait... shown) {
        traits.addAll(Set.of(shown));
        return this;
    }

    public Events listen(Consumer<Step> to) {
        listener = to;
        return this;
    }

    public Replay replay() {
        return replay;
    }

    /** Goes on with another replay, such as one from a checkpoint. */
    public void replay(Replay other) {
        replay = other;
    }

    /** Goes on with a replay from a checkpoint of the present one. */
    public Events resume() {
        replay = Replay.from(replay.checkpoint(null), this::step);
        return this;
    }

    /** An event to be filled and given to {@link #send}. */
    public TraceEvent begin(EventKind kind) {
        return event.begin(kind, index, index + 1, index * 32).setTimeNs(index++ * 100);
    }

    public Events send(TraceEvent toSend) {
        steps.clear();
        replay.setTraits(traits);
        replay.accept(toSend);
        return this;
    }

    /** Number of the last event. */
    public long index() {
        return index - 1;
    }

    public TraceEvent event() {
        return event;
    }

    /** The last step of the kind that the last event led to, or null. */
    public <S extends Step> S last(Class<S> kind) {
        return steps.stream().filter(kind::isInstance).map(kind::cast).reduce((first, second) -> second).orElse(null);
    }

    /** How many steps the last event led to. */
    public int steps() {
        return steps.size();
    }

    public FunctionState f() {
        return f(D);
    }

    public FunctionState f(int bdf) {
        return replay.machine().find(bdf);
    }

    public MsixState msix() {
        return f().msix();
    }

    public MsiState msi() {
        return f().msi();
    }

    public MsixEntry entry(int vector) {
        return msix().entry(vector);
    }

    public TraceEvent config(EventKind kind, int bdf, int offset) {
        return begin(kind).setRequester(HOST).setTarget(bdf).setAddress(offset);
    }

    /** A configuration read that shows what it returned. */
    public Events cr(int bdf, int offset, int bytes, long value) {
        return send(config(EventKind.CONFIG_READ, bdf, offset).setLength(bytes).setData(value, bytes));
    }

    public Events cr(int offset, long value) {
        return cr(D, offset, 4, value);
    }

    /** A configuration write of which it is not seen how it ended. */
    public Events cw(int bdf, int offset, int bytes, long value) {
        return send(config(EventKind.CONFIG_WRITE, bdf, offset).setLength(bytes).setData(value, bytes));
    }

    public Events cw(int offset, int bytes, long value) {
        return cw(D, offset, bytes, value);
    }

    /** A configuration write of which the source says itself how it ended. */
    public Events cw(int offset, int bytes, long value, CompletionStatus status) {
        return send(config(EventKind.CONFIG_WRITE, D, offset).setLength(bytes).setData(value, bytes).setStatus(status));
    }

    /** A configuration write that waits for its completion. */
    public Events cwRequest(int tag, int offset, int bytes, long value) {
        return send(config(EventKind.CONFIG_WRITE, D, offset).setLength(bytes).setData(value, bytes).setTag(tag));
    }

    public Events crRequest(int tag, int offset, int bytes) {
        return send(config(EventKind.CONFIG_READ, D, offset).setLength(bytes).setTag(tag));
    }

    public TraceEvent completion(int tag) {
        return begin(EventKind.COMPLETION).setRequester(HOST).setTag(tag).setCompleter(D);
    }

    public Events complete(int tag, CompletionStatus status) {
        return send(completion(tag).setStatus(status));
    }

    public Events complete(int tag, long data, int bytes) {
        return send(completion(tag).setStatus(CompletionStatus.SUCCESSFUL).setData(data, bytes));
    }

    /** A memory write from the host. */
    public Events w(long address, long value, int bytes) {
        return send(
                begin(EventKind.MEMORY_WRITE).setDirection(Direction.DOWNSTREAM).setRequester(HOST).setAddress(address)
                        .setLength(bytes).setData(value, bytes));
    }

    public Events w(long address, long value) {
        return w(address, value, 4);
    }

    /** A memory read by the host that shows what it returned. */
    public Events r(long address, long value) {
        return send(
                begin(EventKind.MEMORY_READ).setDirection(Direction.DOWNSTREAM).setRequester(HOST).setAddress(address)
                        .setLength(4).setData(value, 4));
    }

    public Events rRequest(int tag, long address, int bytes) {
        return send(
                begin(EventKind.MEMORY_READ).setDirection(Direction.DOWNSTREAM).setRequester(HOST).setAddress(address)
                        .setLength(bytes).setTag(tag));
    }

    /** A memory write by a function; the step that it is, or null. */
    public MessageSent m(int bdf, long address, int data) {
        send(begin(EventKind.MEMORY_WRITE).setDirection(Direction.UPSTREAM).setRequester(bdf).setAddress(address)
                .setLength(4)
                .setData(data, 4));
        return last(MessageSent.class);
    }

    public MessageSent m(long address, int data) {
        return m(D, address, data);
    }

    /** A write that looks like a message, of which the source does not show the sender. */
    public MessageSent anonymous(long address, int data) {
        send(begin(EventKind.MEMORY_WRITE).setAddress(address).setLength(4).setData(data, 4));
        return last(MessageSent.class);
    }

    /** Address of a DWORD of an entry. */
    public static long at(int vector, int dword) {
        return TABLE + vector * 16L + dword * 4L;
    }

    /** Writes address and data of an entry, not its Vector Control. */
    public Events program(int vector, long address, int data) {
        return w(at(vector, 0), address).w(at(vector, 1), address >>> 32).w(at(vector, 2), data);
    }

    /** Writes Vector Control of an entry. */
    public Events mask(int vector, boolean masked) {
        return w(at(vector, 3), masked ? 1 : 0);
    }

    /** Writes MSI-X Message Control. */
    public Events control(int bits) {
        return cw(CONTROL, 2, bits | SIZE_FIELD);
    }

    /** The configuration space of the device as enumeration reads it, on any BDF and with any base. */
    public Events enumerate(int bdf, long base) {
        cr(bdf, 0x00, 4, 0x1234_8086).cr(bdf, 0x04, 4, 0x0010_0006).cr(bdf, 0x0c, 4, 0);
        cr(bdf, 0x10, 4, base | 4).cr(bdf, 0x14, 4, base >>> 32).cr(bdf, 0x34, 4, 0x40);
        cr(bdf, 0x40, 4, 0x0003_5001).cr(bdf, 0x44, 4, 0x8);
        cr(bdf, 0x50, 4, 0x0186_7005).cr(bdf, 0x70, 4, 0x0002_b010).cr(bdf, 0x74, 4, 1L << 28);
        return cr(bdf, 0xb0, 4, 0x000f_0011).cr(bdf, 0xb4, 4, 0x2000).cr(bdf, 0xb8, 4, 0x3000);
    }

    /** The device of the tests; its Table has not been seen. */
    public static Events enumerated() {
        return new Events().enumerate(D, 0xf000_0000L);
    }

    /** The device after a reset that the source names, enumerated and enabled to decode and to send. */
    public static Events fresh(Trait... shown) {
        return new Events().enabled(shown);
    }

    /** The same, with what a device description says of it. */
    public static Events fresh(DeviceDescriptions devices) {
        Events e = new Events();
        e.replay = new Replay(devices, e::step);
        return e.enabled();
    }

    private Events enabled(Trait... shown) {
        Events e = enumerate(D, 0xf000_0000L).traits(shown);
        e.send(e.begin(EventKind.RESET).setTarget(D));
        return e.cw(0x10, 4, 0xf000_0000L).cw(0x14, 4, 0).cw(0x04, 2, 6);
    }

    /** The device with MSI-X enabled and entry 0 programmed and unmasked. */
    public static Events live(Trait... shown) {
        return fresh(shown).program(0, 0xfee0_1000L, 0x4021).control(ENABLE).mask(0, false);
    }
}
