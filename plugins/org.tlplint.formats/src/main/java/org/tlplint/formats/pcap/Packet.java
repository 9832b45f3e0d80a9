/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.formats.binary.LeftOut;

/** A packet of a capture, and where its encapsulation found a TLP. Reused for every packet. */
final class Packet {

    /** Value of {@link #flow}: the capture does not say which way the packet went. */
    static final int FLOW_UNKNOWN = 0;
    /** Value of {@link #flow}: received by the interface. */
    static final int INBOUND = 1;
    /** Value of {@link #flow}: sent by the interface. */
    static final int OUTBOUND = 2;

    // as the file has it
    byte[] bytes;
    int start;
    /** End of what was captured. */
    int end;
    /** Bytes that the packet had on its link and the capture has not. */
    long missing;
    /** From 1, as other tools count: blocks that are no packets have no number. */
    long number;
    /** Of the packet's header in the source. */
    long offset;
    long timeNs = TraceEvent.NO_TIME;
    /** 0 in a pcap file. */
    int interfaceId;
    String interfaceName;
    int flow;
    Encapsulation link;
    /** Where the event that the packet stands for is written out whole, in the packet's buffer; no bytes if it is not. */
    int nativeStart;
    int nativeEnd;

    // as its encapsulation has it
    /** Whether what carried the TLP carries no configuration and no table accesses, as far as is known. */
    boolean partial;
    byte[] tlpBytes;
    int tlpStart;
    int tlpEnd;
    Direction direction = Direction.UNKNOWN;
    /** Where the sender's IP address stands, and how many bytes it has; 0 if there is none. */
    byte[] senderIn;
    int sender;
    int senderBytes;
    int senderPort = -1;

    /** Takes the packet in [from, to) of a buffer. */
    void set(byte[] buffer, int from, int to, long original) {
        bytes = buffer;
        start = from;
        end = to;
        missing = Math.max(0, original - (to - from));
        direction = Direction.UNKNOWN;
        partial = false;
        senderBytes = 0;
        senderPort = -1;
        nativeStart = 0;
        nativeEnd = 0;
    }

    /** The TLP is in [from, to) of the packet's bytes. */
    boolean tlp(int from, int to) {
        tlpBytes = bytes;
        tlpStart = from;
        tlpEnd = to;
        return true;
    }

    /** The packet's sender has the IP address that stands at a place. */
    void sentBy(byte[] in, int at, int count) {
        senderIn = in;
        sender = at;
        senderBytes = count;
    }

    /** The TLP is in [from, to) of the bytes of a stream, of which packets have only pieces. */
    void tlpOfStream(byte[] stream, int from, int to) {
        start = 0;
        end = 0;
        missing = 0;
        direction = Direction.UNKNOWN;
        tlpBytes = stream;
        tlpStart = from;
        tlpEnd = to;
    }

    /** Counts the packet as one that makes no event; false for the convenience of the caller. */
    boolean leaveOut(SkipLog.Skip reason) {
        LeftOut.add(reason, bytes, start, end, offset, number);
        return false;
    }
}
