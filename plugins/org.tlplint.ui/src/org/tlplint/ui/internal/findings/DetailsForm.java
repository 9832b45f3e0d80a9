/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.tlplint.model.Evidence;
import org.tlplint.model.Finding;
import org.tlplint.model.Occurrence;
import org.tlplint.rules.RulePages;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.UiColors;

/** Fills the Finding Details view with what is known about one finding and one of its breaches. */
final class DetailsForm {

    private static final int MOST_CAUSES = 40;

    private final FormToolkit toolkit;
    private final AuditHost host;

    DetailsForm(FormToolkit toolkit, AuditHost host) {
        this.toolkit = toolkit;
        this.host = host;
    }

    /** Everything but the state; returns the composite that takes that. */
    Composite fill(Composite body, FindingNode node) {
        Finding finding = node.finding();
        Occurrence occurrence = node.occurrence();
        head(body, node);
        Composite facts = grid(body, 2);
        fact(facts, FindingsMessages.Details_suppressed,
                finding.getSuppression() == null ? "" : FindingLook.reason(finding.getSuppression()));
        fact(facts, FindingsMessages.Details_observed,
                occurrence == null ? finding.getObserved() : occurrence.getObserved());
        fact(facts, FindingsMessages.Details_expected, finding.getExpected());
        fact(facts, FindingsMessages.Details_note, finding.getNote());
        heading(body, FindingsMessages.Details_chain);
        chain(body, node);
        heading(body, FindingsMessages.Details_state);
        Composite state = grid(body, 3);
        RulePages.of(finding.getRule().getId()).ifPresent(page -> {
            section(body, FindingsMessages.Details_why, page.section("Why")); //$NON-NLS-1$
            section(body, FindingsMessages.Details_fix, page.section("How to fix")); //$NON-NLS-1$
        });
        heading(body, FindingsMessages.Details_spec_heading);
        text(body, finding.getRule().getSpec());
        link(body, FindingsMessages.Details_open_rule, () -> FindingActions.openRule(finding.getRule().getId()));
        return state;
    }

    private void head(Composite body, FindingNode node) {
        Finding finding = node.finding();
        Composite line = grid(body, 3);
        image(line, FindingLook.image(finding));
        Label severity = text(line, FindingLook.severity(finding));
        severity.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        if (FindingLook.colour(finding) != null) {
            UiColors.keep(severity, FindingLook.colour(finding));
        }
        link(line, finding.getRule().getId(), () -> FindingActions.openRule(finding.getRule().getId()));
        Label title = text(body, finding.getRule().getTitle());
        title.setFont(JFaceResources.getFontRegistry().get(JFaceResources.HEADER_FONT));
        int kept = finding.getOccurrences().size();
        text(body, node.number() < 0 ? FindingLook.place(finding)
                : NLS.bind(FindingsMessages.Details_where, new Object[] {FindingLook.place(finding),
                        Texts.count(node.number() + 1L), Texts.count(finding.getCount()),
                        kept < finding.getCount() ? NLS.bind(FindingsMessages.Details_kept, Texts.count(kept)) : ""}));
    }

    /** The events that led to the breach and the breach itself, each a link. */
    private void chain(Composite body, FindingNode node) {
        Composite rows = grid(body, 3);
        Occurrence occurrence = node.occurrence();
        if (occurrence == null) {
            text(rows, FindingsMessages.Details_no_occurrence);
            return;
        }
        List<Evidence> causes = occurrence.getCauses();
        for (int i = 0; i < Math.min(MOST_CAUSES, causes.size()); i++) {
            Evidence cause = causes.get(i);
            row(rows, Icons.get(Icons.CAUSE), new FindingNode.Cause(node.finding(), node.number(), i), cause.getRole(),
                    cause.getDetail());
        }
        if (causes.size() > MOST_CAUSES) {
            text(rows, "");
            text(rows, "");
            text(rows, NLS.bind(FindingsMessages.Details_more_causes, causes.size() - MOST_CAUSES));
        }
        row(rows, Icons.get(Icons.OCCURRENCE), new FindingNode.Breach(node.finding(), node.number()),
                FindingsMessages.Details_offence, occurrence.getObserved());
    }

    private void row(Composite rows, Image image, FindingNode node, String role, String detail) {
        image(rows, image);
        String time = FindingLook.time(node.place());
        Hyperlink link = link(rows, NLS.bind(FindingsMessages.Details_line, Long.toString(node.place().getLine())),
                () -> host.showEvent(node));
        link.setToolTipText(NLS.bind(FindingsMessages.Details_line_tip, Long.toString(node.place().getEvent()),
                time.isEmpty() ? "?" : time));
        text(rows, detail == null || detail.isEmpty() ? role : NLS.bind(FindingsMessages.Cause_detail, role, detail));
    }

    /** The registers around the breach, those that it changed set apart. */
    void state(Composite parent, List<StateChange> rows) {
        if (rows.isEmpty()) {
            text(parent, FindingsMessages.State_unknown);
            return;
        }
        for (String title : List.of("", FindingsMessages.State_before, FindingsMessages.State_after)) {
            faint(text(parent, title));
        }
        for (StateChange row : rows) {
            text(parent, row.name());
            Label before = text(parent, row.before());
            Label after = text(parent, row.isChanged() ? NLS.bind(FindingsMessages.State_changed, row.after())
                    : row.after());
            before.setFont(JFaceResources.getTextFont());
            after.setFont(row.isChanged() ? JFaceResources.getFontRegistry().getBold(JFaceResources.TEXT_FONT)
                    : JFaceResources.getTextFont());
            if (row.isChanged()) {
                after.setBackground(UiColors.changed());
            }
        }
    }

    private void fact(Composite facts, String name, String value) {
        if (value != null && !value.isEmpty()) {
            Label label = text(facts, name);
            faint(label);
            ((TableWrapData) label.getLayoutData()).valign = TableWrapData.TOP;
            text(facts, value);
        }
    }

    private static void faint(Label label) {
        UiColors.faint(label);
    }

    private void heading(Composite body, String title) {
        Label label = text(body, title);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    }

    private void section(Composite body, String title, String markdown) {
        if (!markdown.isEmpty()) {
            heading(body, title);
            text(body, markdown.replaceAll("(?<!\n)\n(?![\n*-])", " ").replace("`", ""));
        }
    }

    private Composite grid(Composite parent, int columns) {
        Composite grid = toolkit.createComposite(parent);
        TableWrapLayout layout = new TableWrapLayout();
        layout.numColumns = columns;
        layout.horizontalSpacing = 10;
        layout.verticalSpacing = 4;
        layout.leftMargin = 0;
        layout.topMargin = 0;
        layout.bottomMargin = 0;
        grid.setLayout(layout);
        grid.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        return grid;
    }

    private void image(Composite parent, Image image) {
        toolkit.createLabel(parent, "").setImage(image);
    }

    Label text(Composite parent, String text) {
        Label label = toolkit.createLabel(parent, text.replace("&", "&&"), SWT.WRAP);
        label.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.MIDDLE));
        return label;
    }

    private Hyperlink link(Composite parent, String text, Runnable run) {
        Hyperlink link = toolkit.createHyperlink(parent, text, SWT.NONE);
        link.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.MIDDLE));
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent e) {
                run.run();
            }
        });
        return link;
    }
}
