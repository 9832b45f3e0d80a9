/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;

/** The rules of the catalogue. */
public final class RuleCatalog {

    private RuleCatalog() {
    }

    /** New instances of all rules, in the order of their ids: rules have memories, so every audit takes its own. */
    public static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        ServiceLoader.load(Rule.class, RuleCatalog.class.getClassLoader()).forEach(rules::add);
        rules.sort(Comparator.comparing(rule -> rule.info().id()));
        return rules;
    }

    /** What the rules say of themselves, in the order of their ids. */
    public static List<RuleInfo> infos() {
        return rules().stream().map(Rule::info).toList();
    }
}
