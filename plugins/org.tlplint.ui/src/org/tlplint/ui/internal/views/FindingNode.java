/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.views;

import java.util.List;

import org.eclipse.core.runtime.IAdaptable;
import org.tlplint.core.rule.Evidence;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Occurrence;
import org.tlplint.core.trace.EventRef;
import org.tlplint.ui.internal.audit.EventSelection;
import org.tlplint.ui.internal.audit.TraceSession;

/**
 * What the Findings view shows as one line.
 */
sealed interface FindingNode extends IAdaptable {

    /** The event to jump to, or null. */
    EventRef event();

    TraceSession session();

    /** What it belongs to; of a group its worst finding. */
    Finding finding();

    /** The event as a selection, or null. */
    default EventSelection selection() {
        return event() == null ? null
                : new EventSelection(session(), event().event(), finding().function(), finding().vector());
    }

    @Override
    default <T> T getAdapter(Class<T> adapter) {
        return adapter == EventSelection.class ? adapter.cast(selection()) : null;
    }

    /**
     * Findings that have something in common.
     *
     * @param findings worst first, not empty
     */
    record Group(TraceSession session, String title, List<Single> findings) implements FindingNode {
        @Override
        public EventRef event() {
            return null;
        }

        @Override
        public Finding finding() {
            return findings.get(0).finding();
        }

        long count() {
            return findings.stream().mapToLong(f -> f.finding().count()).sum();
        }
    }

    /** A finding: a rule, a function, a vector. */
    record Single(TraceSession session, Finding finding) implements FindingNode {
        @Override
        public EventRef event() {
            return finding.first();
        }
    }

    /** One breach of a finding's rule. */
    record Breach(TraceSession session, Finding finding, Occurrence occurrence) implements FindingNode {
        @Override
        public EventRef event() {
            return occurrence.event();
        }
    }

    /** An earlier event that made it a breach. */
    record Cause(TraceSession session, Finding finding, Evidence evidence) implements FindingNode {
        @Override
        public EventRef event() {
            return evidence.event();
        }
    }
}
