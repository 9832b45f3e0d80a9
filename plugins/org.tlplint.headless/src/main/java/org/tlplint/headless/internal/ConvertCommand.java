/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.Callable;

import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.audit.EventStream;
import org.tlplint.core.audit.SourceSummary;
import org.tlplint.core.text.EventFilter;
import org.tlplint.core.text.EventLister;
import org.tlplint.core.text.FilterException;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.formats.source.SourceCollector;
import org.tlplint.formats.write.TraceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes traces in another format. */
@Command(name = "convert", description = "Writes traces as one file of another format, and says on standard error what is lost.", footerHeading = "%nFilter expressions; all terms must hold:%n", footer = EventFilter.SYNTAX)
final class ConvertCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "FILE", arity = "2..*", description = "Trace files, or - for standard input, and last the file to write, or - for standard output. Its name says the format: "
            + "csv, jsonl or pcapng; with .gz or .zst behind that it is packed. Several traces are merged by time.")
    private List<String> files;

    @Mixin
    private SourceOptions sourceOptions;

    @Option(names = "--as", paramLabel = "FORMAT", description = "Format to write, whatever the name says: csv, jsonl or pcapng.")
    private String as;

    @Option(names = "--force", description = "Replaces a file that is there.")
    private boolean force;

    @Option(names = {"--where",
            "--filter"}, paramLabel = "EXPR", description = "Only events that the expression wants; of one trace only.")
    private String filter;

    @Option(names = "--from", paramLabel = "T", description = "Only from this time on. " + TimeOptions.SYNTAX)
    private String from;

    @Option(names = "--to", paramLabel = "T", description = "Only up to this time.")
    private String to;

    @Option(names = "--strict", description = "Exit code 5 if part of a trace was not understood.")
    private boolean strict;

    @Option(names = "--progress", paramLabel = "MODE", defaultValue = "auto", description = "Progress on standard error: ${COMPLETION-CANDIDATES}; auto shows it on a terminal.")
    private ProgressLine.Mode progress;

    private long fromNs = Long.MIN_VALUE;
    private long toNs = Long.MAX_VALUE;

    ConvertCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        List<String> names = files.subList(0, files.size() - 1);
        ConvertTarget target = ConvertTarget.of(files.getLast(), as, force, names);
        if (filter != null && names.size() > 1) {
            throw Problem.usage("--filter goes with one trace only; convert each by itself, then all together");
        }
        try (Spool spool = context.spool()) {
            SourceOptions.Opened opened = sourceOptions.open(names, spool);
            times(opened.traces());
            BitSet wanted = filter == null ? null : wanted(opened);
            return convert(opened, target, wanted);
        }
    }

    private void times(List<AuditSource> traces) throws IOException {
        if (from != null || to != null) {
            long start = SourceCollector.start(traces);
            fromNs = from == null ? fromNs : TimeOptions.resolve("--from", from, start);
            toNs = to == null ? toNs : TimeOptions.resolve("--to", to, start);
            if (fromNs > toNs) {
                throw Problem.usage("--from %s is later than --to %s", from, to);
            }
        }
    }

    /** Numbers of the events that the filter wants; it is asked of rows, which take a replay. */
    private BitSet wanted(SourceOptions.Opened opened) throws IOException {
        EventFilter expression;
        try {
            expression = EventFilter.parse(filter);
        } catch (FilterException e) {
            throw Problem.usage("--where %s: at character %d: %s", filter, e.from() + 1, e.getMessage());
        }
        if (expression.asksForMarks()) {
            throw Problem.usage("--where %s: \"is\" asks for findings and bookmarks of the workbench", filter);
        }
        BitSet numbers = new BitSet();
        new EventLister(opened.view()).list(0, expression, row -> {
            context.requireGoingOn();
            if (row.ref().event() > Integer.MAX_VALUE) {
                throw Problem.usage("--filter works on the first 2,147,483,647 events only");
            }
            numbers.set((int) row.ref().event());
            return true;
        });
        return numbers;
    }

    private int convert(SourceOptions.Opened opened, ConvertTarget target, BitSet wanted) throws IOException {
        List<AuditSource> sources = new ArrayList<>(opened.snapshots());
        sources.addAll(opened.traces());
        ProgressLine line = new ProgressLine(context.console(), progress, context.cancelled());
        ConvertReport report = new ConvertReport(context.console(), target, opened);
        try (EventStream stream = new EventStream(sources, line); TraceFile file = create(target)) {
            long ofTrace = 0;
            for (TraceEvent event = stream.next(new TraceEvent()); event != null; event = stream.next(event)) {
                boolean snapshot = event.source() < opened.snapshots().size();
                boolean filtered = !snapshot && wanted != null && !wanted.get((int) ofTrace);
                ofTrace += snapshot ? 0 : 1;
                if (filtered || !snapshot && !isInTime(event)) {
                    report.leftOut();
                } else {
                    write(file, event, target);
                    report.written();
                }
            }
            context.requireGoingOn();
            List<SourceSummary> summaries = stream.summaries();
            finish(file, stream, target);
            line.done();
            report.print(summaries, stream.traits(), file.losses());
            return Skips.tellBrokenOff(context.console(), summaries, "converted") ? Exit.INPUT
                    : strict && !report.understood(summaries) ? Exit.INCOMPLETE : Exit.CLEAN;
        } finally {
            line.done();
        }
    }

    private boolean isInTime(TraceEvent event) {
        return event.timeNs() == TraceEvent.NO_TIME || event.timeNs() >= fromNs && event.timeNs() <= toNs;
    }

    private static TraceFile create(ConvertTarget target) {
        try {
            return new TraceFile(target.path(), target.format(), target.packing());
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    private static void write(TraceFile file, TraceEvent event, ConvertTarget target) {
        try {
            file.write(event);
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    private void finish(TraceFile file, EventStream stream, ConvertTarget target) throws IOException {
        try {
            if (target.path() == null) {
                OutputStream out = new BufferedOutputStream(context.console().output(), 1 << 16);
                file.finish(stream.traits(), out);
            } else {
                file.finish(stream.traits());
            }
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    private static Problem failed(ConvertTarget target, IOException e) {
        return Problem.output("%s cannot be written: %s".formatted(target.name(), Failures.reason(e)), e);
    }
}
