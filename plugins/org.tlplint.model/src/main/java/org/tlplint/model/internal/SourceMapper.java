/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model.internal;

import java.util.Locale;

import org.tlplint.core.audit.SourceSummary;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.model.AuditFactory;
import org.tlplint.model.Printable;
import org.tlplint.model.Skip;
import org.tlplint.model.TraceSource;
import org.tlplint.model.Trait;

/** What was read of a source, as the model has it. */
public final class SourceMapper {

    private SourceMapper() {
    }

    public static TraceSource map(SourceSummary from) {
        TraceSource to = AuditFactory.eINSTANCE.createTraceSource();
        to.setName(Printable.of(from.name()));
        to.setFormat(from.format());
        to.setFormatTitle(from.formatTitle());
        to.setConfidence(from.confidence());
        to.setSize(from.size());
        to.setSha256(from.sha256());
        to.setLines(from.lines());
        to.setEvents(from.events());
        to.setFirstTimeNs(time(from.firstTimeNs()));
        to.setLastTimeNs(time(from.lastTimeNs()));
        to.setTimeReversals(from.timeReversals());
        to.setFirstReversal(from.clock().firstReversal());
        to.setLargestReversalNs(from.clock().largestReversalNs());
        to.setOffsetNs(from.clock().offsetNs());
        from.warnings().forEach(warning -> to.getWarnings().add(Printable.of(warning)));
        to.setSnapshot(from.snapshot());
        for (var trait : org.tlplint.core.trace.Trait.values()) {
            Trait copy = AuditFactory.eINSTANCE.createTrait();
            copy.setId(trait.name().toLowerCase(Locale.ROOT));
            copy.setTitle(trait.title());
            copy.setShown(from.traits().contains(trait));
            to.getTraits().add(copy);
        }
        from.skipped().forEach(skipped -> to.getSkips().add(map(skipped)));
        return to;
    }

    private static Skip map(SourceSummary.Skipped from) {
        Skip to = AuditFactory.eINSTANCE.createSkip();
        to.setReason(Printable.of(from.reason()));
        to.setExpected(from.expected());
        to.setCount(from.count());
        to.setSample(Printable.of(from.sample()));
        to.setLine(from.line());
        return to;
    }

    /** The time, or null for none. */
    static Long time(long ns) {
        return ns == TraceEvent.NO_TIME ? null : ns;
    }
}
