/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

import java.time.LocalDate;

import org.tlplint.core.trace.Bdf;

/**
 * Says that the findings of a rule are known and accepted, and why. They stay in the audit with the reason, but count neither
 * for its verdict nor for the exit code.
 *
 * @param rule id of the rule
 * @param function {@link Bdf} of the function, or {@link Bdf#NONE} for any
 * @param vector the vector or slot, or {@link Finding#NO_VECTOR} for any
 * @param reason why; never empty
 * @param until the last day on which it holds, or null for no end
 * @param author who decided, or an empty text
 */
public record Suppression(String rule, int function, int vector, String reason, LocalDate until, String author) {

    /** Characters of a reason. */
    public static final int LONGEST_REASON = 2000;
    /** Characters of an author. */
    public static final int LONGEST_AUTHOR = 100;

    /**
     * @throws IllegalArgumentException if the reason is missing, or a text is too long or has more than one line
     */
    public Suppression {
        reason = reason == null ? "" : reason.strip();
        author = author == null ? "" : author.strip();
        if (reason.isEmpty()) {
            throw new IllegalArgumentException("a suppression of %s needs a reason".formatted(rule));
        }
        requireLine("the reason", reason, LONGEST_REASON);
        requireLine("the author", author, LONGEST_AUTHOR);
        if (vector < Finding.NO_VECTOR) {
            throw new IllegalArgumentException("%d is no vector".formatted(vector));
        }
    }

    /** Suppresses all findings of a rule, without end. */
    public Suppression(String rule, String reason) {
        this(rule, Bdf.NONE, Finding.NO_VECTOR, reason, null, "");
    }

    private static void requireLine(String what, String text, int longest) {
        if (text.length() > longest) {
            throw new IllegalArgumentException("%s is longer than %,d characters".formatted(what, longest));
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("%s has more than one line, or control characters".formatted(what));
        }
    }

    /** Whether its last day is over. */
    public boolean isExpired(LocalDate today) {
        return until != null && today.isAfter(until);
    }

    /** Whether it names the rule, the function and the vector, or does not restrict them. */
    public boolean covers(String ruleId, int bdf, int ofVector) {
        return rule.equals(ruleId) && (function == Bdf.NONE || function == bdf)
                && (vector == Finding.NO_VECTOR || vector == ofVector);
    }

    /** Whether both concern the same rule, function and vector. */
    public boolean hasScopeOf(Suppression other) {
        return rule.equals(other.rule) && function == other.function && vector == other.vector;
    }

    /** More for a narrower one. */
    int precision() {
        return (function == Bdf.NONE ? 0 : 2) + (vector == Finding.NO_VECTOR ? 0 : 1);
    }

    /** What it concerns, as profiles have it: {@code MSIX-TBL-001@01:00.0 vector 3}. */
    public String scope() {
        return rule + (function == Bdf.NONE ? "" : '@' + Bdf.format(function))
                + (vector == Finding.NO_VECTOR ? "" : " vector " + vector);
    }

    /** The line of a profile that {@link ProfileReader} reads as this. */
    public String line() {
        String quoted = reason.replace("\\", "\\\\").replace("\"", "\\\"");
        return "suppress %s%s%s = \"%s\"".formatted(scope(), until == null ? "" : " until " + until,
                author.isEmpty() ? "" : " by " + author.replace('=', '-').replace('#', '-'), quoted);
    }

    @Override
    public String toString() {
        return line();
    }
}
