/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Suppression;

/** Says what the profile suppresses, and which of its suppressions have expired or concern nothing. */
final class SuppressedText {

    private static final int MOST_ROWS = 40;

    private SuppressedText() {
    }

    /**
     * @param list whether the findings are listed and not only counted
     */
    static void print(Console console, AuditResult result, boolean list) {
        Map<Suppression, List<Finding>> used = new LinkedHashMap<>();
        result.findings().stream().filter(Finding::isSuppressed)
                .forEach(f -> used.computeIfAbsent(f.suppression(), key -> new ArrayList<>()).add(f));
        int findings = used.values().stream().mapToInt(List::size).sum();
        if (findings > 0) {
            console.line("%s (%s) suppressed by the profile%s".formatted(Layout.count(findings, "finding"),
                    Layout.count(events(used.values().stream().flatMap(List::stream).toList()), "event"),
                    list ? ":" : "; --suppressed lists " + (findings == 1 ? "it" : "them")));
            int rows = 0;
            for (Map.Entry<Suppression, List<Finding>> e : used.entrySet()) {
                if (list && rows++ < MOST_ROWS) {
                    row(console, e.getKey(), e.getValue());
                }
            }
            if (rows > MOST_ROWS) {
                console.line("... and %,d more, see --report".formatted(rows - MOST_ROWS));
            }
        }
        boolean remarks = idle(console, result, used);
        if (findings > 0 || remarks) {
            console.blank();
        }
    }

    private static void row(Console console, Suppression by, List<Finding> findings) {
        Layout.paragraph(console, "  ", "%s: %s, %s".formatted(by.scope(), Layout.count(findings.size(), "finding"),
                Layout.count(events(findings), "event")));
        Layout.paragraph(console, "      ", by.reason() + (by.author().isEmpty() ? "" : " (" + by.author() + ")")
                + (by.until() == null ? "" : ", until " + by.until()));
    }

    /** A suppression that does nothing is a mistake, or can go. */
    private static boolean idle(Console console, AuditResult result, Map<Suppression, List<Finding>> used) {
        LocalDate today = LocalDate.now();
        int rows = 0;
        for (Suppression s : result.profile().suppressions()) {
            if (!used.containsKey(s) && rows++ < MOST_ROWS) {
                console.line(s.isExpired(today) ? "Suppression of %s expired after %s".formatted(s.scope(), s.until())
                        : "Suppression of %s concerns no finding".formatted(s.scope()));
            }
        }
        return rows > 0;
    }

    private static long events(List<Finding> findings) {
        return findings.stream().mapToLong(Finding::count).sum();
    }
}
