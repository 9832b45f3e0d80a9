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

    /** The page of a rule; empty if there is none, as for a rule of somebody else's. */
    public static Optional<RulePage> of(String id) {
        if (!id.matches("[A-Z0-9-]+")) {
            return Optional.empty();
        }
        try (InputStream in = RulePages.class.getResourceAsStream("pages/" + id + ".md")) {
            return in == null ? Optional.empty()
                    : Optional.of(new RulePage(id, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("page of rule " + id, e);
        }
    }
}
