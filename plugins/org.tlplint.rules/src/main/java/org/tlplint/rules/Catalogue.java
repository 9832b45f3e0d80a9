/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Every id of the catalogue: rules, and notes on what is decoded, followed, permitted or cannot be known. */
public final class Catalogue {

    private static final List<CatalogueEntry> ENTRIES = read();

    private Catalogue() {
    }

    /** In the order of their ids. */
    public static List<CatalogueEntry> entries() {
        return ENTRIES;
    }

    public static Optional<CatalogueEntry> find(String id) {
        return ENTRIES.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    private static List<CatalogueEntry> read() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Catalogue.class.getResourceAsStream("catalogue.csv")),
                StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).map(CatalogueEntry::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
