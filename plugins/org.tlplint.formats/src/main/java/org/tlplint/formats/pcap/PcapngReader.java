/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import java.io.IOException;

import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.formats.binary.LeftOut;
import org.tlplint.formats.binary.Numbers;
import org.tlplint.formats.row.Declared;

/**
 * Reads pcapng (draft-ietf-opsawg-pcapng): blocks of a type, a length, content and the length again. A block whose two lengths
 * differ is told at its byte and left out; after a length that cannot be nothing more is read.
 */
final class PcapngReader extends CaptureReader {

    /** Longest block that is read: a packet with room for options. Longer ones are passed over. */
    private static final String TOO_LONG = "packet of more than %,d bytes".formatted(MOST_BYTES);
    private static final int MOST_BLOCK = MOST_BYTES + (128 << 10);
    private static final int SECTION_HEADER = 0x0a0d0d0a;
    private static final int BYTE_ORDER = 0x1a2b3c4d;
    private static final int FRAME_BYTES = 12;

    private final SkipLog.Skip cut = log.reason("block cut off at the end of the file", false);
    private final SkipLog.Skip impossible = log.reason(
            "block with an impossible length: what follows it cannot be read", false);
    private final SkipLog.Skip trailer = log.reason("block whose lengths at its start and end differ", false);
    private final SkipLog.Skip tooLong = log.reason(TOO_LONG, false);
    private final SkipLog.Skip overrun = log.reason("packet longer than its block", false);
    private final SkipLog.Skip undescribed = log.reason("packet of an interface that is not described", false);
    private final SkipLog.Skip malformed = log.reason("malformed block", false);
    private final SkipLog.Skip version = log.reason("block of a section of an unknown version", false);
    private final SkipLog.Skip lost = log.reason(
            "Interface Statistics Block that tells of packets which the capture lost",
            false);
    private Section section = new Section(false, false, links);
    /** Options of packets matter only to a test of their direction. */
    private final boolean wantsFlow;
    /** Written by tlplint: flags tell the direction, and comments hold events. */
    private final boolean ours;

    PcapngReader(TraceInput input, CaptureSettings settings) throws IOException {
        super(input, settings);
        source.has(FRAME_BYTES);
        if (!isSectionHeader(source.bytes(), source.at(), source.left())) {
            throw new TraceException("%s: not a pcapng file: it does not begin with a section header"
                    .formatted(input.name()));
        }
        Declared declared = OwnComments.declared(source);
        ours = declared != null;
        wantsFlow = ours || settings.direction() != null;
        if (ours) {
            declare(declared);
        }
    }

    /** Whether bytes begin as a pcapng file does. */
    static boolean isSectionHeader(byte[] bytes, int at, int count) {
        return count >= FRAME_BYTES && Numbers.intLe(bytes, at) == SECTION_HEADER
                && (Numbers.intLe(bytes, at + 8) == BYTE_ORDER || Numbers.intBe(bytes, at + 8) == BYTE_ORDER);
    }

    @Override
    boolean nextPacket() throws IOException {
        while (source.has(FRAME_BYTES)) {
            byte[] bytes = source.bytes();
            int at = source.at();
            int type = Numbers.integer(bytes, at, section.bigEndian);
            boolean big = section.bigEndian;
            if (type == SECTION_HEADER) {
                big = Numbers.intBe(bytes, at + 8) == BYTE_ORDER;
            }
            int length = Numbers.integer(bytes, at + 4, big);
            if (length < FRAME_BYTES || (length & 3) != 0) {
                LeftOut.add(impossible, "block type %08x, length %,d".formatted(type, length & 0xffff_ffffL),
                        source.offset(), packet.number);
                source.skipFar(Long.MAX_VALUE);
                return false;
            }
            if (length > MOST_BLOCK) {
                passOver(type, length, big);
            } else if (source.has(length)) {
                packet.offset = source.offset();
                source.skip(length);
                if (block(type, source.bytes(), source.at() - length, length, big)) {
                    return true;
                }
            } else {
                break;
            }
        }
        if (source.left() > 0) {
            LeftOut.add(cut, source.bytes(), source.at(), source.at() + source.left(), source.offset(), packet.number);
            source.skip(source.left());
        }
        return false;
    }

    private void passOver(int type, int length, boolean big) throws IOException {
        long start = source.offset();
        boolean isPacket = isPacket(type);
        packet.number += isPacket ? 1 : 0;
        if (source.skipFar(length - 4) < length - 4 || !source.has(4)) {
            LeftOut.add(cut, "block type %08x, length %,d".formatted(type, length), start, packet.number);
            source.skip(source.left());
            return;
        }
        int again = Numbers.integer(source.bytes(), source.at(), big);
        source.skip(4);
        if (again != length) {
            mismatch(type, length, again, start);
        } else {
            LeftOut.add(isPacket ? tooLong : BlockType.of(type).skip(log), "block type %08x, length %,d"
                    .formatted(type, length), start, packet.number);
        }
    }

    private void mismatch(int type, int length, int again, long start) {
        LeftOut.add(trailer, "block type %08x, length %,d at its start and %,d at its end".formatted(type, length,
                again & 0xffff_ffffL), start, packet.number);
    }

    private static boolean isPacket(int type) {
        return type == BlockType.ENHANCED_PACKET.number || type == BlockType.SIMPLE_PACKET.number
                || type == BlockType.PACKET.number;
    }

    /** Takes the block [at, at + length); true if it is a packet. */
    private boolean block(int type, byte[] bytes, int at, int length, boolean big) {
        boolean isPacket = isPacket(type);
        packet.number += isPacket ? 1 : 0;
        int again = Numbers.integer(bytes, at + length - 4, big);
        if (again != length) {
            mismatch(type, length, again, packet.offset);
            return false;
        }
        int end = at + length - 4;
        if (type == SECTION_HEADER) {
            beginSection(bytes, at, end, big);
            return false;
        }
        if (!section.readable) {
            return leaveOut(version, bytes, at, end);
        }
        if (isPacket) {
            return switch (type) {
                case 6 -> enhanced(bytes, at + 8, end);
                case 2 -> obsolete(bytes, at + 8, end);
                default -> simple(bytes, at + 8, end);
            };
        }
        if (type == BlockType.INTERFACE.number) {
            describe(bytes, at, end);
            return false;
        }
        boolean tellsOfLoss = type == BlockType.STATISTICS.number
                && PcapngOptions.lost(bytes, Math.min(end, at + 20), end, section.bigEndian);
        return leaveOut(tellsOfLoss ? lost : BlockType.of(type).skip(log), bytes, at, end);
    }

    private boolean leaveOut(SkipLog.Skip reason, byte[] bytes, int from, int to) {
        LeftOut.add(reason, bytes, from, to, packet.offset, packet.number);
        return false;
    }

    private void beginSection(byte[] bytes, int at, int end, boolean big) {
        boolean known = end - at >= 16 && Numbers.integer(bytes, at + 8, big) == BYTE_ORDER
                && Numbers.half(bytes, at + 12, big) == 1;
        section = new Section(big, known, links);
        if (!known) {
            leaveOut(end - at < 16 ? malformed : version, bytes, at, end);
        }
    }

    private void describe(byte[] bytes, int at, int end) {
        if (end - at < 16) {
            leaveOut(malformed, bytes, at, end);
            return;
        }
        Interface described = InterfaceOptions.read(bytes, at + 8, end, section.bigEndian);
        if (!section.add(described)) {
            leaveOut(undescribed, bytes, at, end);
        }
    }

    /** Interface, time in two halves, captured bytes, bytes on the link, packet, options. */
    private boolean enhanced(byte[] bytes, int at, int end) {
        if (end - at < 20) {
            return leaveOut(malformed, bytes, at, end);
        }
        return packet(bytes, at, end, Numbers.integer(bytes, at, section.bigEndian));
    }

    /** As the enhanced one, with 16 bits of interface number and 16 bits of a count of lost packets. */
    private boolean obsolete(byte[] bytes, int at, int end) {
        if (end - at < 20) {
            return leaveOut(malformed, bytes, at, end);
        }
        return packet(bytes, at, end, Numbers.half(bytes, at, section.bigEndian));
    }

    private boolean packet(byte[] bytes, int at, int end, int number) {
        boolean big = section.bigEndian;
        int captured = Numbers.integer(bytes, at + 12, big);
        if (captured < 0 || captured > end - at - 20) {
            return leaveOut(overrun, bytes, at, end);
        }
        if (captured > MOST_BYTES) {
            return leaveOut(tooLong, bytes, at, end);
        }
        Interface from = section.get(number);
        if (from == null) {
            return leaveOut(undescribed, bytes, at, end);
        }
        long time = (long) Numbers.integer(bytes, at + 4, big) << 32
                | Numbers.integer(bytes, at + 8, big) & 0xffff_ffffL;
        packet.timeNs = from.unit().ns(time);
        set(from, number, bytes, at + 20, at + 20 + captured, Numbers.integer(bytes, at + 16, big) & 0xffff_ffffL);
        int options = at + 20 + (captured + 3 & ~3);
        packet.flow = wantsFlow && options < end ? PcapngOptions.flow(bytes, options, end, big) : Packet.FLOW_UNKNOWN;
        if (ours) {
            OwnComments.apply(packet, options, end, big);
        }
        return true;
    }

    /** Bytes on the link, packet: as much of it as the first interface captures, without time. */
    private boolean simple(byte[] bytes, int at, int end) {
        if (end - at < 4) {
            return leaveOut(malformed, bytes, at, end);
        }
        Interface from = section.get(0);
        if (from == null) {
            return leaveOut(undescribed, bytes, at, end);
        }
        long original = Numbers.integer(bytes, at, section.bigEndian) & 0xffff_ffffL;
        long captured = from.snapLength() == 0 ? original : Math.min(original, from.snapLength());
        if (captured > end - at - 4) {
            return leaveOut(overrun, bytes, at, end);
        }
        if (captured > MOST_BYTES) {
            return leaveOut(tooLong, bytes, at, end);
        }
        packet.timeNs = TraceEvent.NO_TIME;
        packet.flow = Packet.FLOW_UNKNOWN;
        set(from, 0, bytes, at + 4, at + 4 + (int) captured, original);
        return true;
    }

    private void set(Interface from, int number, byte[] bytes, int start, int end, long original) {
        packet.interfaceId = number;
        packet.interfaceName = from.name();
        packet.link = section.link(number);
        packet.set(bytes, start, end, original);
    }

    @Override
    Object fileState() {
        return section.state();
    }

    @Override
    void restore(Object fileState) {
        section = new Section((Section.State) fileState, links);
    }
}
