/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.lspci;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.text.Bytes;
import org.tlplint.formats.text.LineReader;

/**
 * Reads device by device: a snapshot of the bytes, then a mapping for each memory region that the text shows as decoding.
 * Of a device without bytes it gives the registers that the text tells. A mark is the start of a device and the number of its events that have been given.
 */
final class LspciReader extends LineReader {

    private final SkipLog.Skip text = log.reason("descriptive text", true);
    private final SkipLog.Skip empty = log.reason("empty line", true);
    private final SkipLog.Skip disabled = log.reason("region that is disabled", true);
    private final SkipLog.Skip noHex = log.reason(
            "device without bytes, and with no text of its capabilities: make the dump with lspci -vv -xxxx as root",
            false);
    private final SkipLog.Skip words = log.reason(
            "device without bytes, read from its text: bits that it leaves out are taken to be 0", true);
    private final SkipLog.Skip gone = log.reason("device that reads as all ff", false);
    private final SkipLog.Skip gap = log.reason("bytes that do not follow the bytes before them", false);
    private final SkipLog.Skip regions = log.reason("more regions than a device has", false);
    private final SkipLog.Skip domain = log.reason("device in a domain above 7fff", false);
    private final SkipLog.Skip other = log.reason("text that lspci does not print", false);
    private final LspciLine line = new LspciLine();
    private final LspciDevice device = new LspciDevice();
    private byte[] title = new byte[0];
    private boolean inDevice;
    /** Lines of text that tell registers. */
    private int told;
    /** Events of the device that have been given; those from here on are still to come while complete is true. */
    private int given;
    private boolean complete;
    private boolean pendingLine;
    private boolean ended;

    LspciReader(TraceInput input) {
        super(input, new SkipLog());
    }

    @Override
    public boolean next(TraceEvent event) throws IOException {
        while (true) {
            if (complete && given < device.events()) {
                device.fill(event, given++, index++);
                return true;
            }
            complete = false;
            if (ended || !readDevice()) {
                return false;
            }
        }
    }

    /** Reads on until a device is complete; false at the end. */
    private boolean readDevice() throws IOException {
        while (pendingLine || scanner.next()) {
            pendingLine = false;
            LspciLine.Kind kind = line.parse(scanner.bytes(), scanner.start(), scanner.end());
            if (kind == LspciLine.Kind.EMPTY) {
                leaveOut(empty);
            }
            if (inDevice && (kind == LspciLine.Kind.DEVICE || kind == LspciLine.Kind.EMPTY)) {
                pendingLine = kind == LspciLine.Kind.DEVICE;
                if (finish()) {
                    return true;
                }
            } else {
                take(kind);
            }
        }
        ended = true;
        return inDevice && finish();
    }

    private void take(LspciLine.Kind kind) {
        switch (kind) {
            case DEVICE -> begin();
            case HEX -> {
                if (!inDevice || !device.add(line)) {
                    leaveOut(gap);
                }
            }
            case REGION -> region();
            case TEXT -> text();
            case EMPTY -> {}
            case OTHER -> leaveOut(other);
        }
    }

    private void begin() {
        if (line.bdf == Bdf.NONE) {
            leaveOut(domain);
            return;
        }
        inDevice = true;
        given = 0;
        title = Arrays.copyOfRange(scanner.bytes(), scanner.start(), scanner.end());
        told = 0;
        device.text().begin(scanner.bytes(), line.nameStart, scanner.end(), scanner.line(), scanner.offset());
        device.begin(line.bdf, Bytes.string(scanner.bytes(), line.nameStart, scanner.end()), scanner.line(),
                scanner.offset());
    }

    /** A line of text that tells a register is counted when it is known that there are bytes that tell it too. */
    private void text() {
        if (inDevice && device.text().take(scanner.bytes(), scanner.start(), scanner.end(), scanner.line(),
                scanner.offset())) {
            told++;
        } else {
            leaveOut(inDevice ? text : other);
        }
    }

    private void region() {
        if (!inDevice) {
            leaveOut(other);
        } else if (!line.decodes) {
            leaveOut(disabled);
        } else if (!device.add(line, scanner.line(), scanner.offset())) {
            leaveOut(regions);
        }
    }

    /** The device's lines are all read; true if it makes events. */
    private boolean finish() {
        inDevice = false;
        boolean byWords = !device.hasBytes() && device.text().isUseful();
        for (int i = byWords ? told : 0; i < told; i++) {
            text.add(title, 0, title.length, device.line());
        }
        if (byWords) {
            words.add(title, 0, title.length, device.line());
            complete = true;
        } else if (!device.hasBytes()) {
            noHex.add(title, 0, title.length, device.line());
        } else if (device.isGone()) {
            gone.add(title, 0, title.length, device.line());
        } else {
            complete = true;
        }
        return complete;
    }

    @Override
    public Set<Trait> traits() {
        return EnumSet.noneOf(Trait.class);
    }

    @Override
    public Mark mark() {
        if (complete) {
            return new Mark(index, device.line() - 1, device.offset(), given);
        }
        return behindLine(0);
    }

    @Override
    public void seek(Mark mark) throws IOException {
        super.seek(mark);
        inDevice = false;
        complete = false;
        pendingLine = false;
        ended = false;
        int before = (Integer) mark.state();
        if (before > 0 && readDevice()) {
            given = before;
        }
    }
}
