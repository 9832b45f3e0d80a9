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

import org.tlplint.core.extend.ContributionProblem;
import org.tlplint.core.extend.Contributions;
import org.tlplint.core.extend.Registry;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;

/** The pages of the rules of the catalogue and of contributed ones. */
public final class RulePages {

    private RulePages() {
    }

    /**
     * The page of an id of the catalogue, or of a contributed rule, whose page is {@code pages/ID.md} below the package of its
     * class. Empty if there is no such id.
     */
    public static Optional<RulePage> of(String id) {
        if (!id.matches("[A-Z0-9-]+")) {
            return Optional.empty();
        }
        return RuleCatalog.contributed(id).map(RulePages::contributed)
                .orElseGet(() -> read(RulePages.class, "pages/", id));
    }

    private static Optional<RulePage> contributed(Registry.Entry<Rule> rule) {
        Optional<RulePage> page = read(rule.first().getClass(), "pages/", rule.id());
        if (page.isEmpty()) {
            Contributions.report(new ContributionProblem(rule.from(), "rule " + rule.id(),
                    "it has no page pages/%s.md beside its class".formatted(rule.id()), null));
        }
        RuleInfo info = rule.first().info();
        return Optional.of(page.orElseGet(() -> new RulePage(rule.id(), """
                # %s: %s

                ## What

                The rule is contributed by %s, which brings no page for it.

                ## Specification

                %s
                """.formatted(rule.id(), info.title(), rule.from(), info.spec()))));
    }

    /** The page of a knob, or of the report level; empty if there is none. Its headings are its own. */
    public static Optional<RulePage> ofKnob(String id) {
        return id.matches("[a-z0-9_]+") ? read(RulePages.class, "knobs/", id) : Optional.empty();
    }

    private static Optional<RulePage> read(Class<?> beside, String folder, String id) {
        try (InputStream in = beside.getResourceAsStream(folder + id + ".md")) {
            return in == null ? Optional.empty()
                    : Optional.of(new RulePage(id, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("page of " + id, e);
        }
    }
}
