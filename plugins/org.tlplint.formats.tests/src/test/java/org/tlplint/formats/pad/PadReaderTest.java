/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.testkit.capture.AgilentBuilder.DOWN;
import static org.tlplint.testkit.capture.AgilentBuilder.UP;
import static org.tlplint.testkit.capture.AgilentBuilder.frame;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceException;
import org.tlplint.formats.Events;
import org.tlplint.formats.MemoryInput;
import org.tlplint.testkit.capture.AgilentBuilder;
import org.tlplint.testkit.capture.MsixLink;
import org.tlplint.testkit.capture.Tlps;

class PadReaderTest {

    private static final byte[] MESSAGE = Tlps.memoryWrite(MsixLink.DEVICE, 7, 0xfee0_1004L, 0x4021);
    private static final PadFormat FORMAT = new PadFormat();

    private static byte[] sample() throws IOException {
        try (var in = new GZIPInputStream(
                PadReaderTest.class
                        .getResourceAsStream("/org/tlplint/formats/samples/agilent-pad/link-power-off.pad.gz"))) {
            return in.readAllBytes();
        }
    }

    private static Events.Result read(byte[] file) {
        return Events.read(FORMAT, MemoryInput.of(file));
    }

    /** A capture of real hardware: 78 records, of which two are TLPs, counted by a script of its own from the records. */
    @Test
    void realCapture() throws IOException {
        Events.Result result = read(sample());
        assertEquals(List.of("Msg D from 00:00.0 tag 0 tc 0 attr 0 4dw code 19",
                "Msg U from 00:00.0 tag 0 tc 0 attr 0 4dw code 1b"), result.events());
        assertEquals(78, result.lines());
        assertEquals(73, result.skips("DLLP"));
        assertEquals(3, result.skips("ordered set"));
        assertEquals(76, result.allSkips());
        assertEquals(0, result.skipped().notUnderstood());
        try (EventReader reader = FORMAT.open(MemoryInput.of(sample()))) {
            assertEquals("[0 1 236 9128906200 Msg D from 00:00.0 tag 0 tc 0 attr 0 4dw code 19, "
                    + "1 4 356 9128906680 Msg U from 00:00.0 tag 0 tc 0 attr 0 4dw code 1b]",
                    Events.rest(reader, true).toString());
        }
    }

    @Test
    void wholeLink() {
        AgilentBuilder file = new AgilentBuilder();
        int[] sequence = new int[2];
        MsixLink.clean().forEach(s -> file
                .add(s.ns(), s.upstream() ? UP : DOWN, frame(sequence[s.upstream() ? 1 : 0]++, s.tlp()))
                .add(s.ns(), DOWN, AgilentBuilder.dllp()));
        Events.Result result = read(file.file());
        assertEquals("CfgRd=10 CfgWr=4 Cpl=15 MRd=1 MWr=18", result.kinds());
        assertEquals(48, result.skips("DLLP"));
        assertEquals(96, result.lines());
    }

    @Test
    void cutAnywhereItSaysWhatIsMissing() {
        byte[] whole = new AgilentBuilder().add(0, UP, frame(0, MESSAGE)).add(1, UP, frame(1, MESSAGE)).file();
        int records = whole.length - 2 * (40 + 24);
        for (int length = records; length < whole.length; length++) {
            Events.Result result = read(Arrays.copyOf(whole, length));
            assertTrue(result.skipped().notUnderstood() > 0, "cut at " + length);
            assertEquals(length - records >= 104 ? 1 : 0, result.events().size());
            assertEquals(length, result.bytes());
        }
        for (int length = 0; length < records - 24; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            String message = assertThrows(TraceException.class, () -> FORMAT.open(MemoryInput.of(cut))).getMessage();
            assertEquals("memory: no whole header of an Agilent PAD file", message);
        }
    }

    @Test
    void recordsThatCannotBe() {
        byte[] frame = frame(0, MESSAGE);
        Events.Result result = read(new AgilentBuilder().add(0, UP, frame)
                .add(1000, 24, 1, 0, UP, 24, frame)
                .add(2000, 24, 1, 0, UP, 48, frame)
                .add(1003, 24, 1, 0, UP, 1 << 20, frame(1, MESSAGE))
                .add(1004, 24, 1, 0, UP, 0, frame)
                .add(1005, 0, 1, 0, UP, 120, frame).file());
        assertEquals(1, result.events().size());
        assertEquals(2, result.skips("record whose number does not follow the one before"));
        assertEquals(3, result.skips("record whose frame lies outside the file"));
        assertEquals(6, result.lines());
    }

    @Test
    void metadataFollowsTheFrame() {
        byte[] frame = frame(0, MESSAGE);
        byte[] both = Arrays.copyOf(frame, frame.length + 6);
        both[frame.length] = (byte) 0xfd;
        assertEquals(1, read(new AgilentBuilder().add(1000, both.length, 0, frame.length, UP, 0, both).file()).events()
                .size());
        assertEquals(1, read(new AgilentBuilder().add(1000, both.length, 0, 0x8000 | frame.length, UP, 0, both).file())
                .events().size());
    }

    @Test
    void zerosEndTheRecords() {
        byte[] frame = frame(0, MESSAGE);
        byte[] file = new AgilentBuilder().add(0, UP, frame).add(0, 0, 0, 0, 0, 0, new byte[0]).file();
        // the second record has a count of 1: make it all zeros
        int second = file.length - 24 - 40;
        Arrays.fill(file, second, second + 40, (byte) 0);
        Events.Result result = read(file);
        assertEquals(1, result.events().size());
        assertEquals(1, result.skips("records fewer than the header says"));
    }

    @Test
    void aTimeBeyondAllIsNone() throws IOException {
        byte[] file = new AgilentBuilder().add(-5, UP, frame(0, MESSAGE)).file();
        try (EventReader reader = FORMAT.open(MemoryInput.of(file))) {
            TraceEvent event = new TraceEvent();
            assertTrue(reader.next(event));
            assertEquals(TraceEvent.NO_TIME, event.timeNs());
        }
    }

    @Test
    void otherModulesAreRefused() {
        AgilentBuilder file = new AgilentBuilder().add(0, UP, frame(0, MESSAGE));
        assertEquals("memory: records of 40 bytes of the module AGT_MODULE_ONEPORT_FIBRECHANNEL; "
                + "only those of PCI Express modules, of 40 bytes, are read",
                refusal(file.file("AGT_MODULE_ONEPORT_FIBRECHANNEL", 40)));
        assertTrue(refusal(file.file("AGT_MODULE_ONEPORT_PCIEXPRESS_X8", 48)).contains("of 48 bytes"));
        byte[] places = file.file();
        places[places.length - 64 - 24 - 16] = (byte) 0x80;
        assertTrue(refusal(places).contains("the header says that records are at byte -"), refusal(places));
        assertEquals("memory: no whole header of an Agilent PAD file", refusal(new byte[300]));
    }

    private static String refusal(byte[] file) {
        return assertThrows(TraceException.class, () -> FORMAT.open(MemoryInput.of(file))).getMessage();
    }
}
