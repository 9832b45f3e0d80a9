/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.write;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Counts what a conversion could not keep, by reason; live. */
public final class Losses implements Consumer<String> {

    private static final String KEPT = "kept";

    private final Map<String, long[]> counts = new LinkedHashMap<>();
    private final Map<String, Long> view = new LinkedHashMap<>();

    @Override
    public void accept(String reason) {
        counts.computeIfAbsent(reason, r -> new long[1])[0]++;
    }

    /** Whether a reason tells of what is not lost, but kept where programs other than tlplint do not look for it. */
    public static boolean isKept(String reason) {
        return reason.startsWith(KEPT);
    }

    /** How often each reason occurred, in the order in which they came. */
    public Map<String, Long> counts() {
        counts.forEach((reason, count) -> view.put(reason, count[0]));
        return Collections.unmodifiableMap(view);
    }
}
