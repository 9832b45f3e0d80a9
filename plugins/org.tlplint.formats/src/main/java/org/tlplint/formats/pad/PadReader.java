/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pad;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.binary.BinarySource;
import org.tlplint.formats.binary.LeftOut;
import org.tlplint.formats.binary.Numbers;
import org.tlplint.formats.tlp.TlpDecoder;

/**
 * Reads the records of a PAD file one after the other, and beside them the frames, which stand in the same order further back. A
 * "line" is a record, counted from 1; numbers in the file begin where the analyzer's memory began.
 */
final class PadReader implements EventReader {

    /** Frames longer than this are no frames: a TLP has 4,096 bytes of data. What follows may be metadata. */
    private static final int MOST_FRAME = 32 << 10;
    private static final int MOST_HEADER = BinarySource.MOST;

    /** What a mark remembers beside the place of the next record: number and frame of the last, and what the link had sent. */
    private record State(long number, long place, SymbolFrame.State frames) {
    }

    private final SkipLog log = new SkipLog();
    private final SkipLog.Skip cut = log.reason("record cut off at the end of the file", false);
    private final SkipLog.Skip order = log.reason("record whose number does not follow the one before", false);
    private final SkipLog.Skip noData = log.reason("record whose frame lies outside the file, or before earlier frames",
            false);
    private final SkipLog.Skip missing = log.reason("records fewer than the header says", false);
    private final SymbolFrame frame = new SymbolFrame(log);
    private final TlpDecoder decoder = new TlpDecoder();
    private final EnumSet<Trait> traits = EnumSet.copyOf(PadFormat.TRAITS);
    private final Set<Trait> traitsView = Collections.unmodifiableSet(traits);
    private final PadHeader header;
    private final BinarySource records;
    private final BinarySource frames;
    private long index;
    private long line;
    /** Number of the last record. */
    private long number;
    private boolean ended;

    PadReader(TraceInput input) throws IOException {
        traits.remove(Trait.COMPLETIONS);
        records = new BinarySource(input);
        records.has(MOST_HEADER);
        header = PadHeader.isPad(records.bytes(), records.at(), records.left())
                ? PadHeader.read(records.bytes(), records.at(), records.at() + records.left())
                : null;
        if (header == null) {
            throw new TraceException("%s: no whole header of an Agilent PAD file".formatted(input.name()));
        }
        if (!header.isPciExpress() || header.recordBytes() != PadHeader.RECORD_BYTES) {
            throw new TraceException(
                    "%s: records of %d bytes of the module %s; only those of PCI Express modules, of %d bytes, are read"
                            .formatted(input.name(), header.recordBytes(), header.module(), PadHeader.RECORD_BYTES));
        }
        if (header.records() < 0 || header.data() < header.records()) {
            throw new TraceException("%s: the header says that records are at byte %d and their frames at byte %d"
                    .formatted(input.name(), header.records(), header.data()));
        }
        number = header.first() - 1;
        records.skipFar(header.records() - records.offset());
        frames = new BinarySource(input);
        frames.seek(header.data());
    }

    @Override
    public boolean next(TraceEvent event) throws IOException {
        while (!ended) {
            if (number >= header.last() || !records.has(PadHeader.RECORD_BYTES) || isEmpty()) {
                end();
                return false;
            }
            line++;
            records.skip(PadHeader.RECORD_BYTES);
            if (record(event, records.bytes(), records.at() - PadHeader.RECORD_BYTES,
                    records.offset() - PadHeader.RECORD_BYTES)) {
                return true;
            }
        }
        return false;
    }

    /** Number, length, count, time, scrambler, metadata, flags, place of the frame: all little-endian, halves of 64 bits swapped. */
    private boolean record(TraceEvent event, byte[] bytes, int at, long offset) throws IOException {
        long own = Numbers.intLe(bytes, at) & 0xffff_ffffL;
        if (own <= number || own > header.last()) {
            return leaveOut(order, bytes, at, at + PadHeader.RECORD_BYTES, offset);
        }
        number = own;
        long length = Numbers.intLe(bytes, at + 4) & 0xffff_ffffL;
        long time = swapped(bytes, at + 16);
        int metadata = Numbers.halfLe(bytes, at + 26) & 0x7fff;
        int flags = Numbers.intLe(bytes, at + 28);
        long place = header.data() + swapped(bytes, at + 32);
        if (place < frames.offset() || frames.skipFar(place - frames.offset()) < 0 || frames.offset() != place) {
            return leaveOut(noData, bytes, at, at + PadHeader.RECORD_BYTES, offset);
        }
        int wanted = (int) Math.min(metadata == 0 ? length : Math.min(metadata, length), MOST_FRAME);
        if (wanted == 0 || !frames.has(wanted)) {
            return leaveOut(noData, bytes, at, at + PadHeader.RECORD_BYTES, offset);
        }
        int from = frames.at();
        frames.skip(wanted);
        SkipLog.Skip reason = frame.look(frames.bytes(), from, from + wanted, flags);
        if (reason != null) {
            return leaveOut(reason, frames.bytes(), from, from + wanted, place);
        }
        return tlp(event, frames.bytes(), time, offset);
    }

    private boolean tlp(TraceEvent event, byte[] bytes, long time, long offset) {
        if (!decoder.parse(bytes, frame.tlpStart(), frame.tlpEnd())) {
            return leaveOut(log.reason(decoder.problem(), false), bytes, frame.tlpStart(), frame.tlpEnd(), offset);
        }
        EventKind kind = decoder.kind();
        decoder.fill(event.begin(kind, index++, line, offset));
        event.setDirection(frame.direction());
        if (time >= 0) {
            event.setTimeNs(time);
        }
        if (kind == EventKind.COMPLETION) {
            traits.add(Trait.COMPLETIONS);
        }
        return true;
    }

    private static long swapped(byte[] bytes, int at) {
        return (long) Numbers.intLe(bytes, at) << 32 | Numbers.intLe(bytes, at + 4) & 0xffff_ffffL;
    }

    /** Whether the next record is all zeros: the analyzer's memory ends there. */
    private boolean isEmpty() {
        int at = records.at();
        for (int i = at; i < at + PadHeader.RECORD_BYTES; i++) {
            if (records.bytes()[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private void end() throws IOException {
        ended = true;
        if (number < header.last()) {
            int left = Math.min(records.left(), PadHeader.RECORD_BYTES);
            boolean partial = left > 0 && left < PadHeader.RECORD_BYTES;
            line += partial ? 1 : 0;
            LeftOut.add(partial ? cut : missing, "record %,d of %,d".formatted(number - header.first() + 2,
                    header.last() - header.first() + 1), records.offset(), line);
        }
        records.skipFar(Long.MAX_VALUE);
    }

    private boolean leaveOut(SkipLog.Skip reason, byte[] bytes, int from, int to, long offset) {
        LeftOut.add(reason, bytes, from, to, offset, line);
        return false;
    }

    @Override
    public SkipLog skipped() {
        return log;
    }

    @Override
    public long linesRead() {
        return line;
    }

    /** Records and frames stand apart; both are read on at the same time. */
    @Override
    public long bytesRead() {
        return ended ? records.offset() : records.offset() + frames.offset() - header.data();
    }

    @Override
    public Set<Trait> traits() {
        return traitsView;
    }

    @Override
    public Set<Trait> possibleTraits() {
        return PadFormat.TRAITS;
    }

    @Override
    public Mark mark() {
        return new Mark(index, line, records.offset(), new State(number, frames.offset(), frame.state()));
    }

    @Override
    public void seek(Mark mark) throws IOException {
        State state = (State) mark.state();
        records.seek(mark.offset());
        frames.seek(state.place());
        frame.restore(state.frames());
        index = mark.index();
        line = mark.line();
        number = state.number();
        ended = false;
    }

    @Override
    public void close() throws IOException {
        records.close();
        frames.close();
    }
}
