/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.ftrace;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.text.ByteCursor;
import org.tlplint.formats.text.Bytes;
import org.tlplint.formats.text.LineReader;
import org.tlplint.formats.text.Names;
import org.tlplint.formats.tlp.TlpDecoder;
import org.tlplint.formats.tlp.TlpSkips;
import org.tlplint.formats.tlp.TlpType;

/** Reads line by line; what an event does not tell stays absent. */
final class FtraceReader extends LineReader {

    private static final byte[] WIDTH = Bytes.of("width");
    private static final byte[] VALUE = Bytes.of("val");
    private static final byte[] ADDRESS = Bytes.of("addr");
    private static final byte[] MMIO = Bytes.of("mmio ");
    private static final byte[] MMIO_WRITE = Bytes.of("write len ");
    private static final byte[] MMIO_READ = Bytes.of("read len ");
    private static final byte[] UNSATISFIED = Bytes.of("unsatisfied-read len ");
    private static final byte[] GPA = Bytes.of(" gpa ");
    private static final byte[] VAL = Bytes.of(" val ");
    private static final byte[] HEADER = Bytes.of("TLP Header={");
    private static final byte[] NO_HEADER = Bytes.of("TLP Header=Not available");
    private static final byte[] CPU = Bytes.of("CPU");
    private static final byte[] LOST = Bytes.of("LOST ");
    private static final byte[] DROPPED = Bytes.of(" EVENTS DROPPED");
    private static final byte[] CPUS = Bytes.of("cpus=");

    /** Stands for a line that has been counted already. */
    private static final SkipLog.Skip SEEN = new SkipLog().reason("", true);

    private final SkipLog.Skip comment = log.reason("comment, or head of the file", true);
    private final SkipLog.Skip empty = log.reason("empty line", true);
    private final SkipLog.Skip otherEvent = log.reason("other trace event", true);
    private final SkipLog.Skip half = log.reason("event of an access that another event tells with its value", true);
    private final SkipLog.Skip noHeader = log.reason("AER event without a TLP header", true);
    private final SkipLog.Skip virtual = log.reason(
            "rwmmio access at a virtual address that no mapping holds: give it, --format ftrace:ioremap=VIRTUAL+SIZE@PHYSICAL",
            false);
    private final SkipLog.Skip lost = log.reason("the kernel lost events (LOST EVENTS): the trace is incomplete here",
            false);
    private final SkipLog.Skip fields = log.reason(
            "probe of a configuration access without the fields bus, devfn, pos, value, or of no known width", false);
    private final SkipLog.Skip malformed = log.reason("malformed trace event", false);
    private final SkipLog.Skip cut = log.reason("last line is cut off", false);
    private final SkipLog.Skip other = log.reason("text that is no trace event", false);
    private final TlpSkips refused = new TlpSkips(log);
    private final FtraceLine line = new FtraceLine();
    private final ConfigProbe config = new ConfigProbe();
    private final ByteCursor cursor = new ByteCursor();
    private final TlpDecoder decoder = new TlpDecoder();
    private final byte[] header = new byte[16];
    private final Names names = new Names();
    private final Ioremap ioremap;
    private final Set<Trait> traits;

    /**
     * @param traits what the beginning of the source shows
     */
    FtraceReader(TraceInput input, Ioremap ioremap, Set<Trait> traits) {
        super(input, new SkipLog());
        this.ioremap = ioremap;
        this.traits = Collections.unmodifiableSet(EnumSet.copyOf(traits));
    }

    @Override
    public boolean next(TraceEvent event) throws IOException {
        while (scanner.next()) {
            if (!line.parse(scanner.bytes(), scanner.start(), scanner.end())) {
                leaveOut(plain());
            } else if (!scanner.terminated()) {
                leaveOut(cut);
            } else {
                SkipLog.Skip reason = take(event);
                if (reason == null) {
                    return true;
                }
                if (reason != SEEN) {
                    leaveOut(reason);
                }
            }
        }
        return false;
    }

    private SkipLog.Skip plain() {
        byte[] bytes = scanner.bytes();
        int start = scanner.start();
        int end = scanner.end();
        if (start == end) {
            return empty;
        }
        if (Bytes.startsWith(bytes, start, end, CPU)) {
            return Bytes.indexOf(bytes, LOST, start, end) >= 0 || Bytes.indexOf(bytes, DROPPED, start, end) >= 0 ? lost
                    : comment;
        }
        boolean head = bytes[start] == '#' || Bytes.startsWith(bytes, start, end, CPUS);
        return head ? comment : scanner.terminated() ? other : cut;
    }

    /** Makes the event of the line, or says why there is none. */
    private SkipLog.Skip take(TraceEvent event) {
        return switch (KnownEvent.of(line)) {
            case RWMMIO_WRITE -> rwmmio(event, EventKind.MEMORY_WRITE);
            case RWMMIO_READ -> rwmmio(event, EventKind.MEMORY_READ);
            case RWMMIO_HALF -> half;
            case KVM_MMIO -> kvmMmio(event);
            case AER -> aer(event);
            case CONFIG -> config(event);
            case NOTE, MESSAGE -> {
                begin(event, EventKind.NOTE).setNote(names.of(line.bytes, line.nameStart, line.end));
                yield null;
            }
            case OTHER -> otherEvent;
        };
    }

    private TraceEvent begin(TraceEvent event, EventKind kind) {
        return event.begin(kind, index++, scanner.line(), scanner.offset()).setTimeNs(line.timeNs);
    }

    private SkipLog.Skip access(TraceEvent event, EventKind kind, long address, long bytes, long value) {
        boolean sane = bytes == 1 || bytes == 2 || bytes == 4 || bytes == 8;
        if (!sane || bytes < 8 && value >>> bytes * 8 != 0) {
            return malformed;
        }
        begin(event, kind).setDirection(Direction.DOWNSTREAM).setAddress(address).setLength((int) bytes)
                .setData(value, (int) bytes);
        return null;
    }

    /** {@code caller -> function width=32 val=0x1 addr=0xffff800010001000}: the width is in bits. */
    private SkipLog.Skip rwmmio(TraceEvent event, EventKind kind) {
        int width = line.field(WIDTH);
        int val = line.field(VALUE);
        int addr = line.field(ADDRESS);
        if (width < 0 || val < 0 || addr < 0) {
            return malformed;
        }
        long bits = cursor.on(line.bytes, width, line.end).decimal();
        boolean broken = cursor.failed();
        long value = cursor.on(line.bytes, val, line.end).number();
        broken |= cursor.failed();
        long address = cursor.on(line.bytes, addr, line.end).number();
        if (broken || cursor.failed() || bits % 8 != 0) {
            return malformed;
        }
        return ioremap.holds(address) ? access(event, kind, ioremap.physical(address), bits / 8, value) : virtual;
    }

    /** {@code mmio write len 4 gpa 0xfebf1000 val 0x1}. A read that is not satisfied is told again with its value. */
    private SkipLog.Skip kvmMmio(TraceEvent event) {
        cursor.on(line.bytes, line.rest, line.end).expect(MMIO);
        if (cursor.take(UNSATISFIED)) {
            return half;
        }
        boolean write = cursor.take(MMIO_WRITE);
        if (!write) {
            cursor.expect(MMIO_READ);
        }
        long bytes = cursor.decimal();
        long address = cursor.expect(GPA).hexPrefixed();
        long value = cursor.expect(VAL).hexPrefixed();
        if (cursor.failed() || !cursor.atEnd()) {
            return malformed;
        }
        return access(event, write ? EventKind.MEMORY_WRITE : EventKind.MEMORY_READ, address, bytes, value);
    }

    private SkipLog.Skip config(TraceEvent event) {
        if (!config.parse(line)) {
            return fields;
        }
        config.fill(begin(event, config.kind()));
        return null;
    }

    /** {@code … TLP Header={0x40000001,0x10f,0xfee00000,0x41}}: four DWORDs, most significant byte first. */
    private SkipLog.Skip aer(TraceEvent event) {
        int at = Bytes.indexOf(line.bytes, HEADER, line.rest, line.end);
        if (at < 0) {
            return Bytes.indexOf(line.bytes, NO_HEADER, line.rest, line.end) < 0 ? malformed : noHeader;
        }
        cursor.on(line.bytes, at + HEADER.length, line.end);
        for (int i = 0; i < 4; i++) {
            long dword = (i == 0 ? cursor : cursor.expect(',')).hexPrefixed();
            for (int b = 0; b < 4; b++) {
                header[i * 4 + b] = (byte) (dword >> 24 - b * 8);
            }
        }
        if (cursor.expect('}').failed()) {
            return malformed;
        }
        TlpType type = TlpType.of(header[0]);
        if (!decoder.parse(header, 0, type == null ? 16 : type.headerBytes())) {
            refused.add(decoder, scanner.bytes(), scanner.start(), scanner.end(), scanner.line());
            return SEEN;
        }
        // the time is that of the report, somewhat after the TLP
        decoder.fill(begin(event, decoder.kind()).infer(Field.TIME));
        decoder.inferDirection(event);
        return null;
    }

    @Override
    public Set<Trait> traits() {
        return traits;
    }
}
