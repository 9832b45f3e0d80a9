/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tlplint.formats.pcap.Captures.DEVICE;
import static org.tlplint.formats.pcap.Captures.HOST;
import static org.tlplint.formats.pcap.Captures.MESSAGE;
import static org.tlplint.formats.pcap.Captures.MESSAGE_EVENT;
import static org.tlplint.formats.pcap.Captures.USER;
import static org.tlplint.formats.pcap.Captures.packet;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.formats.Formats;
import org.tlplint.testkit.capture.Bytes;
import org.tlplint.testkit.capture.PcapBuilder;
import org.tlplint.testkit.capture.Tlps;

class CaptureSettingsTest {

    private static byte[] framed(int before, int after) {
        return new Bytes(true).add(new byte[before]).add(MESSAGE).add(new byte[after]).bytes();
    }

    @Test
    void everyLinkTypeForPrivateUseHoldsTlps() {
        for (int linkType = 147; linkType <= 162; linkType++) {
            assertEquals(linkType == 158 ? 0 : 1, packet("pcap", linkType, MESSAGE).events().size());
        }
        assertEquals(0, packet("pcap", 146, MESSAGE).events().size());
        assertEquals(0, packet("pcap", 163, MESSAGE).events().size());
    }

    @Test
    void linkTypeOffsetAndTrailer() {
        assertEquals(List.of(MESSAGE_EVENT), packet("pcap:linktype=125", 125, MESSAGE).events());
        assertEquals(List.of(MESSAGE_EVENT), packet("pcap:linktype=158", 158, MESSAGE).events());
        assertEquals(List.of(), packet("pcap:linktype=125", USER, MESSAGE).events());
        assertEquals(List.of(MESSAGE_EVENT), packet("pcap:offset=4", USER, framed(4, 0)).events());
        assertEquals(List.of(MESSAGE_EVENT),
                packet("pcap:linktype=9,offset=0x10,trailer=4", 9, framed(16, 4)).events());
        assertEquals(1, packet("pcap:offset=20", USER, MESSAGE).skips("packet that ends before its TLP begins"));
    }

    /** What a capture cut off may have been the trailer. */
    @Test
    void aTrailerThatWasNotCaptured() {
        for (int kept = 16; kept <= 20; kept++) {
            byte[] file = PcapBuilder.of(USER).snapLength(kept).packet(0, framed(0, 4)).bytes();
            assertEquals(List.of(MESSAGE_EVENT), Captures.read("pcap:trailer=4", file).events());
        }
    }

    @Test
    void directionOfAll() {
        assertEquals(MESSAGE_EVENT.replace("MWr", "MWr U"),
                packet("pcap:direction=upstream", USER, MESSAGE).events().get(0));
        assertEquals(MESSAGE_EVENT.replace("MWr", "MWr D"),
                packet("pcap:direction=downstream", USER, MESSAGE).events().get(0));
        assertEquals(MESSAGE_EVENT, packet("pcap:direction=auto", USER, MESSAGE).events().get(0));
    }

    @Test
    void directionByByte() {
        byte[] up = framed(2, 0);
        up[1] = (byte) 0x81;
        String format = "pcap:offset=2,upstream=byte:1:0x80:0x80";
        assertEquals(MESSAGE_EVENT.replace("MWr", "MWr U"), packet(format, USER, up).events().get(0));
        assertEquals(MESSAGE_EVENT.replace("MWr", "MWr D"), packet(format, USER, framed(2, 0)).events().get(0));
        assertEquals(MESSAGE_EVENT, packet("pcap:upstream=byte:16:1:1", USER, MESSAGE).events().get(0));
    }

    @Test
    void directionByFunction() {
        String format = "pcap:upstream=function:01:00.0";
        assertEquals("MWr U", kind(format, MESSAGE));
        assertEquals("MWr", kind(format, Tlps.memoryWrite(HOST, 0, 0xfe20_0000L, 1)));
        assertEquals("CfgRd D", kind(format, Tlps.configRead(HOST, 1, DEVICE, 0)));
        assertEquals("Cpl U", kind(format, Tlps.completionWithData(DEVICE, HOST, 1, 0)));
        assertEquals("Cpl D", kind(format, Tlps.completionWithData(HOST, DEVICE, 1, 0)));
        assertEquals("Cpl", kind(format, Tlps.completionWithData(8, HOST, 1, 0)));
    }

    private static String kind(String format, byte[] tlp) {
        return packet(format, USER, tlp).events().get(0).replaceAll(" from.*", "");
    }

    /** Without settings the kind of TLP tells the direction, where it leaves only one. */
    @Test
    void directionByKind() {
        assertEquals("CfgRd D~", kind("pcap", Tlps.configRead(HOST, 1, DEVICE, 0)));
        assertEquals("Msg D~", kind("pcap", Tlps.message(HOST, 3, 0x19)));
        assertEquals("Msg U~", kind("pcap", Tlps.message(DEVICE, 0, 0x18)));
        assertEquals("Msg U~", kind("pcap", Tlps.message(DEVICE, 5, 0x1b)));
        assertEquals("MWr", kind("pcap", MESSAGE));
        assertEquals("CfgRd D~", kind("pcap:upstream=ip:1.2.3.4", Tlps.configRead(HOST, 1, DEVICE, 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"carrier=x", "linktype=x", "linktype=70000", "offset=-1", "offset=", "trailer=70000",
            "direction=up", "upstream=up", "upstream=inbound:1", "upstream=interface:", "upstream=ip:host",
            "upstream=ip:1.2.3", "upstream=ip:1.2.3.400", "upstream=ip:::::", "upstream=port:x", "upstream=byte:1:2",
            "upstream=byte:1:0:0", "upstream=byte:x:1:1", "upstream=byte:1:1:256", "upstream=function:1",
            "upstream=outbound:x", "upstream=inbound,direction=upstream"})
    void whatIsNotUnderstoodIsRefused(String settings) throws TraceException {
        if (settings.equals("offset=")) {
            assertEquals("pcap", Formats.named("pcap:" + settings).id());
            return;
        }
        for (String id : List.of("pcap", "pcapng")) {
            String message = assertThrows(TraceException.class, () -> Formats.named(id + ":" + settings)).getMessage();
            assertEquals(true, message.contains(settings.split("=")[0]), message);
        }
    }

    @Test
    void unknownSettingsAreRefused() {
        TraceFormat format = new PcapFormat();
        assertThrows(TraceException.class, () -> format.with(Map.of("x", "1")));
        assertEquals(6, format.options().size());
    }
}
