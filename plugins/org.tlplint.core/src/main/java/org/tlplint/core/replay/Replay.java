/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import java.util.Set;

import org.tlplint.core.device.DeviceDescriptions;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Machine;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.CompletionStatus;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;

/**
 * Takes the events of a trace in order, keeps the {@link Machine} as they leave it, and hands out the steps. One replay
 * serves one audit; not thread-safe.
 */
public final class Replay {

    /** A component is ready to lose its link and power (PCIe Base 6.x, 5.3.3.2.1). */
    static final int PME_TO_ACK = 0x1b;
    /** Messages of the PCI-SIG with Subtypes 08h and 09h (PCIe Base 6.x, 2.2.8.6.3 and 2.2.8.6.4). */
    static final int DEVICE_READY = 0x087f;
    static final int FUNCTION_READY = 0x097f;

    private final Machine machine;
    private final StepListener listener;
    private final Requests requests;
    private final PlatformEvidence platform;
    private final ConfigReplay config;
    private final MemoryReplay memory;
    private final StoreReplay stores;
    private final MessageReplay messages;
    private final TrafficReplay traffic;
    private final IntxMessage intx = new IntxMessage();
    private final TraceEnd end = new TraceEnd();
    private final CompletionWatch completions = new CompletionWatch();
    private boolean synchronous;
    private boolean completionsShown;

    public Replay(StepListener listener) {
        this(DeviceDescriptions.NONE, listener);
    }

    /**
     * @param devices says which functions keep messages outside their MSI-X Tables
     */
    public Replay(DeviceDescriptions devices, StepListener listener) {
        this(new Machine(devices), new Requests(), new PlatformEvidence(), listener);
    }

    private Replay(Machine machine, Requests requests, PlatformEvidence platform, StepListener listener) {
        this.machine = machine;
        this.requests = requests;
        this.platform = platform;
        this.listener = listener;
        config = new ConfigReplay(this);
        memory = new MemoryReplay(this);
        stores = new StoreReplay(this);
        messages = new MessageReplay(this);
        traffic = new TrafficReplay(this);
    }

    /** Goes on from a checkpoint. */
    public static Replay from(Checkpoint checkpoint, StepListener listener) {
        return new Replay(Machine.of(checkpoint.functions(), checkpoint.devices()), checkpoint.requests().restore(),
                checkpoint.platform().copy(), listener);
    }

    /** The present state, sharing with an earlier checkpoint whatever has not changed since; that one may be null. */
    public Checkpoint checkpoint(Checkpoint earlier) {
        return Checkpoint.of(machine, requests, platform, earlier);
    }

    /** What the source of the next events shows. */
    public void setTraits(Set<Trait> traits) {
        synchronous = traits.contains(Trait.SYNCHRONOUS);
        completionsShown = traits.contains(Trait.COMPLETIONS);
    }

    /**
     * The snapshots are over and the traces begin.
     *
     * @param possible what the traces may come to show
     */
    public void begin(Set<Trait> possible) {
        if (!possible.contains(Trait.CONFIG_ACCESSES)) {
            machine.functions().forEach(FunctionState::forgetSettings);
        }
    }

    /** The state after the events so far. */
    public Machine machine() {
        return machine;
    }

    /** How completions and requests fitted since this replay began. */
    public CompletionCounts completions() {
        return completions.counts();
    }

    PlatformEvidence platform() {
        return platform;
    }

    /** Takes the next event. */
    public void accept(TraceEvent event) {
        completions.accept(event);
        switch (event.kind()) {
            case CONFIG_READ -> configRead(event);
            case CONFIG_WRITE -> configWrite(event);
            case MEMORY_READ -> memoryRead(event);
            case MEMORY_WRITE -> memoryWrite(event);
            case COMPLETION -> complete(event);
            case MESSAGE -> message(event);
            case RESET -> config.reset(event);
            case BAR_MAPPED, BAR_UNMAPPED -> barEvent(event);
            case SNAPSHOT -> config.snapshot(event);
            case IO_READ, IO_WRITE, ATOMIC, NOTE -> {
                // No rule looks at these.
            }
        }
    }

    /** Tells the rules that no event follows the given one. */
    public void finish(TraceEvent lastEvent) {
        for (FunctionState f : machine.functions()) {
            emit(end, f, lastEvent, null);
        }
    }

    private void configRead(TraceEvent event) {
        if (event.has(Field.DATA)) {
            if (isSuccessful(event)) {
                config.read(event, null, event.target(), (int) event.address(), event.payloadLength());
                flushed(event.target(), event.index(), event);
            }
        } else if (event.has(Field.TAG)) {
            await(event);
        }
    }

    /** Keeps a request until its completion comes. */
    void await(TraceEvent event) {
        Requests.Pending lost = requests.put(event);
        if (lost != null && lost.kind() == EventKind.CONFIG_WRITE) {
            ended(lost);
            config.givenUp(lost);
        }
        FunctionState f = event.kind() == EventKind.CONFIG_WRITE ? machine.find(event.target()) : null;
        if (f != null) {
            f.writeBegun();
        }
    }

    private void ended(Requests.Pending write) {
        FunctionState f = machine.find(write.target());
        if (f != null) {
            f.writeEnded();
        }
    }

    private void configWrite(TraceEvent event) {
        if (!isSuccessful(event)) {
            return;
        }
        if (!event.has(Field.STATUS) && completionsShown && event.has(Field.TAG)) {
            await(event);
            return;
        }
        config.write(event);
        if (event.has(Field.STATUS)) {
            flushed(event.target(), event.index(), event);
        }
    }

    private void memoryWrite(TraceEvent event) {
        if (!memory.write(event) && !stores.write(event) && !messages.write(event)) {
            traffic.access(event, true);
        }
    }

    private void memoryRead(TraceEvent event) {
        if (!memory.read(event) && !stores.read(event)) {
            traffic.access(event, false);
        }
    }

    private void complete(TraceEvent event) {
        Requests.Pending request = requests.take(event);
        if (request == null) {
            return;
        }
        if (request.kind() == EventKind.CONFIG_WRITE) {
            ended(request);
        }
        if (isSuccessful(event)) {
            switch (request.kind()) {
                case CONFIG_READ -> config.read(event, request.ref(), request.target(), (int) request.address(),
                        Math.min(request.length(), event.payloadLength()));
                case CONFIG_WRITE -> config.completed(event, request);
                case MEMORY_READ -> {
                    memory.returned(event, request);
                    stores.returned(event, request);
                }
                default -> {
                    // Only these are kept.
                }
            }
        }
        if (!isSuccessful(event) && request.kind() == EventKind.MEMORY_READ) {
            memory.refused(event, request);
        }
        requests.received(request, event);
        boolean foreign = event.completer() != Bdf.NONE && event.completer() != request.target();
        if (!request.kind().isConfig()) {
            flushed(event.completer(), request.index(), event);
        } else if (!foreign) {
            flushed(request.target(), request.index(), event);
        }
    }

    /** A completion passes neither earlier messages nor, going down, the request earlier writes; unless relaxed. */
    void flushed(int bdf, long requestIndex, TraceEvent completion) {
        FunctionState f = bdf == Bdf.NONE ? null : machine.find(bdf);
        boolean ordered = !completion.has(Field.ATTRIBUTES) || (completion.attributes() & 6) == 0;
        if (f != null && ordered) {
            f.completed(requestIndex, completion.trafficClass());
        }
    }

    private void message(TraceEvent event) {
        switch (event.messageCode()) {
            case PME_TO_ACK, DEVICE_READY, FUNCTION_READY -> config.message(event);
            default -> intxMessage(event);
        }
    }

    private void intxMessage(TraceEvent event) {
        FunctionState f = event.has(Field.REQUESTER) ? machine.find(event.requester()) : null;
        int code = event.messageCode();
        if (f != null && code >= 0x20 && code <= 0x27) {
            intx.set(code < 0x24, code & 3);
            emit(intx, f, event, null);
        }
    }

    private void barEvent(TraceEvent event) {
        FunctionState f = machine.function(event.target());
        if (f == null) {
            return;
        }
        f.setName(event.targetName(), true);
        if (event.kind() == EventKind.BAR_UNMAPPED) {
            f.barUnmapped(event.bar());
        } else if (f.barMapped(event.bar(), event.address(), event.size())) {
            machine.windowsChanged(f);
            config.layoutSeen(f, event);
        }
    }

    static boolean isSuccessful(TraceEvent event) {
        return !event.has(Field.STATUS) || event.status() == CompletionStatus.SUCCESSFUL;
    }

    void emit(Step step, FunctionState function, TraceEvent event, EventRef earlier) {
        step.begin(function, event, earlier, synchronous, platform);
        listener.step(step);
    }
}
