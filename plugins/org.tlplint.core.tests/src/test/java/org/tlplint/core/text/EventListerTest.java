/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlplint.core.Events;
import org.tlplint.core.audit.AuditEngine;
import org.tlplint.core.audit.AuditRequest;
import org.tlplint.core.audit.IndexBuilder;
import org.tlplint.core.audit.Progress;
import org.tlplint.core.audit.TraceView;
import org.tlplint.core.trace.AddressScope;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.CompletionStatus;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.ResetKind;
import org.tlplint.core.trace.Sender;
import org.tlplint.core.trace.TraceEvent;

class EventListerTest {

    private final MemoryTrace trace = new MemoryTrace();

    /** Configuration reads that make the device of {@link Events} known, then what a driver does with entry 0. */
    private void drive() {
        int[][] reads = {{0x00, 0x12348086}, {0x04, 0x00100006}, {0x0c, 0}, {0x10, 0xf0000004}, {0x14, 0}, {0x34, 0x40},
                {0x40, 0x00035001}, {0x44, 8}, {0x50, 0x01867005}, {0x70, 0x0002b010}, {0x74, 1 << 28},
                {0xb0, 0x000f0011},
                {0xb4, 0x2000}, {0xb8, 0x3000}};
        trace.add(EventKind.RESET, e -> e.setTarget(Events.D).setResetKind(ResetKind.CONVENTIONAL));
        for (int[] read : reads) {
            trace.add(EventKind.CONFIG_READ, e -> e.setTarget(Events.D).setTargetName("nvme").setAddress(read[0])
                    .setLength(4).setData(read[1], 4));
        }
        write(Events.at(0, 0), 0xfee01000L);
        write(Events.at(0, 1), 0);
        write(Events.at(0, 2), 0x4021);
        write(Events.at(0, 3), 0);
        trace.add(EventKind.CONFIG_WRITE, e -> e.setTarget(Events.D).setAddress(0xb2).setLength(2).setData(0x800f, 2));
        write(Events.at(0, 2), 0x4022);
        trace.add(EventKind.MEMORY_WRITE, e -> e.setDirection(Direction.UPSTREAM).setRequester(Events.D)
                .setAddress(0xfee01000L).setLength(4).setData(0x4022, 4));
        trace.add(EventKind.MEMORY_READ, e -> e.setDirection(Direction.DOWNSTREAM).setAddress(Events.PBA)
                .setLength(8).setData(5, 8));
        write(Events.PBA, 1);
    }

    private void write(long address, long data) {
        trace.add(EventKind.MEMORY_WRITE, e -> e.setDirection(Direction.DOWNSTREAM).setAddress(address).setLength(4)
                .setData(data, 4));
    }

    private List<EventRow> rows(EventFilter filter) throws IOException {
        List<EventRow> rows = new ArrayList<>();
        new EventLister(new TraceView(trace.source(), List.of(), null)).list(0, filter, rows::add);
        return rows;
    }

    private EventRow last() throws IOException {
        List<EventRow> rows = rows(EventFilter.ALL);
        return rows.get(rows.size() - 1);
    }

    @Test
    void saysWhatEachEventDid() throws IOException {
        drive();
        List<String> meanings = rows(EventFilter.ALL).stream().skip(12).map(r -> r.get(Aspect.MEANING)).toList();
        assertEquals(List.of("config read of MSI-X Capability = 0x000f0011",
                "config read of MSI-X Table Offset and BIR = 0x00002000",
                "config read of MSI-X PBA Offset and BIR = 0x00003000",
                "MSI-X Table entry 0: Message Address = 0xfee01000",
                "MSI-X Table entry 0: Message Upper Address = 0x00000000",
                "MSI-X Table entry 0: Message Data = 0x00004021",
                "MSI-X Table entry 0: unmasked",
                "MSI-X Message Control: Enable 0 -> 1, Function Mask 0",
                "MSI-X Table entry 0: Message Data = 0x00004022 (was 0x00004021), while unmasked",
                "interrupt, MSI-X vector 0",
                "MSI-X PBA: pending: 0, 2",
                "write of MSI-X PBA byte 0 = 0x00000001, which is read-only"), meanings);
    }

    @Test
    void knowsTheFunctionOfATableAccess() throws IOException {
        drive();
        EventRow row = last();
        assertEquals(Events.D, row.function());
        assertEquals("01:00.0 nvme", row.get(Aspect.FUNCTION));
        assertEquals(Topic.PBA, row.topic());
        assertEquals("0xf0003000", row.get(Aspect.ADDRESS));
        assertEquals("0x00000001", row.get(Aspect.DATA));
        assertEquals("down", row.get(Aspect.DIRECTION));
        assertEquals("MWr", row.get(Aspect.TYPE));
        assertEquals("0.000002300", row.get(Aspect.TIME));
        assertEquals("0.000000100", row.get(Aspect.DELTA));
        assertEquals("23", row.get(Aspect.NUMBER));
        assertEquals("24", row.get(Aspect.LINE));
    }

    @Test
    void pagesFromTheMiddleAreTheSame() throws IOException {
        drive();
        IndexBuilder index = new IndexBuilder(4);
        new AuditEngine(List::of).run(AuditRequest.of(trace.source()), Progress.NONE, index);
        assertTrue(index.size() > 3);
        List<EventRow> all = rows(EventFilter.ALL);
        EventLister lister = new EventLister(new TraceView(trace.source(), List.of(), index));
        for (int first = 0; first < all.size(); first++) {
            List<EventRow> page = lister.page(first, 3);
            assertEquals(Math.min(3, all.size() - first), page.size());
            for (int i = 0; i < page.size(); i++) {
                EventRow expected = all.get(first + i);
                assertEquals(expected.ref(), page.get(i).ref());
                assertEquals(expected.get(Aspect.MEANING), page.get(i).get(Aspect.MEANING));
                assertEquals(expected.get(Aspect.FUNCTION), page.get(i).get(Aspect.FUNCTION));
                assertEquals(expected.get(Aspect.TIME), page.get(i).get(Aspect.TIME));
            }
        }
        assertEquals(List.of(), lister.page(0, 0));
        assertEquals(List.of(), lister.page(all.size(), 3));
    }

    @Test
    void saysWhatIsNotKnown() throws IOException {
        trace.add(EventKind.MEMORY_WRITE, e -> e.setScope(AddressScope.MSIX_TABLE).setAddress(0x408)
                .setLength(1).setStatus(CompletionStatus.REJECTED));
        EventRow row = last();
        assertEquals("", row.get(Aspect.FUNCTION));
        assertEquals(Bdf.NONE, row.function());
        assertEquals("table+0x408", row.get(Aspect.ADDRESS));
        assertEquals("write of MSI-X Table entry 64 Message Data, 1 byte, lost: refused before it reached its target",
                row.get(Aspect.MEANING));
    }

    @Test
    void namesMessagesOfThePlatform() throws IOException {
        trace.add(EventKind.MEMORY_WRITE, e -> e.setDirection(Direction.UPSTREAM).setAddress(0xfee00000L).setLength(4)
                .setData(0x30, 4).setSender(Sender.PLATFORM));
        assertEquals("interrupt of the platform (no PCIe function sent it)", last().get(Aspect.MEANING));
        assertEquals(Topic.INTERRUPT, last().topic());
    }

    @Test
    void describesEveryKindOfEvent() throws IOException {
        for (EventKind kind : EventKind.values()) {
            trace.add(kind, e -> e.setAddress(0x10).setBar(0).setSize(0x100).setMessageCode(0x20).setNote("note")
                    .setResetKind(ResetKind.POWER));
        }
        for (EventRow row : rows(EventFilter.ALL)) {
            assertFalse(row.get(Aspect.MEANING).isEmpty(), row.kind().name());
            assertEquals(row.kind().mnemonic(), row.get(Aspect.TYPE));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "''|24", "kind=CfgRd|14", "kind=cfgwr,reset|2", "kind=table|5", "kind=interrupt|1", "kind!=read|9",
            "kind=write|8",
            "bdf=01:00.0|24", "bdf=02:00.0|0", "dir=up|1", "dir!=up|23", "addr=f0002000..f0002fff|5",
            "addr=0xFEE01000|1",
            "data=4022|2", "event=0..1|2", "line=24|1", "unmasked|2", "!unmasked|22", "\"while unmasked\"|1",
            "kind=table data=4022|1", "'kind=table  !\"while unmasked\"'|4", "0xfee01000|2", "event=20..|4",
            "event=..2 kind=CfgRd|2"})
    void filters(String expression, int expected) throws IOException {
        drive();
        assertEquals(expected, rows(EventFilter.parse(expression)).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"frob=1", "kind=frob", "kind=", "bdf=1", "dir=left", "addr=xyz", "event=1..x", "line=zz"})
    void refusesExpressions(String expression) {
        assertThrows(IllegalArgumentException.class, () -> EventFilter.parse(expression));
    }

    @Test
    void keepsToTheTime() throws IOException {
        drive();
        List<EventRow> rows = rows(EventFilter.ALL.between(500, 700));
        assertEquals(List.of(5L, 6L, 7L), rows.stream().map(r -> r.ref().event()).toList());
        trace.untimed();
        assertEquals(24, rows(EventFilter.ALL.between(500, 700)).size());
        assertEquals(TraceEvent.NO_TIME, new EventLister(new TraceView(trace.source(), List.of(), null)).startNs());
    }

    @Test
    void aspectsHaveStableIds() {
        for (Aspect aspect : Aspect.values()) {
            assertEquals(aspect, Aspect.byId(aspect.id()));
        }
        assertEquals(null, Aspect.byId("frob"));
    }
}
