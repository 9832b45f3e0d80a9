/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.CompletionStatus;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.formats.Events;
import org.tlplint.formats.tlp.TlpDecoder;
import org.tlplint.formats.tlp.TlpEncoder;

/** The encoder is the inverse of the decoder. */
class TlpEncoderTest {

    private final TlpDecoder decoder = new TlpDecoder();
    private final TlpEncoder encoder = new TlpEncoder();

    private TraceEvent decode(byte[] bytes, int length) {
        TraceEvent event = new TraceEvent();
        assertTrue(decoder.parse(bytes, 0, length),
                () -> decoder.problem() + HexFormat.of().formatHex(bytes, 0, length));
        decoder.fill(event.begin(decoder.kind(), 0, 1, 0));
        return event;
    }

    private String encode(TraceEvent event) {
        return encoder.encode(event) ? HexFormat.of().formatHex(encoder.bytes(), 0, encoder.length()) : "none";
    }

    private static TraceEvent event(EventKind kind) {
        return new TraceEvent().begin(kind, 0, 1, 0);
    }

    @Test
    void whatTheSpecificationSaysByHand() {
        assertEquals("400000010100000ffee0000041400000",
                encode(event(EventKind.MEMORY_WRITE).setRequester(Bdf.of(0, 1, 0, 0)).setAddress(0xfee00000L)
                        .setLength(4).setData(0x4041, 4)));
        assertEquals("6000000100000a0c00000001fee0000000004140",
                encode(event(EventKind.MEMORY_WRITE).setTag(10).setAddress(0x1_fee00002L).setLength(2)
                        .setData(0x4041, 2)));
        assertEquals("04000001" + "0000020f" + "01080010", encode(event(EventKind.CONFIG_READ).setTag(2)
                .setTarget(Bdf.of(0, 1, 1, 0)).setAddress(0x10).setLength(4)));
        assertEquals("4a000001" + "01000004" + "00000500" + "86801000",
                encode(event(EventKind.COMPLETION).setCompleter(Bdf.of(0, 1, 0, 0)).setTag(5)
                        .setStatus(CompletionStatus.SUCCESSFUL).setLength(4).setData(0x108086, 4)));
        assertEquals("0a000000" + "01002004" + "00000500",
                encode(event(EventKind.COMPLETION).setCompleter(Bdf.of(0, 1, 0, 0)).setTag(5)
                        .setStatus(CompletionStatus.UNSUPPORTED_REQUEST)));
        assertEquals("34000000" + "01000020" + "00000000" + "00000000",
                encode(event(EventKind.MESSAGE).setRequester(Bdf.of(0, 1, 0, 0)).setMessageCode(0x20)));
        // the data are not known: a capture that was cut
        assertEquals("40000002" + "010000ff" + "00001000", encode(event(EventKind.MEMORY_WRITE)
                .setRequester(Bdf.of(0, 1, 0, 0)).setAddress(0x1000).setLength(8)));
        assertEquals(20, encoder.totalBytes());
    }

    @Test
    void whatIsNoTlpMakesNone() {
        for (EventKind kind : new EventKind[] {EventKind.SNAPSHOT, EventKind.NOTE, EventKind.RESET,
                EventKind.BAR_MAPPED, EventKind.BAR_UNMAPPED}) {
            assertFalse(encoder.encode(event(kind).setAddress(0).setLength(4).setTarget(0)));
        }
        assertFalse(encoder.encode(event(EventKind.MEMORY_READ).setAddress(0x1000)), "no length");
        assertFalse(encoder.encode(event(EventKind.MEMORY_READ).setLength(4)), "no address");
        assertFalse(encoder.encode(event(EventKind.CONFIG_READ).setAddress(0).setLength(4)), "no function");
        assertFalse(encoder.encode(event(EventKind.COMPLETION).setLength(4)), "no status");
        assertFalse(encoder.encode(event(EventKind.COMPLETION).setStatus(CompletionStatus.REJECTED)));
        assertFalse(encoder.encode(event(EventKind.ATOMIC).setAddress(0).setLength(12)));
    }

    /** A TLP whose every bit is kept in an event: those that the encoder makes. */
    private static byte[] canonical(Random random) {
        byte[] tlp = new byte[16 + 64];
        random.nextBytes(tlp);
        int[] types = {0x00, 0x20, 0x40, 0x60, 0x02, 0x42, 0x04, 0x44, 0x4c, 0x6c, 0x5b, 0x7b, 0x0a, 0x4a, 0x34, 0x74};
        int type = types[random.nextInt(types.length)];
        boolean message = type == 0x34 || type == 0x74;
        boolean memory = (type & 0x1f) == 0 || (type & 0x1f) == 0x1b || (type & 0x1f) == 0x0c;
        boolean one = (type & 0x1f) == 2 || (type & 0x1f) == 4;
        int dwords = (type & 0x1f) == 0x0c ? 1 + random.nextInt(2) : one ? 1 : 1 + random.nextInt(16);
        tlp[0] = (byte) type;
        tlp[1] &= (byte) 0xfc;
        tlp[2] = (byte) (random.nextInt(4) << 4 | (memory ? random.nextInt(4) << 2 : 0));
        tlp[3] = (byte) (type == 0x0a || type == 0x34 ? 0 : dwords);
        if ((type & 0x1f) == 0x0c) {
            tlp[7] = 0;
        }
        if (one) {
            tlp[7] &= 0xf;
        }
        if (type == 0x4a || type == 0x0a) {
            int status = new int[] {0, 1, 2, 4}[random.nextInt(4)];
            int more = random.nextInt(3) * 64;
            int count = type == 0x0a ? 4 : dwords * 4 + more;
            tlp[6] = (byte) (status << 5 | count >> 8);
            tlp[7] = (byte) count;
            tlp[11] = 0;
        } else if (message) {
            tlp[7] = 0x20;
            Arrays.fill(tlp, 8, 16, (byte) 0);
        } else {
            int low = (type & 0x20) != 0 ? 15 : 11;
            tlp[low] &= (byte) 0xfc;
            if ((type & 0x20) != 0) {
                tlp[11] |= 1;
            }
            if ((type & 0x1f) == 4) {
                tlp[10] &= 0xf;
            }
        }
        int header = (type & 0x20) != 0 ? 16 : 12;
        return zeroUnenabled(Arrays.copyOf(tlp, header + ((type & 0x40) != 0 ? dwords * 4 : 0)), header);
    }

    /** Bytes before the first and after the last enabled one are in no event. */
    private static byte[] zeroUnenabled(byte[] tlp, int header) {
        int type = tlp[0] & 0x1f;
        if (tlp.length == header || type == 0x0a || type == 0x0c || type == 0x14) {
            return tlp;
        }
        int first = tlp[7] & 0xf;
        int last = tlp[7] >> 4 & 0xf;
        boolean one = tlp.length == header + 4;
        for (int i = 0; i < 4; i++) {
            if (first >> i << i == 0 && one || (first & (1 << i + 1) - 1) == 0 && first != 0) {
                tlp[header + i] = 0;
            }
            if (!one && last != 0 && last >> i == 0) {
                tlp[tlp.length - 4 + i] = 0;
            }
        }
        return tlp;
    }

    @Test
    void canonicalTlpsAreMadeAgainByteForByte() {
        long seed = 2026_11_22;
        Random random = new Random(seed);
        Map<EventKind, Integer> kinds = new EnumMap<>(EventKind.class);
        for (int round = 0; round < 100_000; round++) {
            byte[] tlp = canonical(random);
            TraceEvent event = decode(tlp, tlp.length);
            String what = "seed " + seed + ", round " + round + ": " + HexFormat.of().formatHex(tlp) + " "
                    + Events.text(event);
            assertTrue(encoder.encode(event), what);
            assertArrayEquals(tlp, Arrays.copyOf(encoder.bytes(), encoder.length()), what);
            kinds.merge(event.kind(), 1, Integer::sum);
        }
        assertTrue(kinds.size() == 9 && kinds.values().stream().allMatch(n -> n > 2_000), kinds.toString());
    }

    /** Of any TLP, with prefixes, hints, cut data, odd enables: what is kept of it is made again. */
    @Test
    void anyTlpIsMadeAgainAsTheSameEvent() {
        long seed = 2026_11_23;
        Random random = new Random(seed);
        int compared = 0;
        for (int round = 0; round < 400_000; round++) {
            byte[] bytes = random.nextBoolean() ? canonical(random) : new byte[random.nextInt(60)];
            if (bytes.length == 0 || bytes[0] == 0) {
                random.nextBytes(bytes);
            }
            for (int i = random.nextInt(4); i > 0 && bytes.length > 0; i--) {
                bytes[random.nextInt(Math.min(16, bytes.length))] = (byte) random.nextInt(256);
            }
            if (!decoder.parse(bytes, 0, bytes.length)) {
                continue;
            }
            TraceEvent event = decode(bytes, bytes.length);
            boolean completion = event.kind() == EventKind.COMPLETION;
            // a reserved status is read as another; Byte Count Modified is not kept; no data look the same if they are cut
            boolean nothing = event.length() == 0 && event.has(Field.LENGTH) && !event.has(Field.DATA);
            if (event.isInferred(Field.STATUS) && completion || nothing
                    || completion && event.has(Field.LENGTH) && event.size() == 0) {
                continue;
            }
            String what = "seed " + seed + ", round " + round + ": " + HexFormat.of().formatHex(bytes) + "\n"
                    + Events.text(event);
            assertTrue(encoder.encode(event), what);
            TraceEvent again = decode(encoder.bytes(), encoder.length());
            assertTrue(EventComparison.same(event, again), () -> what + "\n" + Events.text(again));
            assertEquals(decoder.totalBytes(), encoder.totalBytes(), what);
            compared++;
        }
        assertTrue(compared > 100_000, "only " + compared);
    }

    /** Events that no link has seen make TLPs that are at least well-formed, and have the address and the data. */
    @Test
    void anyEventMakesAWellFormedTlpOrNone() {
        RandomEvents events = new RandomEvents(new Random(2026_11_24));
        int made = 0;
        for (int round = 0; round < 50_000; round++) {
            TraceEvent event = events.event();
            if (!encoder.encode(event)) {
                continue;
            }
            TraceEvent again = decode(encoder.bytes(), encoder.length());
            made++;
            assertEquals(event.kind(), again.kind());
            if (!event.kind().isConfig() && event.has(Field.ADDRESS) && event.kind() != EventKind.MESSAGE
                    && event.kind() != EventKind.COMPLETION && !event.kind().mnemonic().startsWith("IO")) {
                assertEquals(event.address(), again.address(), () -> Events.text(event));
            }
            boolean data = event.kind() == EventKind.CONFIG_WRITE || event.kind() == EventKind.MEMORY_WRITE
                    || event.kind() == EventKind.COMPLETION;
            if (data && event.has(Field.DATA) && event.length() > 0) {
                assertArrayEquals(event.payload(), again.payload(), () -> Events.text(event) + Events.text(again));
            }
        }
        assertTrue(made > 10_000, "only " + made);
    }
}
