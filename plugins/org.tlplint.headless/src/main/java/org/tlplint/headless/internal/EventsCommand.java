/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.tlplint.core.text.Aspect;
import org.tlplint.core.text.EventFilter;
import org.tlplint.core.text.EventLister;
import org.tlplint.core.text.EventRow;
import org.tlplint.core.text.FilterException;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.model.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints events. */
@Command(name = "events", description = "Prints the events of a trace, decoded, one a line.", footerHeading = "%nFilter expressions; all terms must hold:%n", footer = EventFilter.SYNTAX)
final class EventsCommand implements Callable<Integer> {

    /** How many lines are written between two questions whether anybody still reads. */
    private static final int PATIENCE = 64;

    /** Least widths of the columns on a terminal; what is wider pushes the rest to the right. */
    private static final int[] WIDTHS = {7, 14, 14, 4, 8, 9, 22, 10, 10, 0, 0};

    private final Context context;

    @Parameters(paramLabel = "TRACE", arity = "1..*", description = "Trace files or trace sets, or - for standard input. Several are merged by time.")
    private List<String> traces;

    @Mixin
    private SourceOptions sourceOptions;

    @Option(names = {"--where",
            "--filter"}, paramLabel = "EXPR", defaultValue = "", description = "Only events that the expression wants, such as \"kind=MWr data>=0x20\"; see below.")
    private String filter;

    @Option(names = "--from", paramLabel = "T", description = "Only from this time on. " + TimeOptions.SYNTAX)
    private String from;

    @Option(names = "--to", paramLabel = "T", description = "Only up to this time.")
    private String to;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "-1", showDefaultValue = Visibility.NEVER, description = "At most so many events.")
    private long limit;

    @Option(names = "--csv", description = "As CSV (RFC 4180), with a heading.")
    private boolean csv;

    /** Names the source of each event; null if there is only one. */
    private SourceOptions.Opened sources;
    private long shown;
    private long more;

    EventsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        EventFilter wanted = filter();
        try (Spool spool = context.spool()) {
            SourceOptions.Opened opened = sourceOptions.open(traces, spool);
            EventLister lister = new EventLister(opened.view());
            if (from != null || to != null) {
                long start = lister.startNs();
                wanted = wanted.between(from == null ? TraceEvent.NO_TIME : TimeOptions.resolve("--from", from, start),
                        to == null ? Long.MAX_VALUE : TimeOptions.resolve("--to", to, start));
            }
            sources = opened.traces().size() > 1 ? opened : null;
            heading();
            lister.list(0, wanted, this::print);
        }
        if (more > 0) {
            context.console().error("tlplint: there are more events; --limit %d ended the list".formatted(limit));
        }
        return Exit.CLEAN;
    }

    private EventFilter filter() {
        try {
            EventFilter parsed = EventFilter.parse(filter);
            if (parsed.asksForMarks()) {
                throw Problem.usage("--where %s: \"is\" asks for findings and bookmarks of the workbench", filter);
            }
            return parsed;
        } catch (FilterException e) {
            throw Problem.usage("--where %s: at character %d: %s", filter, e.from() + 1, e.getMessage());
        }
    }

    private void heading() {
        List<String> cells = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            cells.add(csv ? aspect.id() : aspect.title());
        }
        if (csv && sources != null) {
            cells.add("source");
        }
        context.console().line(csv ? String.join(",", cells) : Style.BOLD.of(columns(cells)));
    }

    private boolean print(EventRow row) {
        if (limit >= 0 && shown == limit) {
            more++;
            return false;
        }
        List<String> cells = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            cells.add(csv ? Csv.cell(Printable.of(row.get(aspect))) : row.get(aspect));
        }
        if (sources != null) {
            String name = Printable.of(sources.name(row.ref().source()));
            if (csv) {
                cells.add(Csv.cell(name));
            } else {
                cells.set(Aspect.LINE.ordinal(), name + ":" + row.get(Aspect.LINE));
            }
        }
        context.console().line(csv ? String.join(",", cells) : columns(cells));
        shown++;
        context.requireGoingOn();
        return shown % PATIENCE != 0 || !context.console().isClosed();
    }

    private static String columns(List<String> cells) {
        StringBuilder line = new StringBuilder();
        Aspect[] aspects = Aspect.values();
        for (int i = 0; i < aspects.length; i++) {
            String cell = cells.get(i);
            // the meaning comes last, because nobody knows how long it gets
            if (aspects[i] == Aspect.MEANING || aspects[i] == Aspect.LINE) {
                continue;
            }
            if (aspects[i] == Aspect.TIME || aspects[i] == Aspect.DELTA) {
                cell = Layout.alignPoint(cell);
            }
            line.append(aspects[i].isNumber() ? Layout.padLeft(cell, WIDTHS[i]) : Layout.pad(cell, WIDTHS[i]))
                    .append("  ");
        }
        return line.append(Layout.padLeft(cells.get(Aspect.LINE.ordinal()), 8)).append("  ")
                .append(cells.get(Aspect.MEANING.ordinal())).toString().stripTrailing();
    }
}
