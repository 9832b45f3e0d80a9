/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.mmiotrace;

import java.io.IOException;
import java.util.Set;

import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.text.LineReader;
import org.tlplint.formats.text.Names;

/**
 * Reads an mmiotrace. A line of a device makes several events; a mark between them is the start of the line and the number
 * of its events that have been given. Lost events are a note where the kernel tells of them, and counted as not understood.
 */
final class MmiotraceReader extends LineReader {

    private final SkipLog.Skip version = log.reason("version line", true);
    private final SkipLog.Skip mapping = log.reason("the kernel mapped or unmapped device memory (MAP, UNMAP)", true);
    private final SkipLog.Skip lspci = log.reason("text of lspci (LSPCI)", true);
    private final SkipLog.Skip comment = log.reason("comment", true);
    private final SkipLog.Skip empty = log.reason("empty line", true);
    private final SkipLog.Skip lost = log
            .reason("the kernel lost events (MARK Lost N events): what stands before may be incomplete", false);
    private final SkipLog.Skip undecoded = log
            .reason("access that the kernel could not decode (UNKNOWN): neither direction nor value is known", false);
    private final SkipLog.Skip malformed = log.reason("malformed line of an mmiotrace", false);
    private final SkipLog.Skip cut = log.reason("last line is cut off", false);
    private final SkipLog.Skip other = log.reason("text that mmiotrace does not print", false);
    private final MmioLine line = new MmioLine();
    private final PciDevice device = new PciDevice();
    private final Names names = new Names();
    /** Events of the device's line that have been given; those from here on are still to come. */
    private int given;
    private boolean inDevice;

    MmiotraceReader(TraceInput input) {
        super(input, new SkipLog());
    }

    @Override
    public boolean next(TraceEvent event) throws IOException {
        while (true) {
            if (inDevice && given < device.events()) {
                fill(event);
                return true;
            }
            inDevice = false;
            if (!scanner.next()) {
                return false;
            }
            if (take(line.parse(scanner.bytes(), scanner.start(), scanner.end()), event)) {
                return true;
            }
        }
    }

    private void fill(TraceEvent event) {
        device.fill(event, given++, index++, scanner.line(), scanner.offset());
        if (device.nameEnd > device.nameStart) {
            event.setTargetName(names.of(scanner.bytes(), device.nameStart, device.nameEnd));
        }
    }

    /** True if the line has filled the event. */
    private boolean take(MmioLine.Kind kind, TraceEvent event) {
        switch (kind) {
            case READ, WRITE -> access(kind == MmioLine.Kind.WRITE, event);
            case MARK -> begin(event, EventKind.NOTE)
                    .setNote(names.of(scanner.bytes(), line.rest, scanner.end()));
            case LOST -> {
                leaveOut(lost);
                // its time is always 0
                event.begin(EventKind.NOTE, index++, scanner.line(), scanner.offset())
                        .setNote(names.of(scanner.bytes(), line.rest, scanner.end()));
            }
            case DEVICE -> {
                device();
                return false;
            }
            default -> {
                leaveOut(reason(kind));
                return false;
            }
        }
        return true;
    }

    private SkipLog.Skip reason(MmioLine.Kind kind) {
        return switch (kind) {
            case VERSION -> version;
            case MAPPING -> mapping;
            case LSPCI -> lspci;
            case COMMENT -> comment;
            case EMPTY -> empty;
            case UNDECODED -> undecoded;
            default -> !scanner.terminated() ? cut : kind == MmioLine.Kind.MALFORMED ? malformed : other;
        };
    }

    private void device() {
        given = 0;
        inDevice = device.parse(scanner.bytes(), line.rest, scanner.end(), scanner.terminated());
        if (!inDevice) {
            leaveOut(scanner.terminated() ? malformed : cut);
        }
    }

    private TraceEvent begin(TraceEvent event, EventKind kind) {
        return event.begin(kind, index++, scanner.line(), scanner.offset()).setTimeNs(line.timeNs);
    }

    private void access(boolean write, TraceEvent event) {
        begin(event, write ? EventKind.MEMORY_WRITE : EventKind.MEMORY_READ)
                .setDirection(Direction.DOWNSTREAM)
                .setAddress(line.address)
                .setLength(line.width)
                .setData(line.value, line.width);
    }

    @Override
    public Set<Trait> traits() {
        return MmiotraceFormat.TRAITS;
    }

    @Override
    public Mark mark() {
        if (inDevice && given < device.events()) {
            return beforeLine(given);
        }
        return behindLine(0);
    }

    @Override
    public void seek(Mark mark) throws IOException {
        super.seek(mark);
        inDevice = false;
        int before = (Integer) mark.state();
        if (before > 0 && scanner.next()
                && line.parse(scanner.bytes(), scanner.start(), scanner.end()) == MmioLine.Kind.DEVICE) {
            device();
            given = before;
        }
    }
}
