/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.util.List;
import java.util.Locale;

import org.tlplint.core.rule.Certainty;
import org.tlplint.core.rule.Evidence;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Occurrence;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.text.Times;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.TraceEvent;

/** Prints findings for people: one block each, worst first. */
final class FindingsText {

    private static final int SHOWN_OCCURRENCES = 3;
    private static final int SHOWN_CAUSES = 6;

    private final Console console;
    private final SourceOptions.Opened sources;
    private final long startNs;

    /**
     * @param startNs the time from which to count, or {@link TraceEvent#NO_TIME}
     */
    FindingsText(Console console, SourceOptions.Opened sources, long startNs) {
        this.console = console;
        this.sources = sources;
        this.startNs = startNs;
    }

    void print(List<Finding> findings, int limit) {
        int shown = Math.min(limit, findings.size());
        for (Finding finding : findings.subList(0, shown)) {
            print(finding);
            console.blank();
        }
        int rest = findings.size() - shown;
        if (rest > 0) {
            console.line("... and %s; --limit shows more, --report writes all".formatted(
                    Layout.count(rest, "more finding")));
            console.blank();
        }
    }

    /** One line: rule, place, how often so far, and where last. */
    String line(Finding f) {
        return "%s  %s  %s, %s so far, the last at %s".formatted(severity(f.severity()), f.rule().id(), place(f),
                Layout.count(f.count(), "event"), where(f.last()));
    }

    private void print(Finding f) {
        console.line("%s  %s  %s".formatted(severity(f.severity()), Style.BOLD.of(f.rule().title()),
                "[" + f.rule().id() + blame(f) + (f.certainty() == Certainty.SUSPECT ? ", suspect" : "") + "]"));
        console.line("  " + place(f) + ", " + Layout.count(f.count(), "event"));
        List<Occurrence> kept = f.occurrences();
        Occurrence first = kept.isEmpty() ? null : kept.get(0);
        field("at", where(f.first()));
        field("observed", first == null ? "" : first.observed());
        field("expected", f.expected());
        if (first != null) {
            causes(first.causes(), f.first());
        }
        if (f.certainty() == Certainty.SUSPECT) {
            field("suspect", "a posted write may still have been in flight; then nothing was wrong");
        }
        field("note", f.note());
        others(f, kept);
        field("spec", f.rule().spec());
        field("explain", "tlplint explain " + f.rule().id());
    }

    /** Nobody is to blame for what is not wrong. */
    private static String blame(Finding f) {
        return f.severity() == Severity.INFORMATION ? "" : switch (f.rule().blame()) {
            case SOFTWARE -> ", by software";
            case HARDWARE -> ", by the device";
            case EITHER -> "";
        };
    }

    private void causes(List<Evidence> causes, EventRef offence) {
        int from = Math.max(0, causes.size() - SHOWN_CAUSES);
        for (Evidence cause : causes.subList(from, causes.size())) {
            // what came of it may be evidence too
            field(cause.event().event() > offence.event() ? "then" : "because",
                    "%s, %s%s".formatted(cause.role(), near(cause.event(), offence),
                            cause.detail().isEmpty() ? "" : ": " + cause.detail()));
        }
    }

    private void others(Finding f, List<Occurrence> kept) {
        int end = Math.min(kept.size(), 1 + SHOWN_OCCURRENCES);
        for (Occurrence occurrence : kept.subList(Math.min(1, kept.size()), end)) {
            field("again", near(occurrence.event(), f.first()) + ": " + occurrence.observed());
        }
        long rest = f.count() - Math.max(1, end);
        if (rest > 0) {
            field("again", "... and %,d more, the last %s".formatted(rest, near(f.last(), f.first())));
        }
    }

    private void field(String name, String text) {
        if (!text.isEmpty()) {
            Layout.paragraph(console, "  " + Style.DIM.of(Layout.pad(name, 8)) + "  ", text);
        }
    }

    static String severity(Severity severity) {
        Style style = switch (severity) {
            case VIOLATION, UNDEFINED -> Style.RED;
            case ADVISORY -> Style.YELLOW;
            case INFORMATION -> Style.CYAN;
        };
        return style.of(severity.name());
    }

    static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String place(Finding f) {
        String function = f.function() == Bdf.NONE ? "a function that the trace does not name" : f.functionLabel();
        String kind = f.rule().id().startsWith("MSI-") ? "MSI vector "
                : f.rule().id().startsWith("MSIX-") ? "MSI-X vector " : "vector ";
        if (!f.store().isEmpty()) {
            return function + (f.vector() == Finding.NO_VECTOR ? ", " : ", slot %d of ".formatted(f.vector()))
                    + f.store();
        }
        return f.vector() == Finding.NO_VECTOR ? function : function + ", " + kind + f.vector();
    }

    /** The place of an event as {@link #where}, without the name of the source if another event of it was just named. */
    private String near(EventRef event, EventRef named) {
        return event.source() == named.source() ? timed("line " + event.line(), event) : where(event);
    }

    /** {@code trace.log:64210 (12.345678 s)}. */
    String where(EventRef event) {
        return timed(sources.name(event.source()) + ":" + event.line(), event);
    }

    private String timed(String place, EventRef event) {
        boolean timed = event.hasTime() && startNs != TraceEvent.NO_TIME;
        return timed ? place + " (" + Times.seconds(event.timeNs() - startNs) + " s)" : place;
    }
}
