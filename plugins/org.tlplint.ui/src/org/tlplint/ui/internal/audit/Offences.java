/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Occurrence;
import org.tlplint.core.rule.Severity;

/** The offending events of an audit by their number, each with its worst finding. */
public final class Offences {

    static final Offences NONE = new Offences(List.of());

    private final TreeMap<Long, Finding> worst = new TreeMap<>();

    /**
     * @param findings worst first
     */
    Offences(List<Finding> findings) {
        findings.stream().filter(f -> !f.isSuppressed()).forEach(this::add);
        findings.stream().filter(Finding::isSuppressed).forEach(this::add);
    }

    private void add(Finding finding) {
        for (Occurrence occurrence : finding.occurrences()) {
            worst.putIfAbsent(occurrence.event().event(), finding);
        }
    }

    /** The worst finding at an event, one that is suppressed only if there is no other; or null. */
    public Finding at(long event) {
        return worst.get(event);
    }

    /** The first event after one that breaks a rule, or -1; what is only observed, or suppressed, is passed over. */
    public long after(long event) {
        return first(worst.tailMap(event, false));
    }

    /** The last event before one that breaks a rule, or -1; what is only observed, or suppressed, is passed over. */
    public long before(long event) {
        return first(worst.headMap(event, false).descendingMap());
    }

    private static long first(SortedMap<Long, Finding> events) {
        return events.entrySet().stream().filter(e -> isFault(e.getValue()))
                .mapToLong(Map.Entry::getKey).findFirst().orElse(-1);
    }

    private static boolean isFault(Finding finding) {
        return finding.severity() != Severity.INFORMATION && !finding.isSuppressed();
    }
}
