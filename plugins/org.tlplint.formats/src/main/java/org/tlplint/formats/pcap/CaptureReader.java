/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.binary.BinarySource;
import org.tlplint.formats.binary.LeftOut;
import org.tlplint.formats.jsonl.JsonRecord;
import org.tlplint.formats.row.Declared;
import org.tlplint.formats.tlp.TlpDecoder;

/** What readers of captures share: from packets to events. A "line" is a packet, numbered as other tools do. */
abstract class CaptureReader implements EventReader {

    /** The longest packet that is read; the limit of other tools too. */
    static final int MOST_BYTES = 256 << 10;
    /** What a capture on a link shows; completions are added when there is one. */
    static final Set<Trait> TRAITS = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Trait.SYNCHRONOUS)));

    private static final Set<Trait> PROGRAMMING = Collections
            .unmodifiableSet(EnumSet.of(Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES));

    /**
     * What a mark remembers beside the place of the next packet.
     *
     * @param finishing whether all packets have been read
     * @param offset of the present packet, which may have more TLPs
     * @param links what encapsulations remember
     * @param file what the file's reader remembers
     */
    private record State(boolean finishing, long offset, long timeNs, int interfaceId, String interfaceName, int flow,
            Encapsulations.State links, Object file) {
    }

    final SkipLog log = new SkipLog();
    final BinarySource source;
    final Encapsulations links;
    final Packet packet = new Packet();
    private final SkipLog.Skip dataMissing = log.reason("TLP with less data than its Length says", false);
    private final DirectionTest directions;
    private final TlpDecoder decoder = new TlpDecoder();
    private final EnumSet<Trait> traits = EnumSet.copyOf(TRAITS);
    private final Set<Trait> traitsView = Collections.unmodifiableSet(traits);
    /** Made when it is first needed: few captures have native events. */
    private JsonRecord json;
    private boolean completionsOpen = true;
    private Set<Trait> possible = TRAITS;
    private boolean configSeen;
    private final EnumSet<Trait> withheld = EnumSet.noneOf(Trait.class);
    private long index;
    /** There are no more packets. */
    private boolean finishing;

    CaptureReader(TraceInput input, CaptureSettings settings) {
        source = new BinarySource(input);
        links = new Encapsulations(log, settings);
        directions = settings.direction();
        traits.remove(Trait.COMPLETIONS);
    }

    /** Reads on to the next packet and sets it up; false at the end. */
    abstract boolean nextPacket() throws IOException;

    /** What the file's reader has to remember between packets; immutable, or null. */
    abstract Object fileState();

    abstract void restore(Object fileState);

    @Override
    public final boolean next(TraceEvent event) throws IOException {
        while (true) {
            boolean found;
            if (links.isReading()) {
                found = links.more(packet);
            } else if (!finishing && nextPacket()) {
                if (packet.nativeEnd > packet.nativeStart) {
                    if (takeNative(event)) {
                        return true;
                    }
                    continue;
                }
                found = packet.link.find(packet);
            } else {
                finishing = true;
                found = links.finish(packet);
                if (!found) {
                    return false;
                }
            }
            if (found && take(event)) {
                return true;
            }
        }
    }

    private boolean take(TraceEvent event) {
        byte[] bytes = packet.tlpBytes;
        if (!decoder.parse(bytes, packet.tlpStart, packet.tlpEnd)) {
            return refuse();
        }
        EventKind kind = decoder.kind();
        if (packet.missing == 0 && decoder.isDataCut()) {
            return leaveOut(dataMissing);
        }
        decoder.fill(event.begin(kind, index, packet.number, packet.offset));
        index++;
        if (packet.timeNs != TraceEvent.NO_TIME) {
            event.setTimeNs(packet.timeNs);
        }
        Direction direction = directions == null ? packet.direction : directions.of(packet, event);
        if (direction != Direction.UNKNOWN) {
            event.setDirection(direction);
        } else {
            decoder.inferDirection(event);
        }
        if (kind == EventKind.COMPLETION && completionsOpen) {
            traits.add(Trait.COMPLETIONS);
        }
        if (!configSeen) {
            programming(kind.isConfig());
        }
        return true;
    }

    /** Holds back what a capture shows only if it has configuration requests, until there is one. */
    private void programming(boolean seen) {
        if (seen) {
            configSeen = true;
            traits.addAll(withheld);
        } else if (packet.partial && withheld.isEmpty()) {
            withheld.addAll(PROGRAMMING);
            withheld.retainAll(traits);
            traits.removeAll(PROGRAMMING);
        }
    }

    /** Takes the event as the packet's comment writes it out. */
    private boolean takeNative(TraceEvent event) {
        if (json == null) {
            json = new JsonRecord();
        }
        String problem = json.decode(packet.bytes, packet.nativeStart, packet.nativeEnd, event, index, packet.number,
                packet.offset);
        if (problem != null) {
            LeftOut.add(log.reason("comment of tlplint: " + problem, false), packet.bytes, packet.nativeStart,
                    packet.nativeEnd, packet.offset, packet.number);
            return false;
        }
        index++;
        if (event.kind() == EventKind.COMPLETION && completionsOpen) {
            traits.add(Trait.COMPLETIONS);
        }
        return true;
    }

    /** What the capture says of itself. */
    final void declare(Declared declared) {
        traits.clear();
        traits.addAll(declared.shown(TRAITS));
        completionsOpen = declared.isOpen(Trait.COMPLETIONS);
        possible = Set.copyOf(traits);
    }

    private boolean refuse() {
        SkipLog.Skip reason = log.reason(decoder.problem(), false);
        if (reason.count() == 0) {
            LeftOut.add(reason, "TLP with its " + decoder.explain(), packet.offset, packet.number);
            return false;
        }
        return leaveOut(reason);
    }

    private boolean leaveOut(SkipLog.Skip reason) {
        LeftOut.add(reason, packet.tlpBytes, packet.tlpStart, packet.tlpEnd, packet.offset, packet.number);
        return false;
    }

    @Override
    public final SkipLog skipped() {
        return log;
    }

    @Override
    public final long linesRead() {
        return packet.number;
    }

    @Override
    public final long bytesRead() {
        return source.offset();
    }

    @Override
    public final Set<Trait> traits() {
        return traitsView;
    }

    @Override
    public final Set<Trait> possibleTraits() {
        return possible;
    }

    @Override
    public final Mark mark() {
        return new Mark(index, packet.number, source.offset(),
                new State(finishing, packet.offset, packet.timeNs, packet.interfaceId, packet.interfaceName,
                        packet.flow,
                        links.state(), fileState()));
    }

    @Override
    public final void seek(Mark mark) throws IOException {
        source.seek(mark.offset());
        State state = (State) mark.state();
        index = mark.index();
        packet.number = mark.line();
        finishing = state.finishing();
        packet.offset = state.offset();
        packet.timeNs = state.timeNs();
        packet.interfaceId = state.interfaceId();
        packet.interfaceName = state.interfaceName();
        packet.flow = state.flow();
        links.restore(state.links());
        restore(state.file());
    }

    @Override
    public final void close() throws IOException {
        source.close();
    }
}
