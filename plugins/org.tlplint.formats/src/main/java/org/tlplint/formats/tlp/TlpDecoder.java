/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.tlp;

import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.CompletionStatus;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.TraceEvent;

/**
 * Decodes one TLP from its bytes in wire order, as of the non-flit header formats (PCIe Base 6.x, 2.2): memory, I/O and
 * configuration requests, atomic operations, completions and messages. Of the prefixes those for PASID and Steering Tags count,
 * others are passed over; a digest is cut off. Reused.
 */
public final class TlpDecoder {

    private static final int DATA = 2;
    private static final int FOUR_DWORDS = 1;
    /** Vendor_Defined Type 1. */
    private static final int VENDOR_DEFINED = 0x7f;
    private static final int PREFIX = 4;
    private static final int TPH_PREFIX = 0x90;
    private static final int PASID_PREFIX = 0x91;

    private byte[] bytes;
    private int start;
    private int end;
    private EventKind kind;
    private int format;
    private int headerBytes;
    private int dwords;
    private boolean pasid;
    private int upperTag;
    private String problem;

    /**
     * Takes a TLP.
     *
     * @return whether it can be decoded; if not, {@link #problem()} says why
     */
    public boolean parse(byte[] newBytes, int from, int to) {
        bytes = newBytes;
        start = from;
        end = to;
        problem = null;
        pasid = false;
        upperTag = 0;
        while (end - start >= 4 && (bytes[start] >> 5 & 7) == PREFIX) {
            int prefix = bytes[start] & 0xff;
            pasid |= prefix == PASID_PREFIX;
            upperTag = prefix == TPH_PREFIX ? bytes[start + 1] & 0xff : upperTag;
            start += 4;
        }
        if (end - start < 12) {
            return problem("TLP shorter than its header");
        }
        format = bytes[start] >> 5 & 7;
        headerBytes = (format & FOUR_DWORDS) != 0 ? 16 : 12;
        int length = (bytes[start + 2] & 3) << 8 | bytes[start + 3] & 0xff;
        dwords = length == 0 ? 1024 : length;
        kind = format > 3 ? null : kindOf(bytes[start] & 0x1f);
        if (kind == null) {
            return problem("TLP of a type that is not decoded");
        }
        if (end - start < headerBytes) {
            return problem("TLP shorter than its header");
        }
        int digest = (bytes[start + 2] & 0x80) != 0 ? 4 : 0;
        if (end - start > headerBytes + (hasData() ? dwords * 4 : 0) + digest) {
            return problem("TLP longer than its Length says");
        }
        return true;
    }

    private boolean problem(String text) {
        problem = text;
        return false;
    }

    private EventKind kindOf(int type) {
        boolean data = hasData();
        return switch (type) {
            case 0x00 -> data ? EventKind.MEMORY_WRITE : EventKind.MEMORY_READ;
            case 0x01 -> data ? null : EventKind.MEMORY_READ;
            case 0x02 -> data ? EventKind.IO_WRITE : EventKind.IO_READ;
            case 0x04, 0x05 -> data ? EventKind.CONFIG_WRITE : EventKind.CONFIG_READ;
            case 0x0a, 0x0b -> EventKind.COMPLETION;
            case 0x0c, 0x0d, 0x0e -> data ? EventKind.ATOMIC : null;
            default -> type >> 3 == 2 && (format & FOUR_DWORDS) != 0 ? EventKind.MESSAGE : null;
        };
    }

    private boolean hasData() {
        return (format & DATA) != 0;
    }

    /** Why the last TLP was not decoded, or null. */
    public String problem() {
        return problem;
    }

    /** What the TLP is; the event has to be begun with it before {@link #fill}. */
    public EventKind kind() {
        return kind;
    }

    /** Copies the fields of the TLP into an event that has been begun. */
    public void fill(TraceEvent event) {
        event.setTrafficClass(bytes[start + 1] >> 4 & 7)
                .setAttributes(bytes[start + 1] & 4 | bytes[start + 2] >> 4 & 3)
                .setHeaderDwords(headerBytes / 4);
        switch (kind) {
            case COMPLETION -> completion(event);
            case MESSAGE -> message(event);
            default -> request(event);
        }
    }

    private int half(int at) {
        return (bytes[start + at] & 0xff) << 8 | bytes[start + at + 1] & 0xff;
    }

    private long dword(int at) {
        return (long) half(at) << 16 | half(at + 2);
    }

    /** Tag with the bits that 10-Bit Tags add to its front. */
    private int tag(int at) {
        int high = bytes[start + 1];
        return (high & 0x80) << 2 | (high & 8) << 5 | bytes[start + at] & 0xff;
    }

    private void request(TraceEvent event) {
        int firstBe = bytes[start + 7] & 0xf;
        int lastBe = bytes[start + 7] >> 4 & 0xf;
        boolean hints = kind.isMemory() && (bytes[start + 1] & 1) != 0;
        if (hints && kind == EventKind.MEMORY_READ) {
            // a Steering Tag stands where the byte enables would be: all bytes are enabled
            firstBe = 0xf;
            lastBe = dwords > 1 ? 0xf : 0;
        }
        if (kind.isMemory()) {
            event.setRequestFlags(flags(hints));
        }
        event.setRequester(Bdf.of(0, half(4) >> 8, half(4) >> 3 & 0x1f, half(4) & 7)).setTag(tag(6));
        int first = 0;
        int count = dwords * 4;
        if (kind != EventKind.ATOMIC) {
            first = ByteSpan.first(firstBe);
            count = ByteSpan.count(firstBe, lastBe, dwords);
            event.setByteEnables(firstBe, lastBe);
        }
        if (kind.isConfig()) {
            event.setTarget(Bdf.of(0, half(8) >> 8, half(8) >> 3 & 0x1f, half(8) & 7));
            event.setAddress((half(10) & 0xffc) + first);
        } else {
            long address = headerBytes == 16 ? dword(8) << 32 | dword(12) : dword(8);
            event.setAddress((address & ~3L) + first);
        }
        event.setLength(count);
        payload(event, first, count);
    }

    private int flags(boolean hints) {
        int low = bytes[start + (kind == EventKind.MEMORY_READ ? 7 : 6)] & 0xff;
        return ((bytes[start + 2] & 0x40) != 0 ? TraceEvent.POISONED : 0) | (pasid ? TraceEvent.PASID : 0)
                | (bytes[start + 2] >> 2 & 3) << 4
                | (hints ? TraceEvent.HINTS | (upperTag << 8 | low) << 16 : 0);
    }

    private void payload(TraceEvent event, int first, int count) {
        // a capture may have kept the header only, or cut the data: then the data is not known
        if (hasData() && end - start >= headerBytes + first + count) {
            event.setData(bytes, start + headerBytes + first, count);
        }
    }

    private void completion(TraceEvent event) {
        event.setCompleter(Bdf.of(0, half(4) >> 8, half(4) >> 3 & 0x1f, half(4) & 7));
        event.setRequester(Bdf.of(0, half(8) >> 8, half(8) >> 3 & 0x1f, half(8) & 7)).setTag(tag(10));
        CompletionStatus status = switch (bytes[start + 6] >> 5 & 7) {
            case 0 -> CompletionStatus.SUCCESSFUL;
            case 1 -> CompletionStatus.UNSUPPORTED_REQUEST;
            case 2 -> CompletionStatus.REQUEST_RETRY;
            case 4 -> CompletionStatus.COMPLETER_ABORT;
            default -> null;
        };
        if (status != null) {
            event.setStatus(status);
        }
        if (hasData()) {
            int byteCount = half(6) & 0xfff;
            int first = bytes[start + 11] & 3;
            int remaining = byteCount == 0 ? 4096 : byteCount;
            int count = Math.min(remaining, dwords * 4 - first);
            event.setLength(count).setSize(remaining);
            payload(event, first, count);
        }
    }

    /** With its Subtype if it is one of the PCI-SIG, Vendor ID 0001h (2.2.8.6.2). */
    private int messageCode() {
        int code = bytes[start + 7] & 0xff;
        return code == VENDOR_DEFINED && half(10) == 1 ? code | (bytes[start + 12] & 0xff) << 8 : code;
    }

    private void message(TraceEvent event) {
        event.setRequester(Bdf.of(0, half(4) >> 8, half(4) >> 3 & 0x1f, half(4) & 7)).setTag(tag(6))
                .setMessageCode(messageCode());
        if (hasData()) {
            event.setLength(dwords * 4);
            payload(event, 0, dwords * 4);
        }
    }
}
