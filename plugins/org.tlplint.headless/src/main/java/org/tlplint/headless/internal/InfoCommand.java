/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.tlplint.core.audit.AuditEngine;
import org.tlplint.core.audit.AuditRequest;
import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.audit.SourceSummary;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.replay.CompletionCounts;
import org.tlplint.core.rule.Profile;
import org.tlplint.core.text.Times;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is in a trace. */
@Command(name = "info", description = "Says what is in a trace and what it cannot show: functions, capabilities, counts, vectors.")
final class InfoCommand implements Callable<Integer> {

    private static final int MOST_FUNCTIONS = 64;

    private final Context context;

    @Parameters(paramLabel = "TRACE", arity = "1..*", description = "Trace files or trace sets, or - for standard input. Several are merged by time.")
    private List<String> traces;

    @Mixin
    private SourceOptions sourceOptions;

    @Option(names = "--progress", paramLabel = "MODE", defaultValue = "auto", description = "Progress on standard error: ${COMPLETION-CANDIDATES}; auto shows it on a terminal.")
    private ProgressLine.Mode progress;

    InfoCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        try (Spool spool = context.spool()) {
            SourceOptions.Opened opened = sourceOptions.open(traces, spool, true);
            Map<EventKind, long[]> counts = new EnumMap<>(EventKind.class);
            AuditRequest request = new AuditRequest(
                    opened.traces().stream().map(s -> s.withFormat(new CountingFormat(s.format(), counts))).toList(),
                    opened.snapshots(), Profile.DEFAULT, Set.of(), TraceEvent.NO_TIME, Long.MAX_VALUE,
                    opened.devices());
            AuditResult result = run(request);
            print(result, opened, counts);
            return Skips.tellBrokenOff(context.console(), result.sources()) ? Exit.INPUT : Exit.CLEAN;
        }
    }

    private AuditResult run(AuditRequest request) throws IOException {
        ProgressLine line = new ProgressLine(context.console(), progress, context.cancelled());
        try {
            return new AuditEngine(List::of).run(request, line);
        } finally {
            line.done();
        }
    }

    private void print(AuditResult result, SourceOptions.Opened opened, Map<EventKind, long[]> counts) {
        for (int i = 0; i < result.sources().size(); i++) {
            source(result.sources().get(i), opened.name(i));
        }
        counts(counts);
        completions(result.completions());
        functions(result.functions());
        new TimingText(context.console(), result).print();
        SourceClock.warn(context.console(), result.sources(), opened);
        Skips.print(context.console(), result.sources(), opened);
    }

    private void source(SourceSummary s, String name) {
        Console console = context.console();
        console.line(Style.BOLD.of(name) + (s.snapshot() ? "  (snapshot)" : ""));
        console.line(
                "  format      %s (%s), confidence %d of 100".formatted(s.formatTitle(), s.format(), s.confidence()));
        console.line("  size        %s, SHA-256 %s".formatted(Layout.bytes(s.size()), s.sha256()));
        console.line(
                "  content     %s, %s".formatted(Layout.count(s.lines(), "line"), Layout.count(s.events(), "event")));
        Layout.paragraph(console, "  time        ", s.hasTime()
                ? "%s, from @%s to @%s%s".formatted(Times.duration(s.lastTimeNs() - s.firstTimeNs()),
                        Times.seconds(s.firstTimeNs()), Times.seconds(s.lastTimeNs()), SourceClock.remarks(s))
                : "no time stamps");
        Layout.paragraph(console, "  shows       ", traits(s, true));
        Layout.paragraph(console, "  not shown   ", traits(s, false));
        console.blank();
    }

    private static String traits(SourceSummary s, boolean shown) {
        String list = Arrays.stream(Trait.values()).filter(t -> s.traits().contains(t) == shown).map(Trait::title)
                .collect(Collectors.joining(", "));
        return list.isEmpty() ? "-" : list;
    }

    private void counts(Map<EventKind, long[]> counts) {
        TextTable table = new TextTable("Events", ">count");
        for (EventKind kind : EventKind.values()) {
            long[] count = counts.get(kind);
            if (count != null) {
                table.row(kind.mnemonic(), "%,d".formatted(count[0]));
            }
        }
        table.print(context.console(), "");
        context.console().blank();
    }

    /** Nothing if there are no completions: then a request without one is nothing to mention. */
    private void completions(CompletionCounts c) {
        if (c.any()) {
            Layout.paragraph(context.console(), "Completions: ",
                    "%s answered; %s without a request in the trace; %s without its last completion; %s (%,d RRS)"
                            .formatted(Layout.count(c.answered(), "request"),
                                    Layout.count(c.withoutRequest(), "completion"),
                                    Layout.count(c.unanswered(), "request"),
                                    Layout.count(c.unsuccessful(), "unsuccessful completion"), c.retried()));
            context.console().blank();
        }
    }

    private void functions(List<FunctionState> functions) {
        Console console = context.console();
        console.line(Style.BOLD.of("Functions, as they were at the end"));
        FunctionText text = new FunctionText(console);
        for (FunctionState f : functions.subList(0, Math.min(MOST_FUNCTIONS, functions.size()))) {
            console.blank();
            text.head(f);
        }
        if (functions.size() > MOST_FUNCTIONS) {
            console.line("... and %,d more; 'tlplint state --at end --function BDF' shows one"
                    .formatted(functions.size() - MOST_FUNCTIONS));
        }
        console.blank();
    }
}
