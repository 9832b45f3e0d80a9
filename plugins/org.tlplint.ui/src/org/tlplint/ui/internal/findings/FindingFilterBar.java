/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.tlplint.model.Audit;
import org.tlplint.model.Certainty;
import org.tlplint.model.Finding;
import org.tlplint.model.Severity;
import org.tlplint.ui.internal.Accessibles;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.UiColors;

/** The row above a list of findings: text, switches for severities, suspicions and what is suppressed, and grouping. */
final class FindingFilterBar extends Composite {

    private static final int TYPING_MS = 150;

    private final Text text;
    private final ToolItem regex;
    private final Map<Severity, ToolItem> severities = new EnumMap<>(Severity.class);
    private final ToolItem suspects;
    private final ToolItem suppressed;
    private final Combo grouping;
    private final Runnable changed;
    private final Runnable later = this::fire;

    /**
     * @param changed called when something else is wanted
     * @param list called when the user wants to go on to the list
     */
    FindingFilterBar(Composite parent, FindingQuery start, Runnable changed, Runnable list) {
        super(parent, SWT.NONE);
        this.changed = changed;
        GridLayoutFactory.fillDefaults().numColumns(5).margins(6, 4).spacing(8, 0).applyTo(this);
        text = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(FindingsMessages.Filter_hint);
        text.setToolTipText(FindingsMessages.Filter_tip);
        Accessibles.name(text, FindingsMessages.Filter_name);
        text.setText(start.text());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(180, SWT.DEFAULT)
                .applyTo(text);
        text.addModifyListener(e -> getDisplay().timerExec(TYPING_MS, later));
        text.addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.CR) {
                list.run();
            } else if (e.keyCode == SWT.ESC) {
                text.setText("");
            }
        }));
        ToolBar bar = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
        Accessibles.name(bar, FindingsMessages.Filter_switches);
        regex = item(bar, FindingsMessages.Filter_regex, FindingsMessages.Filter_regex_tip, start.regex());
        regex.setImage(Icons.get("regex"));
        new ToolItem(bar, SWT.SEPARATOR);
        for (Severity severity : Severity.VALUES) {
            String title = Texts.of(FindingLook.of(severity));
            ToolItem item = item(bar, "0", title, start.severities().contains(severity));
            item.setImage(Icons.of(FindingLook.of(severity)));
            severities.put(severity, item);
        }
        new ToolItem(bar, SWT.SEPARATOR);
        suspects = item(bar, "0", FindingsMessages.Filter_suspects_tip, start.suspects());
        suspects.setImage(Icons.get("suspect"));
        suppressed = item(bar, "0", FindingsMessages.Filter_suppressed_tip,
                start.suppressed());
        suppressed.setImage(Icons.get("suppressed"));
        Label by = new Label(this, SWT.NONE);
        by.setText(FindingsMessages.Filter_group);
        grouping = new Combo(this, SWT.READ_ONLY);
        for (Grouping candidate : Grouping.values()) {
            grouping.add(candidate.title());
        }
        grouping.select(start.grouping().ordinal());
        Accessibles.name(grouping, FindingsMessages.Filter_group_name);
        grouping.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> fire()));
        addDisposeListener(e -> getDisplay().timerExec(-1, later));
    }

    private ToolItem item(ToolBar bar, String title, String tip, boolean on) {
        ToolItem item = new ToolItem(bar, SWT.CHECK);
        item.setText(title);
        item.setToolTipText(tip);
        item.setSelection(on);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> fire()));
        return item;
    }

    private void fire() {
        if (!isDisposed()) {
            changed.run();
        }
    }

    /** What is wanted, in the order of another query. */
    FindingQuery query(FindingQuery order) {
        EnumSet<Severity> wanted = EnumSet.noneOf(Severity.class);
        severities.forEach((severity, item) -> {
            if (item.getSelection()) {
                wanted.add(severity);
            }
        });
        return new FindingQuery(text.getText(), regex.getSelection(), wanted, suspects.getSelection(),
                suppressed.getSelection(), Grouping.values()[Math.max(0, grouping.getSelectionIndex())], order.sort(),
                order.descending());
    }

    /** Shows what a query wants. */
    void show(FindingQuery query) {
        text.setText(query.text());
        regex.setSelection(query.regex());
        severities.forEach((severity, item) -> item.setSelection(query.severities().contains(severity)));
        suspects.setSelection(query.suspects());
        suppressed.setSelection(query.suppressed());
        grouping.select(query.grouping().ordinal());
    }

    /** Puts the numbers of an audit, or of none, on the switches. */
    void count(Audit audit) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        int doubts = 0;
        int hushed = 0;
        if (audit != null) {
            for (Finding finding : audit.getFindings()) {
                counts.merge(finding.getSeverity(), 1, Integer::sum);
                doubts += finding.getCertainty() == Certainty.SUSPECT ? 1 : 0;
                hushed += finding.getSuppression() != null ? 1 : 0;
            }
        }
        severities.forEach((severity, item) -> item.setText(Texts.count(counts.getOrDefault(severity, 0))));
        suspects.setText(Texts.count(doubts));
        suppressed.setText(Texts.count(hushed));
        layout(true, true);
    }

    /** Says what is wrong with the expression; null for nothing. */
    void complain(String problem) {
        text.setForeground(problem == null ? null : UiColors.of(org.tlplint.core.rule.Severity.VIOLATION));
        text.setToolTipText(problem == null ? FindingsMessages.Filter_tip : problem);
    }

    /** The field of the text. */
    Text text() {
        return text;
    }
}
