/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.util.List;
import java.util.TreeMap;

import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Occurrence;

/** The offending events of an audit by their number, each with its worst finding. */
public final class Offences {

    static final Offences NONE = new Offences(List.of());

    private final TreeMap<Long, Finding> worst = new TreeMap<>();

    /**
     * @param findings worst first
     */
    Offences(List<Finding> findings) {
        for (Finding finding : findings) {
            for (Occurrence occurrence : finding.occurrences()) {
                worst.putIfAbsent(occurrence.event().event(), finding);
            }
        }
    }

    /** The worst finding at an event, or null. */
    public Finding at(long event) {
        return worst.get(event);
    }

    /** The first offending event after one, or -1. */
    public long after(long event) {
        Long next = worst.higherKey(event);
        return next == null ? -1 : next;
    }

    /** The last offending event before one, or -1. */
    public long before(long event) {
        Long previous = worst.lowerKey(event);
        return previous == null ? -1 : previous;
    }
}
