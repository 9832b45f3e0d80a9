/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.tlplint.model.Certainty;
import org.tlplint.model.Evidence;
import org.tlplint.model.Finding;
import org.tlplint.model.Occurrence;
import org.tlplint.model.Severity;

/** The findings, each as a line that opens: what was observed and expected, and the events. */
final class HtmlFindings {

    private static final int MOST_OCCURRENCES = 20;

    private final Html html;

    HtmlFindings(Html html) {
        this.html = html;
    }

    static String style(Severity severity) {
        return severity.getName().toLowerCase(Locale.ROOT);
    }

    /** A sign, so that the colour is not all that tells. */
    static String mark(Severity severity) {
        return switch (severity) {
            case VIOLATION -> "\u2716";
            case UNDEFINED -> "\u25c6";
            case ADVISORY -> "\u25b2";
            case INFORMATION -> "\u25cf";
        };
    }

    /** Writes them and calls back after each. */
    void write(List<Finding> findings, Runnable step) throws IOException {
        html.raw("<h2>Findings</h2>\n");
        if (findings.isEmpty()) {
            html.element("p", "None.");
        }
        for (Finding finding : findings) {
            write(finding);
            step.run();
        }
    }

    private void write(Finding finding) throws IOException {
        html.raw("<details class=\"" + style(finding.getSeverity()) + "\"><summary><b>")
                .text(mark(finding.getSeverity()))
                .raw(" ").text(finding.getRule().getId()).raw("</b> ").text(finding.getRule().getTitle())
                .raw(" <span>").text(where(finding)).raw("</span></summary>\n<dl>\n");
        pair("Severity", finding.getSeverity().getLiteral()
                + (finding.getCertainty() == Certainty.SUSPECT ? ", suspect" : ""));
        pair("Observed", finding.getObserved());
        pair("Expected", finding.getExpected());
        pair("Specification", finding.getRule().getSpec());
        pair("Note", finding.getNote());
        pair("Suppressed", finding.getSuppression() == null ? null : finding.getSuppression().getReason());
        html.raw("</dl>\n<table>\n").row("th", "Source", "Line", "Event", "What");
        int shown = Math.min(MOST_OCCURRENCES, finding.getOccurrences().size());
        for (Occurrence occurrence : finding.getOccurrences().subList(0, shown)) {
            for (Evidence cause : occurrence.getCauses()) {
                event(cause, cause.getRole() + (blank(cause.getDetail()) ? "" : ": " + cause.getDetail()));
            }
            event(occurrence.getOffence(), "\u2192 " + occurrence.getObserved());
        }
        html.raw("</table>\n");
        if (finding.getCount() > shown) {
            html.element("p class=\"note\"", String.format(java.util.Locale.ROOT, "%,d of %,d occurrences are shown.",
                    shown, finding.getCount()));
        }
        html.raw("</details>\n");
    }

    private static String where(Finding finding) {
        return finding.getFunctionLabel() + (finding.getVector() == null ? "" : ", vector " + finding.getVector())
                + String.format(Locale.ROOT, ", %,d\u00d7", finding.getCount())
                + (finding.getSuppression() == null ? "" : ", suppressed");
    }

    private void event(Evidence at, String what) throws IOException {
        html.row("td", at.getSource() == null ? "" : at.getSource().getName(), at.getLine(), at.getEvent(), what);
    }

    private void pair(String name, String value) throws IOException {
        if (!blank(value)) {
            html.element("dt", name).element("dd", value);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isEmpty();
    }
}
