/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.metamorphic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Machine;
import org.tlplint.core.pci.Windows.Region;
import org.tlplint.core.pci.Windows.Window;
import org.tlplint.core.replay.Replay;
import org.tlplint.core.trace.AddressScope;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;

/** A short trace in which software does the same by other accesses: two DWORDs as a QWORD, or a DWORD as two halves. */
final class RewrittenTrace {

    final List<TraceEvent> events = new ArrayList<>();
    /** Lines of accesses that became part of another, with the line of that. */
    final TreeMap<Long, Long> moved = new TreeMap<>();
    final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    int changed;

    private RewrittenTrace() {
    }

    static List<TraceEvent> read(EventReader reader) throws IOException {
        List<TraceEvent> events = new ArrayList<>();
        TraceEvent event = new TraceEvent();
        while (reader.next(event)) {
            TraceEvent copy = new TraceEvent();
            copy.copy(event);
            events.add(copy);
        }
        return events;
    }

    private void add(TraceEvent event) {
        event.setIndex(events.size());
        events.add(event);
    }

    private static boolean isPlainDword(TraceEvent event) {
        boolean whole = !event.has(Field.BYTE_ENABLES) || event.firstBe() == 15;
        return whole && event.length() == 4 && event.payloadLength() == 4
                && (!event.has(Field.TAG) || event.has(Field.STATUS) || event.kind() == EventKind.MEMORY_WRITE);
    }

    /** Writes to both halves of a QWORD of a masked entry, one after the other, become one. */
    static RewrittenTrace merged(List<TraceEvent> original, Set<Trait> traits, Set<Long> told) {
        RewrittenTrace result = new RewrittenTrace();
        result.traits.addAll(traits);
        Replay replay = new Replay(step -> {});
        replay.setTraits(traits);
        for (int i = 0; i < original.size(); i++) {
            TraceEvent event = new TraceEvent();
            event.copy(original.get(i));
            TraceEvent next = i + 1 < original.size() ? original.get(i + 1) : event;
            if (isHalf(event, next) && isMasked(replay.machine(), event.address()) && !told.contains(event.line())
                    && !told.contains(next.line())) {
                replay.accept(original.get(i++));
                event.setLength(8).setData(event.data() | next.data() << 32, 8);
                if (event.has(Field.BYTE_ENABLES)) {
                    event.setByteEnables(15, 15);
                }
                result.moved.put(next.line(), event.line());
                result.changed++;
            }
            replay.accept(original.get(i));
            result.add(event);
        }
        return result;
    }

    private static boolean isHalf(TraceEvent event, TraceEvent next) {
        return event.kind() == EventKind.MEMORY_WRITE && next.kind() == EventKind.MEMORY_WRITE
                && event.direction() == Direction.DOWNSTREAM && next.direction() == Direction.DOWNSTREAM
                && event.scope() == AddressScope.SYSTEM && isPlainDword(event) && isPlainDword(next)
                && event.address() % 8 == 0 && next.address() == event.address() + 4
                && event.requester() == next.requester();
    }

    private static boolean isMasked(Machine machine, long address) {
        Window window = machine.windows().find(address);
        return window != null && window.region() == Region.TABLE && address % 16 == 0
                && window.function().msix().isMasked((int) (address - window.start()) / 16).isTrue();
    }

    /** Writes of a DWORD of MSI or MSI-X become two of a WORD, where the function does nothing in between. */
    static RewrittenTrace split(List<TraceEvent> original, Set<Trait> traits, Set<Long> told) {
        RewrittenTrace result = new RewrittenTrace();
        result.traits.addAll(traits);
        Replay replay = new Replay(step -> {});
        replay.setTraits(traits);
        for (TraceEvent read : original) {
            TraceEvent event = new TraceEvent();
            event.copy(read);
            if (event.kind() == EventKind.CONFIG_WRITE && isPlainDword(event) && !told.contains(event.line())
                    && maySplit(replay.machine().find(event.target()), (int) event.address())) {
                TraceEvent second = new TraceEvent();
                second.copy(event);
                result.add(half(event, event.address(), event.data() & 0xffff));
                result.add(half(second, event.address() + 2, second.data() >>> 16));
                result.changed++;
            } else {
                result.add(event);
            }
            replay.accept(read);
        }
        return result;
    }

    private static TraceEvent half(TraceEvent event, long address, long data) {
        event.setAddress(address).setLength(2).setData(data, 2);
        return event.has(Field.BYTE_ENABLES) ? event.setByteEnables(3 << (address & 3), 0) : event;
    }

    private static boolean maySplit(FunctionState f, int at) {
        if (f == null || f.msi() == null || !f.isMsiEnabled().isFalse()) {
            return f != null && f.msix() != null && at == f.msix().offset();
        }
        return at >= f.msi().offset() && at < f.msi().offset() + f.msi().length() && at % 4 == 0;
    }
}
