/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** Every field of an event: what is set is there, is marked as shown, and survives a copy. */
class EventFieldsTest {

    private final TraceEvent event = new TraceEvent().begin(EventKind.MEMORY_READ, 7, 8, 9);

    private void fill() {
        event.setTimeNs(1).setDirection(Direction.UPSTREAM).setRequester(2).setTarget(3).setCompleter(4)
                .setTargetName("nic").setAddress(5).setScope(AddressScope.BAR).setBar(6).setSize(7).setLength(8)
                .setByteEnables(9, 10).setTag(11).setTrafficClass(12).setAttributes(13).setHeaderDwords(4)
                .setRequestFlags(0xabcd_0020).setVector(14).setMessageCode(0x20)
                .setStatus(CompletionStatus.REQUEST_RETRY)
                .setResetKind(ResetKind.values()[1]).setSender(Sender.values()[1]).setNote("remark").setData(0x1234, 2);
    }

    private static void check(TraceEvent e) {
        assertEquals(EventKind.MEMORY_READ, e.kind());
        assertArrayEquals(new long[] {7, 8, 9, 1, 5, 7},
                new long[] {e.index(), e.line(), e.offset(), e.timeNs(), e.address(), e.size()});
        assertArrayEquals(new int[] {2, 3, 4, 6, 8, 9, 10, 11, 12, 13, 4, 14, 0x20},
                new int[] {e.requester(), e.target(), e.completer(), e.bar(), e.length(), e.firstBe(), e.lastBe(),
                        e.tag(), e.trafficClass(), e.attributes(), e.headerDwords(), e.vector(), e.messageCode()});
        assertEquals(Direction.UPSTREAM, e.direction());
        assertEquals(AddressScope.BAR, e.scope());
        assertEquals(CompletionStatus.REQUEST_RETRY, e.status());
        assertEquals(ResetKind.values()[1], e.resetKind());
        assertEquals(Sender.values()[1], e.sender());
        assertEquals("nic", e.targetName());
        assertEquals("remark", e.note());
        assertEquals(0xabcd_0020, e.requestFlags());
        assertEquals(2, e.addressType(), "bits 4 and 5");
        assertEquals(0xabcd, e.steeringTag(), "bits 16 to 31, without a sign");
        assertEquals(2, e.payloadLength());
        assertEquals(0x34, e.payloadByte(0));
        assertEquals(0x1234, e.data());
        for (Field field : Field.values()) {
            assertTrue(e.has(field) && e.shows(field), field.name());
        }
    }

    @Test
    void whatIsSetIsThereAndShown() {
        fill();
        check(event);
    }

    @Test
    void aCopyHasAllOfItAndNothingOfWhatWasThereBefore() {
        fill();
        byte[] old = new byte[64];
        Arrays.fill(old, (byte) 0xff);
        TraceEvent copy = new TraceEvent().begin(EventKind.NOTE, 0, 0, 0).setData(old, 0, 64).infer(Field.TAG);
        copy.copy(event);
        check(copy);
        assertEquals(0, copy.dword(2), "bytes beyond the payload are 0");
        event.infer(Field.TAG);
        copy.copy(event);
        assertTrue(copy.has(Field.TAG) && copy.isInferred(Field.TAG) && !copy.shows(Field.TAG));
    }

    @Test
    void theNextEventHasNothingOfTheLast() {
        fill();
        event.begin(EventKind.CONFIG_READ, 1, 2, 3);
        assertEquals(TraceEvent.NO_TIME, event.timeNs());
        assertArrayEquals(new int[] {Bdf.NONE, Bdf.NONE, Bdf.NONE, 0, 0, 0, 0},
                new int[] {event.requester(), event.target(), event.completer(), event.bar(), event.length(),
                        event.payloadLength(), event.requestFlags()});
        assertEquals(0, event.size() + event.address() + event.data());
        assertEquals(CompletionStatus.SUCCESSFUL, event.status());
        assertEquals(new EventRef(0, 2, 3, 1, TraceEvent.NO_TIME), event.ref());
    }

    @Test
    void eightBytesOfDataAreANumberAndMoreOnlyTheirBeginning() {
        assertEquals(0x8877_6655_4433_2211L, event.setData(0x8877_6655_4433_2211L, 8).data());
        assertEquals(0x77_6655_4433_2211L, event.setData(0x8877_6655_4433_2211L, 7).data());
        byte[] bytes = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        assertEquals(0x0807_0605_0403_0201L, event.setData(bytes, 1, 9).data());
        assertEquals(9, event.payloadByte(8));
        assertEquals(0, event.payloadByte(9));
        assertArrayEquals(new byte[] {3, 4}, event.setData(bytes, 3, 2).payload());
        assertEquals(0x0403, event.data(), "nothing is left of longer data");
        assertEquals(0xff, event.setData(-1, 1).payloadByte(0));
    }

    @Test
    void kinds() {
        Set<EventKind> config = EnumSet.noneOf(EventKind.class);
        Set<EventKind> memory = EnumSet.noneOf(EventKind.class);
        Set<EventKind> reads = EnumSet.noneOf(EventKind.class);
        for (EventKind kind : EventKind.values()) {
            boolean added = kind.isConfig() && config.add(kind);
            added |= kind.isMemory() && memory.add(kind);
            added |= kind.isRead() && reads.add(kind);
            assertEquals(added, kind.mnemonic().endsWith("Rd") || kind == EventKind.CONFIG_WRITE
                    || kind == EventKind.MEMORY_WRITE, kind.name());
        }
        assertEquals(EnumSet.of(EventKind.CONFIG_READ, EventKind.CONFIG_WRITE), config);
        assertEquals(EnumSet.of(EventKind.MEMORY_READ, EventKind.MEMORY_WRITE), memory);
        assertEquals(EnumSet.of(EventKind.CONFIG_READ, EventKind.MEMORY_READ, EventKind.IO_READ), reads);
    }

    @Test
    void numbersOfFunctionsToTheDigit() {
        assertEquals(0x0100, Bdf.parse("1:0.0"), "leading zeros may be left out");
        assertEquals(0x7fff_fffe, Bdf.parse("7fff:ff:1f.6"));
        assertEquals(0x0001_0000, Bdf.parse("0001:00:00.0"));
        for (String text : new String[] {"00001:01:00.0", "0:1:2:3.4", "01::00.0", ":01:00.0", "01:00.", "01:00:0",
                "1.0", "\uff11:0.0", "01:00.0 ", "0:01:00"}) {
            assertEquals(Bdf.NONE, Bdf.parse(text), text);
        }
        assertEquals(0xab, Bdf.bus(Bdf.of(5, 0xab, 0x1f, 7)));
        assertEquals("0005:ab:1f.7", Bdf.format(Bdf.of(5, 0xab, 0x1f, 7)));
        assertEquals("00:00.0", Bdf.format(0));
        assertFalse(Bdf.of(0xffff, 0xff, 0x1f, 7) == Bdf.NONE, "no function is taken for none");
    }
}
