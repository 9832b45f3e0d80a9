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
            return column == null ? EventMessages.Tip_margin : head(column);
        }
        long row = grid.rowAt(event.y);
        if (row < 0) {
            return null;
        }
        long at = grid.source().event(row);
        return event.x < GridLook.MARGIN ? marks(at) : column == null ? null : cell(at, column);
    }

    private String head(EventColumn column) {
        String title = GridHeader.title(column, grid.columns().timeMode());
        return fits(title, column) ? null : title;
    }

    private String cell(long event, EventColumn column) {
        String text = grid.text(event, column);
        return fits(CellText.cell(text), column) ? null : CellText.tip(text);
    }

    private boolean fits(String text, EventColumn column) {
        GC gc = new GC(grid);
        gc.setFont(grid.look().font);
        int width = grid.look().textWidth(gc, text);
        gc.dispose();
        return width <= grid.header().place(column).width() - 2 * GridLook.PADDING;
    }

    private String marks(long event) {
        StringBuilder text = new StringBuilder();
        Severity severity = grid.marks().severity(event);
        if (severity != null) {
            text.append(Texts.of(severity)).append(": ").append(grid.marks().finding(event));
        }
        String bookmark = grid.marks().bookmark(event);
        if (bookmark != null) {
            text.append(text.isEmpty() ? "" : "\n").append(EventMessages.Grid_bookmark).append(": ")
                    .append(CellText.tip(bookmark));
        }
        if (grid.marks().isMatch(event)) {
            text.append(text.isEmpty() ? "" : "\n").append(EventMessages.Grid_match);
        }
        return text.isEmpty() ? null : text.toString();
    }
}
