/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.views;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tlplint.core.rule.Evidence;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Occurrence;
import org.tlplint.rules.RulePages;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.Messages;

/** What is said about one finding: observed, expected, where the specification says so, and the events that led to it. */
public final class FindingDetails {

    private static final int ROLE_WIDTH = 160;

    private final Composite root;
    private final Label title;
    private final StyledText text;
    private final TableViewer chain;

    /**
     * @param show goes to the event of a node; true to activate the editor, too
     */
    FindingDetails(Composite parent, BiConsumer<FindingNode, Boolean> show) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 2).spacing(0, 4).applyTo(root);
        title = new Label(root, SWT.WRAP);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(title);
        text = new StyledText(root, SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setAlwaysShowScrollBars(false);
        text.setBackground(root.getBackground());
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 80).applyTo(text);
        Label heading = new Label(root, SWT.NONE);
        heading.setText(Messages.Details_chain);
        chain = table();
        chain.addSelectionChangedListener(
                e -> show.accept((FindingNode) e.getStructuredSelection().getFirstElement(), false));
        chain.addOpenListener(
                e -> show.accept((FindingNode) ((StructuredSelection) e.getSelection()).getFirstElement(), true));
        show(null);
    }

    private TableViewer table() {
        Composite holder = new Composite(root, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 90).applyTo(holder);
        TableViewer viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        column(viewer, layout, Messages.Details_line, 62, node -> Long.toString(node.event().line()));
        column(viewer, layout, Messages.Details_role, ROLE_WIDTH,
                node -> node instanceof FindingNode.Cause c ? c.evidence().role()
                        : Messages.Details_offence);
        column(viewer, layout, Messages.Details_detail, 0, node -> switch (node) {
            case FindingNode.Cause c -> c.evidence().detail();
            case FindingNode.Breach b -> b.occurrence().observed();
            default -> "";
        });
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        return viewer;
    }

    private static void column(TableViewer viewer, TableColumnLayout layout, String title, int width,
            java.util.function.Function<FindingNode, String> cell) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), width == 0 ? new ColumnWeightData(1, 120, true)
                : new ColumnPixelData(width, true, false));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return cell.apply((FindingNode) element);
            }

            @Override
            public org.eclipse.swt.graphics.Image getImage(Object element) {
                return width != ROLE_WIDTH ? null
                        : Icons.get(element instanceof FindingNode.Cause ? Icons.CAUSE : Icons.OCCURRENCE);
            }
        });
    }

    /** Shows a finding or one of its breaches; null for none. */
    void show(FindingNode node) {
        switch (node) {
            case FindingNode.Single s when !s.finding().occurrences().isEmpty() ->
                show(s, s.finding(), s.finding().occurrences().get(0));
            case FindingNode.Single s -> show(s, s.finding(), null);
            case FindingNode.Breach b -> show(b, b.finding(), b.occurrence());
            case FindingNode.Cause c -> {
                // the chain that it is part of is shown already
            }
            case FindingNode.Group g -> empty();
            case null -> empty();
        }
    }

    private void empty() {
        title.setText(Messages.Details_none_title);
        text.setText(Messages.Details_none);
        chain.setInput(List.of());
        root.layout();
    }

    private void show(FindingNode node, Finding finding, Occurrence occurrence) {
        title.setText(finding.rule().id() + "  " + finding.rule().title());
        StringBuilder out = new StringBuilder();
        line(out, Messages.Details_observed, occurrence == null ? "" : occurrence.observed());
        line(out, Messages.Details_expected, finding.expected());
        line(out, Messages.Details_spec, finding.rule().spec());
        line(out, Messages.Details_note, finding.note());
        RulePages.of(finding.rule().id()).ifPresent(page -> {
            section(out, Messages.Details_why, page.section("Why")); //$NON-NLS-1$
            section(out, Messages.Details_fix, page.section("How to fix")); //$NON-NLS-1$
        });
        text.setText(out.toString());
        emphasise(Messages.Details_observed, Messages.Details_expected, Messages.Details_spec, Messages.Details_note,
                Messages.Details_why, Messages.Details_fix);
        List<FindingNode> nodes = new ArrayList<>();
        if (occurrence != null) {
            for (Evidence cause : occurrence.causes()) {
                nodes.add(new FindingNode.Cause(node.session(), finding, cause));
            }
            nodes.add(new FindingNode.Breach(node.session(), finding, occurrence));
        }
        chain.setInput(nodes);
        root.layout();
    }

    /** A section of a rule page as paragraphs that the control wraps itself. */
    private static void section(StringBuilder out, String heading, String markdown) {
        if (!markdown.isEmpty()) {
            out.append("\n\n").append(heading).append('\n')
                    .append(markdown.replaceAll("(?<!\n)\n(?![\n*-])", " "));
        }
    }

    private void emphasise(String... headings) {
        for (String heading : headings) {
            int at = ('\n' + text.getText()).indexOf('\n' + heading);
            if (at >= 0) {
                text.setStyleRange(new StyleRange(at, heading.length(), null, null, SWT.BOLD));
            }
        }
    }

    private static void line(StringBuilder out, String label, String value) {
        if (value != null && !value.isEmpty()) {
            out.append(out.isEmpty() ? "" : "\n").append(label).append(' ').append(value);
        }
    }

    /** The events that led to the breach, and the breach itself, in their order. */
    public TableViewer chain() {
        return chain;
    }
}
