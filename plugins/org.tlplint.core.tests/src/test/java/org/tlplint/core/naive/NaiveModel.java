/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.naive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.tlplint.core.naive.Fact.Kind;
import org.tlplint.core.naive.Fact.Space;

/**
 * The model of rules about MSI and MSI-X once more, as plain as can be: it keeps nothing but a list of facts, and each
 * question goes through the whole list again. What an access is a fact of (where a BAR is, whether a function decodes,
 * whether a write resets it) is such a question too.
 */
final class NaiveModel {

    private static final int BRIDGE = -1;

    /** A request that waits for completions. */
    private static final class Request {
        long event;
        int tag;
        Kind kind;
        int function = BRIDGE;
        long at;
        int bytes;
        int enabled;
        Long value;
        int received;
    }

    final List<Fact> facts = new ArrayList<>();
    final List<Device> devices = new ArrayList<>();
    private final List<Request> waiting = new ArrayList<>();

    NaiveFunction function(Device device) {
        return new NaiveFunction(facts, device);
    }

    private Device device(int bdf) {
        return devices.stream().filter(d -> d.bdf() == bdf).findFirst().orElseThrow();
    }

    private void add(long event, int function, Kind kind, Space space, int at, int value, int bits) {
        facts.add(new Fact(event, function, kind, space, at, value, bits));
    }

    private static int mask(int bytes) {
        return bytes >= 4 ? -1 : (1 << bytes * 8) - 1;
    }

    void configRead(long event, int function, int at, int bytes, int value) {
        int shift = (at & 3) * 8;
        add(event, function, Kind.READ, Space.CONFIG, at & ~3, value << shift, mask(bytes) << shift);
    }

    /**
     * A configuration write takes effect.
     *
     * @param event number of the request
     * @param enabled a bit for each byte
     * @param value null if the trace does not show it
     */
    void configWrite(long event, int function, int at, int bytes, int enabled, Long value) {
        for (int first = 0; first < bytes; first++) {
            int run = first;
            while (run < bytes && (enabled >>> run & 1) != 0) {
                run++;
            }
            if (run > first) {
                Long part = value == null ? null : value >>> first * 8;
                configWrite(event, device(function), at + first, run - first, part);
                first = run;
            }
        }
    }

    private void configWrite(long event, Device device, int at, int bytes, Long value) {
        int shift = (at & 3) * 8;
        int bits = mask(bytes) << shift;
        NaiveFunction f = function(device);
        int power = f.powerState();
        if (value == null) {
            add(event, device.bdf(), Kind.DARK_WRITE, Space.CONFIG, at & ~3, 0, bits);
            return;
        }
        int all = (int) (long) value << shift & bits;
        add(event, device.bdf(), Kind.WRITE, Space.CONFIG, at & ~3, all, bits);
        if (power == 3 && f.powerState() == 0 && !device.noSoftReset()) {
            reset(event, device.bdf(), Fact.POWER);
        }
        boolean flr = device.flr() && (at & ~3) == Device.DEVICE_CONTROL && (all & 0x8000) != 0;
        boolean advanced = device.advanced() && (at & ~3) == Device.AF_CONTROL && (all & 1) != 0;
        if (flr || advanced) {
            reset(event, device.bdf(), Fact.FUNCTION_LEVEL);
        }
    }

    /**
     * @param function {@link #BRIDGE} for all below the bridge
     */
    void reset(long event, int function, int kind) {
        for (Device device : devices) {
            if (function == BRIDGE || device.bdf() == function) {
                add(event, device.bdf(), Kind.RESET, Space.NONE, 0, kind, 0);
            }
        }
    }

    void answer(long request, int function, int trafficClass) {
        add(request, function, Kind.ANSWER, Space.NONE, trafficClass, 0, 0);
    }

    /** The function whose BAR 0 the address is in, or null. */
    private NaiveFunction at(long address, boolean stale) {
        for (Device device : devices) {
            Long place = function(device).place(stale);
            if (place != null && address >= place && address < place + 0x4000) {
                return function(device);
            }
        }
        return null;
    }

    /** A write of up to eight bytes. */
    void memoryWrite(long event, long address, int bytes, int enabled, Long value) {
        NaiveFunction f = at(address, false);
        if (f == null || f.isUnreachable()) {
            return;
        }
        int offset = (int) (address - f.place(false)) - Device.TABLE;
        int size = f.device().vectors() * 16;
        for (int dword = offset & ~3; dword >= 0 && dword < size && dword < offset + bytes; dword += 4) {
            int bits = 0;
            int written = 0;
            for (int i = 0; i < bytes; i++) {
                int at = offset + i;
                if (at >= dword && at < dword + 4 && (enabled >>> i & 1) != 0) {
                    bits |= 0xff << (at & 3) * 8;
                    written |= value == null ? 0 : (int) (value >>> i * 8 & 0xff) << (at & 3) * 8;
                }
            }
            if (bits != 0) {
                add(event, f.device().bdf(), value == null ? Kind.DARK_WRITE : Kind.WRITE, Space.TABLE, dword, written,
                        bits);
            }
        }
    }

    /** A read that shows at once what it returned. */
    void memoryRead(long event, long address, int[] values, int trafficClass) {
        NaiveFunction f = at(address, false);
        if (f != null && !f.isUnreachable() && learn(event, event, f, address, values)) {
            answer(event, f.device().bdf(), trafficClass);
        }
    }

    /** Whether the address is in Table or PBA; what was read there becomes facts. */
    private boolean learn(long event, long request, NaiveFunction f, long address, int[] values) {
        int offset = (int) (address - f.place(true));
        int table = f.device().vectors() * 16;
        int pba = (f.device().vectors() + 63) / 64 * 8;
        if (offset >= Device.PBA && offset < Device.PBA + pba) {
            int words = Math.min(values.length, (Device.PBA + pba - offset) / 4);
            boolean nobody = Arrays.stream(values).limit(words).allMatch(v -> v == -1);
            for (int i = 0; i < words && !nobody && f.isOfNow(request); i++) {
                add(event, f.device().bdf(), Kind.READ, Space.PBA, offset - Device.PBA + i * 4, values[i], -1);
            }
            return true;
        }
        int at = offset - Device.TABLE;
        if (at < 0 || at >= table) {
            return false;
        }
        for (int i = 0; i < values.length && at + i * 4 < table && f.isOfNow(request); i++) {
            // all ones is what a read returns that nobody answers; a write since may have come before it or after
            boolean overtaken = f.entry((at + i * 4) / 16).writtenBy > request;
            if (values[i] != -1 && !overtaken) {
                add(event, f.device().bdf(), Kind.READ, Space.TABLE, at + i * 4, values[i], -1);
            }
        }
        return true;
    }

    /** A configuration access, or a memory read, that waits for its completion. */
    void request(long event, int tag, Kind kind, int function, long at, int bytes, int enabled, Long value) {
        Request request = new Request();
        request.event = event;
        request.tag = tag;
        request.kind = kind;
        request.function = function;
        request.at = at;
        request.bytes = bytes;
        request.enabled = enabled;
        request.value = value;
        Request before = waiting.stream().filter(r -> r.tag == tag).findFirst().orElse(null);
        waiting.remove(before);
        if (before != null && before.kind == Kind.WRITE) {
            add(before.event, before.function, Kind.ENDED, Space.NONE, 0, 0, 0);
            int shift = (int) (before.at & 3) * 8;
            add(before.event, before.function, Kind.PERHAPS, Space.CONFIG, (int) before.at & ~3,
                    (int) (long) before.value << shift, mask(before.bytes) << shift);
        }
        waiting.add(request);
        if (kind == Kind.WRITE) {
            add(event, function, Kind.BEGUN, Space.NONE, 0, 0, 0);
        }
    }

    /** Bytes still to come of the memory read with the tag, or 0. */
    int open(int tag) {
        Request request = waiting.stream().filter(r -> r.tag == tag).findFirst().orElse(null);
        return request == null || request.function != BRIDGE ? 0 : request.bytes - request.received;
    }

    /** What waits with the tag: the number of the function, -1 for memory, null if nothing does. */
    Integer waitingFor(int tag) {
        return waiting.stream().filter(r -> r.tag == tag).findFirst().map(r -> r.function).orElse(null);
    }

    /** Offset of the register that the configuration read with the tag asked for, or -1. */
    int registerRead(int tag) {
        return waiting.stream().filter(r -> r.tag == tag && r.kind == Kind.READ && r.function != BRIDGE)
                .map(r -> (int) r.at).findFirst().orElse(-1);
    }

    /**
     * A completion.
     *
     * @param values DWORDs that came with it
     * @param trafficClass -1 if it may pass other completions and messages
     */
    void complete(long event, int tag, boolean successful, int[] values, int completer, int trafficClass) {
        Request request = waiting.stream().filter(r -> r.tag == tag).findFirst().orElse(null);
        if (request == null) {
            return;
        }
        boolean memory = request.function == BRIDGE;
        boolean part = successful && memory && values.length * 4 < request.bytes - request.received;
        if (!part) {
            waiting.remove(request);
        }
        if (request.kind == Kind.WRITE) {
            add(request.event, request.function, Kind.ENDED, Space.NONE, 0, 0, 0);
            if (successful) {
                configWrite(request.event, request.function, (int) request.at, request.bytes, request.enabled,
                        request.value);
            }
        } else if (memory && successful) {
            NaiveFunction f = at(request.at + request.received, true);
            if (f != null && learn(event, request.event, f, request.at + request.received, values)
                    && trafficClass >= 0) {
                answer(request.event, f.device().bdf(), trafficClass);
            }
            request.received += values.length * 4;
        } else if (successful && isOfNow(request)) {
            configRead(event, request.function, (int) request.at, 4, values[0]);
        }
        if (trafficClass >= 0) {
            answer(request.event, memory ? completer : request.function, trafficClass);
        }
    }

    /** Whether nothing happened since the configuration read was asked for that its answer may not know of. */
    private boolean isOfNow(Request request) {
        NaiveFunction f = function(device(request.function));
        return f.isOfNow(request.event) && facts.stream().noneMatch(fact -> fact.function() == request.function
                && fact.isWrite() && fact.space() == Space.CONFIG && fact.event() > request.event);
    }
}
