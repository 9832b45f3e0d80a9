/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import java.util.HashMap;
import java.util.Map;

import org.tlplint.core.trace.SkipLog;
import org.tlplint.formats.pad.SymbolFrame;

/** Chooses how the packets of a link type hold TLPs, and remembers what their encapsulations do between packets. */
final class Encapsulations {

    /** Link types for private use, USER0 to USER15. */
    private static final int FIRST_USER = 147;
    private static final int LAST_USER = 162;
    /** Link types that are told apart; more in one file are taken for the last of them. */
    private static final int MOST_LINK_TYPES = 256;

    /** What encapsulations remember; null for those that have not been used. */
    record State(PcieOverIp.State streams, SymbolFrame.State frames) {
    }

    private final SkipLog log;
    private final CaptureSettings settings;
    private final Map<Integer, Encapsulation> byLinkType = new HashMap<>();
    private PcieOverIp streams;
    private AgilentRecord records;
    private UdpPackets datagrams;

    Encapsulations(SkipLog log, CaptureSettings settings) {
        this.log = log;
        this.settings = settings;
    }

    /** The encapsulation in packets of a link type. */
    Encapsulation of(int linkType) {
        int key = byLinkType.size() < MOST_LINK_TYPES || byLinkType.containsKey(linkType) ? linkType : -1;
        return byLinkType.computeIfAbsent(key, this::choose);
    }

    private Encapsulation choose(int linkType) {
        Carrier carrier = settings.carrier();
        boolean chosen = linkType == settings.linkType();
        if (carrier == Carrier.TLP || chosen && carrier == Carrier.AUTO) {
            return new RawTlp(log, settings.offset(), settings.trailer());
        }
        if (carrier == Carrier.AGILENT || carrier == Carrier.AUTO && linkType == AgilentRecord.LINK_TYPE) {
            return records();
        }
        if (carrier == Carrier.AUTO && settings.linkType() < 0 && linkType >= FIRST_USER && linkType <= LAST_USER) {
            return new RawTlp(log, settings.offset(), settings.trailer());
        }
        NetworkLink link = NetworkLink.of(linkType);
        if (link == null) {
            return new NoTlp(log, linkType);
        }
        datagrams = datagrams == null ? new UdpPackets(log, carrier) : datagrams;
        return new NetworkPackets(log, link, datagrams, streams());
    }

    private AgilentRecord records() {
        records = records == null ? new AgilentRecord(log) : records;
        return records;
    }

    private PcieOverIp streams() {
        streams = streams == null ? new PcieOverIp(log, settings.carrier() == Carrier.PCIE_IP) : streams;
        return streams;
    }

    /** Whether the packet that was last given may complete another TLP of a stream. */
    boolean isReading() {
        return streams != null && streams.isReading();
    }

    /** Finds that TLP. */
    boolean more(Packet packet) {
        return streams.more(packet);
    }

    /** After the last packet: finds the next TLP of what is left in streams. */
    boolean finish(Packet packet) {
        return streams != null && streams.finish(packet);
    }

    State state() {
        return new State(streams == null ? null : streams.state(), records == null ? null : records.state());
    }

    void restore(State state) {
        if (state.streams() != null || streams != null) {
            streams().restore(state.streams() == null ? PcieOverIp.NOTHING : state.streams());
        }
        if (state.frames() != null || records != null) {
            records().restore(state.frames() == null ? SymbolFrame.NOTHING : state.frames());
        }
    }
}
