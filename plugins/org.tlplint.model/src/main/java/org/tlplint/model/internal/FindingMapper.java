/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model.internal;

import java.util.List;
import java.util.Map;

import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.EventRef;
import org.tlplint.model.AuditFactory;
import org.tlplint.model.Certainty;
import org.tlplint.model.Evidence;
import org.tlplint.model.Finding;
import org.tlplint.model.Occurrence;
import org.tlplint.model.Printable;
import org.tlplint.model.RuleDescription;
import org.tlplint.model.Severity;
import org.tlplint.model.Suppression;
import org.tlplint.model.TraceSource;

/** Findings with their evidence, as the model has them. */
public final class FindingMapper {

    /** Role of the event that broke the rule. */
    private static final String OFFENCE = "offence";

    private final List<TraceSource> sources;
    private final Map<String, RuleDescription> rules;
    private final Map<org.tlplint.core.rule.Suppression, Suppression> suppressions;

    /**
     * @param sources what the source numbers of events stand for
     * @param rules by id
     * @param suppressions what those of the profile became
     */
    public FindingMapper(List<TraceSource> sources, Map<String, RuleDescription> rules,
            Map<org.tlplint.core.rule.Suppression, Suppression> suppressions) {
        this.suppressions = suppressions;
        this.sources = sources;
        this.rules = rules;
    }

    public Finding map(org.tlplint.core.rule.Finding from, int number) {
        Finding to = AuditFactory.eINSTANCE.createFinding();
        to.setNumber(number);
        to.setRule(rules.get(from.rule().id()));
        to.setSeverity(Severity.get(from.severity().ordinal()));
        to.setCertainty(Certainty.get(from.certainty().ordinal()));
        to.setFunction(bdf(from.function()));
        to.setFunctionLabel(Printable.of(from.functionLabel()));
        to.setVector(from.vector() == org.tlplint.core.rule.Finding.NO_VECTOR ? null : from.vector());
        to.setStore(from.store().isEmpty() ? null : Printable.of(from.store()));
        to.setCount(from.count());
        to.setObserved(Printable.of(from.observed()));
        to.setExpected(Printable.of(from.expected()));
        to.setNote(Printable.of(from.note()));
        to.setSuppression(from.suppression() == null ? null : suppressions.get(from.suppression()));
        to.setFirst(evidence(OFFENCE, from.first(), ""));
        to.setLast(evidence(OFFENCE, from.last(), ""));
        from.occurrences().forEach(occurrence -> to.getOccurrences().add(map(occurrence)));
        return to;
    }

    private Occurrence map(org.tlplint.core.rule.Occurrence from) {
        Occurrence to = AuditFactory.eINSTANCE.createOccurrence();
        to.setObserved(Printable.of(from.observed()));
        to.setOffence(evidence(OFFENCE, from.event(), from.observed()));
        from.causes().forEach(cause -> to.getCauses().add(evidence(cause.role(), cause.event(), cause.detail())));
        return to;
    }

    private Evidence evidence(String role, EventRef event, String detail) {
        Evidence to = AuditFactory.eINSTANCE.createEvidence();
        to.setRole(Printable.of(role));
        to.setSource(event.source() >= 0 && event.source() < sources.size() ? sources.get(event.source()) : null);
        to.setLine(event.line());
        to.setOffset(event.offset());
        to.setEvent(event.event());
        to.setTimeNs(SourceMapper.time(event.timeNs()));
        to.setDetail(Printable.of(detail));
        return to;
    }

    /** A suppression as the model has it. */
    public static Suppression map(org.tlplint.core.rule.Suppression from) {
        Suppression to = AuditFactory.eINSTANCE.createSuppression();
        to.setRule(from.rule());
        to.setFunction(bdf(from.function()));
        to.setVector(from.vector() == org.tlplint.core.rule.Finding.NO_VECTOR ? null : from.vector());
        to.setReason(Printable.of(from.reason()));
        to.setAuthor(from.author().isEmpty() ? null : Printable.of(from.author()));
        to.setUntil(from.until() == null ? null : from.until().toString());
        return to;
    }

    /** The {@link Bdf} as text, or null for none. */
    public static String bdf(int bdf) {
        return bdf == Bdf.NONE ? null : Bdf.format(bdf);
    }
}
