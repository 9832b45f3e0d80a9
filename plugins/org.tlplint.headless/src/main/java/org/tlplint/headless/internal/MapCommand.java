/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;

import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.formats.Detection;
import org.tlplint.formats.Formats;
import org.tlplint.formats.map.AutoMapping;
import org.tlplint.formats.map.MapFormat;
import org.tlplint.formats.map.Mapping;
import org.tlplint.formats.map.MappingWriter;
import org.tlplint.formats.map.Preview;
import org.tlplint.formats.map.ReadyMappings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tries a mapping profile on a table or log, or proposes one. */
@Command(name = "map", description = "Shows what a mapping profile makes of a table or log of another tool; without a profile, proposes one.")
final class MapCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "FILE", description = "Table or log, or - for standard input.")
    private String file;

    @Option(names = "--profile", paramLabel = "P", description = "Mapping profile: a file, or the id of a format that is one (see 'tlplint formats').")
    private String profile;

    @Option(names = "--preview", description = "Reads the beginning only and shows it line by line.")
    private boolean preview;

    @Option(names = "--rows", paramLabel = "N", defaultValue = "20", description = "Lines to show (default: ${DEFAULT-VALUE}).")
    private int rows;

    @Option(names = "--write-profile", paramLabel = "OUT", description = "Writes the mapping as a profile, to be completed by hand; - for standard output. An existing file is left as it is.")
    private String out;

    @Mixin
    private UnpackOptions unpacking = new UnpackOptions();

    /** With --preview: events, or lines without one, that are read for each that is shown. */
    private static final int READ = 200;

    MapCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        if (rows < 0) {
            throw Problem.usage("--rows %d: 0 or more is expected", rows);
        }
        try (Spool spool = context.spool()) {
            TraceInput input = file.equals("-") ? spool.standardInput(unpacking)
                    : unpacking.input(SourceOptions.path(file));
            MapText text = new MapText(context.console());
            Mapping mapping = mapping(input, text);
            if (out != null) {
                write(mapping);
                if (out.equals("-")) {
                    return Exit.CLEAN;
                }
            }
            Preview result = Preview.of(input, mapping, rows, preview ? READ : Long.MAX_VALUE, MapText::event);
            text.fields(result.order().mapping());
            text.rows(result);
            text.counts(result);
            return result.events() == 0 ? Exit.INPUT : Exit.CLEAN;
        }
    }

    private Mapping mapping(TraceInput input, MapText text) throws IOException {
        boolean quiet = "-".equals(out);
        if (profile != null) {
            Mapping mapping = profile(profile);
            text.head(quiet, "%s: mapping profile %s: %s", file, profile, mapping.title());
            return mapping;
        }
        Detection.Candidate best = Formats.detect(input).ranking().get(0);
        TraceFormat format = best.format();
        Mapping ready = best.confidence() >= Detection.SURE ? ReadyMappings.named(format.id()) : null;
        if (ready != null) {
            text.head(quiet, "%s: recognised as %s (%s), a mapping profile that ships", file, format.id(),
                    format.title());
            return ready;
        }
        if (best.confidence() >= Detection.SURE && !format.id().equals(MapFormat.ID)) {
            context.console().error("tlplint: %s is recognised as %s (%s) and needs no mapping".formatted(file,
                    format.id(), format.title()));
        }
        AutoMapping proposal = MapFormat.propose(input);
        text.head(quiet, "%s: no profile given; proposed by the names of the columns in line %d:", file,
                proposal.head().line());
        if (!quiet) {
            text.notes(proposal.notes());
        }
        return proposal.mapping();
    }

    /** A profile by its name; one that cannot be is an error of usage. */
    static Mapping profile(String name) {
        try {
            return MapFormat.profile(name);
        } catch (TraceException e) {
            throw Problem.usage("%s", e.getMessage());
        }
    }

    private void write(Mapping mapping) {
        String text = MappingWriter.write(mapping);
        if (out.equals("-")) {
            text.lines().forEach(context.console()::line);
            return;
        }
        Path path = SourceOptions.path(out);
        try {
            Files.write(path, List.of(text.stripTrailing()), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw Problem.usage("%s exists already; it is left as it is", out);
        } catch (IOException e) {
            throw Problem.output("%s cannot be written: %s".formatted(out, Failures.reason(e)), e);
        }
    }
}
