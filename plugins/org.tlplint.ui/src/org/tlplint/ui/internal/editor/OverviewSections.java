/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.tlplint.model.Audit;
import org.tlplint.model.Finding;
import org.tlplint.model.Severity;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.UiColors;
import org.tlplint.ui.internal.findings.AuditHost;
import org.tlplint.ui.internal.findings.FindingLook;
import org.tlplint.ui.internal.findings.FindingNode;

/** What stands on the overview: verdict and numbers over two columns, findings at the left, next steps at the right. */
final class OverviewSections {

    private static final int MOST_FINDINGS = 12;
    private static final int SIDE = 340;

    private final OverviewParts parts;
    private final AuditHost host;
    private final List<OverviewStep> steps;

    OverviewSections(FormToolkit toolkit, AuditHost host, List<OverviewStep> steps) {
        parts = new OverviewParts(toolkit);
        this.host = host;
        this.steps = steps;
    }

    /**
     * Fills the page with what matters most.
     *
     * @return what fills it with the rest, step by step
     */
    List<Runnable> fill(Composite body, Audit audit) {
        verdict(body, audit);
        if (host.session() != null && host.session().isOutdated()) {
            outdated(body);
        }
        numbers(body, audit);
        Composite columns = parts.grid(body, 2, 28, 0);
        Composite left = parts.grid(columns, 1, 0, 12);
        Composite right = parts.grid(columns, 1, 0, 12);
        TableWrapData narrow = new TableWrapData(TableWrapData.FILL);
        narrow.maxWidth = SIDE;
        right.setLayoutData(narrow);
        findings(left, audit);
        next(parts.section(right, OverviewMessages.Next, true, 2));
        OverviewFacts facts = new OverviewFacts(parts);
        List<Runnable> rest = new ArrayList<>();
        rest.add(() -> facts.notEvaluated(left, audit));
        rest.add(() -> facts.partlyEvaluated(left, audit));
        rest.add(() -> facts.functions(parts.section(right, Messages.Overview_functions, true, 2),
                audit.getFunctions()));
        audit.getSources().forEach(s -> rest.add(() -> facts
                .source(parts.section(right, NLS.bind(Messages.Overview_source, s.getName()), true, 2), s, audit)));
        return rest;
    }

    private static List<Finding> open(Audit audit) {
        return audit.getFindings().stream().filter(f -> f.getSuppression() == null).toList();
    }

    private void verdict(Composite body, Audit audit) {
        Composite line = parts.grid(body, 2, 10, 0);
        List<Finding> open = open(audit);
        parts.image(line, open.isEmpty() ? Icons.get(Icons.GOOD) : FindingLook.image(open.get(0)));
        Label verdict = parts.text(line, audit.getVerdict());
        verdict.setFont(JFaceResources.getFontRegistry().get(JFaceResources.HEADER_FONT));
        UiColors.keep(verdict, open.isEmpty() ? UiColors.good() : FindingLook.colour(open.get(0)));
    }

    private void outdated(Composite body) {
        Composite line = parts.grid(body, 2, 10, 0);
        parts.text(line, OverviewMessages.Outdated);
        parts.link(line, Messages.Overview_again, host.session()::start);
    }

    /** Large numbers, one for each severity, and one for what is suppressed. */
    private void numbers(Composite body, Audit audit) {
        Composite row = parts.grid(body, Severity.VALUES.size() + 2, 34, 0);
        row.setLayoutData(new TableWrapData(TableWrapData.LEFT));
        for (Severity severity : Severity.VALUES) {
            List<Finding> some = open(audit).stream().filter(f -> f.getSeverity() == severity).toList();
            long events = some.stream().mapToLong(Finding::getCount).sum();
            Label number = number(row, some.size(), Texts.of(FindingLook.of(severity)),
                    some.isEmpty() ? OverviewMessages.Tile_none
                            : NLS.bind(OverviewMessages.Tile_events, Texts.count(events)));
            if (!some.isEmpty()) {
                UiColors.keep(number, UiColors.of(FindingLook.of(severity)));
            }
        }
        long hushed = audit.getFindings().size() - (long) open(audit).size();
        if (hushed > 0) {
            number(row, hushed, OverviewMessages.Tile_suppressed, OverviewMessages.Tile_suppressed_why);
        }
    }

    private Label number(Composite row, long value, String title, String below) {
        Composite tile = parts.grid(row, 1, 0, 1);
        tile.setLayoutData(new TableWrapData(TableWrapData.LEFT));
        Label number = parts.text(tile, Texts.count(value));
        number.setFont(OverviewParts.large());
        parts.link(tile, title, host::openFindings);
        parts.faint(parts.text(tile, below));
        return number;
    }

    private void findings(Composite parent, Audit audit) {
        List<Finding> open = open(audit);
        Composite rows = parts.section(parent, Messages.Overview_worst, true, 5);
        if (open.isEmpty()) {
            parts.text(rows, OverviewMessages.Worst_none);
            return;
        }
        for (Finding finding : open.subList(0, Math.min(MOST_FINDINGS, open.size()))) {
            parts.image(rows, FindingLook.image(finding)).setToolTipText(FindingLook.severity(finding));
            Hyperlink title = parts.link(rows, finding.getRule().getTitle(), () -> {
                host.openFindings();
                host.select(new FindingNode.Single(finding));
            });
            title.setToolTipText(FindingLook.severity(finding) + ": " + finding.getRule().getId());
            parts.faint(parts.text(rows, FindingLook.place(finding)));
            parts.text(rows, NLS.bind(Messages.Overview_times, Texts.count(finding.getCount())));
            parts.link(rows, NLS.bind(Messages.Overview_show, Long.toString(finding.getFirst().getLine())),
                    () -> host.showEvent(new FindingNode.Single(finding)));
        }
        if (open.size() > MOST_FINDINGS) {
            Hyperlink more = parts.link(rows,
                    NLS.bind(OverviewMessages.Worst_more, Texts.count(open.size() - MOST_FINDINGS)),
                    host::openFindings);
            more.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.TOP, 1, 5));
        }
    }

    private void next(Composite parent) {
        for (OverviewStep step : steps) {
            parts.image(parent, Icons.get(step.icon()));
            Composite pair = parts.grid(parent, 1, 0, 0);
            parts.link(pair, step.text(), step.run());
            parts.faint(parts.text(pair, step.why()));
        }
    }
}
