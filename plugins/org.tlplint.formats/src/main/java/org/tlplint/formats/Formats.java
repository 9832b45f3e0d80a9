/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.tlplint.core.extend.Registry;
import org.tlplint.core.trace.Archive;
import org.tlplint.core.trace.Compression;
import org.tlplint.core.trace.FileInput;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.UnpackLimits;
import org.tlplint.formats.map.ReadyMappings;

/** The formats that there are, tlplint's own and contributed ones, and the compressions. */
public final class Formats {

    /** Settings follow an id behind a colon. */
    private static final Pattern IDS = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final Registry<TraceFormat> FORMATS = new Registry<>(TraceFormat.class, Formats.class, IDS,
            TraceFormat::id, id -> false, ReadyMappings::formats);
    private static final List<Compression> COMPRESSIONS = ServiceLoader
            .load(Compression.class, Formats.class.getClassLoader()).stream().map(ServiceLoader.Provider::get).toList();

    private Formats() {
    }

    /** Every format, in the order of {@code tlplint formats}; contributed ones come last. */
    public static List<TraceFormat> all() {
        return FORMATS.entries().stream().map(Formats::guarded).toList();
    }

    private static TraceFormat guarded(Registry.Entry<TraceFormat> entry) {
        return entry.isContributed() ? new GuardedFormat(entry.first(), entry.id(), entry.from()) : entry.first();
    }

    /** Who contributes the format: a bundle or JAR; empty if it is tlplint's own, or there is none of that id. */
    public static Optional<String> contributor(String id) {
        return FORMATS.find(id).filter(Registry.Entry::isContributed).map(Registry.Entry::from);
    }

    public static List<Compression> compressions() {
        return COMPRESSIONS;
    }

    /** A file, unpacked if it is packed in a way we know. */
    public static FileInput input(Path path) throws TraceException {
        return FileInput.of(path, COMPRESSIONS);
    }

    /**
     * As {@link #input(Path)}, with limits of one's own.
     *
     * @param entry the file of an archive that is meant; empty if it has only one
     */
    public static FileInput input(Path path, UnpackLimits limits, String entry) throws TraceException {
        return FileInput.of(path, COMPRESSIONS, limits, entry);
    }

    /** The files in an archive; none if the file is no archive. */
    public static List<Archive.Entry> entries(Path path) throws TraceException {
        return FileInput.entries(path, COMPRESSIONS);
    }

    /**
     * The format with an id.
     *
     * @throws TraceException if there is none; the message lists those that there are
     */
    public static TraceFormat byId(String id) throws TraceException {
        return FORMATS.find(id).map(Formats::guarded).orElseThrow(() -> new TraceException(
                "no format '%s'; known are %s".formatted(id,
                        all().stream().map(TraceFormat::id).collect(Collectors.joining(", ")))));
    }

    /**
     * The format that a person names, with its settings: {@code ID} or {@code ID:name=value,name=value}. A value may hold
     * colons; a comma in it is written twice.
     *
     * @throws TraceException if there is no such format or setting; the message lists those that there are
     */
    public static TraceFormat named(String text) throws TraceException {
        int colon = text.indexOf(':');
        TraceFormat format = byId(colon < 0 ? text : text.substring(0, colon));
        if (colon < 0) {
            return format;
        }
        Map<String, String> settings = new LinkedHashMap<>();
        for (String setting : FormatText.settings(text.substring(colon + 1))) {
            String[] parts = setting.split("=", 2);
            String name = parts[0].strip();
            if (parts.length < 2 || format.options().stream().noneMatch(o -> o.name().equals(name))) {
                throw new TraceException("the format %s takes no setting '%s'; %s".formatted(format.id(), setting,
                        settings(format)));
            }
            settings.put(name, parts[1].strip());
        }
        return format.with(settings);
    }

    private static String settings(TraceFormat format) {
        return format.options().isEmpty() ? "it has none"
                : "it has " + format.options().stream()
                        .map(o -> o.name() + "=" + (o.value().isEmpty() ? "VALUE" : o.value()))
                        .collect(Collectors.joining(", "));
    }

    /** Asks every format about a source. An unreadable source ends in an exception; an unknown one does not. */
    public static Detection detect(TraceInput input) throws IOException {
        byte[] head;
        try (InputStream in = input.open(0)) {
            head = in.readNBytes(TraceFormat.DETECTION_BYTES);
        }
        return Detection.of(input.name(), head, all());
    }
}
