/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.formats.Events;
import org.tlplint.formats.MemoryInput;

class QemuMarksTest {

    /** A mark also holds between the parts of a log in which the I/O APIC is programmed. */
    @Test
    void marksRememberTheIoApic() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.append("ioapic_mem_write ioapic mem write addr 0x10 regsel: 0x15 size 0x4 val 0x1000000\n");
            text.append("ioapic_mem_write ioapic mem write addr 0x10 regsel: 0x14 size 0x4 val 0x%x\n"
                    .formatted(0x828 + i % 2));
            text.append("apic_deliver_irq dest 1\n");
            text.append("memory_region_ops_write cpu -1 mr 0x1 addr 0xfee01004 value 0x28 size 4 name 'apic-msi'\n");
        }
        TraceFormat format = new QemuLogFormat();
        List<String> all = Events.rest(format.open(MemoryInput.of(text.toString())), true);
        assertEquals(20, all.stream().filter(e -> e.endsWith("sender PLATFORM")).count());
        TraceEvent event = new TraceEvent();
        try (EventReader reader = format.open(MemoryInput.of(text.toString()))) {
            for (int i = 1; reader.next(event); i++) {
                try (EventReader other = format.open(MemoryInput.of(text.toString()))) {
                    other.seek(reader.mark());
                    assertEquals(all.subList(i, all.size()), Events.rest(other, true));
                }
            }
        }
    }
}
