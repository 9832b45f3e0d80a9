/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

import org.tlplint.core.trace.Compression;
import org.tlplint.core.trace.FileInput;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;

/**
 * The formats and compressions of this bundle. They are found with the bundle's own class loader, so that it makes no
 * difference whether OSGi or a plain class path holds the jar.
 */
public final class Formats {

    private static final List<TraceFormat> ALL = load(TraceFormat.class);
    private static final List<Compression> COMPRESSIONS = load(Compression.class);

    private Formats() {
    }

    private static <T> List<T> load(Class<T> type) {
        return ServiceLoader.load(type, Formats.class.getClassLoader()).stream().map(ServiceLoader.Provider::get)
                .toList();
    }

    /** Every format, in the order of {@code tlplint formats}. */
    public static List<TraceFormat> all() {
        return ALL;
    }

    public static List<Compression> compressions() {
        return COMPRESSIONS;
    }

    /** A file, unpacked if it is packed in a way we know. */
    public static FileInput input(Path path) throws TraceException {
        return FileInput.of(path, COMPRESSIONS);
    }

    /**
     * The format with an id.
     *
     * @throws TraceException if there is none; the message lists those that there are
     */
    public static TraceFormat byId(String id) throws TraceException {
        return ALL.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow(() -> new TraceException(
                "no format '%s'; known are %s".formatted(id,
                        ALL.stream().map(TraceFormat::id).collect(Collectors.joining(", ")))));
    }

    /** Asks every format about a source. An unreadable source ends in an exception; an unknown one does not. */
    public static Detection detect(TraceInput input) throws IOException {
        byte[] head;
        try (InputStream in = input.open(0)) {
            head = in.readNBytes(TraceFormat.DETECTION_BYTES);
        }
        return Detection.of(input.name(), head, ALL);
    }
}
