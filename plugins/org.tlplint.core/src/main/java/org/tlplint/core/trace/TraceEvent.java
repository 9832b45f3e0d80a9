/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * One event of a trace: a cursor that a reader fills again and again, so that reading allocates nothing. Whoever needs
 * an event later keeps its {@link #ref()}.
 *
 * <p>Every {@link Field} is present (the source showed it), inferred (a reader concluded it) or absent; the value of an
 * absent field means nothing. Setting a field makes it present; {@link #infer} then marks it as inferred.
 *
 * <p>Data bytes stand in increasing address order, as on the wire; numbers built from them are little-endian.
 */
public final class TraceEvent {

    /** Time of an event whose source has none. */
    public static final long NO_TIME = Long.MIN_VALUE;
    /** In {@link #requestFlags()}: EP, the data are poisoned (PCIe Base 6.x, 2.7.2). */
    public static final int POISONED = 1;
    /** In {@link #requestFlags()}: TH, the request has processing hints and a Steering Tag (2.2.7.1.1). */
    public static final int HINTS = 2;
    /** In {@link #requestFlags()}: the request carries a PASID (6.20). */
    public static final int PASID = 4;
    /** Most payload bytes one event holds: a whole configuration space, and the largest TLP payload. */
    public static final int MAX_PAYLOAD = 4096;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final Direction[] DIRECTIONS = Direction.values();

    private EventKind kind = EventKind.NOTE;
    private int source;
    private long index;
    private long line;
    private long offset;
    private long timeNs = NO_TIME;
    private int present;
    private int inferred;

    private int direction = Direction.UNKNOWN.ordinal();
    private int requester = Bdf.NONE;
    private int target = Bdf.NONE;
    private int completer = Bdf.NONE;
    private String targetName;
    private long address;
    private AddressScope scope = AddressScope.SYSTEM;
    private int bar;
    private long size;
    private int length;
    private int firstBe;
    private int lastBe;
    private int tag;
    private int trafficClass;
    private int attributes;
    private int headerDwords;
    private int requestFlags;
    private int vector;
    private int messageCode;
    private CompletionStatus status = CompletionStatus.SUCCESSFUL;
    private ResetKind resetKind = ResetKind.CONVENTIONAL;
    private Sender sender = Sender.UNKNOWN;
    private String note;
    private int payloadLength;
    private final byte[] payload = new byte[MAX_PAYLOAD + 8];
    private EventRef ref;

    /** Starts the next event: every field becomes absent. */
    public TraceEvent begin(EventKind newKind, long newIndex, long newLine, long newOffset) {
        kind = newKind;
        index = newIndex;
        line = newLine;
        offset = newOffset;
        timeNs = NO_TIME;
        present = 0;
        inferred = 0;
        direction = Direction.UNKNOWN.ordinal();
        requester = Bdf.NONE;
        target = Bdf.NONE;
        completer = Bdf.NONE;
        targetName = null;
        address = 0;
        scope = AddressScope.SYSTEM;
        bar = 0;
        size = 0;
        messageCode = 0;
        resetKind = ResetKind.CONVENTIONAL;
        sender = Sender.UNKNOWN;
        status = CompletionStatus.SUCCESSFUL;
        trafficClass = 0;
        attributes = 0;
        requestFlags = 0;
        length = 0;
        payloadLength = 0;
        note = null;
        ref = null;
        return this;
    }

    /** Becomes the same as another event. */
    public void copy(TraceEvent other) {
        kind = other.kind;
        source = other.source;
        index = other.index;
        line = other.line;
        offset = other.offset;
        timeNs = other.timeNs;
        present = other.present;
        inferred = other.inferred;
        direction = other.direction;
        requester = other.requester;
        target = other.target;
        completer = other.completer;
        targetName = other.targetName;
        address = other.address;
        scope = other.scope;
        bar = other.bar;
        size = other.size;
        length = other.length;
        firstBe = other.firstBe;
        lastBe = other.lastBe;
        tag = other.tag;
        trafficClass = other.trafficClass;
        attributes = other.attributes;
        headerDwords = other.headerDwords;
        requestFlags = other.requestFlags;
        vector = other.vector;
        messageCode = other.messageCode;
        status = other.status;
        resetKind = other.resetKind;
        sender = other.sender;
        note = other.note;
        payloadLength = other.payloadLength;
        System.arraycopy(other.payload, 0, payload, 0, Math.min(payload.length, other.payloadLength + 8));
        ref = null;
    }

    public boolean has(Field field) {
        return (present & field.bit) != 0;
    }

    public boolean isInferred(Field field) {
        return (inferred & field.bit) != 0;
    }

    /** Present and not merely inferred. */
    public boolean shows(Field field) {
        return (present & ~inferred & field.bit) != 0;
    }

    /** Marks a field that has been set as concluded by the reader rather than shown by the source. */
    public TraceEvent infer(Field field) {
        inferred |= field.bit;
        return this;
    }

    /** The event's place; made once per event, when first asked for. */
    public EventRef ref() {
        if (ref == null) {
            ref = new EventRef(source, line, offset, index, timeNs);
        }
        return ref;
    }

    public EventKind kind() {
        return kind;
    }

    /** Index of the source in the trace set; set by whoever merges sources. */
    public int source() {
        return source;
    }

    public void setSource(int value) {
        source = value;
        ref = null;
    }

    /** Number of the event, from 0; skipped events are counted too, so that it does not depend on who reads. */
    public long index() {
        return index;
    }

    public void setIndex(long value) {
        index = value;
        ref = null;
    }

    /** Line of a text source or packet of a binary one, from 1. */
    public long line() {
        return line;
    }

    /** Offset of the event's first byte in the decompressed source. */
    public long offset() {
        return offset;
    }

    /** Nanoseconds on the source's clock, or {@link #NO_TIME}. */
    public long timeNs() {
        return timeNs;
    }

    public TraceEvent setTimeNs(long value) {
        timeNs = value;
        present |= Field.TIME.bit;
        ref = null;
        return this;
    }

    public Direction direction() {
        return DIRECTIONS[direction];
    }

    public TraceEvent setDirection(Direction value) {
        direction = value.ordinal();
        present |= Field.DIRECTION.bit;
        return this;
    }

    /** Who asked: a {@link Bdf}. */
    public int requester() {
        return requester;
    }

    public TraceEvent setRequester(int bdf) {
        requester = bdf;
        present |= Field.REQUESTER.bit;
        return this;
    }

    /** The function that a configuration access, BAR event, reset or snapshot concerns: a {@link Bdf}. */
    public int target() {
        return target;
    }

    public TraceEvent setTarget(int bdf) {
        target = bdf;
        present |= Field.TARGET.bit;
        return this;
    }

    /** The function that sent a completion, or {@link Bdf#NONE}. */
    public int completer() {
        return completer;
    }

    public TraceEvent setCompleter(int bdf) {
        completer = bdf;
        return this;
    }

    /** What the source calls the target ("nvme"), or null. */
    public String targetName() {
        return targetName;
    }

    public TraceEvent setTargetName(String value) {
        targetName = value;
        return this;
    }

    /** Memory address as {@link #scope()} says; for configuration accesses the register's byte offset, 0 to 4095. */
    public long address() {
        return address;
    }

    public TraceEvent setAddress(long value) {
        address = value;
        present |= Field.ADDRESS.bit;
        return this;
    }

    public AddressScope scope() {
        return scope;
    }

    public TraceEvent setScope(AddressScope value) {
        scope = value;
        return this;
    }

    /** BAR number, 0 to 5, of BAR events and of addresses in {@link AddressScope#BAR}. */
    public int bar() {
        return bar;
    }

    public TraceEvent setBar(int value) {
        bar = value;
        return this;
    }

    /**
     * Bytes that a mapped BAR decodes. Of a completion the Byte Count: bytes that the request had still to get, those of this
     * completion among them (PCIe Base 6.x, 2.2.9). 0 when not known.
     */
    public long size() {
        return size;
    }

    public TraceEvent setSize(long value) {
        size = value;
        return this;
    }

    /** Bytes that the access covers, from its first to its last enabled byte when byte enables are known. */
    public int length() {
        return length;
    }

    public TraceEvent setLength(int bytes) {
        length = bytes;
        present |= Field.LENGTH.bit;
        return this;
    }

    public int firstBe() {
        return firstBe;
    }

    public int lastBe() {
        return lastBe;
    }

    /** First and Last DW Byte Enables, four bits each (PCIe Base 6.x, 2.2.5). */
    public TraceEvent setByteEnables(int first, int last) {
        firstBe = first;
        lastBe = last;
        present |= Field.BYTE_ENABLES.bit;
        return this;
    }

    public int tag() {
        return tag;
    }

    public TraceEvent setTag(int value) {
        tag = value;
        present |= Field.TAG.bit;
        return this;
    }

    public int trafficClass() {
        return trafficClass;
    }

    public TraceEvent setTrafficClass(int value) {
        trafficClass = value;
        present |= Field.TRAFFIC_CLASS.bit;
        return this;
    }

    /** Attr[2:0]: bit 0 No Snoop, bit 1 Relaxed Ordering, bit 2 ID-Based Ordering. */
    public int attributes() {
        return attributes;
    }

    public TraceEvent setAttributes(int value) {
        attributes = value;
        present |= Field.ATTRIBUTES.bit;
        return this;
    }

    /** 3 or 4. */
    public int headerDwords() {
        return headerDwords;
    }

    public TraceEvent setHeaderDwords(int value) {
        headerDwords = value;
        present |= Field.HEADER.bit;
        return this;
    }

    /**
     * Of memory requests: {@link #POISONED}, {@link #HINTS}, {@link #PASID}, bits 4 and 5 the Address Type (0 is untranslated),
     * bits 16 to 31 the Steering Tag if there are hints.
     */
    public int requestFlags() {
        return requestFlags;
    }

    public TraceEvent setRequestFlags(int value) {
        requestFlags = value;
        present |= Field.REQUEST_FLAGS.bit;
        return this;
    }

    /** AT of {@link #requestFlags()}: 0 untranslated, 1 translation request, 2 translated (10.2.1). */
    public int addressType() {
        return requestFlags >> 4 & 3;
    }

    /** Steering Tag of {@link #requestFlags()}, 0 to 65535. */
    public int steeringTag() {
        return requestFlags >>> 16;
    }

    /** The vector that the sender named itself, such as a device model's log line just before the message. */
    public int vector() {
        return vector;
    }

    public TraceEvent setVector(int value) {
        vector = value;
        present |= Field.VECTOR.bit;
        return this;
    }

    /**
     * Message Code of a Message TLP (PCIe Base 6.x, 2.2.8): 20h to 23h Assert_INTx, 24h to 27h Deassert_INTx. Of messages that
     * the PCI-SIG defines under code 7Fh bits 15:8 hold the Subtype: 087Fh DRS, 097Fh FRS.
     */
    public int messageCode() {
        return messageCode;
    }

    public TraceEvent setMessageCode(int value) {
        messageCode = value;
        return this;
    }

    /** How the request ended; only when {@link Field#STATUS} is present. */
    public CompletionStatus status() {
        return status;
    }

    public TraceEvent setStatus(CompletionStatus value) {
        status = value;
        present |= Field.STATUS.bit;
        return this;
    }

    public ResetKind resetKind() {
        return resetKind;
    }

    public TraceEvent setResetKind(ResetKind value) {
        resetKind = value;
        return this;
    }

    public Sender sender() {
        return sender;
    }

    public TraceEvent setSender(Sender value) {
        sender = value;
        return this;
    }

    public String note() {
        return note;
    }

    public TraceEvent setNote(String value) {
        note = value;
        return this;
    }

    /** Payload bytes held, at most {@link #MAX_PAYLOAD}. */
    public int payloadLength() {
        return payloadLength;
    }

    /** Sets the data from a little-endian number of 0 to 8 bytes; other counts become the nearest of these. */
    public TraceEvent setData(long value, int bytes) {
        LONG.set(payload, 0, value);
        payloadLength = Math.max(0, Math.min(bytes, 8));
        present |= Field.DATA.bit;
        return this;
    }

    /** Copies payload bytes in address order; what exceeds {@link #MAX_PAYLOAD} is left out. */
    public TraceEvent setData(byte[] from, int start, int count) {
        int kept = Math.min(count, MAX_PAYLOAD);
        System.arraycopy(from, start, payload, 0, kept);
        Arrays.fill(payload, kept, kept + 8, (byte) 0);
        payloadLength = kept;
        present |= Field.DATA.bit;
        return this;
    }

    /** Up to eight payload bytes as a little-endian number; bytes beyond the payload are 0. */
    public long data() {
        long value = (long) LONG.get(payload, 0);
        return payloadLength >= 8 ? value : value & (1L << payloadLength * 8) - 1;
    }

    /** The DWORD at a byte offset of the payload, little-endian. */
    public int dword(int at) {
        return (int) INT.get(payload, at);
    }

    public int payloadByte(int at) {
        return payload[at] & 0xff;
    }

    /** Copies the payload out. */
    public byte[] payload() {
        return Arrays.copyOf(payload, payloadLength);
    }
}
