/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

/** What became of a rule on a function, the one that counts most first. Suspicions alone are no verdict. */
public enum Outcome {
    /** Broken at least once, in a way that the specification forbids or calls undefined. */
    BREACHED,
    /** Never that, but a convention, a recommendation or a reading of an ambiguity was not followed. */
    ADVISED,
    /** Nothing wrong; what the rule looks out for was seen. */
    OBSERVED,
    /** Judged, and never broken or seen. */
    PASS,
    /** Could not be judged, or nothing put it to the test. */
    NOT_EVALUATED,
    /** It does not concern the function, or is switched off. */
    NOT_APPLICABLE;

    /** The outcome that a certain finding of this severity has. */
    public static Outcome of(Severity severity) {
        return switch (severity) {
            case VIOLATION, UNDEFINED -> BREACHED;
            case ADVISORY -> ADVISED;
            case INFORMATION -> OBSERVED;
        };
    }

    /** Whether the rule was put to the test and a verdict could be given. */
    public boolean isJudged() {
        return compareTo(PASS) <= 0;
    }
}
