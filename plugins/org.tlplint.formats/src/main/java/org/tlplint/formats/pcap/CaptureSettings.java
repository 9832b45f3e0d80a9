/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import java.util.List;
import java.util.Map;

import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.FormatOption;
import org.tlplint.core.trace.TraceException;

/**
 * What a person says about a capture.
 *
 * @param carrier what carries the TLPs
 * @param linkType the one whose packets are TLPs, or -1 for those that are for private use
 * @param offset bytes before the TLP in such packets
 * @param trailer bytes after it
 * @param direction what tells the direction, or null
 */
record CaptureSettings(Carrier carrier, int linkType, int offset, int trailer, DirectionTest direction) {

    static final CaptureSettings DEFAULT = new CaptureSettings(Carrier.AUTO, -1, 0, 0, null);

    static final List<FormatOption> OPTIONS = List.of(
            new FormatOption("carrier", "auto", "What carries the TLPs: %s; auto goes by link type and port."
                    .formatted(Carrier.all())),
            new FormatOption("linktype", "",
                    "The link type whose packets are TLPs; without it 147 to 162 but 158 are."),
            new FormatOption("offset", "0", "Bytes before the TLP in packets that are TLPs."),
            new FormatOption("trailer", "0", "Bytes after the TLP in packets that are TLPs, such as a link CRC."),
            new FormatOption("direction", "auto",
                    "Which way all TLPs went: upstream or downstream; auto goes by what the packet shows."),
            new FormatOption("upstream", "", "What tells packets that went upstream: %s."
                    .formatted(DirectionTest.GRAMMAR)));

    /** The settings that a person gave. */
    static CaptureSettings of(Map<String, String> values) throws TraceException {
        for (String name : values.keySet()) {
            if (OPTIONS.stream().noneMatch(o -> o.name().equals(name))) {
                throw new TraceException("a capture has no setting '%s'".formatted(name));
            }
        }
        Carrier carrier = Carrier.of(values.getOrDefault("carrier", "auto"));
        if (carrier == null) {
            throw new TraceException("carrier=%s is not understood; it is one of %s"
                    .formatted(values.get("carrier"), Carrier.all()));
        }
        return new CaptureSettings(carrier, number(values, "linktype", -1, 0xffff),
                number(values, "offset", 0, 1 << 16),
                number(values, "trailer", 0, 1 << 16), direction(values));
    }

    private static DirectionTest direction(Map<String, String> values) throws TraceException {
        String upstream = values.getOrDefault("upstream", "");
        DirectionTest test = upstream.isEmpty() ? null : DirectionTest.parse(upstream);
        String direction = values.getOrDefault("direction", "auto");
        if (test != null && !direction.equals("auto")) {
            throw new TraceException(
                    "direction=%s and upstream=%s cannot both be given".formatted(direction, upstream));
        }
        return switch (direction) {
            case "auto" -> test;
            case "upstream" -> DirectionTest.always(Direction.UPSTREAM);
            case "downstream" -> DirectionTest.always(Direction.DOWNSTREAM);
            default -> throw new TraceException("direction=%s is not understood; it is auto, upstream or downstream"
                    .formatted(direction));
        };
    }

    private static int number(Map<String, String> values, String name, int absent, int most) throws TraceException {
        String text = values.getOrDefault(name, "");
        if (text.isEmpty()) {
            return absent;
        }
        int value = number(text, 0, most);
        if (value < 0) {
            throw new TraceException(
                    "%s=%s is not understood; it is a number from 0 to %,d".formatted(name, text, most));
        }
        return value;
    }

    /** A number, decimal or after 0x hexadecimal; -1 if it is none or out of range. */
    static int number(String text, int least, int most) {
        try {
            int value = text.startsWith("0x") ? Integer.parseInt(text.substring(2), 16) : Integer.parseInt(text);
            return value < least || value > most ? -1 : value;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
