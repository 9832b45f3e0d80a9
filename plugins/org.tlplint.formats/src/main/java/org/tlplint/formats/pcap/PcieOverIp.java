/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.tlplint.core.trace.SkipLog;
import org.tlplint.formats.binary.LeftOut;
import org.tlplint.formats.binary.Numbers;
import org.tlplint.formats.pad.LinkCrc;
import org.tlplint.formats.tlp.TlpDecoder;

/**
 * PCIe over IP ("Warp Pipe"): a TCP stream of units. A DLLP is 02h, four bytes and their CRC; a TLP is 03h, the sequence
 * number in 12 of 16 bits, the TLP and a link CRC, which senders need not compute and which is not checked.
 *
 * <p>What the capture has lost of a connection is told, and reading goes on with the next segment that begins with a unit, or within
 * one where a CRC is right. An event is as of the packet that completed its TLP.
 */
final class PcieOverIp {

    /** Streams that are followed at a time; the one that was quiet for longest makes room. */
    private static final int MOST_FLOWS = 64;
    private static final String EVICTED = "connection given up unfinished: more than %d at a time"
            .formatted(MOST_FLOWS);
    private static final int PORT = 2115;
    private static final int DLLP = 2;
    private static final int TLP = 3;
    private static final int DLLP_BYTES = 7;
    /** TLPs whose link CRC is computed to find where a unit begins; so many are not there by chance. */
    private static final int MOST_TRIES = 64;
    private static final int SYN = 2;
    private static final int RESET = 4;
    private static final int ACK = 16;

    /** All streams, and which of them are being read: their places in the list, or -1. */
    record State(List<TcpFlow.State> flows, int active, int following) {
    }

    /** No streams yet. */
    static final State NOTHING = new State(List.of(), -1, -1);

    private final SkipLog.Skip cut;
    private final SkipLog.Skip empty;
    private final SkipLog.Skip again;
    private final SkipLog.Skip dllp;
    private final SkipLog.Skip gap;
    private final SkipLog.Skip unaligned;
    private final SkipLog.Skip unknown;
    private final SkipLog.Skip evicted;
    private final SkipLog.Skip unfinished;
    private final boolean everyPort;
    /** Most recently used last. */
    private final List<TcpFlow> flows = new ArrayList<>();
    private final byte[] key = new byte[36];
    private final TlpDecoder probe = new TlpDecoder();
    private final LinkCrc crc = new LinkCrc();
    /** The stream that is being read, and the one that is to be read then. */
    private TcpFlow active;
    private TcpFlow following;

    PcieOverIp(SkipLog log, boolean everyPort) {
        this.everyPort = everyPort;
        cut = log.reason("TCP segment that ends within its header", false);
        empty = log.reason("TCP segment without data", true);
        again = log.reason("TCP segment that was sent again", true);
        dllp = log.reason("DLLP", true);
        gap = log.reason("gap in a connection with PCIe over IP: bytes that were not captured", false);
        unaligned = log.reason("bytes after a gap, before the next TLP or DLLP that is certain", false);
        unknown = log.reason("bytes in a connection with PCIe over IP that are neither TLP nor DLLP", false);
        evicted = log.reason(EVICTED, false);
        unfinished = log.reason("TLP of a connection with PCIe over IP that the capture has not to its end", false);
    }

    boolean takes(int from, int to) {
        return everyPort || from == PORT || to == PORT;
    }

    /** Takes the segment [at, end) of a packet and finds the first TLP that it completes. */
    boolean segment(Packet packet, int at, int end) {
        active = null;
        following = null;
        byte[] bytes = packet.bytes;
        int data = end - at < 20 ? end + 1 : at + (bytes[at + 12] >> 4 & 0xf) * 4;
        if (data > end || data < at + 20) {
            return packet.leaveOut(cut);
        }
        int flags = bytes[at + 13];
        int sequence = Numbers.intBe(bytes, at + 4);
        if ((flags & ACK) != 0) {
            acknowledged(packet, Numbers.intBe(bytes, at + 8), at);
        }
        TcpFlow flow = flow(packet, at, true);
        if ((flags & (RESET | SYN)) != 0) {
            end(flow, packet);
            flow.restart();
        }
        if ((flags & (RESET | SYN)) == SYN) {
            flow.open(sequence + 1);
        }
        int missing = (int) Math.min(packet.missing, Integer.MAX_VALUE / 2);
        if (data == end && missing == 0) {
            packet.leaveOut(empty);
        } else if (!flow.take((flags & SYN) != 0 ? sequence + 1 : sequence, bytes, data, end, missing)) {
            packet.leaveOut(again);
        }
        if (flow.isFull()) {
            giveUp(flow, packet);
        }
        // the acknowledgement may have ended the wait of the other direction
        following = flow;
        if (active == null) {
            active = flow;
            following = null;
        }
        return more(packet);
    }

    /** The flow of the packet's sender, or of its receiver. */
    private TcpFlow flow(Packet packet, int ports, boolean ofSender) {
        int length = packet.senderBytes;
        int source = packet.sender + (ofSender ? 0 : length);
        int target = packet.sender + (ofSender ? length : 0);
        System.arraycopy(packet.senderIn, source, key, 0, length);
        System.arraycopy(packet.senderIn, target, key, length, length);
        System.arraycopy(packet.bytes, ports + (ofSender ? 0 : 2), key, 2 * length, 2);
        System.arraycopy(packet.bytes, ports + (ofSender ? 2 : 0), key, 2 * length + 2, 2);
        int size = 2 * length + 4;
        for (int i = flows.size() - 1; i >= 0; i--) {
            TcpFlow flow = flows.get(i);
            if (flow.is(key, size)) {
                if (i < flows.size() - 1 && ofSender) {
                    flows.remove(i);
                    flows.add(flow);
                }
                return flow;
            }
        }
        if (!ofSender) {
            return null;
        }
        if (flows.size() == MOST_FLOWS) {
            TcpFlow oldest = flows.remove(0);
            if (oldest.head() < oldest.tail() || oldest.hasGap()) {
                packet.leaveOut(evicted);
            }
        }
        TcpFlow flow = new TcpFlow(Arrays.copyOf(key, size));
        flows.add(flow);
        return flow;
    }

    private void acknowledged(Packet packet, int number, int ports) {
        TcpFlow other = flow(packet, ports, false);
        if (other != null && other.hasGap() && other.isAcknowledged(number)) {
            giveUp(other, packet);
            active = other;
        }
    }

    private void giveUp(TcpFlow flow, Packet packet) {
        if (flow.hasGap()) {
            LeftOut.add(gap, "%,d bytes before the data of a segment".formatted(flow.giveUpGap()), packet.offset,
                    packet.number);
        }
    }

    /** Whether the packet that was last given may complete another TLP. */
    boolean isReading() {
        return active != null;
    }

    /** Finds the next TLP that is complete. */
    boolean more(Packet packet) {
        while (active != null) {
            int size = unit(packet);
            if (size > 0) {
                int at = active.head();
                active.consume(size);
                if (active.bytes()[at] == TLP) {
                    packet.tlpOfStream(active.bytes(), at + 3, at + size - 4);
                    active.setSender(packet);
                    return true;
                }
                LeftOut.add(dllp, active.bytes(), at, at + size, packet.offset, packet.number);
            } else if (active.isCut()) {
                giveUp(active, packet);
            } else if (!active.advance()) {
                active = following;
                following = null;
            }
        }
        return false;
    }

    /** After the last packet: finds the next TLP behind a gap that nothing has filled. */
    boolean finish(Packet packet) {
        for (TcpFlow flow : flows) {
            if (flow.hasGap()) {
                giveUp(flow, packet);
                active = flow;
                return more(packet) || finish(packet);
            }
        }
        flows.forEach(flow -> end(flow, packet));
        flows.clear();
        return false;
    }

    private void end(TcpFlow flow, Packet packet) {
        if (flow.isUnfinished()) {
            LeftOut.add(unfinished, flow.bytes(), flow.head(), flow.tail(), packet.offset, packet.number);
            flow.restart();
        }
    }

    /** Bytes of the unit at the head of the active stream; 0 if it is not complete or there is none. */
    private int unit(Packet packet) {
        int have = active.tail() - active.head();
        if (have == 0) {
            return 0;
        }
        int size = size(active.bytes(), active.head(), active.tail());
        if (!active.isAligned()) {
            int begin = begin(active.bytes(), active.head(), active.tail(), size);
            if (begin != active.head()) {
                return passOver(packet, unaligned, begin);
            }
            active.setAligned(true);
        }
        if (size == TlpSize.NONE) {
            active.setAligned(false);
            return passOver(packet, unknown, active.tail());
        }
        return size > 0 && size <= have ? size : 0;
    }

    /** Counts the bytes up to a place and goes on there. */
    private int passOver(Packet packet, SkipLog.Skip reason, int end) {
        LeftOut.add(reason, active.bytes(), active.head(), end, packet.offset, packet.number);
        active.consume(end - active.head());
        return active.head() < active.tail() ? unit(packet) : 0;
    }

    private static int size(byte[] bytes, int from, int to) {
        if (bytes[from] == DLLP) {
            return to - from < DLLP_BYTES ? TlpSize.MORE : DLLP_BYTES;
        }
        if (bytes[from] != TLP || to - from > 1 && (bytes[from + 1] & 0xf0) != 0) {
            return TlpSize.NONE;
        }
        int tlp = to - from < 4 ? TlpSize.MORE : TlpSize.of(bytes, from + 3, to);
        return tlp > 0 ? 3 + tlp + 4 : tlp;
    }

    /** Where in the first bytes after a gap a unit begins beyond doubt; their end if nowhere. */
    private int begin(byte[] bytes, int from, int to, int size) {
        if (isUnit(bytes, from, to, size)) {
            return from;
        }
        int tries = MOST_TRIES;
        for (int at = from + 1; at < to && tries > 0; at++) {
            int kind = bytes[at];
            if (kind == DLLP && to - at >= DLLP_BYTES && LinkCrc.isOfDllp(bytes, at + 1)) {
                return at;
            }
            if (kind == TLP) {
                int length = size(bytes, at, to);
                if (length > 0 && length <= to - at && isUnit(bytes, at, to, length)) {
                    if (crc.isOfTlp(bytes, at + 1, at + length)) {
                        return at;
                    }
                    tries--;
                }
            }
        }
        return to;
    }

    /** Whether the first bytes of a segment, where a unit may well begin, are those of one. */
    private boolean isUnit(byte[] bytes, int from, int to, int size) {
        if (size <= 0) {
            return false;
        }
        return bytes[from] == DLLP
                ? LinkCrc.isOfDllp(bytes, from + 1)
                : probe.parse(bytes, from + 3, Math.min(to, from + size - 4));
    }

    State state() {
        return new State(flows.stream().map(TcpFlow::state).toList(), flows.indexOf(active), flows.indexOf(following));
    }

    void restore(State state) {
        flows.clear();
        state.flows().forEach(f -> flows.add(new TcpFlow(f)));
        active = state.active() < 0 ? null : flows.get(state.active());
        following = state.following() < 0 ? null : flows.get(state.following());
    }
}
