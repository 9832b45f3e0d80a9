/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How a later audit differs from an earlier one. Findings are the same if rule, function, message store and vector are; a
 * function is what its bus, device and function number say.
 *
 * @param findings of both audits, what is new first, then what is gone, has changed, is the same; each kind worst first
 * @param outcomes rules whose outcome differs on a function
 * @param settings settings and versions that differ: they may explain the rest
 */
public record AuditComparison(List<FindingChange> findings, List<OutcomeChange> outcomes,
        List<SettingChange> settings) {

    /** What became of a finding. */
    public enum Change {
        NEW, GONE, CHANGED, SAME
    }

    /**
     * A finding in both audits.
     *
     * @param before null if it is new
     * @param after null if it is gone
     */
    public record FindingChange(Change change, Finding before, Finding after) {

        /** The finding as it is now, or was last. */
        public Finding finding() {
            return after != null ? after : before;
        }

        /** Events that break the rule now, less those before. */
        public long more() {
            return (after == null ? 0 : after.getCount()) - (before == null ? 0 : before.getCount());
        }

        /**
         * Whether something certain counts now that did not before, or not so much: it is new, graver, certain instead of
         * suspect, or no longer suppressed. More of the same is no regression.
         */
        public boolean isRegression() {
            return weight(after) < weight(before);
        }

        private static int weight(Finding finding) {
            boolean counts = finding != null && finding.getSuppression() == null
                    && finding.getCertainty() == Certainty.CERTAIN && finding.getSeverity() != Severity.INFORMATION;
            return counts ? finding.getSeverity().getValue() : Severity.VALUES.size();
        }
    }

    /**
     * A rule that came to another outcome.
     *
     * @param function label of the function
     * @param before null if the earlier audit did not know the rule or the function
     * @param after null if the later one does not
     */
    public record OutcomeChange(String rule, String title, String function, Outcome before, Outcome after) {
    }

    /**
     * A setting, the level of a rule, a suppression or a version.
     *
     * @param before null if there was none
     * @param after null if there is none
     */
    public record SettingChange(String name, String before, String after) {
    }

    private record Key(String rule, String function, String store, Integer vector) {
        static Key of(Finding f) {
            return new Key(f.getRule().getId(), f.getFunction() == null ? f.getFunctionLabel() : f.getFunction(),
                    f.getStore(), f.getVector());
        }
    }

    /** Compares two audits, of one trace or of two. */
    public static AuditComparison of(Audit before, Audit after) {
        return new AuditComparison(findings(before, after), outcomes(before, after), settings(before, after));
    }

    /** Number of findings of a kind. */
    public long count(Change change) {
        return findings.stream().filter(f -> f.change() == change).count();
    }

    /** Whether the audits say the same, whatever was set. */
    public boolean isSame() {
        return outcomes.isEmpty() && findings.stream().allMatch(f -> f.change() == Change.SAME);
    }

    private static List<FindingChange> findings(Audit before, Audit after) {
        Map<Key, List<Finding>> old = new HashMap<>();
        before.getFindings().forEach(f -> old.computeIfAbsent(Key.of(f), k -> new ArrayList<>()).add(f));
        List<FindingChange> changes = new ArrayList<>();
        List<Finding> unmatched = new ArrayList<>();
        // first those that weigh the same, then what is left of the same rule and place
        for (Finding now : after.getFindings()) {
            Finding was = take(old.get(Key.of(now)), now, true);
            if (was == null) {
                unmatched.add(now);
            } else {
                changes.add(new FindingChange(isSame(was, now) ? Change.SAME : Change.CHANGED, was, now));
            }
        }
        for (Finding now : unmatched) {
            Finding was = take(old.get(Key.of(now)), now, false);
            changes.add(new FindingChange(was == null ? Change.NEW : Change.CHANGED, was, now));
        }
        old.values().forEach(left -> left.forEach(f -> changes.add(new FindingChange(Change.GONE, f, null))));
        changes.sort(Comparator.comparing(FindingChange::change).thenComparing(c -> c.finding().getSeverity())
                .thenComparing(c -> c.finding().getCertainty()).thenComparing(c -> c.finding().getRule().getId())
                .thenComparing(c -> c.finding().getNumber()));
        return List.copyOf(changes);
    }

    private static Finding take(List<Finding> from, Finding like, boolean exact) {
        if (from != null) {
            for (Finding candidate : from) {
                if (!exact || candidate.getSeverity() == like.getSeverity()
                        && candidate.getCertainty() == like.getCertainty()) {
                    from.remove(candidate);
                    return candidate;
                }
            }
        }
        return null;
    }

    private static boolean isSame(Finding was, Finding now) {
        return was.getCount() == now.getCount() && (was.getSuppression() == null) == (now.getSuppression() == null);
    }

    private static List<OutcomeChange> outcomes(Audit before, Audit after) {
        Map<List<String>, RuleResult> old = results(before);
        Map<List<String>, RuleResult> now = results(after);
        List<OutcomeChange> changes = new ArrayList<>();
        for (List<String> key : union(old.keySet(), now.keySet())) {
            RuleResult a = old.get(key);
            RuleResult b = now.get(key);
            Outcome was = a == null ? null : a.getOutcome();
            Outcome is = b == null ? null : b.getOutcome();
            if (was != is) {
                RuleResult known = b == null ? a : b;
                changes.add(
                        new OutcomeChange(key.get(0), known.getRule().getTitle(), known.getFunctionLabel(), was, is));
            }
        }
        changes.sort(Comparator.comparing(OutcomeChange::rule).thenComparing(OutcomeChange::function));
        return List.copyOf(changes);
    }

    private static Map<List<String>, RuleResult> results(Audit audit) {
        Map<List<String>, RuleResult> results = new LinkedHashMap<>();
        for (RuleResult r : audit.getResults()) {
            results.put(List.of(r.getRule().getId(), r.getFunction() == null ? r.getFunctionLabel() : r.getFunction()),
                    r);
        }
        return results;
    }

    private static List<SettingChange> settings(Audit before, Audit after) {
        Map<String, String> old = settings(before);
        Map<String, String> now = settings(after);
        List<SettingChange> changes = new ArrayList<>();
        for (String name : union(old.keySet(), now.keySet())) {
            if (!Objects.equals(old.get(name), now.get(name))) {
                changes.add(new SettingChange(name, old.get(name), now.get(name)));
            }
        }
        return List.copyOf(changes);
    }

    private static Map<String, String> settings(Audit audit) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("tlplint", audit.getToolVersion());
        settings.put("catalogue", audit.getCatalogueVersion());
        audit.getSettings().forEach(s -> settings.put(s.getId(), s.getValue()));
        for (RuleDescription rule : audit.getRules()) {
            if (rule.getSetting() != null) {
                settings.put("rule " + rule.getId(), rule.getSetting());
            }
        }
        for (Suppression s : audit.getSuppressions()) {
            settings.put("suppress " + s.getRule() + (s.getFunction() == null ? "" : '@' + s.getFunction())
                    + (s.getVector() == null ? "" : " vector " + s.getVector()), s.getReason());
        }
        return settings;
    }

    private static <T> Set<T> union(Set<T> a, Set<T> b) {
        Set<T> all = new LinkedHashSet<>(a);
        all.addAll(b);
        return all;
    }
}
