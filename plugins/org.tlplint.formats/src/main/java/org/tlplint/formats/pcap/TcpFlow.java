/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.tlplint.formats.binary.Numbers;

/**
 * One direction of a TCP connection: puts its bytes in order. Bytes that came too early wait, at most {@link #MOST_WAITING} of
 * them; sequence numbers are compared modulo 2^32.
 */
final class TcpFlow {

    /** Bytes that may wait for those before them. */
    static final int MOST_WAITING = 256 << 10;
    /** Segments that may wait, whatever their size. */
    private static final int MOST_SEGMENTS = 1024;

    /**
     * Bytes that came too early.
     *
     * @param missing bytes that followed them on the link and were not captured
     */
    record Segment(int sequence, byte[] data, int missing) {
    }

    /** A flow as it was at some moment. */
    record State(byte[] key, boolean started, boolean aligned, int next, byte[] ready, List<Segment> waiting) {
    }

    private final byte[] key;
    private boolean started;
    private boolean aligned;
    private int next;
    private byte[] buffer = new byte[8 << 10];
    private int head;
    private int tail;
    private final List<Segment> waiting = new ArrayList<>();
    private int waitingBytes;
    private State state;

    /** @param key addresses and then ports of sender and receiver */
    TcpFlow(byte[] key) {
        this.key = key;
    }

    TcpFlow(State saved) {
        this(saved.key());
        started = saved.started();
        aligned = saved.aligned();
        next = saved.next();
        append(saved.ready(), 0, saved.ready().length);
        waiting.addAll(saved.waiting());
        waitingBytes = waiting.stream().mapToInt(s -> s.data().length).sum();
    }

    State state() {
        if (state == null) {
            state = new State(key, started, aligned, next, Arrays.copyOfRange(buffer, head, tail),
                    List.copyOf(waiting));
        }
        return state;
    }

    boolean is(byte[] otherKey, int length) {
        return Arrays.equals(key, 0, key.length, otherKey, 0, length);
    }

    /** Names the sender of the stream as that of a packet. */
    void setSender(Packet packet) {
        packet.sentBy(key, 0, key.length / 2 - 2);
        packet.senderPort = Numbers.halfBe(key, key.length - 4);
    }

    /** The connection begins: its first byte has this sequence number. */
    void open(int sequence) {
        restart();
        started = true;
        aligned = true;
        next = sequence;
    }

    /** Forgets everything: the next segment begins a connection of which the beginning was not captured. */
    void restart() {
        state = null;
        started = false;
        aligned = false;
        head = 0;
        tail = 0;
        waiting.clear();
        waitingBytes = 0;
    }

    /**
     * Takes the payload [from, to) of a segment.
     *
     * @param missing bytes of the payload that the capture cut off
     * @return false if all of it came before
     */
    boolean take(int sequence, byte[] bytes, int from, int to, int missing) {
        state = null;
        if (!started) {
            started = true;
            next = sequence;
        }
        int ahead = sequence - next;
        if (ahead <= 0 && to - from + missing <= -ahead) {
            return false;
        }
        if (ahead > 0 || missing > 0 || !waiting.isEmpty() || !aligned && head < tail) {
            insert(new Segment(sequence, Arrays.copyOfRange(bytes, from, to), missing));
        } else {
            append(bytes, from - ahead, to);
            next = sequence + (to - from);
        }
        return true;
    }

    private void insert(Segment segment) {
        int at = waiting.size();
        while (at > 0 && segment.sequence() - waiting.get(at - 1).sequence() < 0) {
            at--;
        }
        waiting.add(at, segment);
        waitingBytes += segment.data().length;
    }

    /** Moves the first of the waiting bytes to those that are ready, if they follow them. */
    boolean advance() {
        if (waiting.isEmpty() || waiting.get(0).sequence() - next > 0) {
            return false;
        }
        state = null;
        Segment first = waiting.remove(0);
        waitingBytes -= first.data().length;
        int known = next - first.sequence();
        if (known < first.data().length) {
            append(first.data(), known, first.data().length);
            next = first.sequence() + first.data().length;
        }
        if (first.missing() > 0 && next - first.sequence() < first.data().length + first.missing()) {
            // what was cut off leaves a gap of its own, unless a later segment has it
            insert(new Segment(first.sequence() + first.data().length + first.missing(), new byte[0], 0));
        }
        return true;
    }

    /** Whether bytes wait for others that came neither with nor before them. */
    boolean hasGap() {
        return !waiting.isEmpty() && waiting.get(0).sequence() - next > 0;
    }

    /** Whether the gap is what the capture cut off from a packet: nothing will fill it. */
    boolean isCut() {
        return hasGap() && waiting.get(0).data().length == 0;
    }

    /** Whether bytes came that no unit was made of. */
    boolean isUnfinished() {
        return head < tail || !waiting.isEmpty();
    }

    /** Whether more waits than a lost segment explains. */
    boolean isFull() {
        return waitingBytes > MOST_WAITING || waiting.size() > MOST_SEGMENTS;
    }

    /** Whether the receiver has bytes that were not seen here. */
    boolean isAcknowledged(int acknowledged) {
        return started && acknowledged - next > 0;
    }

    /** Gives up the bytes before those that wait, and those that are ready; returns how many are missing. */
    int giveUpGap() {
        state = null;
        int missing = waiting.get(0).sequence() - next;
        next += missing;
        head = tail;
        aligned = false;
        return missing;
    }

    private void append(byte[] from, int start, int end) {
        int count = end - start;
        if (tail + count > buffer.length) {
            int kept = tail - head;
            byte[] target = kept + count > buffer.length ? new byte[Math.max(2 * buffer.length, kept + count)] : buffer;
            System.arraycopy(buffer, head, target, 0, kept);
            buffer = target;
            head = 0;
            tail = kept;
        }
        System.arraycopy(from, start, buffer, tail, count);
        tail += count;
    }

    /** Whether a unit of the stream begins at the first ready byte: not so after a gap. */
    boolean isAligned() {
        return aligned;
    }

    void setAligned(boolean value) {
        state = null;
        aligned = value;
    }

    byte[] bytes() {
        return buffer;
    }

    /** First byte that is ready. */
    int head() {
        return head;
    }

    /** End of the bytes that are ready. */
    int tail() {
        return tail;
    }

    /** So many ready bytes are done with. They stay in place until the next segment. */
    void consume(int count) {
        state = null;
        head += count;
    }
}
