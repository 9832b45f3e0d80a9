/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.testkit;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.tlplint.core.rule.Certainty;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.trace.Bdf;

/**
 * One finding that a scenario expects.
 *
 * @param comment line of the expectation itself, from 1
 * @param line line of the row that causes the finding
 * @param rule id of the rule
 * @param certainty certain unless the scenario says suspect
 * @param severity or null if the scenario does not say
 * @param details what else must be so: {@code vector} and {@code bdf}
 */
public record Expectation(int comment, int line, String rule, Certainty certainty, Severity severity,
        Map<String, String> details) {

    /**
     * Reads {@code RULE [certain|suspect] [violation|undefined|advisory|information] [vector=N] [bdf=BDF]}.
     *
     * @throws ScenarioException if it is not of that form
     */
    static Expectation parse(String text, int comment, int line) throws ScenarioException {
        String[] words = text.strip().split("\\s+");
        Certainty certainty = Certainty.CERTAIN;
        Severity severity = null;
        Map<String, String> details = new TreeMap<>();
        for (int i = 1; i < words.length; i++) {
            String word = words[i];
            String name = word.toUpperCase(Locale.ROOT);
            int equals = word.indexOf('=');
            if (equals > 0 && (word.startsWith("vector=") || word.startsWith("bdf="))) {
                details.put(word.substring(0, equals), word.substring(equals + 1));
            } else if (name.equals("CERTAIN") || name.equals("SUSPECT")) {
                certainty = Certainty.valueOf(name);
            } else if (isSeverity(name)) {
                severity = Severity.valueOf(name);
            } else {
                throw new ScenarioException(comment,
                        "\"" + word + "\" is no part of an expectation: RULE [certain|suspect]"
                                + " [violation|undefined|advisory|information] [vector=N] [bdf=BDF]");
            }
        }
        return new Expectation(comment, line, words[0], certainty, severity, details);
    }

    private static boolean isSeverity(String name) {
        for (Severity severity : Severity.values()) {
            if (severity.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an occurrence of the finding on that line is the expected one. */
    boolean isMetBy(Finding finding, long at) {
        return at == line && finding.rule().id().equals(rule) && finding.certainty() == certainty
                && (severity == null || finding.severity() == severity)
                && (!details.containsKey("vector") || details.get("vector").equals(String.valueOf(finding.vector())))
                && (!details.containsKey("bdf") || details.get("bdf").equals(Bdf.format(finding.function())));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(rule);
        text.append(' ').append(certainty.name().toLowerCase(Locale.ROOT));
        if (severity != null) {
            text.append(' ').append(severity.name().toLowerCase(Locale.ROOT));
        }
        details.forEach((key, value) -> text.append(' ').append(key).append('=').append(value));
        return text.toString();
    }
}
