/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.tlp;

import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;

/**
 * Decodes one TLP from its bytes in wire order, as of the non-flit header formats of PCIe 1.x to 6.x (PCIe Base 6.x, 2.2), with
 * prefixes and digest but without sequence number and LCRC. Reused; allocates nothing.
 *
 * <p>What it cannot know: which format the bytes are in, if nothing marks flit mode (those headers have other types under the
 * same first byte); data that a capture has cut off (then the length is known, the data absent, {@link #isCut()}); data that IDE
 * has encrypted; poisoned data of anything but a memory write, which no receiver may use (2.7.2.1), are held absent too. Tags of
 * 14 bits need flit mode; Tag[9:8] are read in every header, as they are 0 where 10-bit tags are not in use (2.2.6.2).
 */
public final class TlpDecoder {

    /** ECRC (2.7.1). */
    private static final int DIGEST_BYTES = 4;
    /** A MAC of 96 bits (6.33.3). */
    private static final int MAC_BYTES = 12;
    private static final int MOST_DWORDS = 1024;

    private final boolean sparse;
    private final TlpPrefixes prefixes = new TlpPrefixes();
    private final TlpProblem fault = new TlpProblem();
    private byte[] bytes;
    private int first;
    private int start;
    private int end;
    private TlpType type;
    private int dwords;
    private int digestBytes;

    public TlpDecoder() {
        this(false);
    }

    /**
     * @param sparse whether the source leaves out Traffic Class, attributes, EP, TH and AT, so that nothing is known of them
     *     although they are 0 in the bytes
     */
    public TlpDecoder(boolean sparse) {
        this.sparse = sparse;
    }

    /**
     * Takes a TLP in [from, to).
     *
     * @return whether it can be decoded; if not, {@link #problem()} says why
     */
    public boolean parse(byte[] newBytes, int from, int to) {
        bytes = newBytes;
        first = from;
        start = from;
        end = to;
        type = null;
        fault.clear();
        prefixes.clear();
        if (to > from && TlpPrefixes.isPrefix(newBytes[from])) {
            start = prefixes.parse(newBytes, from, to, fault);
        }
        return start >= 0 && header() && length();
    }

    private boolean header() {
        if (start >= end) {
            return fault(TlpProblem.CUT_HEADER, end, 12);
        }
        TlpType found = TlpType.of(bytes[start]);
        if (found == null || found.kind() == null) {
            return fault(found == null ? TlpProblem.UNDEFINED_TYPE : TlpProblem.DEPRECATED, start,
                    bytes[start] & 0xff);
        }
        if (end - start < found.headerBytes()) {
            return fault(TlpProblem.CUT_HEADER, end, found.headerBytes() - (end - start));
        }
        type = found;
        return true;
    }

    private boolean length() {
        int length = (bytes[start + 2] & 3) << 8 | bytes[start + 3] & 0xff;
        dwords = length == 0 ? MOST_DWORDS : length;
        switch (type.kind()) {
            case IO_READ, IO_WRITE, CONFIG_READ, CONFIG_WRITE -> {
                if (length != 1) {
                    return fault(TlpProblem.ONE_DWORD, start + 3, dwords);
                }
            }
            case ATOMIC -> {
                boolean two = type == TlpType.CAS32 || type == TlpType.CAS64;
                int operand = two ? length >> 1 : length;
                boolean odd = two && (length & 1) != 0;
                if (type.isAtomicOp() && (odd || operand != 1 && operand != 2 && !(two && operand == 4))) {
                    return fault(TlpProblem.OPERAND, start + 3, dwords);
                }
            }
            default -> {
                // Any length will do.
            }
        }
        digestBytes = (bytes[start + 2] & 0x80) != 0 ? DIGEST_BYTES : 0;
        int excess = end - start - tlpBytes();
        // a PCRC of one DWORD may precede the MAC
        if (excess > 0 && !(prefixes.ide() && excess <= MAC_BYTES + DIGEST_BYTES)) {
            return fault(TlpProblem.TOO_LONG, end - excess, excess);
        }
        return true;
    }

    private boolean fault(String reason, int place, int detail) {
        fault.at(reason, place - first, detail);
        return false;
    }

    /** Header, data and digest without prefixes. */
    private int tlpBytes() {
        return type.headerBytes() + dataBytes() + digestBytes;
    }

    private int dataBytes() {
        return type.hasData() ? dwords * 4 : 0;
    }

    /** Why the last TLP was not decoded, or null; one of a few constant texts. */
    public String problem() {
        return fault.reason();
    }

    /** Which byte is wrong, counted from the first one given, prefixes among them; -1 if none is. */
    public int problemAt() {
        return fault.place();
    }

    /** The byte that is wrong, what was expected and what there is; null if there is no problem. Makes a new text. */
    public String explain() {
        return fault.reason() == null ? null : fault.explain();
    }

    /** What the TLP is; the event has to be begun with it before {@link #fill}. */
    public EventKind kind() {
        return type.kind();
    }

    /** What the TLP is in the words of the specification; null if even that could not be decoded. */
    public TlpType type() {
        return type;
    }

    /**
     * Bytes that the whole TLP has, with prefixes and digest, as its header says: more than were given if data are
     * {@linkplain #isCut() cut off}. An IDE MAC is not among them. Known after each successful parse.
     */
    public int totalBytes() {
        return start - first + tlpBytes();
    }

    /** Where the first byte behind the header is, or would be, in the array that was given. */
    public int dataAt() {
        return start + type.headerBytes();
    }

    /** Whether data or digest are missing at the end. */
    public boolean isCut() {
        return end - start < tlpBytes();
    }

    /** Whether data are missing; not so if only the digest is, which some hardware takes off and leaves its bit Set. */
    public boolean isDataCut() {
        return end - start < type.headerBytes() + dataBytes();
    }

    /** How a Message is routed, 0 to 7 (2.2.8): to the Root Complex, by address, by ID, broadcast, local, gathered. */
    public int routing() {
        return bytes[start] & 7;
    }

    /**
     * Copies the fields of the TLP into an event that has been begun. The direction is none of them; see
     * {@link #inferDirection}.
     */
    public void fill(TraceEvent event) {
        int high = bytes[start + 1];
        event.setHeaderDwords(type.headerBytes() / 4);
        if (!sparse) {
            event.setTrafficClass(high >> 4 & 7).setAttributes(high & 4 | bytes[start + 2] >> 4 & 3);
        }
        switch (type.kind()) {
            case COMPLETION -> CompletionFields.fill(event, bytes, start, this);
            case MESSAGE -> MessageFields.fill(event, bytes, start, this);
            default -> RequestFields.fill(event, bytes, start, type, dwords, prefixes, this);
        }
    }

    /**
     * Infers the direction where the kind of TLP leaves only one: configuration requests and broadcasts go down, messages to the
     * Root Complex up. Does nothing if the event has a direction.
     */
    public void inferDirection(TraceEvent event) {
        if (event.has(Field.DIRECTION)) {
            return;
        }
        if (type.kind().isConfig() || type.kind() == EventKind.MESSAGE && routing() == MessageFields.BROADCAST) {
            event.setDirection(Direction.DOWNSTREAM).infer(Field.DIRECTION);
        } else if (type.kind() == EventKind.MESSAGE
                && (routing() == MessageFields.TO_ROOT || routing() == MessageFields.GATHERED)) {
            event.setDirection(Direction.UPSTREAM).infer(Field.DIRECTION);
        }
    }

    /** Whether nothing is known of the fields that {@link #TlpDecoder(boolean)} names. */
    boolean isSparse() {
        return sparse;
    }

    /** How many DWORDs the Length field says. */
    int dwords() {
        return dwords;
    }

    /** Sets count data bytes from the skipped ones on, if they are there and mean what they say. */
    void payload(TraceEvent event, int skipped, int count) {
        boolean poisoned = (bytes[start + 2] & 0x40) != 0 && type.kind() != EventKind.MEMORY_WRITE;
        int from = start + type.headerBytes() + skipped;
        if (type.hasData() && !poisoned && !prefixes.ide() && end - from >= count) {
            event.setData(bytes, from, count);
        }
    }
}
