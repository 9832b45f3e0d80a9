/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.kernellog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.Detection;
import org.tlplint.formats.Events;
import org.tlplint.formats.Formats;
import org.tlplint.formats.MemoryInput;

class KernelLogReaderTest {

    private static final KernelLogFormat FORMAT = new KernelLogFormat();

    private static final String LSPCI = """
            03:00.0 Non-Volatile memory controller: some controller
            \tLnkSta2: Current De-emphasis Level: -6dB, EqualizationComplete+ Flit-
            \t\tHeaderLog: 04000001 0000220f 03000140 9eece789
            04:00.0 Non-Volatile memory controller: another one
            \tLnkSta2: Current De-emphasis Level: -6dB, EqualizationComplete+ Flit+
            \t\tHeaderLog: 03000001 01000aff abcd1234 00000000
            05:00.0 Non-Volatile memory controller: a third one
            \t\tHeaderLog: 00000001 0000220f 03000140 9eece789
            """;

    private static String sample(String name) throws IOException {
        return new String(Events.resource(Events.class, "samples/kernel-log/" + name), StandardCharsets.US_ASCII);
    }

    @Test
    void everyFormOfAReport() throws IOException {
        Events.Result result = Events.read(FORMAT, sample("aer.txt"));
        assertEquals(List.of(
                "CfgRd D~ from 00:00.0 tag 34 03:00.0 @140 len 4 be f/0 tc 0 attr 0 3dw",
                "MWr from 00:00.0 tag 0 @fe202004 len 4 be f/0 tc 0 attr 0 3dw",
                "MRd from 00:00.0 tag 0 @fe203000 len 4 be f/0 tc 0 attr 0 3dw flags 4",
                "MWr from 03:00.0 tag 0 @1fee00000 len 4 be f/0 tc 0 attr 0 4dw",
                "Cpl from 00:00.0 tag 5 len 4 by 03:00.0 SC tc 0 attr 0 3dw",
                "Msg from 03:00.0 tag 0 tc 0 attr 0 4dw code 20"), result.events());
        assertEquals(result.lines(), result.events().size() + result.allSkips());
        assertEquals(5, result.skips("other kernel message"));
        assertEquals(2, result.skips("header log without a header"));
        assertEquals(1, result.skips("flit mode"));
        assertEquals(1, result.skips("deprecated"));
        assertEquals(1, result.skips("header log that cannot be read"));
    }

    @Test
    void theTimeIsThatOfTheReport() throws IOException {
        TraceEvent event = new TraceEvent();
        try (EventReader reader = FORMAT.open(MemoryInput.of(sample("aer.txt")))) {
            assertTrue(reader.next(event));
            assertEquals(812_100_023_000L, event.timeNs());
            assertTrue(event.isInferred(Field.TIME));
            for (int i = 0; i < 3; i++) {
                assertTrue(reader.next(event));
            }
            assertFalse(event.has(Field.TIME));
            assertFalse(event.has(Field.DATA), "a header log holds no data");
            assertFalse(reader.traits().contains(Trait.MESSAGES) || reader.traits().contains(Trait.TIME));
        }
    }

    @Test
    void linesOfLspciAreReadIfAskedFor() throws IOException {
        Events.Result result = Events.read(FORMAT, LSPCI);
        assertEquals("CfgRd=1 MRd=1", result.kinds());
        assertEquals(1, result.skips("flit mode"), "the link of the second device");
    }

    /** As in a whole dump, with or without bytes. */
    @Test
    void aDumpOfLspciStaysOne() throws IOException {
        assertEquals("lspci", Formats.detect(MemoryInput.of(LSPCI)).format().id());
        String dump = LSPCI.replace("04:00.0", "00: 36 1b 10 00 07 04 10 00 02 02 08 01 00 00 00 00\n04:00.0");
        assertEquals("lspci", Formats.detect(MemoryInput.of(dump)).format().id());
    }

    @Test
    void nearMissesAreNotTaken() throws IOException {
        assertEquals(0, confidence(
                "[  812.100019] nvme 0000:03:00.0: device [1b36:0010] error status/mask=00100000/00000000\n"));
        assertEquals(0, confidence("[    1.0] TLP Header: none\n"));
        assertEquals(0, confidence("A TLP Header has three or four DWORDs.\n"));
        assertEquals(90, confidence("[    1.0] x: TLP Header: 04000001 0000220f 03000140 9eece789\n"));
        assertEquals(80, confidence("HeaderLog: 04000001 0000220f 03000140 9eece789\n"), "lines without their devices");
        assertEquals(33, confidence(LSPCI));
        Detection inGuest = Formats.detect(MemoryInput.of("pci_cfg_read nvme 01:00.0 @0x0 -> 0x8086\n".repeat(3)
                + "[    1.0] x: TLP Header: 04000001 0000220f 03000140 9eece789\n"));
        assertEquals("qemu-log", inGuest.format().id(), "what a guest prints into a log of QEMU");
    }

    private static int confidence(String text) {
        return FORMAT.confidence(text.getBytes(StandardCharsets.US_ASCII));
    }
}
