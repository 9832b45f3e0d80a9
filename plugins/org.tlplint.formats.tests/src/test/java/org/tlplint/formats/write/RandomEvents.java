/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.write;

import java.util.Random;

import org.tlplint.core.trace.AddressScope;
import org.tlplint.core.trace.CompletionStatus;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.ResetKind;
import org.tlplint.core.trace.Sender;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.formats.tlp.ByteSpan;

/** Events of every kind in which each field is present, inferred or absent by chance. */
final class RandomEvents {

    private static final String[] TEXTS = {"nvme", "a, b", "\"quoted\"", " blanks ", "two\nlines", "\u00e9\ud83d\ude00",
            "\"", "#", "tab\there", "back\\slash", "cr\rhere", "nul\0", ",", "\u007f", "x".repeat(500), "\u0085"};

    private final Random random;

    RandomEvents(Random random) {
        this.random = random;
    }

    private boolean perhaps() {
        return random.nextBoolean();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private int function() {
        return (perhaps() ? 0 : random.nextInt(0x8000) << 16) | random.nextInt(0x10000);
    }

    private long address() {
        return random.nextLong() >>> random.nextInt(64);
    }

    TraceEvent event() {
        EventKind kind = any(EventKind.values());
        TraceEvent event = new TraceEvent();
        event.begin(kind, 0, 1, 0);
        common(event);
        switch (kind) {
            case CONFIG_READ, CONFIG_WRITE -> {
                event.setTarget(function());
                span(event, random.nextInt(0x1000), true);
            }
            case MEMORY_READ, MEMORY_WRITE, IO_READ, IO_WRITE, ATOMIC -> {
                scope(event);
                span(event, address(), false);
            }
            case COMPLETION -> {
                data(event, random.nextInt(100));
                event.setSize(perhaps() ? 0 : 1 + random.nextInt(4096));
                if (perhaps()) {
                    event.setCompleter(function());
                }
            }
            case MESSAGE -> {
                event.setMessageCode(random.nextInt(perhaps() ? 0x100 : 0x10000));
                data(event, random.nextInt(20));
                if (perhaps()) {
                    event.setAddress(address());
                }
            }
            case RESET -> event.setResetKind(any(ResetKind.values()));
            case BAR_MAPPED, BAR_UNMAPPED -> {
                event.setTarget(function()).setBar(random.nextInt(6))
                        .setSize(perhaps() ? 0 : address() & Long.MAX_VALUE);
                if (kind == EventKind.BAR_MAPPED || perhaps()) {
                    event.setAddress(address());
                }
            }
            case SNAPSHOT -> {
                event.setTarget(function());
                int length = 1 + random.nextInt(perhaps() ? 300 : 4096);
                event.setLength(length).setData(bytes(length), 0, length);
                if (perhaps()) {
                    event.setAddress(0);
                }
            }
            case NOTE -> event.setNote(perhaps() ? "" : any(TEXTS));
        }
        for (Field field : Field.values()) {
            if (event.has(field) && random.nextInt(5) == 0) {
                event.infer(field);
            }
        }
        return event;
    }

    private void common(TraceEvent event) {
        if (perhaps()) {
            event.setTimeNs(random.nextLong() >> 2 + random.nextInt(60));
        }
        if (perhaps()) {
            event.setDirection(perhaps() ? Direction.UPSTREAM : Direction.DOWNSTREAM);
        }
        if (perhaps()) {
            event.setRequester(function());
        }
        if (perhaps()) {
            event.setTarget(function());
        }
        if (perhaps()) {
            event.setTag(random.nextInt(perhaps() ? 256 : 1 << 20));
        }
        if (random.nextInt(4) == 0) {
            event.setTargetName(any(TEXTS));
        }
        if (random.nextInt(4) == 0) {
            event.setSender(any(Sender.values()));
        }
        if (perhaps()) {
            event.setTrafficClass(random.nextInt(8)).setAttributes(random.nextInt(8));
        }
        if (perhaps()) {
            event.setHeaderDwords(3 + random.nextInt(2));
        }
        if (perhaps()) {
            int hints = perhaps() ? 0 : TraceEvent.HINTS | random.nextInt(0x10000) << 16;
            event.setRequestFlags(hints | random.nextInt(64) & 0x35);
        }
        if (random.nextInt(4) == 0) {
            event.setVector(random.nextInt(2048));
        }
        if (perhaps()) {
            event.setStatus(any(CompletionStatus.values()));
        }
    }

    private void scope(TraceEvent event) {
        switch (random.nextInt(5)) {
            case 0 -> event.setScope(AddressScope.MSIX_TABLE);
            case 1 -> event.setScope(AddressScope.MSIX_PBA);
            case 2 -> event.setScope(AddressScope.BAR).setBar(random.nextInt(6)).setTarget(function());
            default -> {
                // a physical address
            }
        }
    }

    /** An access with or without byte enables, of one DWORD or more. */
    private void span(TraceEvent event, long address, boolean config) {
        int dwords = config ? 1 : 1 + random.nextInt(perhaps() ? 4 : 1024);
        int firstBe = random.nextInt(16);
        int lastBe = dwords == 1 && perhaps() ? 0 : random.nextInt(16);
        int first = ByteSpan.first(firstBe);
        int length = ByteSpan.count(firstBe, lastBe, dwords);
        event.setAddress((address & ~3L) + first);
        if (perhaps()) {
            event.setByteEnables(firstBe, lastBe);
        } else {
            length = Math.max(1, length);
        }
        if (!event.has(Field.BYTE_ENABLES) && random.nextInt(4) == 0) {
            return;
        }
        event.setLength(length);
        if (perhaps()) {
            event.setData(bytes(length), 0, length);
        }
    }

    private void data(TraceEvent event, int length) {
        if (length > 0 && perhaps()) {
            event.setLength(length);
            if (perhaps()) {
                event.setData(bytes(length), 0, length);
            }
        }
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
