/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.formats.Events;
import org.tlplint.formats.Formats;
import org.tlplint.formats.MemoryInput;
import org.tlplint.testkit.capture.MsixLink;
import org.tlplint.testkit.capture.PcapBuilder;
import org.tlplint.testkit.capture.Tlps;

/** What the tests of captures share. */
final class Captures {

    static final int HOST = MsixLink.HOST;
    static final int DEVICE = MsixLink.DEVICE;
    /** A message of the device. */
    static final byte[] MESSAGE = Tlps.memoryWrite(DEVICE, 7, 0xfee0_1004L, 0x4021);
    static final String MESSAGE_EVENT = "MWr from 01:00.0 tag 7 @fee01004 len 4 be f/0 = 21400000 tc 0 attr 0 3dw";
    /** A link type for private use. */
    static final int USER = 147;
    static final int ETHERNET = 1;

    private Captures() {
    }

    /** A format with the settings that stand in a text, "pcap:offset=4". */
    static TraceFormat format(String text) {
        try {
            return Formats.named(text);
        } catch (TraceException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Events.Result read(String format, byte[] file) {
        return Events.read(format(format), MemoryInput.of(file));
    }

    static Events.Result read(byte[] file) {
        return read("pcap", file);
    }

    /** The one packet in a pcap file of a link type. */
    static Events.Result packet(String format, int linkType, byte[] packet) {
        return read(format, PcapBuilder.of(linkType).packet(0, packet).bytes());
    }

    /** Index, line, offset and time of each event. */
    static List<String> places(String format, byte[] file) {
        try (EventReader reader = format(format).open(MemoryInput.of(file))) {
            TraceEvent event = new TraceEvent();
            List<String> places = new java.util.ArrayList<>();
            while (reader.next(event)) {
                places.add("%d %d %d %s".formatted(event.index(), event.line(), event.offset(),
                        event.timeNs() == TraceEvent.NO_TIME ? "-" : event.timeNs()));
            }
            return places;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was left out, each reason with its count and sample. */
    static String skips(Events.Result result) {
        StringBuilder out = new StringBuilder();
        result.skipped().counted().forEach(s -> out.append(out.isEmpty() ? "" : "; ").append(s.count()).append(' ')
                .append(s.expected() ? "" : "! ").append(s.reason()).append(" [").append(s.line()).append(": ")
                .append(s.sample()).append(']'));
        return out.toString();
    }
}
