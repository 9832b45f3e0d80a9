/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import java.io.IOException;

import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.formats.binary.LeftOut;
import org.tlplint.formats.binary.Numbers;

/**
 * Reads pcap: after the file's header packets, each after a header of 16 bytes: seconds, microseconds or nanoseconds, bytes in the
 * file, bytes on the link. Nothing marks where a packet begins, so after a length that cannot be nothing more is read.
 */
final class PcapReader extends CaptureReader {

    private static final int HEADER_BYTES = 16;

    private final SkipLog.Skip cut = log.reason("packet cut off at the end of the file", false);
    private final SkipLog.Skip impossible = log.reason(
            "packet header with an impossible length: what follows it cannot be read", false);
    private final PcapHeader header;
    private final boolean bigEndian;
    private final int unitNs;

    PcapReader(TraceInput input, CaptureSettings settings) throws IOException {
        super(input, settings);
        if (!source.has(4) || !PcapHeader.isPcap(source.bytes(), source.at(), source.left())) {
            throw new TraceException("%s: not a pcap file: it does not begin with one of its magic numbers"
                    .formatted(input.name()));
        }
        if (!source.has(PcapHeader.BYTES)) {
            throw new TraceException("%s: ends within the header of the file, after %d of %d bytes"
                    .formatted(input.name(), source.left(), PcapHeader.BYTES));
        }
        header = PcapHeader.of(source.bytes(), source.at());
        if (header.major() != 2) {
            throw new TraceException("%s: pcap version %d.%d; 2.4 is read".formatted(input.name(), header.major(),
                    header.minor()));
        }
        bigEndian = header.bigEndian();
        unitNs = header.unitNs();
        source.skip(PcapHeader.BYTES);
        packet.link = links.of(header.linkType());
    }

    @Override
    boolean nextPacket() throws IOException {
        if (!source.has(HEADER_BYTES)) {
            return atEnd();
        }
        int length = Numbers.integer(source.bytes(), source.at() + 8, bigEndian);
        if (length < 0 || length > MOST_BYTES) {
            packet.number++;
            LeftOut.add(impossible, "%,d bytes".formatted(length & 0xffff_ffffL), source.offset(), packet.number);
            source.skipFar(Long.MAX_VALUE);
            return false;
        }
        if (!source.has(HEADER_BYTES + length)) {
            return atEnd();
        }
        byte[] bytes = source.bytes();
        int at = source.at();
        packet.number++;
        packet.offset = source.offset();
        packet.timeNs = (Numbers.integer(bytes, at, bigEndian) & 0xffff_ffffL) * 1_000_000_000L
                + (Numbers.integer(bytes, at + 4, bigEndian) & 0xffff_ffffL) * unitNs;
        packet.set(bytes, at + HEADER_BYTES, at + HEADER_BYTES + length,
                Numbers.integer(bytes, at + 12, bigEndian) & 0xffff_ffffL);
        source.skip(HEADER_BYTES + length);
        return true;
    }

    private boolean atEnd() {
        if (source.left() > 0) {
            packet.number++;
            LeftOut.add(cut, source.bytes(), source.at(), source.at() + source.left(), source.offset(), packet.number);
            source.skip(source.left());
        }
        return false;
    }

    @Override
    Object fileState() {
        return null;
    }

    @Override
    void restore(Object fileState) {
        // every packet of the file is of the same kind
    }
}
