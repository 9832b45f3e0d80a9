/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.tlp;

import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.TraceEvent;

/** The headers of memory, I/O, configuration and atomic requests (PCIe Base 6.x, 2.2.7). */
final class RequestFields {

    private RequestFields() {
    }

    static void fill(TraceEvent event, byte[] bytes, int at, TlpType type, int dwords, TlpPrefixes prefixes,
            TlpDecoder decoder) {
        EventKind kind = type.kind();
        boolean memory = kind.isMemory() || kind == EventKind.ATOMIC;
        boolean hints = memory && (bytes[at + 1] & 1) != 0;
        int firstBe = bytes[at + 7] & 0xf;
        int lastBe = bytes[at + 7] >> 4 & 0xf;
        boolean tagless = hints && kind == EventKind.MEMORY_WRITE;
        if (hints && !tagless) {
            // a Steering Tag stands where the byte enables would be: all bytes are enabled (2.2.7.1.1)
            firstBe = 0xf;
            lastBe = dwords > 1 ? 0xf : 0;
        }
        if (memory && !decoder.isSparse()) {
            event.setRequestFlags(flags(bytes, at, hints ? tagless ? 6 : 7 : -1, prefixes));
        }
        event.setRequester(Wire.id(bytes, at + 4));
        if (!tagless) {
            event.setTag(Wire.tag(bytes, at, 6));
        }
        int skipped = 0;
        int count = dwords * 4;
        if (!type.isAtomicOp()) {
            skipped = ByteSpan.first(firstBe);
            count = ByteSpan.count(firstBe, lastBe, dwords);
            event.setByteEnables(firstBe, lastBe);
        }
        if (kind.isConfig()) {
            event.setTarget(Wire.id(bytes, at + 8)).setAddress((Wire.half(bytes, at + 10) & 0xffc) + skipped);
        } else {
            event.setAddress(Wire.address(bytes, at + 8, type.headerBytes() == 16) + skipped);
        }
        event.setLength(count);
        decoder.payload(event, skipped, count);
    }

    /** @param hintByte where the low eight bits of a Steering Tag stand, or -1 */
    private static int flags(byte[] bytes, int at, int hintByte, TlpPrefixes prefixes) {
        int middle = bytes[at + 2];
        return ((middle & 0x40) != 0 ? TraceEvent.POISONED : 0) | (prefixes.pasid() ? TraceEvent.PASID : 0)
                | (middle >> 2 & 3) << 4 | (hintByte < 0
                        ? 0
                        : TraceEvent.HINTS | (prefixes.upperTag() << 8 | bytes[at + hintByte] & 0xff) << 16);
    }
}
