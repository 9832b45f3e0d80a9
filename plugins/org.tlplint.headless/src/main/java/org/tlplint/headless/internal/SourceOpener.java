/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.device.DescriptionException;
import org.tlplint.core.set.TraceSet;
import org.tlplint.core.set.TraceSetException;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.formats.Detection;
import org.tlplint.formats.Formats;
import org.tlplint.formats.source.SourceCollector;
import org.tlplint.formats.source.TextFileException;
import org.tlplint.formats.source.TraceSetFile;

/** Makes sources of what a command line and its trace sets name. */
final class SourceOpener implements org.tlplint.formats.source.SourceOpener {

    private final Spool spool;
    private final UnpackOptions unpacking;
    private final TraceFormat chosen;
    private final OffsetOption offsets;
    private final SourceCollector collected = new SourceCollector(this);

    /**
     * @param chosen format of all traces, or null to find it out
     */
    SourceOpener(Spool spool, UnpackOptions unpacking, TraceFormat chosen, OffsetOption offsets) {
        this.spool = spool;
        this.unpacking = unpacking;
        this.chosen = chosen;
        this.offsets = offsets;
    }

    /** Something that a person wrote wrong ends with another code than a trace that cannot be read. */
    private interface Work {
        void run() throws IOException, TraceSetException, DescriptionException;
    }

    private static void orUsage(Work work) throws IOException {
        try {
            work.run();
        } catch (TraceSetException | DescriptionException | TextFileException e) {
            throw Problem.usage("%s", e.getMessage());
        }
    }

    /** A trace, a trace set, or {@code -} for standard input. */
    void trace(String name) throws IOException {
        if (name.equals("-")) {
            String shown = "standard input";
            collected.trace(open(spool.standardInput(unpacking), chosen).withOffset(offsets.of(shown, name, 0)), shown);
            return;
        }
        Path path = SourceOptions.path(name);
        if (!TraceSetFile.isSet(path)) {
            orUsage(() -> collected.trace(path, name, new TraceSet.Source(name, "", "", 0, 0)));
        } else if (chosen != null) {
            throw Problem.usage("--format is for traces; %s is a trace set, which names the formats itself", name);
        } else {
            orUsage(() -> collected.set(path, name));
        }
    }

    /** A trace that is still written. */
    void followed(FollowedTrace trace, String name) throws IOException {
        collected.trace(trace.open(chosen).withOffset(offsets.of(name, name, 0)), name);
    }

    /** A dump of the initial state. */
    void snapshot(String name) throws IOException {
        boolean in = name.equals("-");
        collected.snapshot(open(in ? spool.standardInput(unpacking) : unpacking.input(SourceOptions.path(name)), null),
                in ? "standard input" : name);
    }

    void devices(List<String> files) throws IOException {
        for (String file : files) {
            orUsage(() -> collected.device(SourceOptions.path(file), file));
        }
    }

    @Override
    public AuditSource snapshot(Path file, String format) throws IOException {
        return open(unpacking.input(file), format.isEmpty() ? null : Formats.named(format));
    }

    @Override
    public AuditSource trace(Path file, String shown, TraceSet.Source source) throws IOException {
        TraceInput input = unpacking.input(file, source.entry().isEmpty() ? unpacking.entry : source.entry());
        return open(input, source.format().isEmpty() ? chosen : Formats.named(source.format()))
                .withOffset(offsets.of(shown, source.file(), source.offsetNs()));
    }

    private static AuditSource open(TraceInput input, TraceFormat format) throws IOException {
        if (format != null) {
            return new AuditSource(input, format, 100);
        }
        Detection detection = Formats.detect(input);
        return new AuditSource(input, detection.format(), detection.ranking().get(0).confidence());
    }

    static TraceFormat format(String text) {
        try {
            return Formats.named(text);
        } catch (TraceException e) {
            throw Problem.usage("%s", e.getMessage());
        }
    }

    SourceOptions.Opened opened() throws IOException {
        offsets.requireUsed(collected.traceNames());
        List<AuditSource> traces = new ArrayList<>(collected.traces());
        orUsage(() -> traces.addAll(collected.dumps()));
        return new SourceOptions.Opened(traces, collected.snapshots(), collected.names(), collected.devices());
    }
}
