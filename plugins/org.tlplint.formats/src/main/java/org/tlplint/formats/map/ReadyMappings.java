/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.tlplint.core.trace.TraceFormat;
import org.tlplint.formats.text.Table;

/** The mapping profiles that ship, each a format of its own. */
public final class ReadyMappings {

    private static final List<ReadyFormat> ALL = Table.rows(ReadyMappings.class, "ready.tsv").stream()
            .map(row -> new ReadyFormat(row[0], row[1])).toList();

    private ReadyMappings() {
    }

    /** The formats, in the order of {@code tlplint formats}. */
    public static List<? extends TraceFormat> formats() {
        return ALL;
    }

    /** The mapping with an id, or null. */
    public static Mapping named(String id) {
        return ALL.stream().filter(f -> f.id().equals(id)).map(ReadyFormat::mapping).findFirst().orElse(null);
    }

    static List<String> ids() {
        return ALL.stream().map(TraceFormat::id).toList();
    }

    /** The text of a profile that ships. */
    public static String text(String id) {
        try (InputStream in = ReadyMappings.class.getResourceAsStream("ready/" + id + ".mapping")) {
            if (in == null) {
                throw new IllegalStateException("the profile %s is missing".formatted(id));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
