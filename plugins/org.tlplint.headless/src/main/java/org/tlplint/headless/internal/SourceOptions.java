/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.audit.TraceView;
import org.tlplint.core.device.DeviceDescriptions;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.formats.map.MapFormat;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what is read. */
final class SourceOptions {

    @Option(names = "--snapshot", paramLabel = "FILE", description = "Dump of configuration space as initial state: output of lspci -xxxx or -vvv. May be given again.")
    List<String> snapshots = new ArrayList<>();

    @Option(names = "--device", paramLabel = "FILE", description = "Device description: where functions keep interrupt messages outside their MSI-X Tables. May be given again.")
    List<String> devices = new ArrayList<>();

    @Option(names = "--format", paramLabel = "ID[:NAME=VALUE,...]", description = "Format of the traces and its settings (see 'tlplint formats') instead of finding it out.")
    String format;

    @Option(names = "--mapping", paramLabel = "PROFILE", description = "Mapping profile with which the traces are read: a file, or the id of a format that is one. The same as --format map:profile=PROFILE; 'tlplint map' tries one.")
    String mapping;

    @Option(names = "--offset", paramLabel = "TRACE=TIME", description = "Adds a time, which may be negative, to all times of that trace, to merge it with others: b.pcapng=-1.5ms. May be given again.")
    List<String> offsets = new ArrayList<>();

    @Mixin
    UnpackOptions unpacking = new UnpackOptions();

    /**
     * What was opened.
     *
     * @param traces sources in their order, those behind them that are dumps of a moment
     * @param snapshots dumps of the initial state
     * @param names of all, as they were given: snapshots first
     */
    record Opened(List<AuditSource> traces, List<AuditSource> snapshots, List<String> names,
            DeviceDescriptions devices) {

        /** A view of the traces, merged. */
        TraceView view() {
            return new TraceView(traces, snapshots, devices, null);
        }

        /** The name of a source by its number: snapshots first. */
        String name(int source) {
            return source >= 0 && source < names.size() ? names.get(source) : "?";
        }
    }

    /** Opens files, and those that trace sets name, and finds out their formats. */
    Opened open(List<String> traces, Spool spool) throws IOException {
        return open(traces, spool, false);
    }

    /**
     * As {@link #open(List, Spool)}.
     *
     * @param hashed whether something will be written that says which files these were
     */
    Opened open(List<String> traces, Spool spool, boolean hashed) throws IOException {
        SourceOpener opener = opener(spool, hashed);
        for (String trace : traces) {
            opener.trace(trace);
        }
        return opener.opened();
    }

    /**
     * Opens what is beside a trace that is followed.
     *
     * @param name of the trace, as it was given
     */
    Opened open(FollowedTrace trace, String name, Spool spool, boolean hashed) throws IOException {
        SourceOpener opener = opener(spool, hashed);
        opener.followed(trace, name);
        return opener.opened();
    }

    private SourceOpener opener(Spool spool, boolean hashed) throws IOException {
        unpacking.hashed = hashed;
        if (mapping != null && format != null) {
            throw Problem.usage("--mapping and --format cannot both be given");
        }
        TraceFormat chosen = mapping != null ? MapFormat.of(MapCommand.profile(mapping))
                : format == null ? null : SourceOpener.format(format);
        SourceOpener opener = new SourceOpener(spool, unpacking, chosen,
                OffsetOption.parse(offsets));
        opener.devices(devices);
        for (String snapshot : snapshots) {
            opener.snapshot(snapshot);
        }
        return opener;
    }

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw Problem.usage("\"%s\" cannot be the name of a file: %s", name, e.getReason());
        }
    }
}
