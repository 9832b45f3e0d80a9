/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tlplint.model.Audit;
import org.tlplint.model.Function;
import org.tlplint.model.MsiCapability;
import org.tlplint.model.MsixCapability;
import org.tlplint.model.Outcome;
import org.tlplint.model.RuleSummary;
import org.tlplint.model.Setting;
import org.tlplint.model.Severity;
import org.tlplint.model.Skip;
import org.tlplint.model.TraceSource;
import org.tlplint.model.Truth;
import org.tlplint.report.internal.Steps;
import org.tlplint.report.internal.WatchedOutput;

/**
 * Writes an audit as one page: what the overview of the workbench shows, and all findings with the events that led to them. It
 * needs neither scripts nor anything from elsewhere, is light or dark as the reader's system is, and can be printed.
 */
public final class HtmlWriter {

    private final Html html;

    private HtmlWriter(Html html) {
        this.html = html;
    }

    /** Writes the audit in UTF-8; the stream stays open. */
    public static void write(Audit audit, OutputStream out) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        new HtmlWriter(new Html(writer)).page(audit, WatchedOutput.steps(out));
        writer.flush();
    }

    private void page(Audit audit, Steps steps) throws IOException {
        steps.begin("Findings", audit.getFindings().size() + 2L);
        String name = audit.getSources().stream().filter(s -> !s.isSnapshot()).map(TraceSource::getName).findFirst()
                .orElse("");
        html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").text(name)
                .raw(" - tlplint</title>\n<style>\n").raw(style()).raw("</style>\n</head>\n<body>\n<main>\n");
        html.element("h1", name).element("p class=\"verdict " + worst(audit) + "\"", audit.getVerdict());
        counts(audit);
        new HtmlFindings(html).write(audit.getFindings(), steps::step);
        steps.part("Rules");
        notEvaluated(audit);
        steps.part("Functions");
        steps.step();
        functions(audit);
        sources(audit);
        settings(audit);
        html.raw("</main>\n<footer>").text("tlplint " + audit.getToolVersion() + ", catalogue "
                + audit.getCatalogueVersion()).raw("</footer>\n</body>\n</html>\n");
    }

    private static String style() throws IOException {
        try (InputStream in = HtmlWriter.class.getResourceAsStream("audit.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Class of the gravest finding that nobody suppressed. */
    private static String worst(Audit audit) {
        return audit.getFindings().stream().filter(f -> f.getSuppression() == null).map(f -> f.getSeverity())
                .min(Enum::compareTo).map(HtmlFindings::style).orElse("good");
    }

    private void counts(Audit audit) throws IOException {
        html.raw("<table class=\"counts\">\n").row("th", "Severity", "Findings", "Offending events");
        for (Severity severity : Severity.VALUES) {
            long findings = audit.getFindings().stream().filter(f -> f.getSeverity() == severity).count();
            long events = audit.getFindings().stream().filter(f -> f.getSeverity() == severity)
                    .mapToLong(f -> f.getCount()).sum();
            html.row("td", HtmlFindings.mark(severity) + ' ' + severity.getLiteral(), findings, events);
        }
        html.raw("</table>\n");
    }

    private void notEvaluated(Audit audit) throws IOException {
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        for (RuleSummary rule : RuleSummary.of(audit)) {
            if (rule.outcome() == Outcome.NOT_EVALUATED) {
                reasons.computeIfAbsent(rule.reason(), k -> new ArrayList<>()).add(rule.rule().getId());
            }
        }
        html.raw("<h2>Not evaluated</h2>\n");
        if (reasons.isEmpty()) {
            html.element("p", "All rules could be judged, or do not apply.");
            return;
        }
        html.raw("<table>\n").row("th", "Reason", "Rules");
        for (Map.Entry<String, List<String>> reason : reasons.entrySet()) {
            html.row("td", reason.getKey(), String.join(", ", reason.getValue()));
        }
        html.raw("</table>\n");
    }

    private void functions(Audit audit) throws IOException {
        html.raw("<h2>Functions at the end</h2>\n<table>\n").row("th", "Function", "Memory Space", "Bus Master", "MSI",
                "MSI-X");
        for (Function function : audit.getFunctions()) {
            html.row("td", function.getLabel(), bit(function.getMemorySpace()), bit(function.getBusMaster()),
                    msi(function.getMsi()), msix(function.getMsix()));
        }
        html.raw("</table>\n");
    }

    private static String msi(MsiCapability msi) {
        return msi == null ? ""
                : "enabled: " + bit(msi.getEnabled()) + (msi.getAllocatedVectors() == null ? ""
                        : ", vectors: " + msi.getAllocatedVectors());
    }

    private static String msix(MsixCapability msix) {
        return msix == null ? ""
                : "enabled: " + bit(msix.getEnabled()) + ", Function Mask: "
                        + bit(msix.getFunctionMask())
                        + (msix.getTableSize() == 0 ? "" : ", entries: " + msix.getTableSize());
    }

    private static String bit(Truth truth) {
        return switch (truth) {
            case YES -> "yes";
            case NO -> "no";
            case UNKNOWN -> "?";
        };
    }

    private void sources(Audit audit) throws IOException {
        html.raw("<h2>Sources</h2>\n");
        for (TraceSource source : audit.getSources()) {
            html.element("h3", source.getName() + (source.isSnapshot() ? " (snapshot)" : ""));
            html.raw("<table>\n").row("td", "Format", source.getFormatTitle())
                    .row("td", "Lines or records", source.getLines()).row("td", "Events", source.getEvents());
            if (source.getSha256() != null && !source.getSha256().isEmpty()) {
                html.row("td", "SHA-256", source.getSha256());
            }
            for (Skip skip : source.getSkips()) {
                html.row("td", (skip.isExpected() ? "Passed over: " : "Not understood: ") + skip.getReason(),
                        skip.getCount());
            }
            html.raw("</table>\n");
            if (source.getWarnings() != null) {
                html.element("p class=\"note\"", source.getWarnings());
            }
        }
    }

    private void settings(Audit audit) throws IOException {
        html.raw("<h2>Settings</h2>\n<table>\n").row("th", "Setting", "Value", "What it decides");
        for (Setting setting : audit.getSettings()) {
            html.row("td", setting.getId(), setting.getValue(), setting.getQuestion());
        }
        html.raw("</table>\n");
    }
}
