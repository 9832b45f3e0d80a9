/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The pages of the rules of this catalogue. */
public final class RulePages {

    private RulePages() {
    }

    /** The page of an id of the catalogue; empty if there is none, as for a rule of somebody else's. */
    public static Optional<RulePage> of(String id) {
        return id.matches("[A-Z0-9-]+") ? read("pages/", id) : Optional.empty();
    }

    /** The page of a knob, or of the report level; empty if there is none. Its headings are its own. */
    public static Optional<RulePage> ofKnob(String id) {
        return id.matches("[a-z0-9_]+") ? read("knobs/", id) : Optional.empty();
    }

    private static Optional<RulePage> read(String folder, String id) {
        try (InputStream in = RulePages.class.getResourceAsStream(folder + id + ".md")) {
            return in == null ? Optional.empty()
                    : Optional.of(new RulePage(id, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("page of " + id, e);
        }
    }
}
