/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.table;

import org.tlplint.model.Outcome;
import org.tlplint.model.Severity;

/** How a word is meant; a writer with colours gives each tone one. The word says the same without them. */
public enum Tone {
    VIOLATION, UNDEFINED, ADVISORY, INFORMATION, GOOD, QUIET;

    public static Tone of(Severity severity) {
        return switch (severity) {
            case VIOLATION -> VIOLATION;
            case UNDEFINED -> UNDEFINED;
            case ADVISORY -> ADVISORY;
            case INFORMATION -> INFORMATION;
        };
    }

    /** The tone of an outcome; a breach of a rule that is no violation as such has the tone of an undefined result. */
    public static Tone of(Outcome outcome, Severity severity) {
        return switch (outcome) {
            case BREACHED -> severity == Severity.VIOLATION ? VIOLATION : UNDEFINED;
            case ADVISED -> ADVISORY;
            case OBSERVED -> INFORMATION;
            case PASS -> GOOD;
            case NOT_EVALUATED, NOT_APPLICABLE -> QUIET;
        };
    }
}
