/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.benchmarks.generate;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was generated.
 *
 * @param plan from what
 * @param bytes size of the log
 * @param lines its lines
 * @param planted number of offending events by the id of the rule that must find them
 */
public record Generated(Plan plan, long bytes, long lines, Map<String, Long> planted) {

    /** As one JSON object. */
    public String json() {
        String faults = planted.entrySet().stream().map(e -> "\"%s\": %d".formatted(e.getKey(), e.getValue()))
                .collect(Collectors.joining(", "));
        return "{\"seed\": %d, \"functions\": %d, \"bytes\": %d, \"lines\": %d, \"planted\": {%s}}".formatted(
                plan.seed(),
                plan.functions(), bytes, lines, faults);
    }
}
