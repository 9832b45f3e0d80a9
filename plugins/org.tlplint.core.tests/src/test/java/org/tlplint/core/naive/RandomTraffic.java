/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.naive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;

import org.tlplint.core.Events;
import org.tlplint.core.naive.Fact.Kind;
import org.tlplint.core.trace.CompletionStatus;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.ResetKind;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;

/** Random accesses to two functions below a bridge, each given to the replay and, in its own words, to the naive model. */
final class RandomTraffic {

    static final int[] LOW = {0xfee0_1000, 0xfee0_2000, 0x8000_1000, 0xfee0_1000};
    static final int[] HIGH = {0, 0, 0, 0, 1};
    static final int[] DATA = {0x4020, 0x4021, 0x20, 0x1_4020};
    private static final int BRIDGE = 0x0008;
    private static final int TAGS = 5;

    final Events events = new Events();
    final NaiveModel model = new NaiveModel();
    final Random random;

    RandomTraffic(Random random) {
        this.random = random;
        events.traits(Trait.COMPLETIONS);
        events.cr(BRIDGE, 0, 4, 0x5678_8086).cr(BRIDGE, 0x0c, 4, 0x0001_0000).cr(BRIDGE, 0x18, 4, 0x0001_0100);
        for (int i = 0; i < 2; i++) {
            Device device = Device.random(0x0100 + i, 0xf000_0000L + i * 0x0100_0000L, random);
            model.devices.add(device);
            device.readOnly().forEach((at, value) -> enumerate(device, at, value));
            for (int at : device.msiRegisters()) {
                if (random.nextBoolean()) {
                    enumerate(device, at, 0);
                }
            }
            if (random.nextBoolean()) {
                reset(device, random.nextInt(2));
            }
            if (random.nextInt(8) > 0) {
                prepare(device);
            }
        }
    }

    private void enumerate(Device device, int at, int value) {
        int home = at == Device.BAR ? (int) device.home() : 0;
        read(device, at, value | home);
    }

    private void read(Device device, int at, int value) {
        events.cr(device.bdf(), at, 4, value & 0xffff_ffffL);
        model.configRead(events.index(), device.bdf(), at, 4, value);
        model.answer(events.index(), device.bdf(), 0);
    }

    private int any(int[] of) {
        return of[random.nextInt(of.length)];
    }

    private Device anyDevice() {
        return model.devices.get(random.nextInt(4) / 3);
    }

    /** What a driver does first. */
    private void prepare(Device device) {
        write(device, Device.BAR, 4, device.home());
        write(device, Device.BAR + 4, 4, 0);
        write(device, Device.COMMAND, 2, 6);
        write(device, Device.POWER, 2, 0);
    }

    /** The next event, or a few that belong together. */
    void next() {
        Device device = anyDevice();
        switch (random.nextInt(64)) {
            case 0 -> reset(device, random.nextInt(3));
            case 1 -> write(device, random.nextBoolean() ? Device.DEVICE_CONTROL : Device.AF_CONTROL, 2, 0x8001);
            case 2 -> busReset();
            case 3 -> prepare(device);
            case 4 -> write(device, Device.POWER, 2, 3);
            case 5 -> write(device, Device.POWER, 2, random.nextInt(4));
            case 6 -> write(device, Device.COMMAND, 2, any(new int[] {6, 6, 4, 2, 0, 0x406}));
            case 7 -> bar(device);
            case 8, 9, 10 -> msiControl(device);
            case 11, 12, 13, 14, 15 -> msiRegister(device);
            case 16, 17, 18 -> msixControl(device);
            case 19 -> configRead(device);
            case 20 -> darkWrite(device);
            case 21 -> refusedWrite(device);
            case 22, 23 -> request(device);
            case 24, 25, 26 -> completion();
            case 27, 28 -> memoryRead(device);
            case 29, 30 -> memoryRequest(device);
            case 31 -> checkpoint();
            default -> table(device);
        }
        if (random.nextInt(6) == 0 && model.function(device).place(false) == null) {
            prepare(device);
        }
    }

    private void checkpoint() {
        events.resume();
    }

    /** A configuration write, in whatever way a trace may show that it took effect. */
    private void write(Device device, int at, int bytes, long value) {
        // half a BAR might put it where the other function is
        int enabled = bytes == 4 && at != Device.BAR && random.nextInt(8) == 0 ? 1 + random.nextInt(15) : 15;
        TraceEvent event = events.config(EventKind.CONFIG_WRITE, device.bdf(), at).setLength(bytes)
                .setData(value & 0xffff_ffffL, bytes);
        boolean answered = random.nextBoolean();
        if (enabled != 15) {
            event.setByteEnables(enabled, 0);
        }
        if (answered) {
            event.setStatus(CompletionStatus.SUCCESSFUL);
        }
        events.send(event);
        model.configWrite(events.index(), device.bdf(), at, bytes, enabled, value & 0xffff_ffffL);
        if (answered) {
            model.answer(events.index(), device.bdf(), 0);
        }
    }

    private void refusedWrite(Device device) {
        events.send(events.config(EventKind.CONFIG_WRITE, device.bdf(), Device.MSIX).setLength(4)
                .setData(random.nextInt() & 0xffff_ffffL, 4).setStatus(CompletionStatus.UNSUPPORTED_REQUEST));
    }

    private void darkWrite(Device device) {
        int at = register(device);
        events.send(events.config(EventKind.CONFIG_WRITE, device.bdf(), at).setLength(4));
        model.configWrite(events.index(), device.bdf(), at, 4, 15, null);
    }

    /** A register that holds something of interest. */
    private int register(Device device) {
        int[] msi = device.msiRegisters();
        return switch (random.nextInt(8)) {
            case 0 -> Device.COMMAND;
            case 1 -> Device.POWER;
            case 2 -> Device.BAR + random.nextInt(2) * 4;
            case 3 -> Device.MSI;
            case 4 -> Device.MSIX;
            default -> any(msi);
        };
    }

    private void bar(Device device) {
        if (random.nextBoolean()) {
            write(device, Device.BAR, 4, device.home() + random.nextInt(3) * 0x0010_0000);
        } else {
            boolean low = random.nextBoolean();
            write(device, low ? Device.BAR : Device.BAR + 4, 4, low || random.nextBoolean() ? -1 : random.nextInt(2));
        }
    }

    private void msiControl(Device device) {
        int value = random.nextInt(6) << 4 | random.nextInt(2) | random.nextInt(2) << 10;
        switch (random.nextInt(4)) {
            case 0 -> write(device, Device.MSI, 4, (long) value << 16);
            case 1 -> write(device, Device.MSI + 2, 1, value);
            case 2 -> write(device, Device.MSI + 3, 1, value >> 8);
            default -> write(device, Device.MSI + 2, 2, value);
        }
    }

    private void msiRegister(Device device) {
        int at = any(device.msiRegisters());
        int value = sensible(device, at);
        int bytes = 4 >> random.nextInt(3) / 2 * (1 + random.nextInt(2));
        write(device, at + (bytes < 4 ? random.nextInt(4 / bytes) * bytes : 0), bytes, value);
    }

    private int sensible(Device device, int at) {
        if (at == Device.MSI + 4) {
            return any(LOW);
        } else if (at == device.dataAt()) {
            return any(DATA) & (device.extended() ? -1 : 0xffff);
        } else if (at == Device.MSI + 8) {
            return any(HIGH);
        }
        return random.nextInt(8);
    }

    private void msixControl(Device device) {
        int value = random.nextInt(4) << 14 | random.nextInt(0x4000);
        switch (random.nextInt(5)) {
            case 0 -> write(device, Device.MSIX, 4, (long) value << 16);
            case 1 -> write(device, Device.MSIX + 3, 1, value >> 8);
            case 2 -> write(device, Device.MSIX + 2, 1, value);
            default -> write(device, Device.MSIX + 2, 2, value);
        }
    }

    /** What a read returns: what the model holds, in bits that it knows; sometimes bits that changed unseen. */
    private int readable(Device device, int at) {
        Bits now = model.function(device).register(at);
        int fixed = device.readOnly().getOrDefault(at, 0);
        if (at == Device.BAR || at == Device.BAR + 4) {
            return now.isKnown(-1) && now.value != -1 && (now.value & -16) != -16 ? now.value
                    : fixed | (at == Device.BAR ? (int) device.home() : 0);
        }
        int bits = random.nextInt(3) == 0 ? device.writable(at) & 0x0fff_ffff : device.writable(at) & ~now.known;
        if (device.maskable() && at == device.pendingAt()) {
            bits = device.maskBits() & 0x7fff_ffff;
        }
        return (fixed | now.value) & ~bits | random.nextInt() & bits;
    }

    private void configRead(Device device) {
        int at = register(device);
        read(device, at, readable(device, at));
    }

    private void request(Device device) {
        int tag = random.nextInt(TAGS);
        int at = register(device);
        if (random.nextBoolean()) {
            events.send(events.config(EventKind.CONFIG_READ, device.bdf(), at).setLength(4).setTag(tag));
            model.request(events.index(), tag, Kind.READ, device.bdf(), at, 4, 15, null);
            return;
        }
        long value = (at == Device.MSI || at == Device.MSIX ? random.nextInt(16) << 28 | random.nextInt(128) << 16
                : at == Device.BAR ? (int) device.home()
                        : at == Device.POWER ? random.nextInt(4)
                                : sensible(device, at))
                & 0xffff_ffffL;
        events.send(events.config(EventKind.CONFIG_WRITE, device.bdf(), at).setLength(4).setData(value, 4).setTag(tag));
        model.request(events.index(), tag, Kind.WRITE, device.bdf(), at, 4, 15, value);
    }

    private void completion() {
        int tag = random.nextInt(TAGS);
        Device completer = anyDevice();
        TraceEvent event = events.completion(tag).setCompleter(completer.bdf());
        boolean successful = random.nextInt(6) > 0;
        event.setStatus(successful ? CompletionStatus.SUCCESSFUL : CompletionStatus.UNSUPPORTED_REQUEST);
        int trafficClass = random.nextInt(4) / 3;
        event.setTrafficClass(trafficClass);
        if (random.nextInt(4) == 0) {
            int attributes = random.nextInt(8);
            event.setAttributes(attributes);
            trafficClass = (attributes & 6) == 0 ? trafficClass : -1;
        }
        int[] values = {};
        Integer target = model.waitingFor(tag);
        if (target != null && target >= 0) {
            completer = model.devices.get(target & 1);
            event.setCompleter(completer.bdf());
            int at = model.registerRead(tag);
            values = at >= 0 ? new int[] {readable(completer, at)} : values;
        } else if (target != null && successful) {
            values = tableValues(Math.max(1, model.open(tag) / 4 - random.nextInt(3) / 2));
            event.setSize(random.nextBoolean() ? model.open(tag) : 0);
        }
        if (successful && values.length > 0) {
            setData(event, values);
        }
        events.send(event);
        model.complete(events.index(), tag, successful, values, completer.bdf(), trafficClass);
    }

    private static void setData(TraceEvent event, int[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(values);
        event.setData(bytes.array(), 0, values.length * 4);
    }

    private int[] tableValues(int count) {
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            values[i] = switch (random.nextInt(5)) {
                case 0 -> any(LOW);
                case 1 -> any(DATA);
                case 2 -> random.nextInt(12) == 0 ? -1 : 0;
                default -> random.nextInt(2);
            };
        }
        return values;
    }

    /** An address in the Table, the PBA, or near them. */
    private long anyAddress(Device device, boolean read) {
        Long now = model.function(device).place(true);
        long place = now == null || random.nextInt(16) == 0 ? device.home() : now;
        if (read && random.nextInt(3) == 0) {
            return place + Device.PBA + random.nextInt(3) * 4;
        }
        return place + Device.TABLE + random.nextInt(Math.min(device.vectors(), 4)) * 16 + random.nextInt(4) * 4;
    }

    private void memoryRead(Device device) {
        long address = anyAddress(device, true);
        int[] values = tableValues(1 + random.nextInt(3));
        TraceEvent event = events.begin(EventKind.MEMORY_READ).setDirection(Direction.DOWNSTREAM)
                .setRequester(Events.HOST).setAddress(address).setLength(values.length * 4);
        setData(event, values);
        events.send(event);
        model.memoryRead(events.index(), address, values, 0);
    }

    private void memoryRequest(Device device) {
        int tag = random.nextInt(TAGS);
        long address = anyAddress(device, true);
        int bytes = 4 << random.nextInt(3);
        events.rRequest(tag, address, bytes);
        model.request(events.index(), tag, Kind.READ, -1, address, bytes, 15, null);
    }

    private void table(Device device) {
        long address = anyAddress(device, false);
        int dword = (int) (address >> 2) & 3;
        long value = switch (dword) {
            case 0 -> any(LOW) & 0xffff_ffffL | (long) any(HIGH) << 32;
            case 1 -> any(HIGH) | (long) any(DATA) << 32;
            case 2 -> any(DATA) | (long) random.nextInt(2) << 32;
            default -> random.nextInt(8) == 0 ? random.nextInt(1 << 18) : random.nextInt(2);
        };
        int bytes = dword != 3 && random.nextInt(4) == 0 ? 8 : 4;
        int enabled = 0xff;
        if (random.nextInt(12) == 0) {
            bytes = 1 + random.nextInt(2);
            address += random.nextInt(4 / bytes) * bytes;
        }
        TraceEvent event = events.begin(EventKind.MEMORY_WRITE).setDirection(Direction.DOWNSTREAM)
                .setRequester(Events.HOST).setAddress(address).setLength(bytes);
        if (bytes == 4 && random.nextInt(12) == 0) {
            enabled = 9 | random.nextInt(4) << 1;
            event.setByteEnables(enabled, 0);
        }
        boolean dark = random.nextInt(40) == 0;
        if (!dark) {
            event.setData(value, bytes);
        }
        events.send(event);
        model.memoryWrite(events.index(), address, bytes, enabled, dark ? null : value);
    }

    private void reset(Device device, int kind) {
        boolean all = random.nextInt(4) == 0;
        TraceEvent event = events.begin(EventKind.RESET).setResetKind(ResetKind.values()[kind]);
        events.send(all ? event : event.setTarget(device.bdf()));
        model.reset(events.index(), all ? -1 : device.bdf(), kind);
    }

    /** Secondary Bus Reset Set, perhaps again, and Clear: one reset. */
    private void busReset() {
        events.cw(BRIDGE, 0x3e, 2, 0x40);
        model.reset(events.index(), -1, Fact.CONVENTIONAL);
        if (random.nextBoolean()) {
            events.cw(BRIDGE, 0x3e, 2, 0x43);
        }
        events.cw(BRIDGE, 0x3e, 2, 0);
    }
}
