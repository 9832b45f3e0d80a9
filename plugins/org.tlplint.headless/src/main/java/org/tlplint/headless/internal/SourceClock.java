/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.util.List;

import org.tlplint.core.audit.SourceSummary;
import org.tlplint.core.text.Times;

/** Says how the times of sources were taken, and where that may not be what was meant. */
final class SourceClock {

    private SourceClock() {
    }

    /** What was added, and whether time ran backwards; begins with a comma if there is anything to say. */
    static String remarks(SourceSummary s) {
        String text = s.clock().offsetNs() == 0 ? "" : ", offset " + offset(s.clock().offsetNs());
        return s.timeReversals() == 0 ? text
                : text + ", ran backwards %s by up to %s, first at line %,d; file order kept".formatted(
                        Layout.count(s.timeReversals(), "time"), Times.duration(s.clock().largestReversalNs()),
                        s.clock().firstReversal());
    }

    private static String offset(long ns) {
        return (ns > 0 ? "+" : "") + Times.seconds(ns) + " s";
    }

    /** One paragraph for each warning. */
    static void warn(Console console, List<SourceSummary> sources, SourceOptions.Opened opened) {
        boolean any = false;
        for (int i = 0; i < sources.size(); i++) {
            for (String warning : sources.get(i).warnings()) {
                Layout.paragraph(console, Style.YELLOW.of("Warning: "), opened.name(i) + ": " + warning);
                any = true;
            }
        }
        if (any) {
            console.blank();
        }
    }
}
