/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.rules.Catalogue;
import org.tlplint.rules.CatalogueEntry;
import org.tlplint.rules.RuleCatalog;

/** What somebody may have meant. */
final class Suggestion {

    private static final int MOST = 3;

    private Suggestion() {
    }

    /** The message that there is no such rule, with those whose ids are nearest. */
    static String unknownRule(String id) {
        List<String> near = nearest(id, RuleCatalog.infos().stream().map(RuleInfo::id).toList());
        return "no rule is called \"%s\"; %s".formatted(id, near.isEmpty() ? "'tlplint rules' lists them"
                : "did you mean " + String.join(", ", near) + "? 'tlplint rules' lists all");
    }

    /** The message that there is nothing of that name to explain, with what is nearest. */
    static String unknownId(String id) {
        List<String> ids = new ArrayList<>(Catalogue.entries().stream().map(CatalogueEntry::id).toList());
        RuleCatalog.infos().stream().map(RuleInfo::id).filter(i -> !ids.contains(i)).forEach(ids::add);
        for (Knob knob : Knob.values()) {
            ids.add(knob.id());
        }
        List<String> near = nearest(id, ids);
        return "no rule or knob is called \"%s\"; %s".formatted(id, near.isEmpty() ? "'tlplint rules' lists them"
                : "did you mean " + String.join(", ", near) + "? 'tlplint rules' lists all");
    }

    /** The candidates that are most like the text, best first, in any case; none if all are too far from it. */
    static List<String> nearest(String text, Collection<String> candidates) {
        String wanted = text.toUpperCase(Locale.ROOT);
        int most = Math.max(1, text.length() / 3);
        List<String> parts = candidates.stream()
                .filter(c -> wanted.length() >= 3 && c.toUpperCase(Locale.ROOT).contains(wanted)).limit(MOST).toList();
        if (!parts.isEmpty()) {
            return parts;
        }
        record Near(String candidate, int distance) {
        }
        return candidates.stream().map(c -> new Near(c, distance(wanted, c.toUpperCase(Locale.ROOT))))
                .filter(n -> n.distance <= most).sorted(Comparator.comparingInt(Near::distance)).limit(MOST)
                .map(Near::candidate).toList();
    }

    /** Edits that make one text of the other. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= Math.min(a.length(), 200); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
