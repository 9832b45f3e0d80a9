/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Occurrence;
import org.tlplint.core.rule.Severity;

/** The offending events of an audit by their number, each with its worst finding. */
public final class Offences {

    static final Offences NONE = new Offences(List.of());

    private final TreeMap<Long, Finding> worst = new TreeMap<>();
    /** Those that break a rule: between them there may be very many that are only observed. */
    private final TreeSet<Long> faults = new TreeSet<>();

    /**
     * @param findings worst first
     */
    Offences(List<Finding> findings) {
        findings.stream().filter(f -> !f.isSuppressed()).forEach(this::add);
        findings.stream().filter(Finding::isSuppressed).forEach(this::add);
    }

    private void add(Finding finding) {
        for (Occurrence occurrence : finding.occurrences()) {
            long event = occurrence.event().event();
            if (worst.putIfAbsent(event, finding) == null && isFault(finding)) {
                faults.add(event);
            }
        }
    }

    /** The worst finding at an event, one that is suppressed only if there is no other; or null. */
    public Finding at(long event) {
        return worst.get(event);
    }

    /** The first event after one that breaks a rule, or -1; what is only observed, or suppressed, is passed over. */
    public long after(long event) {
        return number(faults.higher(event));
    }

    /** The last event before one that breaks a rule, or -1; what is only observed, or suppressed, is passed over. */
    public long before(long event) {
        return number(faults.lower(event));
    }

    private static long number(Long event) {
        return event == null ? -1 : event;
    }

    private static boolean isFault(Finding finding) {
        return finding.severity() != Severity.INFORMATION && !finding.isSuppressed();
    }
}
