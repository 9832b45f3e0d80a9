/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.tlp;

import java.util.Arrays;

import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.CompletionStatus;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;

/**
 * Makes a TLP of an event, in wire order, with a non-flit header (PCIe Base 6.x, 2.2), with prefixes where PASID or a long Steering
 * Tag ask for them, without digest: the inverse of {@link TlpDecoder}. Reused.
 *
 * <p>Fields that the event does not have are 0 in the TLP: Requester ID, Tag, Traffic Class, attributes. What an event never
 * holds is made as the commonest senders make it: configuration requests are of Type 0, an AtomicOp is a FetchAdd, or a CAS
 * where only that has so many operands; the Completer of a completion without one is 00:00.0.
 */
public final class TlpEncoder {

    /** The longest TLP: two prefixes, a header of four DWORDs, 4,096 bytes of data. */
    public static final int MOST_BYTES = 8 + 16 + 4096;

    private static final int MOST_DWORDS = 1024;
    private static final int PREFIX_TPH = 0x90;
    private static final int PREFIX_PASID = 0x91;

    private final byte[] bytes = new byte[MOST_BYTES];
    private final RequestSpan span = new RequestSpan();
    private int start;
    private int length;
    private int total;

    /** The TLP that was made last, from its first byte. */
    public byte[] bytes() {
        return bytes;
    }

    /** Bytes of the TLP that are there. */
    public int length() {
        return length;
    }

    /** Bytes of the whole TLP: more than {@link #length()} if its data are not known. */
    public int totalBytes() {
        return total;
    }

    /** Makes a TLP; false if the event is none, or lacks what no TLP can be without: address, length or status. */
    public boolean encode(TraceEvent event) {
        start = 0;
        length = 0;
        total = 0;
        return switch (event.kind()) {
            case CONFIG_READ, CONFIG_WRITE, MEMORY_READ, MEMORY_WRITE, IO_READ, IO_WRITE, ATOMIC -> request(event);
            case COMPLETION -> completion(event);
            case MESSAGE -> message(event);
            case RESET, BAR_MAPPED, BAR_UNMAPPED, SNAPSHOT, NOTE -> false;
        };
    }

    private boolean request(TraceEvent event) {
        TlpType type = RequestSpan.type(event);
        if (type == null || !span.take(event, type.isAtomicOp())) {
            return false;
        }
        boolean memory = event.kind().isMemory() || event.kind() == EventKind.ATOMIC;
        int addressBits = event.kind().isConfig() ? 12 : 32;
        if (!memory && (span.dwords() != 1 || event.address() >>> addressBits != 0
                || event.kind().isConfig() && !event.has(Field.TARGET))) {
            return false;
        }
        int flags = memory && event.has(Field.REQUEST_FLAGS) ? event.requestFlags() : 0;
        boolean hints = (flags & TraceEvent.HINTS) != 0;
        if (hints && event.kind() != EventKind.MEMORY_WRITE && !type.isAtomicOp() && !span.isWhole()) {
            // the Steering Tag stands where the byte enables would be
            return false;
        }
        prefixes(flags);
        header(event, type, span.dwords());
        byte steering = (byte) event.steeringTag();
        bytes[start + 1] |= (byte) (hints ? 1 : 0);
        bytes[start + 2] |= (byte) ((flags & TraceEvent.POISONED) != 0 ? 0x40 : 0);
        bytes[start + 2] |= (byte) (flags >> 2 & 0xc);
        id(4, event.has(Field.REQUESTER) ? event.requester() : 0);
        tag(event, 6);
        bytes[start + 7] = (byte) (type.isAtomicOp() ? 0 : span.lastBe() << 4 | span.firstBe());
        if (hints) {
            bytes[start + (event.kind() == EventKind.MEMORY_WRITE ? 6 : 7)] = steering;
        }
        long address = event.address() - span.skipped();
        if (event.kind().isConfig()) {
            id(8, event.target());
            half(10, (int) address & 0xffc);
        } else if (type.headerBytes() == 16) {
            word(8, (int) (address >>> 32));
            word(12, (int) address);
        } else {
            word(8, (int) address);
        }
        return data(event, type, span.skipped(), span.dwords());
    }

    private void prefixes(int flags) {
        int upper = flags >>> 24;
        if (upper != 0) {
            word(0, PREFIX_TPH << 24 | upper << 16);
            start += 4;
        }
        if ((flags & TraceEvent.PASID) != 0) {
            word(0, PREFIX_PASID << 24);
            start += 4;
        }
    }

    /** First DWORD, and all others 0. */
    private void header(TraceEvent event, TlpType type, int dwords) {
        Arrays.fill(bytes, start, start + type.headerBytes(), (byte) 0);
        int attributes = event.has(Field.ATTRIBUTES) ? event.attributes() : 0;
        int trafficClass = event.has(Field.TRAFFIC_CLASS) ? event.trafficClass() : 0;
        bytes[start] = (byte) type.firstByte();
        bytes[start + 1] = (byte) ((trafficClass & 7) << 4 | attributes & 4);
        bytes[start + 2] = (byte) ((attributes & 3) << 4 | (dwords & MOST_DWORDS - 1) >> 8);
        bytes[start + 3] = (byte) dwords;
    }

    /** Tag with the bits that 10-bit tags have in the first DWORD; call after {@link #header}. */
    private void tag(TraceEvent event, int at) {
        int tag = event.has(Field.TAG) ? event.tag() : 0;
        bytes[start + at] = (byte) tag;
        bytes[start + 1] |= (byte) ((tag & 0x200) >> 2 | (tag & 0x100) >> 5);
    }

    private void id(int at, int bdf) {
        half(at, bdf == Bdf.NONE ? 0 : bdf & 0xffff);
    }

    private void half(int at, int value) {
        bytes[start + at] = (byte) (value >> 8);
        bytes[start + at + 1] = (byte) value;
    }

    private void word(int at, int value) {
        half(at, value >>> 16);
        half(at + 2, value);
    }

    /** Puts the data behind the header, or nothing if they are not known. */
    private boolean data(TraceEvent event, TlpType type, int skipped, int dwords) {
        int from = start + type.headerBytes();
        length = from;
        total = from + (type.hasData() ? dwords * 4 : 0);
        if (type.hasData() && event.has(Field.DATA)) {
            Arrays.fill(bytes, from, total, (byte) 0);
            for (int i = 0; i < event.payloadLength() && skipped + i < dwords * 4; i++) {
                bytes[from + skipped + i] = (byte) event.payloadByte(i);
            }
            length = total;
        }
        return true;
    }

    private boolean completion(TraceEvent event) {
        boolean data = event.has(Field.LENGTH) && event.length() > 0;
        if (!event.has(Field.STATUS) || event.status() == CompletionStatus.REJECTED
                || data && (event.length() > TraceEvent.MAX_PAYLOAD
                        || event.size() != 0 && event.size() < event.length())) {
            return false;
        }
        int count = data ? event.length() : 0;
        // where there is more to come, the data go to the end of a DWORD
        int skipped = data && event.size() > count ? -count & 3 : 0;
        int dwords = (skipped + count + 3) / 4;
        TlpType type = data ? TlpType.CPLD : TlpType.CPL;
        header(event, type, dwords);
        id(4, event.completer());
        int code = switch (event.status()) {
            case SUCCESSFUL, REJECTED -> 0;
            case UNSUPPORTED_REQUEST -> 1;
            case REQUEST_RETRY -> 2;
            case COMPLETER_ABORT -> 4;
        };
        int byteCount = data ? event.size() > 0 ? (int) event.size() : count : 4;
        half(6, code << 13 | byteCount & 0xfff);
        id(8, event.has(Field.REQUESTER) ? event.requester() : 0);
        tag(event, 10);
        bytes[start + 11] = (byte) skipped;
        return data(event, type, skipped, dwords);
    }

    private boolean message(TraceEvent event) {
        boolean data = event.has(Field.LENGTH) && event.length() > 0;
        if (data && (event.length() % 4 != 0 || event.length() > TraceEvent.MAX_PAYLOAD)) {
            return false;
        }
        TlpType type = data ? TlpType.MSGD : TlpType.MSG;
        int dwords = data ? event.length() / 4 : 0;
        header(event, type, dwords);
        bytes[start] |= (byte) MessageFields.routing(event);
        id(4, event.has(Field.REQUESTER) ? event.requester() : 0);
        tag(event, 6);
        MessageFields.put(event, bytes, start);
        return data(event, type, 0, dwords);
    }
}
