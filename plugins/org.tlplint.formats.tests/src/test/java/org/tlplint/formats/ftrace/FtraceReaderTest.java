/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.ftrace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.Events;
import org.tlplint.formats.MemoryInput;

class FtraceReaderTest {

    private static final String HEAD = "  modprobe-412  [000] .....  12.345678: ";

    private static Events.Result read(TraceFormat format, String... lines) {
        return Events.read(format, String.join("\n", lines) + "\n");
    }

    /** What an event prints, behind the same task and time. */
    private static Events.Result events(String... texts) {
        return read(new FtraceFormat(), List.of(texts).stream().map(t -> HEAD + t).toArray(String[]::new));
    }

    private static String sample(String name) throws IOException {
        return new String(Events.resource(Events.class, "samples/ftrace/" + name), StandardCharsets.US_ASCII);
    }

    /** Counted in the file: 12 events of which one is half of another, one half of a read, one with no physical address, one other. */
    @Test
    void everyKindOfEvent() throws IOException {
        Events.Result result = Events.read(new FtraceFormat(), sample("trace.txt"));
        assertEquals(List.of("CfgWr 01:00.0 @42 len 2 = 40c0", "CfgWr 01:01.0 @10 len 4 = 000040fe",
                "Note \"msimsg: (__pci_write_msi_msg+0x0/0x2c0) addr_lo=0xfee01004 addr_hi=0x0 data=0x21\"",
                "Note \"irq_handler_entry: irq=24 name=nvme0q1\"", "MWr D @fe402000 len 4 = 0410e0fe",
                "MRd D @fe402008 len 4 = 21000000"), result.events().subList(0, 6));
        assertTrue(result.events().get(6).matches("MWr .*from 00:00.0.*@fee00000.*"), result.events().get(6));
        assertEquals(7, result.events().size());
        assertEquals(6, result.skips("comment"));
        assertEquals(2, result.skips("another event tells"));
        assertEquals(1, result.skips("virtual address"));
        assertEquals(1, result.skips("LOST EVENTS"));
        assertEquals(1, result.skips("other trace event"));
        assertEquals(2, result.skipped().notUnderstood());
        assertEquals(18, result.lines());
    }

    @Test
    void theThreeShapes() throws IOException {
        List<String> report = Events.read(new FtraceFormat(), sample("trace-cmd-report.txt")).events();
        assertEquals(List.of("MWr D @fe402000 len 4 = 0410e0fe",
                "Note \"kvm_msi_set_irq:      dst 1 vec 31 (Fixed|physical|edge)\"",
                "Note \"irq_handler_entry:    irq=24 name=nvme0q1\""), report);
        assertEquals(List.of("MWr D @fe402000 len 4 = 0410e0fe", "MRd D @fe402000 len 8 = 0410e0fe00000000",
                "CfgWr 01:00.0 @4 len 2 = 0600"), Events.read(new FtraceFormat(), sample("perf-script.txt")).events());
    }

    @Test
    void timesInMicrosAndNanos() throws IOException {
        TraceEvent event = new TraceEvent();
        try (EventReader reader = new FtraceFormat().open(MemoryInput.of(sample("trace-cmd-report.txt")))) {
            assertTrue(reader.next(event));
            assertEquals(1_234_567_890_000L, event.timeNs());
            assertTrue(reader.next(event) && reader.next(event));
            assertEquals(1_234_567_892_123L, event.timeNs());
        }
    }

    @Test
    void probesOfConfigurationAccesses() {
        assertEquals(
                List.of("CfgRd 0002:65:1f.7 @104 len 4 = 78563412", "CfgRd 01:00.0 @4 len 1",
                        "CfgWr 01:00.0 @4 len 1 = 06",
                        "CfgWr 00:1f.3 @6 len 2 = 0500", "CfgRd 01:00.0 @34 len 1 = 40"),
                events("x: (raw_pci_read+0x0/0x60) seg=2 bus=0x65 devfn=0xff reg=0x104 len=4 val=0x12345678",
                        "x: (pci_bus_read_config_byte+0x0/0x60) bus=1 devfn=0 where=4",
                        "x: (pci_bus_write_config_byte+0x0/0x60) bus=1 devfn=0 where=4 value=6",
                        "pci_bus_write_config_word: (ffffffff81234567) bus=0 devfn=251 pos=6 value=5",
                        "x: (pci_find_cap+0x30/0x60 <- pci_bus_read_config_byte) bus=1 devfn=0 pos=52 value=0x40")
                        .events());
        Events.Result bad = events("x: (pci_bus_write_config_byte+0x0/0x60) bus=1 devfn=0 where=4",
                "x: (pci_bus_write_config_byte+0x0/0x60) bus=1 devfn=0 where=4 value=0x100",
                "x: (pci_bus_write_config_byte+0x0/0x60) bus=256 devfn=0 where=4 value=0",
                "x: (raw_pci_write+0x0/0x60) bus=1 devfn=0 reg=4 value=0",
                "x: (pci_bus_write_config_dword+0x0/0x60) bus=1 devfn=0 pos=4094 value=0",
                "x: (pci_bus_write_config_byte+0x0/0x60) arg1=1 arg2=2");
        assertEquals(List.of(), bad.events());
        assertEquals(6, bad.skips("without the fields"));
    }

    @Test
    void rwmmioNeedsToKnowWhereMemoryIsMapped() throws IOException {
        String write = HEAD + "rwmmio_write: a+0x1/0x2 -> b+0x1/0x2 width=16 val=0xbeef addr=0xffff800010001004";
        String half = HEAD + "rwmmio_read: a+0x1/0x2 -> b+0x1/0x2 width=32 addr=0xffff800010002ffc";
        String read = HEAD + "rwmmio_post_read: a+0x1/0x2 -> b+0x1/0x2 width=32 val=0x7 addr=0xffff800010002ffc";
        Events.Result without = read(new FtraceFormat(), write, half, read);
        assertEquals(List.of(), without.events());
        assertEquals(2, without.skips("ioremap=VIRTUAL"));
        assertEquals(2, without.skipped().notUnderstood());
        TraceFormat with = new FtraceFormat()
                .with(Map.of("ioremap", "0xffff800000000000+1000@0xf0000000/ffff800010001000+2000@fe402000"));
        assertEquals(List.of("MWr D @fe402004 len 2 = efbe", "MRd D @fe403ffc len 4 = 07000000"),
                read(with, write, half, read).events());
        assertEquals(1, read(with, write.replace("1004", "3000")).skips("no mapping holds"));
        for (String bad : List.of("", "1000", "1000+0@1", "1000+10@", "x+1@1", "1+1@1/")) {
            assertThrows(TraceException.class, () -> new FtraceFormat().with(Map.of("ioremap", bad)), bad);
        }
        assertThrows(TraceException.class, () -> new FtraceFormat().with(Map.of("map", "1+1@1")));
    }

    @Test
    void malformedEventsAndOtherText() {
        Events.Result result = events("kvm_mmio: mmio write len 3 gpa 0x1 val 0x1",
                "kvm_mmio: mmio write len 1 gpa 0x1 val 0x100",
                "kvm_mmio: something", "rwmmio_write: a -> b width=32 val=0x1", "aer_event: x",
                "rwmmio_write: a -> b width=x val=0x1 addr=0x1");
        assertEquals(6, result.skips("malformed"));
        assertEquals(List.of(), result.events());
        Events.Result text = read(new FtraceFormat(), "hello [000] 12.345678: kvm_mmio: x",
                "[000] 12.345678: kvm_mmio: x",
                "a-1 [000] kvm_mmio: x", "a-1 [000] 12.3456: kvm_mmio: x", "a-1 [x] 12.345678: kvm_mmio: x", "");
        assertEquals(5, text.skips("no trace event"));
        assertEquals(1, text.skips("empty"));
        Events.Result aer = events(
                "aer_event: 0000:00:1c.0 PCIe Bus Error: severity=Corrected, x, TLP Header=Not available",
                "aer_event: 0000:00:1c.0 x, TLP Header={0xff000001,0x10f,0xfee00000,0x41}");
        assertEquals(1, aer.skips("without a TLP header"));
        assertEquals(2, aer.allSkips());
        assertEquals(1, Events.read(new FtraceFormat(), HEAD + "kvm_mmio: mmio write len 4 gpa 0x1000 val 0x1")
                .skips("cut off"));
    }

    /** A header in an error report: what is absent in it stays absent, and its time is that of the report. */
    @Test
    void theHeaderOfAnError() throws IOException {
        TraceEvent event = new TraceEvent();
        String line = HEAD + "aer_event: 0000:00:1c.0 x, TLP Header={0x40000001,0x100000f,0xfee00000,0x41}\n";
        try (EventReader reader = new FtraceFormat().open(MemoryInput.of(line))) {
            assertTrue(reader.next(event));
            assertEquals(0xfee00000L, event.address());
            assertEquals(0x100, event.requester());
            assertTrue(event.isInferred(Field.TIME));
            assertEquals(false, event.has(Field.DATA) && event.payloadLength() > 0);
        }
    }

    @Test
    void whatATraceShowsIsWhatItsBeginningShows() throws IOException {
        assertEquals(EnumSet.of(Trait.TIME), traits("trace-cmd-report.txt", "kvm_mmio", "other_event"));
        assertEquals(EnumSet.of(Trait.TIME, Trait.TABLE_ACCESSES, Trait.ACCESS_WIDTH),
                traits("trace-cmd-report.txt", "", ""));
        assertEquals(EnumSet.of(Trait.TIME, Trait.TABLE_ACCESSES, Trait.ACCESS_WIDTH, Trait.CONFIG_ACCESSES),
                traits("trace.txt", "", ""));
    }

    private static Set<Trait> traits(String name, String replace, String by) throws IOException {
        try (EventReader reader = new FtraceFormat().open(MemoryInput.of(sample(name).replace(replace, by)))) {
            assertEquals(reader.traits(), reader.possibleTraits());
            return reader.traits();
        }
    }
}
