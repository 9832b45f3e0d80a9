/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** The pointer on an {@link EventGrid}: selects rows, and drags the heads of columns. */
final class GridMouse {

    private final EventGrid grid;
    private boolean inHeader;
    private boolean inRows;

    GridMouse(EventGrid grid) {
        this.grid = grid;
        grid.addListener(SWT.MouseDown, this::down);
        grid.addListener(SWT.MouseMove, this::move);
        grid.addListener(SWT.MouseUp, this::up);
        grid.addListener(SWT.MouseDoubleClick, this::twice);
    }

    private void down(Event e) {
        grid.setFocus();
        if (grid.header().contains(e.y)) {
            inHeader = e.button == 1;
            if (inHeader) {
                grid.header().press(e.x);
            }
            return;
        }
        long row = grid.rowAt(e.y);
        if (row < 0) {
            return;
        }
        if (e.button == 1) {
            inRows = true;
            grid.userSelects(row, (e.stateMask & SWT.SHIFT) != 0 ? EventGrid.Change.EXTEND
                    : (e.stateMask & SWT.MOD1) != 0 ? EventGrid.Change.TOGGLE : EventGrid.Change.SET);
        } else if (e.button == 3 && !grid.selection().contains(row)) {
            grid.userSelects(row, EventGrid.Change.SET);
        }
    }

    private void move(Event e) {
        if (inHeader) {
            grid.header().drag(e.x);
        } else if (inRows) {
            drag(e.y);
        } else {
            boolean grip = grid.header().contains(e.y) && grid.header().edgeAt(e.x) != null;
            grid.setCursor(grip ? grid.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE) : null);
        }
    }

    private void drag(int y) {
        long row = y < grid.rowsAt() ? grid.top() - 1 : grid.top() + (y - grid.rowsAt()) / grid.look().rowHeight;
        if (row != grid.selection().lead() && row >= 0 && row < grid.source().count()) {
            grid.userSelects(row, EventGrid.Change.EXTEND);
        }
    }

    private void up(Event e) {
        if (inHeader) {
            grid.header().release(e.x);
        }
        inHeader = false;
        inRows = false;
    }

    private void twice(Event e) {
        EventColumn edge = grid.header().contains(e.y) ? grid.header().edgeAt(e.x) : null;
        if (edge != null) {
            grid.header().fit(edge);
        }
    }
}
