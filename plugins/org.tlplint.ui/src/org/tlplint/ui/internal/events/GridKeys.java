/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** The keys of an {@link EventGrid}: they move the selection, with Shift they extend it. */
final class GridKeys {

    private final EventGrid grid;

    GridKeys(EventGrid grid) {
        this.grid = grid;
        grid.addListener(SWT.KeyDown, this::pressed);
        grid.addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS || e.detail == SWT.TRAVERSE_ESCAPE && e.doit);
    }

    private void pressed(Event e) {
        boolean command = (e.stateMask & SWT.MOD1) != 0;
        if ((e.stateMask & SWT.ALT) != 0) {
            return;
        }
        EventGrid.Change change = (e.stateMask & SWT.SHIFT) != 0 ? EventGrid.Change.EXTEND : EventGrid.Change.SET;
        long lead = Math.max(0, grid.selection().lead());
        long page = Math.max(1, grid.pageSize() - 1);
        switch (e.keyCode) {
            case SWT.ARROW_DOWN -> move(command, 1, grid.selection().lead() < 0 ? grid.top() : lead + 1, change);
            case SWT.ARROW_UP -> move(command, -1, grid.selection().lead() < 0 ? grid.top() : lead - 1, change);
            case SWT.PAGE_DOWN -> move(command, page, lead + page, change);
            case SWT.PAGE_UP -> move(command, -page, lead - page, change);
            case SWT.HOME -> grid.userSelects(0, change);
            case SWT.END -> grid.userSelects(grid.source().count() - 1, change);
            case SWT.ARROW_LEFT -> grid.scrollLeft(grid.left() - grid.look().character * 8);
            case SWT.ARROW_RIGHT -> grid.scrollLeft(grid.left() + grid.look().character * 8);
            case ' ' -> toggle(command, lead);
            case 'a' -> all(command);
            default -> {
                // somebody else's
            }
        }
    }

    /** With Ctrl the view moves and the selection stays. */
    private void move(boolean viewOnly, long by, long to, EventGrid.Change change) {
        if (viewOnly) {
            grid.scrollTo(grid.top() + by);
        } else {
            grid.userSelects(to, change);
        }
    }

    private void toggle(boolean command, long lead) {
        if (command) {
            grid.userSelects(lead, EventGrid.Change.TOGGLE);
        }
    }

    private void all(boolean command) {
        if (command) {
            grid.selectAll();
        }
    }
}
