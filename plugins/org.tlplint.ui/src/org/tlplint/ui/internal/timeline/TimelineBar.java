/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.tlplint.ui.internal.Accessibles;
import org.tlplint.ui.internal.Icons;

/** The line above the chart: which vectors, how high, how near, what is counted, and the export. */
final class TimelineBar {

    private final CLabel span;
    private final ToolItem events;
    private final Combo filter;
    private boolean done;

    TimelineBar(Composite parent, TimelinePage page) {
        Composite line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 3).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        new Label(line, SWT.NONE).setText(TimelineMessages.Page_filter);
        filter = new Combo(line, SWT.READ_ONLY | SWT.DROP_DOWN);
        for (LaneFilter one : LaneFilter.values()) {
            filter.add(one.title());
        }
        filter.select(LaneFilter.ACTIVE.ordinal());
        filter.addSelectionListener(SelectionListener
                .widgetSelectedAdapter(e -> page.setFilter(LaneFilter.values()[filter.getSelectionIndex()])));
        Accessibles.name(filter, TimelineMessages.Page_filter);
        span = new CLabel(line, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 0).align(SWT.FILL, SWT.CENTER)
                .hint(100, SWT.DEFAULT).applyTo(span);
        ToolBar tools = new ToolBar(line, SWT.FLAT | SWT.RIGHT);
        item(tools, SWT.PUSH, "zoomIn", TimelineMessages.Page_zoom_in,
                () -> new ChartKeys(page.chart()).zoom(ChartKeys.CLOSER));
        item(tools, SWT.PUSH, "zoomOut", TimelineMessages.Page_zoom_out,
                () -> new ChartKeys(page.chart()).zoom(1 / ChartKeys.CLOSER));
        item(tools, SWT.PUSH, "zoomAll", TimelineMessages.Page_all, () -> {
            page.chart().chart().window().all();
            page.chart().windowMoved();
        });
        new ToolItem(tools, SWT.SEPARATOR);
        item(tools, SWT.PUSH, Icons.COLLAPSE, TimelineMessages.Page_fold, () -> page.fold(true));
        item(tools, SWT.PUSH, Icons.EXPAND, TimelineMessages.Page_unfold, () -> page.fold(false));
        new ToolItem(tools, SWT.SEPARATOR);
        item(tools, SWT.PUSH, "lanesLower", TimelineMessages.Page_lower, () -> height(page, -1));
        item(tools, SWT.PUSH, "lanesHigher", TimelineMessages.Page_higher, () -> height(page, 1));
        new ToolItem(tools, SWT.SEPARATOR);
        events = item(tools, SWT.CHECK, "byEvent", TimelineMessages.Page_by_event, () -> { /* below */ });
        events.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(e -> page.setByEvent(events.getSelection())));
        new ToolItem(tools, SWT.SEPARATOR);
        item(tools, SWT.PUSH, "export", TimelineMessages.Page_export, page::export);
    }

    private static void height(TimelinePage page, int by) {
        if (page.chart().chart().stepHeight(by)) {
            page.chart().refresh();
        }
    }

    private static ToolItem item(ToolBar bar, int style, String icon, String text, Runnable action) {
        ToolItem item = new ToolItem(bar, style);
        item.setImage(Icons.get(icon));
        item.setToolTipText(text);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return item;
    }

    /** Shows which vectors are seen. */
    void setFilter(LaneFilter which) {
        filter.select(which.ordinal());
    }

    /** Says how much is seen. */
    void setSpan(String text) {
        span.setText(text);
    }

    /** Whether the trace has times; without, events are counted anyway. */
    void setTimed(boolean timed) {
        events.setEnabled(timed);
    }

    void setByEvent(boolean byEvent) {
        events.setSelection(byEvent);
    }

    boolean isDone() {
        return done;
    }

    /** Whether the findings are shown. */
    void setDone(boolean isDone) {
        done = isDone;
    }
}
