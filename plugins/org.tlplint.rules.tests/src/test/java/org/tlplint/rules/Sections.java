/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A resource with a section per scenario, that says what came of it when somebody last looked. What comes of it now is written to
 * target/proposed, so that after a change that was meant the differences can be read and adopted.
 */
final class Sections {

    private static final String HEADING = "== ";

    private final String resource;
    private final Path proposal;
    private final Map<String, String> known = new TreeMap<>();
    private final Map<String, String> seen = new TreeMap<>();

    Sections(String resource) {
        this.resource = resource;
        proposal = Path.of(System.getProperty("basedir", ""), "target/proposed", resource);
        try (var in = Sections.class.getResourceAsStream(resource)) {
            StringBuilder section = new StringBuilder();
            String name = null;
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (line.startsWith(HEADING)) {
                    put(name, section);
                    name = line.substring(HEADING.length());
                } else {
                    section.append(line).append('\n');
                }
            }
            put(name, section);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(String name, StringBuilder section) {
        if (name != null) {
            known.put(name, section.toString());
        }
        section.setLength(0);
    }

    Set<String> names() {
        return known.keySet();
    }

    /** Compares to the letter. */
    void check(String name, String text) {
        seen.put(name, text);
        assertEquals(known.get(name), text, () -> name + " is not what " + resource
                + " says; if all differences are right, run this whole class and copy " + proposal + " there");
    }

    void propose() throws IOException {
        Files.createDirectories(proposal.getParent());
        StringBuilder text = new StringBuilder();
        seen.forEach((name, section) -> text.append(HEADING).append(name).append('\n').append(section));
        Files.writeString(proposal, text);
    }
}
