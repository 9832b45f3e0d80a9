/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.tlplint.core.rule.Severity;
import org.tlplint.ui.internal.Texts;

/** Tool tips of an {@link EventGrid}: what a cell is too narrow for, and what the signs in the margin mean. */
final class GridTips extends DefaultToolTip {

    private final EventGrid grid;

    GridTips(EventGrid grid) {
        super(grid);
        this.grid = grid;
        setShift(new org.eclipse.swt.graphics.Point(8, 16));
        setHideDelay(20_000);
    }

    @Override
    protected Object getToolTipArea(Event event) {
        String text = getText(event);
        return text == null ? null : grid.rowAt(event.y) + ":" + text;
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return getText(event) != null;
    }

    @Override
    protected String getText(Event event) {
        EventColumn column = grid.header().columnAt(event.x);
        if (grid.header().contains(event.y)) {
            return column == null ? EventMessages.Tip_margin : null;
        }
        long row = grid.rowAt(event.y);
        if (row < 0) {
            return null;
        }
        long at = grid.source().event(row);
        return event.x < GridLook.MARGIN ? marks(at) : column == null ? null : cell(at, column);
    }

    private String cell(long event, EventColumn column) {
        String text = CellText.cell(grid.text(event, column));
        GC gc = new GC(grid);
        gc.setFont(grid.look().font);
        boolean whole = grid.look().textWidth(gc, text) <= grid.header().place(column).width() - 2 * GridLook.PADDING;
        gc.dispose();
        return whole ? null : CellText.tip(grid.text(event, column));
    }

    private String marks(long event) {
        StringBuilder text = new StringBuilder();
        Severity severity = grid.marks().severity(event);
        if (severity != null) {
            text.append(Texts.of(severity)).append(": ").append(grid.marks().finding(event));
        }
        String bookmark = grid.marks().bookmark(event);
        if (bookmark != null) {
            text.append(text.isEmpty() ? "" : "\n").append(EventMessages.Grid_bookmark).append(": ").append(bookmark);
        }
        if (grid.marks().isMatch(event)) {
            text.append(text.isEmpty() ? "" : "\n").append(EventMessages.Grid_match);
        }
        return text.isEmpty() ? null : text.toString();
    }
}
