/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.text.EventFilter;
import org.tlplint.core.text.FilterException;
import org.tlplint.ui.internal.Accessibles;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.UiColors;

/** Above the table: a field for any expression, buttons, what is wrong with it, and the filters in force as chips. */
final class QueryBar {

    private final Composite bar;
    private final Text field;
    private final Label problem;
    private final Composite chips;
    private final Menu history;
    private final ToolItem historyItem;
    private final QueryKeys keys;
    private final Consumer<String> removed;
    private List<String> shownFilters = List.of();

    /**
     * @param removed receives a filter that is to go; null for all
     */
    QueryBar(Composite parent, QueryKeys.Actions actions, QueryKeys keys, Runnable chooseColumns,
            Consumer<String> removed) {
        this.keys = keys;
        this.removed = removed;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 4).spacing(6, 2).applyTo(bar);
        Label label = new Label(bar, SWT.NONE);
        label.setText(EventMessages.Bar_label);
        field = new Text(bar, SWT.SINGLE | SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(EventMessages.Bar_hint);
        field.setToolTipText(EventMessages.Bar_tip);
        Accessibles.name(field, EventMessages.Bar_name);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field);
        keys.listen(field);
        field.addModifyListener(e -> check());
        ToolBar tools = new ToolBar(bar, SWT.FLAT);
        ToolItem latest = item(tools, "history", EventMessages.Bar_history, this::showHistory);
        field.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN && (e.stateMask & SWT.MODIFIER_MASK) == SWT.ALT) {
                e.doit = false;
                showHistory();
            }
        });
        history = new Menu(bar);
        bar.addDisposeListener(e -> history.dispose());
        historyItem = latest;
        item(tools, "searchPrevious", EventMessages.Bar_previous, () -> actions.find(false));
        item(tools, "searchNext", EventMessages.Bar_next, () -> actions.find(true));
        item(tools, "filter", EventMessages.Bar_filter, actions::filter);
        item(tools, "columns", EventMessages.Bar_columns, chooseColumns);
        Accessibles.name(tools, EventMessages.Bar_tools);
        problem = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).exclude(true).applyTo(problem);
        problem.setVisible(false);
        chips = new Composite(bar, SWT.NONE);
        RowLayout row = new RowLayout();
        row.center = true;
        row.marginLeft = 0;
        row.spacing = 6;
        chips.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).exclude(true).applyTo(chips);
        chips.setVisible(false);
    }

    private static ToolItem item(ToolBar tools, String icon, String tip, Runnable action) {
        ToolItem item = new ToolItem(tools, SWT.PUSH);
        item.setImage(Icons.get(icon));
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, e -> action.run());
        return item;
    }

    /** Offers the expressions that were used last; the chosen one comes into the field. */
    private void showHistory() {
        for (MenuItem item : history.getItems()) {
            item.dispose();
        }
        List<String> latest = QueryHistory.latest();
        for (String expression : latest) {
            entry(CellText.line(expression).replace("&", "&&"), () -> use(expression));
        }
        if (latest.isEmpty()) {
            entry(EventMessages.History_none, () -> {}).setEnabled(false);
        } else {
            new MenuItem(history, SWT.SEPARATOR);
            entry(EventMessages.History_clear, QueryHistory::clear);
        }
        Rectangle at = historyItem.getBounds();
        history.setLocation(historyItem.getParent().toDisplay(at.x, at.y + at.height));
        history.setVisible(true);
    }

    private MenuItem entry(String text, Runnable run) {
        MenuItem item = new MenuItem(history, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, e -> run.run());
        return item;
    }

    private void use(String expression) {
        field.setText(expression);
        field.setFocus();
        field.setSelection(expression.length());
    }

    Composite control() {
        return bar;
    }

    Text field() {
        return field;
    }

    private void check() {
        String wrong = "";
        try {
            EventFilter.parse(field.getText());
        } catch (FilterException e) {
            wrong = e.getMessage();
        }
        keys.tell(field, wrong);
    }

    /** Shows what is wrong; nothing for an empty text. */
    void showProblem(String text) {
        if (text.equals(problem.getText())) {
            return;
        }
        problem.setText(text);
        problem.setForeground(UiColors.of(Severity.VIOLATION));
        show(problem, !text.isEmpty());
    }

    /** Shows the filters in force. */
    void showChips(List<String> filters) {
        if (filters.equals(shownFilters)) {
            return;
        }
        shownFilters = List.copyOf(filters);
        for (var child : chips.getChildren()) {
            child.dispose();
        }
        if (!filters.isEmpty()) {
            new Label(chips, SWT.NONE).setText(EventMessages.Bar_shown);
            filters.forEach(filter -> new Chip(chips, filter, () -> removed.accept(filter)));
            if (filters.size() > 1) {
                new Chip(chips, EventMessages.Bar_all, () -> removed.accept(null));
            }
        }
        show(chips, !filters.isEmpty());
    }

    /** Chips and what is wrong in the colours of another theme. */
    void themeChanged() {
        check();
        List<String> filters = shownFilters;
        shownFilters = List.of();
        showChips(filters);
    }

    private void show(Control control, boolean shown) {
        if (!shown && !control.getVisible()) {
            return;
        }
        GridDataFactory.createFrom((GridData) control.getLayoutData()).exclude(!shown)
                .applyTo(control);
        control.setVisible(shown);
        bar.getParent().layout(true, true);
    }
}
