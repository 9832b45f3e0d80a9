/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import org.tlplint.core.pci.Machine;
import org.tlplint.core.replay.Replay;
import org.tlplint.core.replay.StepListener;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.timeline.TimelineCollector;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;

/** Runs audits: the one engine behind the command line, the workbench and every report. */
public final class AuditEngine {

    private static final int PROGRESS_EVERY = 0x1fff;

    private final Supplier<? extends Collection<Rule>> rules;
    private final RuleGuard guard;

    /**
     * @param rules makes new instances of all rules of the catalogue
     */
    public AuditEngine(Supplier<? extends Collection<Rule>> rules) {
        this(rules, RuleGuard.NONE);
    }

    /**
     * @param rules makes new instances of all rules of the catalogue
     * @param guard says which rules may fail without ending the audit
     */
    public AuditEngine(Supplier<? extends Collection<Rule>> rules, RuleGuard guard) {
        this.rules = rules;
        this.guard = guard;
    }

    /**
     * Reads, replays and judges.
     *
     * @throws IOException if a source cannot be read
     * @throws CancellationException if the progress asked for an end
     */
    public AuditResult run(AuditRequest request, Progress progress) throws IOException {
        return run(request, progress, null, null, null);
    }

    /** As {@link #run(AuditRequest, Progress)}, and lets an index grow on the way; that may be null. */
    public AuditResult run(AuditRequest request, Progress progress, IndexBuilder index) throws IOException {
        return run(request, progress, index, null, null);
    }

    /** As {@link #run(AuditRequest, Progress, IndexBuilder)}, and gathers a timeline on the way. */
    public AuditResult run(AuditRequest request, Progress progress, IndexBuilder index, TimelineCollector timeline)
            throws IOException {
        return run(request, progress, index, timeline, null);
    }

    /** As {@link #run(AuditRequest, Progress)}, and tells of findings as they come. */
    public AuditResult run(AuditRequest request, Progress progress, FindingListener listener) throws IOException {
        return run(request, progress, null, null, listener);
    }

    private AuditResult run(AuditRequest request, Progress progress, IndexBuilder index, TimelineCollector timeline,
            FindingListener listener) throws IOException {
        long start = System.nanoTime();
        RuleRunner runner = new RuleRunner(rules.get(), request, guard);
        VectorCollector vectors = new VectorCollector();
        StepListener counted = step -> {
            vectors.step(step);
            runner.step(step);
        };
        Replay replay = new Replay(request.devices(), timeline == null ? counted : step -> {
            timeline.step(step);
            counted.step(step);
        });
        List<SourceSummary> summaries = new ArrayList<>();
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (AuditSource snapshot : request.snapshots()) {
            summaries.add(takeSnapshot(snapshot, summaries.size(), replay));
        }
        ProgressWatch watch = new ProgressWatch(progress, request.sources());
        try (EventMerger merger = new EventMerger(watch.watched(), summaries.size())) {
            runner.setPossible(merger.possibleTraits());
            replay.begin(merger.possibleTraits());
            if (timeline != null) {
                timeline.begin(replay.machine(), 0);
            }
            LiveFindings live = listener == null ? null : new LiveFindings(listener, merger::shown);
            runner.setLive(live);
            TraceEvent event = new TraceEvent();
            long events = 0;
            try (EventPipe pipe = new EventPipe(merger, index == null ? 0 : index.stride(), watch)) {
                while (true) {
                    if (index != null) {
                        index.between(pipe, replay);
                    }
                    TraceEvent read = pipe.next();
                    if (read == null) {
                        break;
                    }
                    event = read;
                    replay.setTraits(merger.traits(event));
                    if (timeline != null) {
                        timeline.event(event);
                    }
                    replay.accept(event);
                    if ((++events & PROGRESS_EVERY) == 0) {
                        watch.passed(events);
                        if (timeline != null) {
                            timeline.pulse();
                        }
                    }
                    if (live != null) {
                        live.release();
                    }
                }
                watch.passed(events);
            }
            replay.finish(event);
            if (timeline != null) {
                timeline.finish();
            }
            merger.addTraits(traits);
            merger.summarise(summaries);
            SourceWarnings.add(summaries);
            noteLimits(replay.machine(), vectors.refused(), summaries);
            return new AuditResult(List.copyOf(summaries), List.copyOf(replay.machine().functions()),
                    runner.findings(traits),
                    runner.infos(), runner.results(replay.machine().functions(), traits), vectors.statistics(event),
                    request.profile(), events, replay.completions(), Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** Says with the last source what was not followed, because a trace showed more than memory shall be used for. */
    private static void noteLimits(Machine machine, long refusedVectors, List<SourceSummary> summaries) {
        List<SourceSummary.Skipped> beyond = new ArrayList<>();
        if (machine.refusedFunctions() > 0) {
            beyond.add(
                    new SourceSummary.Skipped("access to a function beyond the first " + Machine.MAX_FUNCTIONS, false,
                            machine.refusedFunctions(), "", 0));
        }
        if (machine.refusedEntries() > 0) {
            beyond.add(new SourceSummary.Skipped("access to an MSI-X entry beyond those that are followed", false,
                    machine.refusedEntries(), "", 0));
        }
        if (refusedVectors > 0) {
            beyond.add(new SourceSummary.Skipped("event of a vector beyond those with statistics", false,
                    refusedVectors, "", 0));
        }
        if (!beyond.isEmpty()) {
            SourceSummary last = summaries.removeLast();
            beyond.addAll(0, last.skipped());
            summaries.add(last.withSkipped(beyond));
        }
    }

    /** Lets a snapshot set the state of a replay before its first event. */
    static SourceSummary takeSnapshot(AuditSource snapshot, int source, Replay replay) throws IOException {
        TraceEvent event = new TraceEvent();
        try (SourceReader reader = new SourceReader(snapshot, source)) {
            while (reader.next(event)) {
                // before every event of the traces: whatever compares numbers must not take it for a later one
                event.setIndex(-1);
                replay.setTraits(reader.traits());
                replay.accept(event);
            }
            return reader.summary(true);
        }
    }
}
