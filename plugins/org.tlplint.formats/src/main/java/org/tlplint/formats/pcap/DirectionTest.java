/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceException;

/** What tells, as a person says, which way the TLP of a packet went. */
interface DirectionTest {

    /** How the tests are written. */
    String GRAMMAR = "inbound, outbound, interface:NUMBER-OR-NAME, ip:ADDRESS, port:NUMBER, byte:OFFSET:MASK:VALUE or function:BB:DD.F";

    /** The direction of a packet whose TLP stands in the event. */
    Direction of(Packet packet, TraceEvent event);

    /** A test for packets that either went upstream or downstream. */
    private static Direction upstreamIf(boolean upstream) {
        return upstream ? Direction.UPSTREAM : Direction.DOWNSTREAM;
    }

    /** Every packet went one way. */
    static DirectionTest always(Direction direction) {
        return (packet, event) -> direction;
    }

    /**
     * Reads what tells an upstream packet.
     *
     * @throws TraceException if it is none of {@link #GRAMMAR}
     */
    static DirectionTest parse(String text) throws TraceException {
        int colon = text.indexOf(':');
        String value = colon < 0 ? "" : text.substring(colon + 1);
        DirectionTest test = switch (colon < 0 ? text : text.substring(0, colon)) {
            case "inbound" -> colon < 0 ? flow(Packet.INBOUND) : null;
            case "outbound" -> colon < 0 ? flow(Packet.OUTBOUND) : null;
            case "interface" -> value.isEmpty() ? null : ofInterface(value);
            case "ip" -> ip(value);
            case "port" -> port(value);
            case "byte" -> bits(value.split(":", -1));
            case "function" -> function(Bdf.parse(value));
            default -> null;
        };
        if (test == null) {
            throw new TraceException("upstream=%s is not understood; it is %s".formatted(text, GRAMMAR));
        }
        return test;
    }

    private static DirectionTest flow(int upstream) {
        return (packet, event) -> packet.flow == Packet.FLOW_UNKNOWN
                ? Direction.UNKNOWN
                : upstreamIf(packet.flow == upstream);
    }

    private static DirectionTest ofInterface(String name) {
        int number = CaptureSettings.number(name, 0, Integer.MAX_VALUE);
        return (packet, event) -> upstreamIf(packet.interfaceId == number || name.equals(packet.interfaceName));
    }

    private static DirectionTest port(String text) {
        int number = CaptureSettings.number(text, 0, 0xffff);
        return number < 0
                ? null
                : (packet, event) -> packet.senderPort < 0
                        ? Direction.UNKNOWN
                        : upstreamIf(packet.senderPort == number);
    }

    private static DirectionTest ip(String text) {
        byte[] address;
        try {
            // only what is no name: a name would be looked up
            boolean literal = text.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}")
                    || text.matches("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
            address = literal ? InetAddress.getByName(text).getAddress() : null;
        } catch (UnknownHostException e) {
            address = null;
        }
        byte[] wanted = address;
        return wanted == null
                ? null
                : (packet, event) -> packet.senderBytes == 0
                        ? Direction.UNKNOWN
                        : upstreamIf(Arrays.equals(packet.senderIn, packet.sender, packet.sender + packet.senderBytes,
                                wanted, 0,
                                wanted.length));
    }

    private static DirectionTest bits(String[] parts) {
        if (parts.length != 3) {
            return null;
        }
        int offset = CaptureSettings.number(parts[0], 0, 1 << 16);
        int mask = CaptureSettings.number(parts[1], 1, 0xff);
        int value = CaptureSettings.number(parts[2], 0, 0xff);
        return offset < 0 || mask < 0 || value < 0
                ? null
                : (packet, event) -> packet.start + offset >= packet.end
                        ? Direction.UNKNOWN
                        : upstreamIf((packet.bytes[packet.start + offset] & mask) == value);
    }

    /** What the function asks for and answers goes up, what is for it comes down; what others talk about is not known. */
    private static DirectionTest function(int bdf) {
        return bdf == Bdf.NONE ? null : (packet, event) -> {
            boolean answer = event.kind() == EventKind.COMPLETION;
            if (bdf == (answer ? event.completer() : event.requester())) {
                return Direction.UPSTREAM;
            }
            boolean forIt = answer ? event.requester() == bdf : event.kind().isConfig() && event.target() == bdf;
            return forIt ? Direction.DOWNSTREAM : Direction.UNKNOWN;
        };
    }
}
