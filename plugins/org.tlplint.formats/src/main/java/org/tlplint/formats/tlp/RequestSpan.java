/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.tlp;

import org.tlplint.core.trace.AddressScope;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;

/** Length and byte enables that a request has on the wire (PCIe Base 6.x, 2.2.5), from the bytes that an event covers. Reused. */
final class RequestSpan {

    private static final long FIRST_64_BIT = 1L << 32;

    private int skipped;
    private int dwords;
    private int firstBe;
    private int lastBe;

    /** The type of a request that an event may be, or null. */
    static TlpType type(TraceEvent event) {
        boolean wide = event.has(Field.HEADER) && event.headerDwords() == 4
                || Long.compareUnsigned(event.address(), FIRST_64_BIT) >= 0;
        return switch (event.kind()) {
            case CONFIG_READ -> TlpType.CFGRD0;
            case CONFIG_WRITE -> TlpType.CFGWR0;
            case IO_READ -> TlpType.IORD;
            case IO_WRITE -> TlpType.IOWR;
            case MEMORY_READ -> wide ? TlpType.MRD64 : TlpType.MRD32;
            case MEMORY_WRITE -> wide ? TlpType.MWR64 : TlpType.MWR32;
            case ATOMIC -> atomic(event, wide);
            default -> null;
        };
    }

    private static TlpType atomic(TraceEvent event, boolean wide) {
        if (event.has(Field.BYTE_ENABLES)) {
            return wide ? TlpType.DMWR64 : TlpType.DMWR32;
        }
        return switch (event.length()) {
            case 4, 8 -> wide ? TlpType.FETCH_ADD64 : TlpType.FETCH_ADD32;
            case 16, 32 -> wide ? TlpType.CAS64 : TlpType.CAS32;
            default -> null;
        };
    }

    /** Takes an event; false if it does not say where and how long it is, or what its enables say is something else. */
    boolean take(TraceEvent event, boolean atomicOp) {
        boolean placed = event.has(Field.ADDRESS) && event.scope() == AddressScope.SYSTEM && event.has(Field.LENGTH)
                && event.length() >= 0 && event.length() <= TraceEvent.MAX_PAYLOAD;
        if (!placed || event.has(Field.DATA) && event.payloadLength() != event.length()) {
            return false;
        }
        skipped = (int) event.address() & 3;
        if (event.has(Field.BYTE_ENABLES)) {
            return withEnables(event);
        }
        dwords = Math.max(1, (skipped + event.length() + 3) / 4);
        if (atomicOp) {
            return skipped == 0;
        }
        int unused = -(skipped + event.length()) & 3;
        firstBe = 0xf << skipped & 0xf;
        lastBe = 0xf >> unused;
        if (dwords == 1) {
            firstBe = event.length() == 0 ? 0 : firstBe & lastBe;
            lastBe = 0;
        }
        return dwords * 4 <= TraceEvent.MAX_PAYLOAD;
    }

    private boolean withEnables(TraceEvent event) {
        firstBe = event.firstBe() & 0xf;
        lastBe = event.lastBe() & 0xf;
        if (skipped != ByteSpan.first(firstBe)) {
            return false;
        }
        dwords = 1;
        if (ByteSpan.count(firstBe, lastBe, 1) != event.length()) {
            dwords = (skipped + event.length() + ByteSpan.unusedAtEnd(lastBe)) / 4;
        }
        return dwords >= 1 && dwords * 4 <= TraceEvent.MAX_PAYLOAD
                && ByteSpan.count(firstBe, lastBe, dwords) == event.length();
    }

    /** Bytes before the first enabled one in the first DWORD. */
    int skipped() {
        return skipped;
    }

    /** Whether every byte is enabled. */
    boolean isWhole() {
        return firstBe == 0xf && lastBe == (dwords > 1 ? 0xf : 0);
    }

    int dwords() {
        return dwords;
    }

    int firstBe() {
        return firstBe;
    }

    int lastBe() {
        return lastBe;
    }
}
