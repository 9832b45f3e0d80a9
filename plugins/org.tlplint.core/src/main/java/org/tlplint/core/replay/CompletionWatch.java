/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import org.tlplint.core.trace.CompletionStatus;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;

/**
 * Counts how the completions of a trace fit its non-posted requests, all of them and not only those that concern interrupts: by
 * requester and tag, in their order (PCIe Base 6.x, 2.2.9 and 2.3.2). Follows a bounded number of requests at a time.
 */
final class CompletionWatch {

    private static final int PLACES = 8192;
    private static final int PROBES = 8;

    /** Requester and tag of those that wait, 0 for a free place; null before the first one. */
    private long[] keys;
    /** Bytes that a memory read has still to get; 0 if its first completion answers it. */
    private int[] left;
    private long waiting;
    private long answered;
    private long unsuccessful;
    private long retried;
    private long strangers;
    private long unanswered;

    /** Takes the next event. */
    void accept(TraceEvent event) {
        if (!event.has(Field.TAG)) {
            return;
        }
        switch (event.kind()) {
            case CONFIG_READ, MEMORY_READ, IO_READ -> {
                if (!event.has(Field.DATA) && !event.has(Field.STATUS)) {
                    request(event);
                }
            }
            case CONFIG_WRITE, IO_WRITE, ATOMIC -> {
                if (!event.has(Field.STATUS)) {
                    request(event);
                }
            }
            case COMPLETION -> completion(event);
            default -> {
                // Nothing answers it.
            }
        }
    }

    private void request(TraceEvent event) {
        if (keys == null) {
            keys = new long[PLACES];
            left = new int[PLACES];
        }
        long key = key(event);
        int place = find(key);
        if (place >= 0) {
            unanswered++;
        } else {
            place = find(0, start(key));
            if (place < 0) {
                place = start(key);
                unanswered++;
            } else {
                waiting++;
            }
        }
        keys[place] = key;
        left[place] = event.kind() == EventKind.MEMORY_READ && event.has(Field.LENGTH) ? event.length() : 0;
    }

    private void completion(TraceEvent event) {
        boolean success = Replay.isSuccessful(event);
        if (!success) {
            unsuccessful++;
            retried += event.status() == CompletionStatus.REQUEST_RETRY ? 1 : 0;
        }
        int place = keys == null ? -1 : find(key(event));
        if (place < 0) {
            strangers++;
            return;
        }
        int bytes = event.has(Field.LENGTH) ? event.length() : event.payloadLength();
        int before = event.size() > 0 ? (int) Math.min(event.size(), Integer.MAX_VALUE) : left[place];
        if (success && left[place] > 0 && bytes > 0 && bytes < before) {
            left[place] = before - bytes;
        } else {
            keys[place] = 0;
            waiting--;
            answered++;
        }
    }

    private int find(long key) {
        return find(key, start(key));
    }

    private int find(long key, int at) {
        for (int i = 0; i < PROBES; i++) {
            int place = at + i & PLACES - 1;
            if (keys[place] == key) {
                return place;
            }
        }
        return -1;
    }

    /** Never 0. */
    private static long key(TraceEvent event) {
        long requester = event.has(Field.REQUESTER) ? event.requester() & 0xffff_ffffL : 0xffff_ffffL;
        return 1L << 63 | requester << 20 | event.tag() & 0xf_ffff;
    }

    private static int start(long key) {
        return (int) (key * 0x9e3779b97f4a7c15L >>> 51) & PLACES - 1;
    }

    CompletionCounts counts() {
        return new CompletionCounts(answered, unsuccessful, retried, strangers, unanswered + waiting);
    }
}
