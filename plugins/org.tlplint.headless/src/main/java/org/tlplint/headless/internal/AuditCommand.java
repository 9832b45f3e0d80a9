/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

import org.tlplint.core.audit.AuditEngine;
import org.tlplint.core.audit.AuditRequest;
import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.audit.FindingListener;
import org.tlplint.core.audit.SourceSummary;
import org.tlplint.core.rule.Certainty;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.formats.source.SourceCollector;
import org.tlplint.model.Audit;
import org.tlplint.model.AuditModel;
import org.tlplint.model.Verdict;
import org.tlplint.rules.RuleCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges traces. */
@Command(name = "audit", description = "Judges traces against the rules and says what is wrong, where and why.")
final class AuditCommand implements Callable<Integer> {

    /** The least severity of a finding that makes the exit code 1. */
    enum FailOn {
        violation, undefined, advisory, never;

        boolean includes(Severity severity) {
            return this != never && severity.ordinal() <= ordinal();
        }
    }

    private final Context context;

    @Parameters(paramLabel = "TRACE", arity = "1..*", description = "Trace files, packed or not, trace sets (.tlpset), or - for standard input. Several are merged by time.")
    private List<String> traces;

    @Mixin
    private SourceOptions sourceOptions;

    @Mixin
    private ProfileOptions profileOptions;

    @Option(names = "--from", paramLabel = "T", description = "Judges only from this time on; what comes before still counts "
            + "as history. " + TimeOptions.SYNTAX)
    private String from;

    @Option(names = "--to", paramLabel = "T", description = "Judges only up to this time.")
    private String to;

    @Option(names = "--function", paramLabel = "BDF", description = "Judges only this function; may be given again.")
    private List<String> functions = new ArrayList<>();

    @Option(names = "--report", paramLabel = "KIND=FILE", completionCandidates = ReportTarget.Kinds.class, description = ReportTarget.DESCRIPTION)
    private List<String> reports = new ArrayList<>();

    @Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "undefined", description = "Least severity that makes the exit code 1: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}. "
            + "Suspect and suppressed findings never do.")
    private FailOn failOn;

    @Option(names = "--observations", description = "Shows observations too: what was seen and is not wrong. Reports hold them always.")
    private boolean observations;

    @Option(names = "--suppressed", description = "Lists the findings that the profile suppresses, with the reasons. Reports hold them always.")
    private boolean suppressed;

    @Option(names = "--strict", description = "Exit code 5 if part of a trace was not understood, or no rule could be judged.")
    private boolean strict;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "Findings to show as text; default ${DEFAULT-VALUE}, 0 for only the summary.")
    private int limit;

    @Option(names = "--follow", description = "Audits one trace while it is still written, and prints findings as they come; Ctrl-C ends that with the full report.")
    private boolean follow;

    @Option(names = "--follow-idle", paramLabel = "T", description = "Ends --follow when nothing has been written for so long: seconds, or with a unit (30, 2min).")
    private String idle;

    @Option(names = "--progress", paramLabel = "MODE", defaultValue = "auto", description = "Progress on standard error: ${COMPLETION-CANDIDATES}; auto shows it on a terminal.")
    private ProgressLine.Mode progress;

    AuditCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 0) {
            throw Problem.usage("--limit %d: write a number from 0 on", limit);
        }
        List<ReportTarget> targets = ReportTarget.parse(reports);
        AuditRequest settings = new AuditRequest(List.of(), List.of(), profileOptions.profile(),
                FunctionOption.parse(functions), 0, 0);
        if (follow || idle != null) {
            return follow(targets, settings);
        }
        try (Spool spool = context.spool()) {
            SourceOptions.Opened opened = sourceOptions.open(traces, spool, !targets.isEmpty());
            return judged(targets, settings, opened, run(request(settings, opened, opened.traces()), null));
        }
    }

    private int judged(List<ReportTarget> targets, AuditRequest settings, SourceOptions.Opened opened,
            AuditResult result) throws IOException {
        FunctionOption.requireKnown(settings.functions(), result.functions());
        write(targets, result);
        print(targets, result, opened);
        return Skips.tellBrokenOff(context.console(), result.sources()) ? Exit.INPUT : exitCode(result);
    }

    private int follow(List<ReportTarget> targets, AuditRequest settings) throws IOException {
        if (!follow || traces.size() != 1) {
            throw Problem.usage(follow ? "--follow takes one trace, not %d" : "--follow-idle needs --follow",
                    traces.size());
        }
        long idleNs = idle == null ? 0 : TimeOptions.span("--follow-idle", idle);
        Console console = context.console();
        context.finishing().set(true);
        try (Spool spool = context.spool()) {
            boolean in = traces.get(0).equals("-");
            String name = in ? "standard input" : traces.get(0);
            Path path = in ? spool.growing() : SourceOptions.path(name);
            FollowedTrace trace = new FollowedTrace(console, path, name,
                    new FollowEnd(context.cancelled(), idleNs, in ? spool : null));
            SourceOptions.Opened opened = sourceOptions.open(trace, name, spool, !targets.isEmpty());
            console.error("tlplint: following %s; Ctrl-C ends with the report".formatted(name));
            boolean silent = targets.stream().anyMatch(ReportTarget::isStandardOutput);
            AuditResult result = run(request(settings, opened, List.of(trace.present())),
                    silent ? finding -> {
                    } : new LiveText(console, opened, trace, observations, limit));
            if (!trace.remark().isEmpty()) {
                console.error("tlplint: " + trace.remark());
            }
            return judged(targets, settings, opened, result);
        }
    }

    /**
     * @param begin sources from whose first event times count
     */
    private AuditRequest request(AuditRequest settings, SourceOptions.Opened opened, List<AuditSource> begin)
            throws IOException {
        long start = from == null && to == null ? TraceEvent.NO_TIME : SourceCollector.start(begin);
        long fromNs = from == null ? TraceEvent.NO_TIME : TimeOptions.resolve("--from", from, start);
        long toNs = to == null ? Long.MAX_VALUE : TimeOptions.resolve("--to", to, start);
        if (fromNs > toNs) {
            throw Problem.usage("--from %s is later than --to %s", from, to);
        }
        return new AuditRequest(opened.traces(), opened.snapshots(), settings.profile(), settings.functions(), fromNs,
                toNs, opened.devices());
    }

    /**
     * @param listener hears of findings as they come; null if the trace is not followed
     */
    private AuditResult run(AuditRequest request, FindingListener listener) throws IOException {
        boolean live = listener != null;
        // a line that renews itself would stand between the findings; what ends the audit is the end of the file
        ProgressLine line = new ProgressLine(context.console(),
                live && progress == ProgressLine.Mode.auto ? ProgressLine.Mode.none : progress,
                live ? new AtomicBoolean() : context.cancelled());
        try {
            AuditEngine engine = RuleCatalog.engine();
            return live ? engine.run(request, line, listener) : engine.run(request, line);
        } finally {
            line.done();
        }
    }

    private void write(List<ReportTarget> targets, AuditResult result) {
        if (!targets.isEmpty()) {
            Audit audit = AuditModel.of(result);
            for (ReportTarget target : targets) {
                context.requireGoingOn();
                target.write(audit, context.console());
            }
        }
    }

    /** With a report on standard output only the verdict is said, on standard error. */
    private void print(List<ReportTarget> targets, AuditResult result, SourceOptions.Opened opened) {
        Console console = context.console();
        if (targets.stream().anyMatch(ReportTarget::isStandardOutput)) {
            console.error("Verdict: " + Verdict.of(result));
            return;
        }
        long start = TraceEvent.NO_TIME;
        for (SourceSummary s : result.sources()) {
            boolean earlier = s.firstTimeNs() != TraceEvent.NO_TIME && !s.snapshot()
                    && (start == TraceEvent.NO_TIME || s.firstTimeNs() < start);
            start = earlier ? s.firstTimeNs() : start;
        }
        new FindingsText(console, opened, start).print(shown(result), limit);
        new Summary(console, result, opened, shown(result), suppressed).print();
        for (ReportTarget target : targets) {
            console.line("Report: " + target.destination());
        }
    }

    private List<Finding> shown(AuditResult result) {
        return result.openFindings().stream().filter(f -> observations || f.severity() != Severity.INFORMATION)
                .toList();
    }

    private int exitCode(AuditResult result) {
        boolean found = result.openFindings().stream()
                .anyMatch(f -> f.certainty() == Certainty.CERTAIN && failOn.includes(f.severity()));
        boolean understood = result.sources().stream().flatMap(s -> s.skipped().stream())
                .allMatch(SourceSummary.Skipped::expected);
        boolean judged = result.results().stream().anyMatch(r -> r.checked() > 0);
        return found ? Exit.FINDINGS : strict && !(understood && judged) ? Exit.INCOMPLETE : Exit.CLEAN;
    }
}
