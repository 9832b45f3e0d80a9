/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.cocotb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.Events;
import org.tlplint.formats.MemoryInput;
import org.tlplint.formats.text.Bytes;

class CocotbReaderTest {

    private static final CocotbFormat FORMAT = new CocotbFormat();

    private static String sample(String name) throws IOException {
        return new String(Events.resource(Events.class, "samples/cocotb/" + name), StandardCharsets.ISO_8859_1);
    }

    /** Every hop tells a TLP again; the root complex tells each once. */
    @Test
    void tlpsOfTheRootComplex() throws IOException {
        Events.Result result = Events.read(FORMAT, sample("root-complex.log"));
        assertEquals(List.of("CfgWr D from 00:00.0 tag 3 01:00.0 @b2 len 2 be c/0 = 0080 tc 0 attr 0 3dw",
                "Cpl U from 00:00.0 tag 3 by 01:00.0 SC tc 0 attr 0 3dw",
                "MRd D from 00:00.0 tag 300 @fe20200c len 4 be f/0 tc 0 attr 3 3dw",
                "Cpl U from 00:00.0 tag 300 len 4 = 27225c0a by 01:00.0 SC tc 0 attr 3 3dw",
                "MWr D from 00:00.0 tag 0 @1fe202000 len 8 be f/f = 0000e0fe00000000 tc 0 attr 0 4dw",
                "MWr U from 01:00.0 tag 0 @fee00000 len 4 be f/0 = 41400000 tc 0 attr 0 3dw",
                "Msg U from 01:00.0 tag 0 tc 0 attr 0 4dw code 20"), result.events());
        assertEquals(result.lines(), result.events().size() + result.allSkips());
        assertEquals(3, result.skips("told at another place"));
        assertEquals(2, result.skips("of a PCIe model without a TLP"));
        assertEquals(2, result.skips("other log line"));
        assertEquals(1, result.skips("none of cocotb's log"));
        assertEquals(1, result.skips("code is not printed"));
        assertEquals(1, result.skips("not printed as expected"));
    }

    @Test
    void withoutARootComplexTheFirstPlaceCounts() throws IOException {
        Events.Result result = Events.read(FORMAT, sample("endpoint.log"));
        assertEquals(List.of("CfgRd D from 00:00.0 tag 3 01:00.0 @b0 len 4 be f/0 tc 0 attr 0 3dw",
                "Cpl U from 00:00.0 tag 3 len 4 = 11000700 by 01:00.0 SC tc 0 attr 0 3dw"), result.events());
        assertEquals(1, result.skips("told at another place"));
    }

    @Test
    void simulationTimeAndTraits() throws IOException {
        TraceEvent event = new TraceEvent();
        try (EventReader reader = FORMAT.open(MemoryInput.of(sample("root-complex.log")))) {
            assertTrue(reader.traits().containsAll(List.of(Trait.TIME, Trait.COMPLETIONS, Trait.CONFIG_ACCESSES)));
            for (int i = 0; i < 6; i++) {
                assertTrue(reader.next(event));
            }
            assertEquals(5678, event.timeNs(), "the decimals are picoseconds");
        }
    }

    @Test
    void literalsOfBytes() {
        assertEquals("41400000", bytes("bytearray(b'A@\\x00\\x00')"));
        assertEquals("", bytes("b''"));
        assertEquals("27", bytes("bytearray(b\"'\")"));
        assertEquals("22", bytes("b'\"'"));
        assertEquals("275c0a0d09ff", bytes("b'\\'\\\\\\n\\r\\t\\xff'"));
        for (String wrong : List.of("bytearray(b'A", "'A'", "b'\\q'", "b'\\x4'", "b'\\x4g'", "b'\\", "None")) {
            assertEquals("wrong", bytes(wrong), wrong);
        }
    }

    private static String bytes(String text) {
        byte[] into = new byte[8];
        byte[] from = Bytes.of(text);
        int count = ReprValue.bytes(from, 0, from.length, into, 0);
        return count < 0 ? "wrong" : HexFormat.of().formatHex(into, 0, count);
    }

    @Test
    void numbersAndMembers() {
        for (String three : List.of("3", "0x3", "TlpAttr.NS|RO", "TlpAttr.RO|TlpAttr.NS", "<TlpAttr.RO|NS: 3>",
                "<TlpAttr: 3>",
                "TlpAttr.3", "TlpTc.TC3")) {
            assertEquals(3, number(three), three);
        }
        assertEquals(1, number("True"));
        assertEquals(0x44, number("<TlpType.CFG_WRITE_0: (<TlpFmt.THREE_DW_DATA: 2>, 4)>"));
        assertEquals(4, number("CplStatus.CA"));
        for (String wrong : List.of("", "3x", "TlpType.NEW", "<>", "TlpAttr.NS|", "None")) {
            assertEquals(-1, number(wrong), wrong);
        }
        ReprValue value = new ReprValue();
        byte[] id = Bytes.of("PcieId(bus=1, device=2, function=3)");
        assertTrue(value.id(id, 0, id.length));
        assertEquals(0x0113, value.number());
        byte[] tooFar = Bytes.of("PcieId(1, 32, 0)");
        assertEquals(false, value.id(tooFar, 0, tooFar.length));
    }

    private static long number(String text) {
        ReprValue value = new ReprValue();
        byte[] bytes = Bytes.of(text);
        return value.number(bytes, 0, bytes.length) ? value.number() : -1;
    }

    /** Registers counted in DWORDs and the function in dest_id, as versions before 2021 print them. */
    @Test
    void theOlderFormOfConfigurationRequests() {
        assertEquals("CfgRd D from 00:00.0 tag 3 02:01.0 @b0 len 4 be f/0 tc 0 attr 0 3dw", Events.read(FORMAT,
                "1ns DEBUG cocotb.pcie.RootComplex.12 Sending TLP: Tlp(fmt_type=TlpType.CFG_READ_0, length=1, "
                        + "completer_id=PcieId(0, 0, 0), requester_id=PcieId(0, 0, 0), dest_id=PcieId(2, 1, 0), tag=3, "
                        + "first_be=0xf, last_be=0, address=0x0, register_number=0x2c)\n")
                .events().get(0));
    }

    @Test
    void nearMissesAreNotTaken() throws IOException {
        assertEquals(0, confidence("1234.00ns DEBUG cocotb.tb Sending TLP\n"));
        assertEquals(0, confidence("tlp = Tlp(data=bytearray(b''), fmt_type=TlpType.CPL)\n".repeat(3)));
        assertEquals(0, confidence("   0.00ns INFO     cocotb.regression     Running 3 tests\n".repeat(9)));
        assertEquals(35, confidence(
                "1234.00ns INFO ..cotb.pcie.MyFunc.1398 Config type 0 write, reg 0x02c data 0x0\n".repeat(2)));
        String cut = sample("endpoint.log");
        assertEquals(1, Events.read(FORMAT, cut.substring(0, cut.length() - 20)).skips("cut off"));
    }

    private static int confidence(String text) {
        return FORMAT.confidence(text.getBytes(StandardCharsets.US_ASCII));
    }
}
