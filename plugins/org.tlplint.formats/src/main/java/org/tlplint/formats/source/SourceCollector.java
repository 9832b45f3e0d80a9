/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.audit.TraceView;
import org.tlplint.core.device.DescriptionException;
import org.tlplint.core.device.DescriptionReader;
import org.tlplint.core.device.DeviceDescriptions;
import org.tlplint.core.set.TraceSet;
import org.tlplint.core.set.TraceSetException;
import org.tlplint.core.text.EventLister;
import org.tlplint.core.trace.FileInput;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceException;
import org.tlplint.formats.Formats;

/**
 * Collects what is audited together: traces, dumps and device descriptions, each given by itself or named by a trace set. The order is
 * the same for every face of tlplint, so that an event has the same number in all of them.
 */
public final class SourceCollector {

    /** A dump of a moment, whose time may count from the first event of all traces. */
    private record Dump(AuditSource source, String name, TraceSet.Moment moment) {
    }

    private final SourceOpener opener;
    private final List<AuditSource> traces = new ArrayList<>();
    private final List<String> traceNames = new ArrayList<>();
    private final List<AuditSource> snapshots = new ArrayList<>();
    private final List<String> snapshotNames = new ArrayList<>();
    private final List<Dump> dumps = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private DeviceDescriptions devices = DeviceDescriptions.NONE;

    public SourceCollector(SourceOpener opener) {
        this.opener = opener;
    }

    /**
     * A device description.
     *
     * @param shown its name for messages
     */
    public void device(Path file, String shown) throws TextFileException, DescriptionException {
        devices = devices.and(DescriptionReader
                .read(TextFile.read(file, "device description", DescriptionReader.MAX_LENGTH), shown));
    }

    /** A dump of the initial state that is open already. */
    public void snapshot(AuditSource source, String name) {
        snapshots.add(source);
        snapshotNames.add(name);
    }

    /** A trace that is open already. */
    public void trace(AuditSource source, String name) {
        traces.add(source);
        traceNames.add(name);
    }

    /**
     * A trace.
     *
     * @param shown its name for messages
     * @param source what was said of it
     * @throws TraceSetException if the same file is given twice
     */
    public void trace(Path file, String shown, TraceSet.Source source) throws IOException, TraceSetException {
        if (!seen.add(file.toAbsolutePath().normalize())) {
            throw new TraceSetException("%s is given twice".formatted(shown));
        }
        trace(opener.trace(file, shown, source), shown);
    }

    /**
     * All that a trace set names.
     *
     * @param shown its name for messages
     * @throws TraceSetException if something is wrong with the set itself; the message says where
     */
    public void set(Path file, String shown) throws IOException, TraceSetException, DescriptionException {
        TraceSet set = TraceSetFile.read(file, shown);
        for (String device : set.devices()) {
            Path path = TraceSetFile.beside(file, device);
            device(path, path.toString());
        }
        for (TraceSet.Snapshot s : set.snapshots()) {
            Path path = TraceSetFile.beside(file, s.file());
            require(s.format(), shown, s.line());
            AuditSource dump = opener.snapshot(path, s.format());
            if (s.moment() == null) {
                snapshot(dump, path.toString());
            } else {
                dumps.add(new Dump(dump, path.toString(), s.moment()));
            }
        }
        for (TraceSet.Source s : set.sources()) {
            Path path = TraceSetFile.beside(file, s.file());
            require(s.format(), shown, s.line());
            if (TraceSetFile.isSet(path)) {
                throw new TraceSetException(shown, s.line(),
                        "%s is a trace set; a set cannot hold another one".formatted(path));
            }
            trace(path, path.toString(), s);
        }
    }

    private static void require(String format, String set, int line) throws TraceSetException {
        try {
            if (!format.isEmpty()) {
                Formats.named(format);
            }
        } catch (TraceException e) {
            throw new TraceSetException(set, line, e.getMessage());
        }
    }

    /** The traces, without dumps of a moment. */
    public List<AuditSource> traces() {
        return List.copyOf(traces);
    }

    /** The names of the traces, in their order. */
    public List<String> traceNames() {
        return List.copyOf(traceNames);
    }

    /** Dumps of the state before the first event. */
    public List<AuditSource> snapshots() {
        return List.copyOf(snapshots);
    }

    /** All descriptions. */
    public DeviceDescriptions devices() {
        return devices;
    }

    /** The names of all, as sources are numbered: dumps of the initial state, traces, dumps of a moment. */
    public List<String> names() {
        List<String> all = new ArrayList<>(snapshotNames);
        all.addAll(traceNames);
        dumps.forEach(dump -> all.add(dump.name));
        return all;
    }

    /**
     * Dumps of a moment, which come behind the traces. Reads the beginning of the traces if a moment counts from there.
     *
     * @throws TraceSetException if it does and no trace has times
     */
    public List<AuditSource> dumps() throws IOException, TraceSetException {
        long start = dumps.stream().anyMatch(d -> !d.moment.absolute()) ? start(traces) : TraceEvent.NO_TIME;
        List<AuditSource> placed = new ArrayList<>();
        for (Dump dump : dumps) {
            if (!dump.moment.absolute() && start == TraceEvent.NO_TIME) {
                throw new TraceSetException(
                        "the moment of %s counts from the first event, but no source has time stamps"
                                .formatted(dump.name));
            }
            placed.add(dump.source.at(
                    dump.moment.absolute() ? dump.moment.ns() : after(start, dump.moment.ns())));
        }
        return placed;
    }

    /** A time after another one, in nanoseconds; the latest possible if there is none so late. */
    public static long after(long startNs, long ns) {
        long sum = startNs + ns;
        return ns > 0 && sum < startNs ? Long.MAX_VALUE : ns < 0 && sum > startNs ? Long.MIN_VALUE + 1 : sum;
    }

    /** Time of the first event of all that has one, or {@link TraceEvent#NO_TIME}; dumps of a moment are no events. */
    public static long start(List<AuditSource> traces) throws IOException {
        long start = TraceEvent.NO_TIME;
        for (AuditSource trace : traces) {
            if (trace.hasMoment()) {
                continue;
            }
            // only a glance: the hash belongs to the audit that reads it all
            AuditSource glance = trace.input() instanceof FileInput file ? trace.withInput(file.withoutHash()) : trace;
            long first = new EventLister(new TraceView(glance, List.of(), null)).startNs();
            start = start == TraceEvent.NO_TIME || first != TraceEvent.NO_TIME && first < start ? first : start;
        }
        return start;
    }
}
