/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

/**
 * What became of one rule on one function.
 *
 * @param rule the rule
 * @param function {@link org.tlplint.core.trace.Bdf} of the function, or NONE for accesses whose function is not known
 * @param functionLabel the function for people
 * @param outcome the verdict
 * @param checked how often the rule was judged
 * @param undecided how often it could not be judged
 * @param reason why it was not or not always evaluated; an empty text if it was
 */
public record RuleResult(RuleInfo rule, int function, String functionLabel, Outcome outcome, long checked,
        long undecided,
        String reason) {
}
