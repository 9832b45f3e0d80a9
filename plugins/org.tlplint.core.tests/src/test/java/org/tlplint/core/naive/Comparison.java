/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.tlplint.core.Events;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Message;
import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.trace.EventRef;

/** Asks the replay and the naive model the same questions. */
final class Comparison {

    private final Events events;
    private final NaiveModel model;
    private String when;

    Comparison(Events events, NaiveModel model) {
        this.events = events;
        this.model = model;
    }

    void when(String text) {
        when = text;
    }

    private void same(Object naive, Object replay, String what) {
        if (!naive.equals(replay)) {
            assertEquals(naive, replay, when + ": " + what);
        }
    }

    private static Truth truth(Boolean value) {
        return Truth.of(value != null, Boolean.TRUE.equals(value));
    }

    private static long event(EventRef ref) {
        return ref == null ? -1 : ref.event();
    }

    private void by(long naive, EventRef ref, String what) {
        same(naive, event(ref), what);
    }

    private FunctionState state(Device device) {
        return events.f(device.bdf());
    }

    /** Everything about a function but its entries. */
    void function(Device device) {
        registers(device);
        msi(device);
        pending(device);
        flushed(device);
    }

    void registers(Device device) {
        NaiveFunction naive = model.function(device);
        FunctionState f = state(device);
        same(truth(naive.bit(Device.COMMAND, 1)), f.isMemorySpaceEnabled(), "Memory Space Enable");
        same(truth(naive.bit(Device.COMMAND, 2)), f.isBusMasterEnabled(), "Bus Master Enable");
        same(truth(naive.bit(Device.COMMAND, 10)), f.isInterruptDisabled(), "Interrupt Disable");
        same(truth(naive.bit(Device.MSIX, 31)), f.msix().isEnabled(), "MSI-X Enable");
        same(truth(naive.bit(Device.MSIX, 30)), f.msix().isFunctionMasked(), "Function Mask");
        same(device.vectors(), f.msix().size(), "Table Size");
        same(naive.powerState(), f.powerState(), "PowerState");
        by(naive.lastChange(Device.COMMAND, 1, 1).by(), f.memorySpaceChangedBy(), "Memory Space Enable changed");
        by(naive.lastChange(Device.COMMAND, 2, 1).by(), f.busMasterChangedBy(), "Bus Master Enable changed");
        by(naive.lastChange(Device.MSIX, 31, 1).by(), f.msix().enableChangedBy(), "MSI-X Enable changed");
        by(naive.lastChange(Device.MSIX, 30, 1).by(), f.msix().functionMaskChangedBy(), "Function Mask changed");
        by(naive.lastChange(Device.POWER, 0, 3).by(), f.powerChangedBy(), "PowerState changed");
        same(naive.lastChange(Device.POWER, 0, 3).before(), f.powerStateBeforeChange(), "PowerState before");
        by(naive.configWrittenBy(), f.configWrittenBy(), "last configuration write");
        Fact reset = naive.lastReset();
        by(reset == null ? -1 : reset.event(), f.resetBy(), "reset");
        same(reset == null ? -1 : reset.value(), f.resetKind() == null ? -1 : f.resetKind().ordinal(), "kind of reset");
        for (int at : new int[] {Device.COMMAND, Device.MSI + 2, Device.MSI + 4, Device.MSIX + 2,
                device.dataAt() + 2}) {
            same(truth(naive.isWritten(at)), f.isWrittenSinceReset(at, 2), "written since reset: " + at);
        }
        Long place = naive.place(false);
        same(place != null, f.bars().isPlaced(0), "BAR 0 has a place");
        same(place == null && naive.place(true) != null, f.bars().isLeft(0), "BAR 0 was left by a reset");
        if (naive.place(true) != null) {
            same(naive.place(true), f.bars().base(0), "place of BAR 0");
        }
    }

    void msi(Device device) {
        NaiveMsi naive = model.function(device).msi();
        MsiState msi = state(device).msi();
        same(truth(naive.isEnabled()), msi.isEnabled(), "MSI Enable");
        same(naive.allocated(), msi.multipleMessageEnable(), "Multiple Message Enable");
        same(truth(naive.isExtended()), msi.isExtendedDataEnabled(), "Extended Message Data Enable");
        same(naive.isAddressKnown(), msi.isAddressKnown(), "MSI address known");
        if (naive.isAddressKnown()) {
            same(naive.address(), msi.address(), "MSI address");
        }
        same(naive.isDataKnown(), msi.isDataKnown(), "MSI data known");
        if (naive.isDataKnown()) {
            same(naive.data(), msi.data(), "MSI data");
        }
        for (int v = 0; v < 1 << device.capable(); v++) {
            same(truth(naive.isMasked(v)), msi.isMasked(v), "MSI mask " + v);
            same(truth(naive.isPending(v)), msi.isPending(v), "MSI pending " + v);
        }
        same(naive.vectors(), msi.allocatedVectors(), "allocated vectors");
        by(naive.enableBy, msi.enableChangedBy(), "MSI Enable changed");
        by(naive.lowBy, msi.lowAddressWrittenBy(), "MSI lower address written");
        by(naive.highBy, msi.upperAddressWrittenBy(), "MSI upper address written");
        by(Math.max(naive.lowBy, naive.highBy), msi.addressWrittenBy(), "MSI address written");
        by(naive.dataBy, msi.dataWrittenBy(), "MSI data written");
        by(naive.maskBy, msi.maskWrittenBy(), "MSI mask written");
        same(written(naive, 0), msi.isAddressInitialised(), "MSI address initialised");
        same(written(naive, 1), msi.isUpperAddressInitialised(), "MSI upper address initialised");
        same(written(naive, 2), msi.isDataInitialised(), "MSI data initialised");
        same(written(naive, 3), msi.isExtendedDataInitialised(), "MSI extended data initialised");
        same(pair(naive.enabledWith), pair(msi.enabledWith()), "MSI enabled with");
        by(naive.differsSince, msi.differsSince(), "MSI differs since");
    }

    private static Truth written(NaiveMsi naive, int which) {
        return naive.written[which] ? Truth.TRUE : Truth.of(naive.resetSeen, false);
    }

    private static String pair(NaiveEntry.Pair pair) {
        return pair == null ? "none" : Message.format(pair.address(), pair.data());
    }

    private static String pair(Message message) {
        return message == null ? "none" : Message.format(message.address(), message.data());
    }

    private void pending(Device device) {
        for (int v = 0; v < device.vectors(); v += v < 5 ? 1 : 31) {
            same(truth(model.function(device).isPending(v)), state(device).msix().isPending(v), "pending " + v);
        }
    }

    void flushed(Device device) {
        NaiveFunction naive = model.function(device);
        FunctionState f = state(device);
        same(naive.isWriteUnderWay(), f.hasWriteUnderWay(), "configuration write under way");
        for (long back = 1; back < 64 && back <= events.index(); back *= 2) {
            EventRef ref = new EventRef(0, 0, 0, events.index() - back, 0);
            for (int trafficClass = 0; trafficClass < 2; trafficClass++) {
                same(naive.isFlushed(ref.event(), trafficClass), f.isFlushed(ref, trafficClass), "flushed " + ref);
            }
        }
    }

    void entry(Device device, int vector) {
        NaiveEntry naive = model.function(device).entry(vector);
        MsixEntry entry = state(device).msix().entry(vector);
        String name = "entry " + vector + ": ";
        same(truth(naive.isMasked()), state(device).msix().isMasked(vector), name + "masked");
        same(truth(naive.dwords[3].bit(0)), entry.isMaskBitSet(), name + "Mask bit");
        for (int i = 0; i < 4; i++) {
            same(naive.dwords[i].known, entry.knownBits(i), name + "known bits of DWORD " + i);
            int known = naive.dwords[i].known;
            same(naive.dwords[i].value & known, entry.dword(i) & known, name + "DWORD " + i);
            same(naive.written[i] ? Truth.TRUE : Truth.of(naive.resetSeen, false), entry.isWritten(i),
                    name + "written " + i);
        }
        same(naive.written[0] && naive.written[2] ? Truth.TRUE : Truth.of(naive.resetSeen, false),
                entry.isInitialised(), name + "initialised");
        by(naive.writtenBy, entry.writtenBy(), name + "written by");
        by(naive.messageBy, entry.messageWrittenBy(), name + "message written by");
        by(naive.maskBy, entry.maskChangedBy(), name + "mask changed by");
        by(naive.taintedBy, entry.taintedBy(), name + "tainted by");
        same(pair(naive.armed), pair(entry.armed()), name + "armed");
        Set<String> past = new HashSet<>();
        naive.past.forEach(p -> past.add(pair(p)));
        Set<String> kept = new HashSet<>();
        entry.past().forEach(m -> kept.add(pair(m)));
        same(past, kept, name + "past");
    }

    /** The functions other than the sender that hold a message. */
    private List<Device> holders(Device sender, long address, int data) {
        List<Device> holders = new ArrayList<>();
        for (Device device : model.devices) {
            if (device != sender && new NaiveMessage(model.function(device), address, data).isHeld()) {
                holders.add(device);
            }
        }
        return holders;
    }

    /** A message that shows its sender. */
    void message(Device sender, long address, int data) {
        MessageSent sent = events.m(sender.bdf(), address, data);
        NaiveMessage naive = new NaiveMessage(model.function(sender), address, data);
        boolean own = naive.isAtDoorbell() || naive.isProgrammed();
        if (own) {
            naive.classify();
        }
        boolean strange = naive.fit == MessageSent.Fit.NOTHING || naive.fit == MessageSent.Fit.ENTRY_ADDRESS
                || naive.fit == MessageSent.Fit.MSI_ADDRESS;
        List<Device> holders = holders(sender, address, data);
        Device holder = strange && holders.size() == 1 ? holders.get(0) : null;
        same(own || holder != null, sent != null, "is a message");
        if (sent == null) {
            return;
        }
        same(holder == null ? -1 : holder.bdf(), sent.holder() == null ? -1 : sent.holder().bdf(), "holder");
        same(MessageSent.Attribution.REQUESTER, sent.attribution(), "attribution");
        fits(naive, sent);
    }

    private void fits(NaiveMessage naive, MessageSent sent) {
        same(naive.fit, sent.fit(), "fit");
        same(naive.vector, sent.vector(), "vector");
        List<Integer> vectors = new ArrayList<>();
        for (int i = 0; i < sent.vectorCount(); i++) {
            vectors.add(sent.vector(i));
        }
        same(naive.vectors, vectors, "vectors");
        same(truth(naive.isEveryMaskBitSet()), sent.isEveryMaskBitSet(), "every Mask bit");
        same(naive.isTainted(), sent.isTainted(), "tainted");
        by(naive.lastMaskChange(), sent.lastMaskChange(), "last change of a Mask bit");
    }

    /** A message of which it is not shown who sent it: that of the one function that holds it, or of the one that may send it. */
    void anonymous(long address, int data) {
        MessageSent sent = events.anonymous(address, data);
        boolean any = address >>> 20 == 0xfee;
        List<Device> holders = holders(null, address, data);
        List<Device> free = new ArrayList<>(holders);
        free.removeIf(d -> !new NaiveMessage(model.function(d), address, data).isFree());
        for (Device device : model.devices) {
            any |= new NaiveMessage(model.function(device), address, data).isProgrammed();
        }
        same(any, sent != null, "is a message");
        Device owner = free.size() == 1 ? free.get(0) : holders.size() == 1 ? holders.get(0) : null;
        if (sent != null) {
            same(owner == null ? -1 : owner.bdf(), sent.function() == null ? -1 : sent.function().bdf(), "owner");
            same(owner == null ? MessageSent.Attribution.NONE : MessageSent.Attribution.MATCH, sent.attribution(),
                    "attribution");
        }
        if (sent != null && owner != null) {
            NaiveMessage naive = new NaiveMessage(model.function(owner), address, data);
            naive.classify();
            fits(naive, sent);
        }
    }
}
