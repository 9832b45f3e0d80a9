/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

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

        private Pending copy() {
            Pending copy = new Pending();
            copy.key = key;
            copy.kind = kind;
            copy.ref = ref;
            copy.target = target;
            copy.address = address;
            copy.length = length;
            copy.data = data;
            return copy;
        }
    }

    private final Pending[] places = new Pending[PLACES];
    private int waiting;

    Requests copy() {
        Requests copy = new Requests();
        if (waiting > 0) {
            for (int i = 0; i < PLACES; i++) {
                copy.places[i] = places[i] == null || places[i].key < 0 ? null : places[i].copy();
            }
        }
        copy.waiting = waiting;
        return copy;
    }

    void put(TraceEvent event) {
        long key = key(event);
        int at = start(key);
        int place = at;
        for (int i = 0; i < PROBES; i++) {
            Pending there = places[at + i & PLACES - 1];
            if (there == null || there.key < 0 || there.key == key) {
                place = at + i & PLACES - 1;
                break;
            }
        }
        if (places[place] == null) {
            places[place] = new Pending();
        }
        Pending p = places[place];
        waiting += p.key < 0 ? 1 : 0;
        p.key = key;
        p.kind = event.kind();
        p.ref = event.ref();
        p.target = event.has(Field.TARGET) ? event.target() : Bdf.NONE;
        p.address = event.address();
        p.length = event.has(Field.LENGTH) ? event.length() : event.payloadLength();
        p.data = event.data();
    }

    /** The request that the completion answers, no longer waiting; or null. It is valid until the next request. */
    Pending take(TraceEvent completion) {
        if (waiting == 0 || !completion.has(Field.TAG)) {
            return null;
        }
        long key = key(completion);
        int at = start(key);
        for (int i = 0; i < PROBES; i++) {
            Pending there = places[at + i & PLACES - 1];
            if (there != null && there.key == key) {
                there.key = -1;
                waiting--;
                return there;
            }
        }
        return null;
    }

    private static long key(TraceEvent event) {
        long requester = event.has(Field.REQUESTER) ? event.requester() & 0xffff_ffffL : 0;
        return requester << 16 | event.tag() & 0xffff;
    }

    private static int start(long key) {
        return (int) (key * 0x9e3779b97f4a7c15L >>> 52) & PLACES - 1;
    }
}
