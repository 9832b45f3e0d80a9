/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.tlplint.core.audit.AuditEngine;
import org.tlplint.core.audit.RuleGuard;
import org.tlplint.core.extend.ContributionProblem;
import org.tlplint.core.extend.Contributions;
import org.tlplint.core.extend.Registry;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;

/** The rules that there are: those of the catalogue, and contributed ones. */
public final class RuleCatalog {

    /** Group and number, with parts before them if need be. */
    private static final Pattern IDS = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+){0,3}-[0-9]{1,4}");
    private static final Registry<Rule> RULES = new Registry<>(Rule.class, RuleCatalog.class, IDS,
            rule -> rule.info().id(), id -> Catalogue.find(id).isPresent(), List::of);
    private static final RuleGuard GUARD = RuleCatalog::isSpared;

    private RuleCatalog() {
    }

    /** New instances of all rules, in the order of their ids: rules have memories, so every audit takes its own. */
    public static List<Rule> rules() {
        return RULES.entries().stream().map(entry -> entry.maker().get()).filter(Objects::nonNull)
                .sorted(Comparator.comparing(rule -> rule.info().id())).toList();
    }

    /** What the rules say of themselves, in the order of their ids. */
    public static List<RuleInfo> infos() {
        return RULES.entries().stream().map(entry -> entry.first().info()).sorted(Comparator.comparing(RuleInfo::id))
                .toList();
    }

    /** What audits traces by all of these rules. A contributed rule that fails is left out of the audit and named. */
    public static AuditEngine engine() {
        return new AuditEngine(RuleCatalog::rules, GUARD);
    }

    /** Who contributes the rule: a bundle or JAR; empty if it is of tlplint's catalogue, or there is none of that id. */
    public static Optional<String> contributor(String id) {
        return contributed(id).map(Registry.Entry::from);
    }

    static Optional<Registry.Entry<Rule>> contributed(String id) {
        return RULES.find(id).filter(Registry.Entry::isContributed);
    }

    private static boolean isSpared(Rule rule, Throwable failure) {
        String id = rule.info().id();
        Optional<Registry.Entry<Rule>> entry = contributed(id);
        if (entry.isEmpty() || !Contributions.isSurvivable(failure)) {
            return false;
        }
        Contributions.report(new ContributionProblem(entry.get().from(), "rule " + id,
                "it failed during an audit, which went on without it: " + ContributionProblem.words(failure), failure));
        return true;
    }
}
