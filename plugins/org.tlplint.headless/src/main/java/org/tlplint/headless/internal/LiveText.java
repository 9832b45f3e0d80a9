/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.tlplint.core.audit.FindingListener;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.formats.source.SourceCollector;

/**
 * Prints findings as they come: the first so many in full, later ones in a line, and more occurrences of a finding in a line
 * now and then. What is not printed is in the report at the end.
 */
final class LiveText implements FindingListener {

    /** Least time between two lines on the same finding. */
    private static final long SAME_NS = 10_000_000_000L;
    /** Least time between two lines on anything. */
    private static final long ANY_NS = 500_000_000L;
    /** Findings that are told in a line however fast they come; a trace can make thousands. */
    private static final int PATIENCE = 200;

    private final Console console;
    private final SourceOptions.Opened opened;
    private final FollowedTrace trace;
    private final boolean observations;
    private final int limit;
    private final Map<Finding, Long> said = new IdentityHashMap<>();
    private FindingsText text;
    private long lastLine = System.nanoTime() - ANY_NS;
    private int full;
    private int lines;

    /**
     * @param limit findings to print in full
     */
    LiveText(Console console, SourceOptions.Opened opened, FollowedTrace trace, boolean observations, int limit) {
        this.console = console;
        this.opened = opened;
        this.trace = trace;
        this.observations = observations;
        this.limit = limit;
    }

    @Override
    public void found(Finding finding) {
        if (finding.isSuppressed() || finding.severity() == Severity.INFORMATION && !observations) {
            return;
        }
        long now = System.nanoTime();
        Long before = said.get(finding);
        if (before == null && full < limit) {
            full++;
            said.put(finding, now);
            text().print(List.of(finding), 1);
            console.flush();
        } else if (before == null && lines++ < PATIENCE
                || (before == null || now - before >= SAME_NS) && now - lastLine >= ANY_NS) {
            said.put(finding, now);
            lastLine = now;
            console.line((before == null ? "new    " : "again  ") + text().line(finding));
            console.flush();
        }
    }

    /** Times count from the first event, which is known once there is a finding. */
    private FindingsText text() {
        if (text == null) {
            long start = TraceEvent.NO_TIME;
            try {
                start = SourceCollector.start(List.of(trace.present()));
            } catch (IOException e) {
                // without a start no times are printed; whoever reads the trace says what is wrong with it
                console.error("tlplint: " + Failures.reason(e));
            }
            text = new FindingsText(console, opened, start);
        }
        return text;
    }
}
