/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import org.tlplint.core.trace.AddressScope;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;

/**
 * Non-posted requests that wait for their completion, found again by requester and tag (PCIe Base 6.x, 2.2.9). Holds a
 * bounded number; a request whose place is taken by another one is given up.
 */
final class Requests {

    private static final int PLACES = 4096;
    private static final int PROBES = 8;

    /** A request that waits. */
    static final class Pending {
        private long key = -1;
        private EventKind kind;
        private EventRef ref;
        private int target;
        private long address;
        private int length;
        private long data;
        private int known;
        private int enabled;
        private AddressScope scope;
        private int bar;
        private int received;

        EventKind kind() {
            return kind;
        }

        EventRef ref() {
            return ref;
        }

        long index() {
            return ref.event();
        }

        int target() {
            return target;
        }

        long address() {
            return address;
        }

        int length() {
            return length;
        }

        long data() {
            return data;
        }

        /** How many bytes of {@link #data()} are known. */
        int known() {
            return known;
        }

        /** The bytes of {@link #length()} that are enabled, a bit each. */
        int enabled() {
            return enabled;
        }

        /** What {@link #address()} counts from. */
        AddressScope scope() {
            return scope;
        }

        /** The BAR of an address in {@link AddressScope#BAR}. */
        int bar() {
            return bar;
        }

        /** Where the data of the present completion stands, in bytes from the first one asked for. */
        int start(TraceEvent completion) {
            long start = completion.size() > 0 ? length - completion.size() : received;
            return (int) Math.max(0, Math.min(start, length));
        }

        /** Whether more completions follow: one answers a part of a long memory read, in rising order of addresses. */
        private boolean isPart(TraceEvent completion) {
            int bytes = completion.has(Field.LENGTH) ? completion.length() : completion.payloadLength();
            return kind == EventKind.MEMORY_READ && bytes > 0 && bytes < length - start(completion)
                    && Replay.isSuccessful(completion);
        }

        private Pending copy() {
            Pending copy = new Pending();
            copy.key = key;
            copy.kind = kind;
            copy.ref = ref;
            copy.target = target;
            copy.address = address;
            copy.length = length;
            copy.data = data;
            copy.known = known;
            copy.enabled = enabled;
            copy.scope = scope;
            copy.bar = bar;
            copy.received = received;
            return copy;
        }
    }

    private final Pending[] places = new Pending[PLACES];
    private int waiting;

    /** Requests that waited at a moment; nobody changes them. They take room for those that there are only. */
    static final class Saved {
        private static final Saved NONE = new Saved(new int[0], new Pending[0]);
        /** Bytes of memory of a request that waits, about. */
        private static final int WEIGHT = 150;

        private final int[] at;
        private final Pending[] pending;

        private Saved(int[] at, Pending[] pending) {
            this.at = at;
            this.pending = pending;
        }

        /** Requests that go on from here. */
        Requests restore() {
            Requests restored = new Requests();
            for (int i = 0; i < at.length; i++) {
                restored.places[at[i]] = pending[i].copy();
            }
            restored.waiting = at.length;
            return restored;
        }

        /** Bytes of memory, about. */
        int weight() {
            return at.length * WEIGHT;
        }
    }

    /** The requests that wait now. */
    Saved save() {
        if (waiting == 0) {
            return Saved.NONE;
        }
        int[] at = new int[waiting];
        Pending[] pending = new Pending[waiting];
        int count = 0;
        for (int i = 0; count < waiting; i++) {
            if (places[i] != null && places[i].key >= 0) {
                at[count] = i;
                pending[count++] = places[i].copy();
            }
        }
        return new Saved(at, pending);
    }

    /**
     * Takes a request.
     *
     * @return the one given up for it, because its tag is used again or its place is needed; or null
     */
    Pending put(TraceEvent event) {
        long key = key(event);
        int place = place(key);
        Pending before = places[place] == null || places[place].key < 0 ? null : places[place];
        if (places[place] == null || before != null) {
            places[place] = new Pending();
        }
        Pending p = places[place];
        waiting += before == null ? 1 : 0;
        p.key = key;
        p.kind = event.kind();
        p.ref = event.ref();
        p.target = event.has(Field.TARGET) ? event.target() : Bdf.NONE;
        p.address = event.address();
        p.length = event.has(Field.LENGTH) ? event.length() : event.payloadLength();
        p.data = event.data();
        p.known = event.has(Field.DATA) ? event.payloadLength() : 0;
        p.enabled = event.has(Field.BYTE_ENABLES) ? event.firstBe() >>> ((int) event.address() & 3) : -1;
        p.scope = event.scope();
        p.bar = event.bar();
        p.received = 0;
        return before;
    }

    /** Where the key stands, else the first free place, else any. */
    private int place(long key) {
        int at = start(key);
        int free = -1;
        for (int i = 0; i < PROBES; i++) {
            int place = at + i & PLACES - 1;
            Pending there = places[place];
            if (there != null && there.key == key) {
                return place;
            }
            if (free < 0 && (there == null || there.key < 0)) {
                free = place;
            }
        }
        return free < 0 ? at : free;
    }

    /**
     * The request that the completion answers, or null; it is valid until the next request. It waits no longer, unless the
     * completion is a part of the answer; {@link #received} must be told of each.
     */
    Pending take(TraceEvent completion) {
        if (waiting == 0 || !completion.has(Field.TAG)) {
            return null;
        }
        long key = key(completion);
        int at = start(key);
        for (int i = 0; i < PROBES; i++) {
            Pending there = places[at + i & PLACES - 1];
            if (there != null && there.key == key) {
                if (!there.isPart(completion)) {
                    there.key = -1;
                    waiting--;
                }
                return there;
            }
        }
        return null;
    }

    /** The completion has been dealt with: a part that follows begins behind it. */
    void received(Pending request, TraceEvent completion) {
        int bytes = completion.has(Field.LENGTH) ? completion.length() : completion.payloadLength();
        request.received = Math.min(request.length, request.start(completion) + bytes);
    }

    private static long key(TraceEvent event) {
        long requester = event.has(Field.REQUESTER) ? event.requester() & 0xffff_ffffL : 0;
        return requester << 16 | event.tag() & 0xffff;
    }

    private static int start(long key) {
        return (int) (key * 0x9e3779b97f4a7c15L >>> 52) & PLACES - 1;
    }
}
