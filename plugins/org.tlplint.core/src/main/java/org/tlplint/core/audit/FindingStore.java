/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Certainty;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.TraceEvent;

/** The findings of an audit, grouped; bounded in memory whatever the trace. */
final class FindingStore {

    private static final int MAX_FINDINGS = 20_000;
    private static final int MAX_OCCURRENCES = 100_000;
    private static final int ALWAYS_KEPT = 5;

    private record Key(String rule, int function, String store, int vector, Severity severity, Certainty certainty) {
    }

    private final AuditRequest request;
    private final Map<Key, Finding> findings = new HashMap<>();
    private final HarmWatch harm = new HarmWatch();
    /** For suppressions with an end. */
    private final LocalDate today = LocalDate.now();
    private int kept;
    private LiveFindings live;

    FindingStore(AuditRequest request) {
        this.request = request;
    }

    /** Whether the event lies in the time that is to be judged. */
    boolean isInRange(Step step) {
        long time = step.timeNs();
        return time == TraceEvent.NO_TIME || time >= request.fromNs() && time <= request.toNs();
    }

    /** The group for a breach; beyond a bound the vectors of a function share one. */
    Finding find(RuleInfo rule, Severity severity, Certainty certainty, FunctionState f, String store, int vector,
            String expected, String note) {
        int bdf = f == null ? Bdf.NONE : f.bdf();
        int group = findings.size() < MAX_FINDINGS ? vector : Finding.NO_VECTOR;
        Key key = new Key(rule.id(), bdf, store, group, severity, certainty);
        Finding finding = findings.get(key);
        if (finding == null) {
            finding = new Finding(rule, severity, certainty, bdf, f == null ? "?" : f.label(), store, group, expected,
                    note).with(request.profile().suppression(rule.id(), bdf, group, today));
            findings.put(key, finding);
        }
        return finding;
    }

    /** Where breaches wait whose harm must be shown first. */
    HarmWatch harm() {
        return harm;
    }

    /** Whether one more occurrence of the finding is to be kept in full. */
    boolean keeps(Finding finding) {
        boolean keep = !finding.isFull() && (kept < MAX_OCCURRENCES || finding.occurrences().size() < ALWAYS_KEPT);
        kept += keep ? 1 : 0;
        return keep;
    }

    /** Who hears of findings as they come. */
    void setLive(LiveFindings listener) {
        live = listener;
    }

    /** A finding has one more occurrence. */
    void counted(Finding finding) {
        if (live != null) {
            live.counted(finding);
        }
    }

    /** Worst first. */
    List<Finding> sorted() {
        List<Finding> sorted = new ArrayList<>(findings.values());
        sorted.sort(Comparator.comparing(Finding::severity).thenComparing(Finding::certainty)
                .thenComparing(f -> f.rule().id()).thenComparingInt(Finding::function)
                .thenComparing(Finding::store).thenComparingInt(Finding::vector));
        return List.copyOf(sorted);
    }
}
