/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.io.IOException;
import java.nio.file.InvalidPathException;
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
import org.tlplint.core.trace.FileInput;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.formats.Detection;
import org.tlplint.formats.Formats;
import picocli.CommandLine.Option;

/** The options that say what is read, and how they become sources. */
final class SourceOptions {

    @Option(names = "--snapshot", paramLabel = "FILE", description = "Dump of configuration space as initial state: output of lspci -xxxx or -vvv. May be given again.")
    List<String> snapshots = new ArrayList<>();

    @Option(names = "--device", paramLabel = "FILE", description = "Device description: where functions keep interrupt messages outside their MSI-X Tables. May be given again.")
    List<String> devices = new ArrayList<>();

    @Option(names = "--format", paramLabel = "ID[:NAME=VALUE,...]", description = "Format of the traces and its settings (see 'tlplint formats') instead of finding it out.")
    String format;

    /** What was opened, with the names as they were given. */
    record Opened(List<AuditSource> traces, List<AuditSource> snapshots, List<String> names,
            DeviceDescriptions devices) {

        /** A view of the first trace. */
        TraceView view() {
            return new TraceView(traces.get(0), snapshots, devices, null);
        }

        /** The name of a source by its number: snapshots first. */
        String name(int source) {
            return source >= 0 && source < names.size() ? names.get(source) : "?";
        }
    }

    /** Opens files and finds out their formats. */
    Opened open(List<String> traces, Spool spool) throws IOException {
        return open(traces, spool, false);
    }

    /**
     * As {@link #open(List, Spool)}.
     *
     * @param hashed whether something will be written that says which files these were
     */
    Opened open(List<String> traces, Spool spool, boolean hashed) throws IOException {
        TraceFormat chosen = format == null ? null : format(format);
        DeviceDescriptions descriptions = descriptions();
        List<AuditSource> dumps = new ArrayList<>();
        List<AuditSource> sources = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String snapshot : snapshots) {
            dumps.add(source(snapshot, null, spool, hashed));
            names.add(shown(snapshot));
        }
        Set<Path> seen = new HashSet<>();
        for (String trace : traces) {
            if (!trace.equals("-") && !seen.add(path(trace).toAbsolutePath().normalize())) {
                throw Problem.usage("%s is given twice", trace);
            }
            sources.add(source(trace, chosen, spool, hashed));
            names.add(shown(trace));
        }
        return new Opened(sources, dumps, names, descriptions);
    }

    private DeviceDescriptions descriptions() {
        DeviceDescriptions all = DeviceDescriptions.NONE;
        for (String file : devices) {
            try {
                String text = SmallFile.text(path(file), "device description", DescriptionReader.MAX_LENGTH);
                all = all.and(DescriptionReader.read(text, file));
            } catch (DescriptionException e) {
                throw Problem.usage("%s", e.getMessage());
            }
        }
        return all;
    }

    private static String shown(String name) {
        return name.equals("-") ? "standard input" : name;
    }

    private static AuditSource source(String name, TraceFormat format, Spool spool, boolean hashed)
            throws IOException {
        TraceInput input = name.equals("-") ? spool.standardInput(hashed) : file(name, hashed);
        if (format != null) {
            return new AuditSource(input, format, 100);
        }
        Detection detection = Formats.detect(input);
        return new AuditSource(input, detection.format(), detection.ranking().get(0).confidence());
    }

    private static FileInput file(String name, boolean hashed) throws IOException {
        FileInput file = Formats.input(path(name));
        return hashed ? file : file.withoutHash();
    }

    private static TraceFormat format(String text) {
        try {
            return Formats.named(text);
        } catch (TraceException e) {
            throw Problem.usage("%s", e.getMessage());
        }
    }

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw Problem.usage("\"%s\" cannot be the name of a file: %s", name, e.getReason());
        }
    }
}
