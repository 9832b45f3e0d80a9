/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.qemu;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.tlplint.core.trace.AddressScope;
import org.tlplint.core.trace.CompletionStatus;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.Sender;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.text.Bytes;
import org.tlplint.formats.text.LineReader;
import org.tlplint.formats.text.Names;

/**
 * Reads a QEMU log. Most lines of a log are dropped by what they end with, before anything of them is parsed; what a
 * line does not tell by itself is found in its {@linkplain Neighbours neighbours}, not in memory of what went before.
 * So reading can begin at any event; only the I/O APIC's table is part of a mark.
 */
final class QemuLogReader extends LineReader {

    private static final long MESSAGE_WINDOW = 0xfee00000L;
    private static final long MESSAGE_WINDOW_END = 0xfef00000L;
    private static final int CONSOLE_PORT = 0xe9;
    private static final byte[] QUOTED_EQUALS = Bytes.of("=3D");

    private final QemuSkips skips;
    private final QemuLine line = new QemuLine();
    private final RegionAccess access = new RegionAccess();
    private final ConfigAccess config = new ConfigAccess();
    private final BarMapping mapping = new BarMapping();
    private final RefusedAccess refused = new RefusedAccess();
    private final IoApic ioApic = new IoApic();
    private final SenderFinder senders = new SenderFinder(ioApic);
    private final PassedThrough passed;
    private final ConfigWidth widths;
    private final Names names = new Names();
    /** Of accesses that name none; negative if nobody said. */
    private final int bus;
    private final EnumSet<Trait> traits;
    private final Set<Trait> traitsView;
    private byte[] bytes;
    private int start;
    private int end;
    private boolean regionsShown;

    /** What a mark remembers besides the place. */
    private record State(long[] ioApic, Object passed) {
    }

    QemuLogReader(TraceInput input, Set<Trait> shownSoFar, int bus) {
        this(input, shownSoFar, bus, new QemuSkips());
    }

    private QemuLogReader(TraceInput input, Set<Trait> shownSoFar, int bus, QemuSkips skips) {
        super(input, skips.log);
        this.skips = skips;
        this.bus = bus;
        passed = new PassedThrough(scanner);
        widths = new ConfigWidth(scanner);
        traits = EnumSet.noneOf(Trait.class);
        traits.addAll(shownSoFar);
        traitsView = Collections.unmodifiableSet(traits);
    }

    @Override
    public boolean next(TraceEvent event) throws IOException {
        while (scanner.next()) {
            bytes = scanner.bytes();
            start = scanner.start();
            end = scanner.end();
            if (take(event)) {
                return true;
            }
        }
        return false;
    }

    private boolean take(TraceEvent event) {
        Region region = Region.atEndOf(bytes, start, end);
        return region == null ? other(event) : region(region, event);
    }

    private boolean isQuoted() {
        return end > start && bytes[start] == '>';
    }

    /** A line in a mail that quotes the log. */
    private boolean quoted(TraceEvent event) {
        start = QemuLine.unquoted(bytes, start, end);
        return take(event);
    }

    private boolean skip(SkipLog.Skip reason) {
        reason.add(bytes, start, end, scanner.line());
        return false;
    }

    // --- lines that end in a region's name

    private boolean region(Region region, TraceEvent event) {
        if (!regionsShown) {
            regionsShown = true;
            traits.add(Trait.TABLE_ACCESSES);
        }
        return switch (region) {
            case CONFIG_INDEX -> skip(skips.configPort);
            case CONFIG_DATA, CONFIG_MMIO -> skip(skips.configData);
            case OTHER -> skip(skips.otherRegion);
            default ->
                line.parse(bytes, start, end) && access.parse(line) ? access(region, event)
                        : isQuoted() ? quoted(event) : skip(skips.malformed);
        };
    }

    private boolean access(Region region, TraceEvent event) {
        return switch (region) {
            case TABLE, PBA -> deviceMemory(event);
            case LOCAL_APIC -> localApic(event);
            case DOORBELL -> access.write ? message(event) : skip(skips.messageRead);
            default -> debugPort(event);
        };
    }

    private TraceEvent begin(TraceEvent event, EventKind kind) {
        event.begin(kind, index++, scanner.line(), scanner.offset());
        if (line.hasTime()) {
            event.setTimeNs(line.timeNs);
            traits.add(Trait.TIME);
        }
        return event;
    }

    private boolean deviceMemory(TraceEvent event) {
        begin(event, access.write ? EventKind.MEMORY_WRITE : EventKind.MEMORY_READ)
                .setDirection(Direction.DOWNSTREAM)
                .setAddress(access.address)
                .setData(access.value, access.size)
                .setLength(access.size)
                // an eight-byte access is printed as two of four bytes
                .infer(Field.LENGTH)
                .setStatus(CompletionStatus.SUCCESSFUL)
                .infer(Field.STATUS);
        return true;
    }

    /** QEMU's own rule: in the local APIC's page everything but offsets 00xh of each 1000h is a register. */
    private boolean localApic(TraceEvent event) {
        traits.add(Trait.MESSAGES);
        long offset = access.address - MESSAGE_WINDOW;
        boolean message = offset > 0xfff || (offset & 0xff0) == 0;
        if (!message) {
            return skip(skips.localApic);
        }
        return access.write ? message(event) : skip(skips.messageRead);
    }

    private boolean message(TraceEvent event) {
        traits.add(Trait.MESSAGES);
        if (index == 0 && access.address == MESSAGE_WINDOW && access.value == 0) {
            return skip(skips.powerOn);
        }
        Sender sender = senders.find(scanner, line, access.address, access.value);
        begin(event, EventKind.MEMORY_WRITE)
                .setDirection(Direction.UPSTREAM)
                .setAddress(access.address)
                .setData(access.value, access.size)
                .setLength(access.size)
                .setSender(sender);
        if (sender == Sender.FUNCTION && senders.vector() >= 0) {
            event.setVector(senders.vector()).infer(Field.VECTOR);
        }
        return true;
    }

    private boolean debugPort(TraceEvent event) {
        if (!access.write || access.address == CONSOLE_PORT) {
            return skip(skips.debugConsole);
        }
        begin(event, EventKind.NOTE).setNote("mark " + Long.toUnsignedString(access.value));
        return true;
    }

    // --- all other lines

    private boolean other(TraceEvent event) {
        if (!line.parse(bytes, start, end)) {
            return isQuoted() ? quoted(event) : RefusedAccess.matches(bytes, line.body, end) ? refused(event) : noise();
        }
        if (line.isEvent(ConfigAccess.READ) || line.isEvent(ConfigAccess.WRITE)) {
            return config.parse(line) ? config(event) : damaged();
        }
        if (line.isEvent(BarMapping.ADD) || line.isEvent(BarMapping.REMOVE)) {
            return mapping.parse(line) && scanner.terminated() ? mapping(event) : damaged();
        }
        if (line.isEvent(RegionAccess.READ) || line.isEvent(RegionAccess.WRITE)) {
            return access.parse(line) && scanner.terminated() ? unnamed(event) : damaged();
        }
        return known(KnownEvent.of(line), event);
    }

    private boolean damaged() {
        boolean mailed = end > start && bytes[end - 1] == '=' || Bytes.indexOf(bytes, QUOTED_EQUALS, start, end) >= 0;
        return skip(!scanner.terminated() ? skips.cut : mailed ? skips.mailed : skips.malformed);
    }

    private boolean known(KnownEvent known, TraceEvent event) {
        if (known == null) {
            return skip(scanner.terminated() ? skips.otherEvent : skips.cut);
        }
        return switch (known.kind()) {
            case VFIO, VFIO_MESSAGE -> passed.parse(line, config) != VfioLine.Kind.MALFORMED && scanner.terminated()
                    ? passed(known, event)
                    : damaged();
            case REDIRECT -> ioApic.write(line) ? skip(skips.redirection) : damaged();
            case NOTE -> {
                begin(event, EventKind.NOTE).setNote(names.of(bytes, line.body, end));
                yield true;
            }
            case QUIET -> skip(skips.quiet);
            default -> skip(skips.cause);
        };
    }

    private boolean config(TraceEvent event) {
        int length = widths.of(line, config);
        if (config.guessed && !config.hasBus && bus >= 0) {
            config.bdf |= bus << 8;
            config.guessed = false;
        }
        if (length == 0 && !scanner.terminated()) {
            // without a second witness the value may have lost digits
            return skip(skips.cut);
        }
        begin(event, config.write ? EventKind.CONFIG_WRITE : EventKind.CONFIG_READ)
                .setTarget(config.bdf)
                .setTargetName(names.of(bytes, config.nameStart, config.nameEnd))
                .setAddress(config.register)
                .setStatus(CompletionStatus.SUCCESSFUL)
                .infer(Field.STATUS);
        if (config.guessed) {
            event.infer(Field.TARGET);
        }
        int known = length == 0 ? config.likelyLength() : length;
        event.setLength(known).setData(config.value, known);
        if (length == 0) {
            event.infer(Field.LENGTH);
        }
        traits.add(Trait.CONFIG_ACCESSES);
        return true;
    }

    /** A device that is passed through. */
    private boolean passed(KnownEvent known, TraceEvent event) {
        if (known.kind() == KnownEvent.Kind.VFIO_MESSAGE) {
            if (passed.isToldAsWrite()) {
                return skip(skips.cause);
            }
            traits.add(Trait.MESSAGES);
            passed.message(begin(event, EventKind.MEMORY_WRITE));
            return true;
        }
        if (passed.isConfig()) {
            return passed.isToldAsConfig(config) ? skip(skips.passedConfig) : config(event);
        }
        if (!passed.isBar()) {
            return skip(skips.passedRegion);
        }
        traits.add(Trait.TABLE_ACCESSES);
        passed.region(begin(event, passed.isWrite() ? EventKind.MEMORY_WRITE : EventKind.MEMORY_READ));
        return true;
    }

    private boolean mapping(TraceEvent event) {
        if (mapping.bar == BarMapping.EXPANSION_ROM) {
            return skip(skips.expansionRom);
        }
        begin(event, mapping.add ? EventKind.BAR_MAPPED : EventKind.BAR_UNMAPPED)
                .setTarget(mapping.bdf)
                .setBar(mapping.bar)
                .setAddress(mapping.address)
                .setSize(mapping.size);
        if (mapping.nameEnd > mapping.nameStart) {
            event.setTargetName(names.of(bytes, mapping.nameStart, mapping.nameEnd));
        }
        return true;
    }

    /** Old versions name no region: then the address alone tells what it is. */
    private boolean unnamed(TraceEvent event) {
        if (access.address >= MESSAGE_WINDOW && access.address < MESSAGE_WINDOW_END) {
            return localApic(event);
        }
        if (access.address < 0x10000) {
            boolean index = access.address >= 0xcf8 && access.address < 0xcfc;
            boolean data = access.address >= 0xcfc && access.address <= 0xcff;
            return skip(index ? skips.configPort : data ? skips.configData : skips.otherRegion);
        }
        traits.add(Trait.TABLE_ACCESSES);
        return deviceMemory(event);
    }

    private boolean refused(TraceEvent event) {
        if (!refused.parse(bytes, line.body, end)) {
            return damaged();
        }
        boolean inWindow = refused.address >= MESSAGE_WINDOW && refused.address < MESSAGE_WINDOW_END;
        if (refused.region == null && !inWindow) {
            return skip(skips.refusedTwice);
        }
        if (refused.region == Region.OTHER) {
            return skip(skips.refusedElsewhere);
        }
        begin(event, refused.write ? EventKind.MEMORY_WRITE : EventKind.MEMORY_READ)
                .setDirection(refused.region == null ? Direction.UPSTREAM : Direction.DOWNSTREAM)
                .setScope(refused.region == null
                        ? AddressScope.SYSTEM
                        : refused.region == Region.TABLE ? AddressScope.MSIX_TABLE : AddressScope.MSIX_PBA)
                .setAddress(refused.address)
                .setLength(refused.size)
                .setStatus(CompletionStatus.REJECTED);
        return true;
    }

    private boolean noise() {
        if (end == start) {
            return skip(skips.empty);
        }
        if (Noise.isProtocol(bytes, start, end)) {
            return skip(skips.protocol);
        }
        return skip(Noise.isEmulator(bytes, start, end) ? skips.emulator
                : scanner.terminated() ? skips.text : skips.cut);
    }

    // --- the rest of the interface

    @Override
    public Set<Trait> traits() {
        return traitsView;
    }

    /** Everything, but time stamps only if no event has been seen without one. */
    @Override
    public Set<Trait> possibleTraits() {
        EnumSet<Trait> possible = EnumSet.of(Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.MESSAGES);
        if (Collections.disjoint(traits, possible)) {
            possible.add(Trait.TIME);
        }
        possible.addAll(traits);
        return possible;
    }

    @Override
    public Mark mark() {
        return behindLine(new State(ioApic.save(), passed.save()));
    }

    @Override
    public void seek(Mark mark) throws IOException {
        super.seek(mark);
        State state = (State) mark.state();
        ioApic.restore(state.ioApic);
        passed.restore(state.passed);
    }
}
