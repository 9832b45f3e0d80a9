/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.tlplint.core.Events;
import org.tlplint.core.audit.TraceView;
import org.tlplint.core.trace.AddressScope;
import org.tlplint.core.trace.CompletionStatus;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.ResetKind;
import org.tlplint.core.trace.Sender;
import org.tlplint.core.trace.TraceEvent;

/** What the list of events says of each, where the replay has nothing to add and where it has. */
class EventTextTest {

    private final MemoryTrace trace = new MemoryTrace();

    private EventRow row(EventKind kind, Consumer<TraceEvent> fields) throws IOException {
        trace.add(kind, fields);
        List<EventRow> rows = new ArrayList<>();
        new EventLister(new TraceView(trace.source(), List.of(), null)).list(0, EventFilter.ALL, rows::add);
        return rows.get(rows.size() - 1);
    }

    private String meaning(EventKind kind, Consumer<TraceEvent> fields) throws IOException {
        return row(kind, fields).get(Aspect.MEANING);
    }

    private String config(int offset, long value, int bytes) throws IOException {
        return meaning(EventKind.CONFIG_WRITE,
                e -> e.setTarget(Events.D).setAddress(offset).setLength(bytes).setData(value, bytes));
    }

    private void read(int offset, long value) {
        trace.add(EventKind.CONFIG_READ, e -> e.setTarget(Events.D).setAddress(offset).setLength(4).setData(value, 4));
    }

    /** A function with MSI of eight vectors, 64 bits, masking, after a reset. */
    private void msi() {
        trace.add(EventKind.RESET, e -> e.setTarget(Events.D).setResetKind(ResetKind.CONVENTIONAL));
        long[][] reads = {{0, 0x12348086}, {4, 0x00100006}, {0xc, 0}, {0x34, 0x50}, {0x50, 0x01867005},
                {0x70, 0x00020010}};
        for (long[] read : reads) {
            read((int) read[0], read[1]);
        }
    }

    @Test
    void bars() throws IOException {
        Consumer<TraceEvent> bar = e -> e.setTarget(Events.D).setBar(2).setAddress(0xe000_0000L);
        assertEquals("BAR 2 decodes 0xe0000000 to 0xe0000fff",
                meaning(EventKind.BAR_MAPPED, bar.andThen(e -> e.setSize(0x1000))));
        assertEquals("BAR 2 decodes 0xe0000000 on", meaning(EventKind.BAR_MAPPED, bar));
        assertEquals("BAR 2 no longer decodes", meaning(EventKind.BAR_UNMAPPED, bar));
        EventRow gone = row(EventKind.BAR_UNMAPPED, bar);
        assertEquals("BAR2", gone.get(Aspect.ADDRESS));
        assertEquals(Topic.BAR, gone.topic());
    }

    @Test
    void messages() throws IOException {
        String[] texts = {"Assert_INTA", "Assert_INTB", "Assert_INTC", "Assert_INTD", "Deassert_INTA", "Deassert_INTB",
                "Deassert_INTC", "Deassert_INTD"};
        for (int code = 0x20; code <= 0x27; code++) {
            int message = code;
            EventRow row = row(EventKind.MESSAGE, e -> e.setMessageCode(message));
            assertEquals(texts[code - 0x20], row.get(Aspect.MEANING));
            assertEquals(Topic.INTERRUPT, row.topic());
        }
        assertEquals("Message 0x1f", meaning(EventKind.MESSAGE, e -> e.setMessageCode(0x1f)));
        EventRow other = row(EventKind.MESSAGE, e -> e.setMessageCode(0x28));
        assertEquals("Message 0x28", other.get(Aspect.MEANING));
        assertEquals(Topic.OTHER, other.topic());
        assertEquals("PME_Turn_Off", meaning(EventKind.MESSAGE, e -> e.setMessageCode(0x19)));
        assertEquals("PME_TO_Ack", meaning(EventKind.MESSAGE, e -> e.setMessageCode(0x1b)));
    }

    @Test
    void accessesThatFailed() throws IOException {
        assertEquals("config read of Vendor ID, answered with UR", meaning(EventKind.CONFIG_READ,
                e -> e.setTarget(Events.D).setAddress(0).setLength(4).setStatus(CompletionStatus.UNSUPPORTED_REQUEST)));
        assertEquals("read at BAR 1 + 0x40, refused before it reached its target", meaning(EventKind.MEMORY_READ,
                e -> e.setScope(AddressScope.BAR).setBar(1).setAddress(0x40).setStatus(CompletionStatus.REJECTED)));
        assertEquals("completion: CA",
                meaning(EventKind.COMPLETION, e -> e.setStatus(CompletionStatus.COMPLETER_ABORT)));
        assertEquals("completion", meaning(EventKind.COMPLETION, e -> e.setTag(3)));
    }

    @Test
    void placesAndPayloads() throws IOException {
        EventRow bar = row(EventKind.MEMORY_WRITE,
                e -> e.setScope(AddressScope.BAR).setBar(1).setAddress(0x40).setData(0x1122, 2));
        assertEquals("BAR1+0x040", bar.get(Aspect.ADDRESS));
        assertEquals("0x1122", bar.get(Aspect.DATA));
        assertEquals(Topic.OTHER, bar.topic());
        EventRow pba = row(EventKind.MEMORY_READ, e -> e.setScope(AddressScope.MSIX_PBA).setAddress(8).setData(-1, 8));
        assertEquals("PBA+0x008", pba.get(Aspect.ADDRESS));
        assertEquals("0xffffffffffffffff", pba.get(Aspect.DATA));
        assertEquals(Topic.PBA, pba.topic());
        byte[] twenty = new byte[20];
        for (int i = 0; i < twenty.length; i++) {
            twenty[i] = (byte) (0xf0 + i);
        }
        Consumer<TraceEvent> memory = e -> e.setDirection(Direction.DOWNSTREAM).setAddress(0x1000);
        EventRow plain = row(EventKind.MEMORY_WRITE, memory.andThen(e -> e.setData(twenty, 0, 20)));
        assertEquals("f0f1f2f3 f4f5f6f7 f8f9fafb fcfdfeff ... (20 bytes)", plain.get(Aspect.DATA));
        assertEquals("memory write", plain.get(Aspect.MEANING));
        EventRow sixteen = row(EventKind.MEMORY_WRITE, memory.andThen(e -> e.setData(twenty, 0, 16)));
        assertEquals("f0f1f2f3 f4f5f6f7 f8f9fafb fcfdfeff", sixteen.get(Aspect.DATA));
        EventRow interrupt = row(EventKind.MEMORY_WRITE, e -> e.setDirection(Direction.UPSTREAM).setAddress(0x1000)
                .setLength(4).setData(1, 4).setSender(Sender.FUNCTION));
        assertEquals(Topic.INTERRUPT, interrupt.topic());
    }

    @Test
    void snapshotsAndNotes() throws IOException {
        assertEquals("64 bytes of configuration space as read",
                meaning(EventKind.SNAPSHOT, e -> e.setTarget(Events.D).setData(new byte[64], 0, 64)));
        assertEquals("somebody was here", meaning(EventKind.NOTE, e -> e.setNote("somebody was here")));
    }

    @Test
    void messageSignalledInterruptsFromSetUpToMessage() throws IOException {
        msi();
        assertEquals("MSI Message Address in part unknown", config(0x54, 0xfee0_1000L, 4));
        assertEquals("MSI Message Address = 0xfee01000", config(0x58, 0, 4));
        assertEquals("MSI Message Data = 0x4050", config(0x5c, 0x4050, 2));
        assertEquals("MSI Mask Bits = 0x00000002", config(0x60, 2, 4));
        assertEquals("MSI Message Control: Enable 0 -> 1, 8 vectors allocated", config(0x52, 0x01b7, 2));
        assertEquals("MSI Message Data = 0x4050 (unchanged), while enabled", config(0x5c, 0x4050, 2));
        assertEquals("MSI Message Data = 0x4060 (was 0x4050), while enabled", config(0x5c, 0x4060, 2));
        assertEquals("MSI read-only registers written", config(0x64, 0, 4));
        assertEquals("MSI Message Control: Enable 1, 1 vector allocated", config(0x52, 0x0187, 2));
        assertEquals("MSI Message Control: Enable 1 -> 0, 1 vector allocated", config(0x52, 0x0186, 2));
        assertEquals("Command: Memory Space Enable 1, Bus Master Enable 1, Interrupt Disable 0", config(4, 6, 2));
        assertEquals("Command: Memory Space Enable 1, Bus Master Enable 1 -> 0, Interrupt Disable 0 -> 1",
                config(4, 0x402, 2));
    }

    @Test
    void namesOfRegisters() throws IOException {
        msi();
        String[][] names = {{"3e", "Min_Gnt"}, {"18", "BAR 2"}, {"50", "MSI Capability"}, {"53", "MSI Message Control"},
                {"57", "MSI Message Address"}, {"58", "MSI Message Upper Address"}, {"5b", "MSI Message Upper Address"},
                {"5c", "MSI Message Data"}, {"5d", "MSI Message Data"}, {"5e", "MSI Extended Message Data"},
                {"5f", "MSI Extended Message Data"}, {"60", "MSI Mask Bits"}, {"63", "MSI Mask Bits"},
                {"64", "MSI Pending Bits"}, {"67", "MSI Pending Bits"}, {"68", "offset 0x68"}, {"4f", "offset 0x4f"},
                {"78", "Device Control"}, {"7a", "Device Status"}, {"40", "offset 0x40"}, {"38", "offset 0x38"}};
        for (String[] name : names) {
            int offset = Integer.parseInt(name[0], 16);
            assertEquals("config read of " + name[1], meaning(EventKind.CONFIG_READ,
                    e -> e.setTarget(Events.D).setAddress(offset).setLength(1)), name[0]);
        }
    }

    @Test
    void registersOfABridgeAndOfNobodyYetKnown() throws IOException {
        assertEquals("config read of offset 0x18 = 0x02", meaning(EventKind.CONFIG_READ,
                e -> e.setTarget(Events.D).setAddress(0x18).setLength(1).setData(2, 1)), "device or bridge?");
        assertEquals("config read of offset 0x50 = 0x02", meaning(EventKind.CONFIG_READ,
                e -> e.setTarget(Events.D).setAddress(0x50).setLength(1).setData(2, 1)));
        read(0x0c, 0x0001_0000);
        assertEquals("config read of Primary Bus Number = 0x02", meaning(EventKind.CONFIG_READ,
                e -> e.setTarget(Events.D).setAddress(0x18).setLength(1).setData(2, 1)));
        assertEquals("config read of Bridge Control = 0x02", meaning(EventKind.CONFIG_READ,
                e -> e.setTarget(Events.D).setAddress(0x3e).setLength(1).setData(2, 1)));
    }
}
