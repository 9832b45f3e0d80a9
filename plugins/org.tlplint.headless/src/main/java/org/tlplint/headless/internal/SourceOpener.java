/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.device.DescriptionException;
import org.tlplint.core.device.DescriptionReader;
import org.tlplint.core.device.DeviceDescriptions;
import org.tlplint.core.set.TraceSet;
import org.tlplint.core.set.TraceSetException;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.formats.Detection;
import org.tlplint.formats.Formats;

/** Makes sources of what a command line and its trace sets name. */
final class SourceOpener {

    /** A dump whose moment counts from the first event of all traces. */
    private record Dump(AuditSource source, String name, TraceSet.Moment moment) {
    }

    private final Spool spool;
    private final UnpackOptions unpacking;
    private final TraceFormat chosen;
    private final OffsetOption offsets;
    private DeviceDescriptions descriptions = DeviceDescriptions.NONE;
    private final List<AuditSource> dumps = new ArrayList<>();
    private final List<String> dumpNames = new ArrayList<>();
    private final List<AuditSource> sources = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Dump> later = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    /**
     * @param chosen format of all traces, or null to find it out
     */
    SourceOpener(Spool spool, UnpackOptions unpacking, TraceFormat chosen, OffsetOption offsets) {
        this.spool = spool;
        this.unpacking = unpacking;
        this.chosen = chosen;
        this.offsets = offsets;
    }

    /** A trace, a trace set, or {@code -} for standard input. */
    void trace(String name) throws IOException {
        if (!name.equals("-") && TraceSetFile.isSet(SourceOptions.path(name))) {
            if (chosen != null) {
                throw Problem.usage("--format is for traces; %s is a trace set, which names the formats itself", name);
            }
            set(SourceOptions.path(name));
            return;
        }
        source(name.equals("-") ? null : SourceOptions.path(name), name.equals("-") ? "standard input" : name, name,
                chosen, unpacking.entry, 0);
    }

    /** A trace that is still written. */
    void followed(FollowedTrace trace, String name) throws IOException {
        sources.add(trace.open(chosen).withOffset(offsets.of(name, name, 0)));
        names.add(name);
    }

    /** A dump of the initial state. */
    void snapshot(String name) throws IOException {
        boolean in = name.equals("-");
        dumps.add(open(in ? spool.standardInput(unpacking) : unpacking.input(SourceOptions.path(name)), null));
        dumpNames.add(in ? "standard input" : name);
    }

    void devices(List<String> files) {
        for (String file : files) {
            try {
                String text = SmallFile.text(SourceOptions.path(file), "device description",
                        DescriptionReader.MAX_LENGTH);
                descriptions = descriptions.and(DescriptionReader.read(text, file));
            } catch (DescriptionException e) {
                throw Problem.usage("%s", e.getMessage());
            }
        }
    }

    private void set(Path file) throws IOException {
        TraceSet set;
        try {
            set = TraceSetFile.read(file);
        } catch (TraceSetException e) {
            throw Problem.usage("%s", e.getMessage());
        }
        devices(set.devices().stream().map(d -> beside(file, d).toString()).toList());
        for (TraceSet.Snapshot s : set.snapshots()) {
            Path path = beside(file, s.file());
            AuditSource dump = open(unpacking.input(path), format(s.format(), file, s.line()));
            if (s.moment() == null) {
                dumps.add(dump);
                dumpNames.add(path.toString());
            } else {
                later.add(new Dump(dump, path.toString(), s.moment()));
            }
        }
        for (TraceSet.Source s : set.sources()) {
            Path path = beside(file, s.file());
            if (TraceSetFile.isSet(path)) {
                throw Problem.usage("%s:%d: %s is a trace set; a set cannot hold another one", file, s.line(), path);
            }
            source(path, path.toString(), s.file(), format(s.format(), file, s.line()),
                    s.entry().isEmpty() ? unpacking.entry : s.entry(), s.offsetNs());
        }
    }

    private static Path beside(Path set, String file) {
        Path folder = set.getParent();
        return folder == null ? SourceOptions.path(file) : folder.resolve(SourceOptions.path(file));
    }

    /**
     * @param path null for standard input
     * @param shown name for people
     * @param given name under which it was given
     * @param entry which file of an archive
     */
    private void source(Path path, String shown, String given, TraceFormat format, String entry, long offsetNs)
            throws IOException {
        if (path != null && !seen.add(path.toAbsolutePath().normalize())) {
            throw Problem.usage("%s is given twice", shown);
        }
        TraceInput input = path == null ? spool.standardInput(unpacking) : unpacking.input(path, entry);
        sources.add(open(input, format).withOffset(offsets.of(shown, given, offsetNs)));
        names.add(shown);
    }

    private static AuditSource open(TraceInput input, TraceFormat format) throws IOException {
        if (format != null) {
            return new AuditSource(input, format, 100);
        }
        Detection detection = Formats.detect(input);
        return new AuditSource(input, detection.format(), detection.ranking().get(0).confidence());
    }

    private static TraceFormat format(String text, Path set, int line) {
        try {
            return text.isEmpty() ? null : Formats.named(text);
        } catch (TraceException e) {
            throw Problem.usage("%s:%d: %s", set, line, e.getMessage());
        }
    }

    static TraceFormat format(String text) {
        try {
            return Formats.named(text);
        } catch (TraceException e) {
            throw Problem.usage("%s", e.getMessage());
        }
    }

    SourceOptions.Opened opened() throws IOException {
        offsets.requireUsed(names);
        long start = later.stream().anyMatch(d -> !d.moment.absolute()) ? TimeOptions.start(sources)
                : TraceEvent.NO_TIME;
        List<AuditSource> traces = new ArrayList<>(sources);
        List<String> all = new ArrayList<>(dumpNames);
        all.addAll(names);
        for (Dump dump : later) {
            if (!dump.moment.absolute() && start == TraceEvent.NO_TIME) {
                throw Problem.usage("the moment of %s counts from the first event, but no source has time stamps",
                        dump.name);
            }
            long ns = dump.moment.absolute() ? dump.moment.ns() : TimeOptions.after(start, dump.moment.ns());
            traces.add(dump.source.at(ns));
            all.add(dump.name);
        }
        return new SourceOptions.Opened(traces, dumps, all, descriptions);
    }
}
