/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.util.StringJoiner;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.tlplint.core.rule.Severity;
import org.tlplint.ui.internal.Texts;

/** Tells assistive tools the rows of an {@link EventGrid}: a list whose children are the rows in view. */
final class GridAccess {

    private GridAccess() {
    }

    static void install(EventGrid grid) {
        Accessible accessible = grid.getAccessible();
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = e.childID == ACC.CHILDID_SELF ? EventMessages.Grid_name : name(grid, grid.top() + e.childID);
            }
        });
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = e.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
            }

            @Override
            public void getChildCount(AccessibleControlEvent e) {
                e.detail = (int) Math.min(grid.pageSize(), Math.max(0, grid.source().count() - grid.top()));
            }

            @Override
            public void getFocus(AccessibleControlEvent e) {
                long lead = grid.selection().lead() - grid.top();
                e.childID = !grid.isFocusControl() ? ACC.CHILDID_NONE
                        : lead < 0 || lead > grid.pageSize() ? ACC.CHILDID_SELF : (int) lead;
            }

            @Override
            public void getSelection(AccessibleControlEvent e) {
                getFocus(e);
            }

            @Override
            public void getState(AccessibleControlEvent e) {
                e.detail = ACC.STATE_FOCUSABLE | (grid.isFocusControl() ? ACC.STATE_FOCUSED : 0);
                if (e.childID >= 0) {
                    e.detail = ACC.STATE_SELECTABLE | ACC.STATE_MULTISELECTABLE
                            | (grid.selection().contains(grid.top() + e.childID) ? ACC.STATE_SELECTED : 0);
                }
            }

            @Override
            public void getLocation(AccessibleControlEvent e) {
                Rectangle at = e.childID >= 0 ? grid.bounds(grid.top() + e.childID) : grid.getClientArea();
                Point origin = grid.toDisplay(at.x, at.y);
                e.x = origin.x;
                e.y = origin.y;
                e.width = at.width;
                e.height = at.height;
            }

            @Override
            public void getChildAtPoint(AccessibleControlEvent e) {
                long row = grid.rowAt(grid.toControl(e.x, e.y).y);
                e.childID = row < 0 ? ACC.CHILDID_SELF : (int) (row - grid.top());
            }
        });
    }

    /** The row that leads the selection has changed. */
    static void moved(EventGrid grid) {
        long lead = grid.selection().lead() - grid.top();
        if (grid.isFocusControl() && lead >= 0 && lead <= grid.pageSize()) {
            grid.getAccessible().setFocus((int) lead);
            grid.getAccessible().selectionChanged();
        }
    }

    /** All a row says, its marks first. */
    static String name(EventGrid grid, long row) {
        if (row < 0 || row >= grid.source().count()) {
            return "";
        }
        long event = grid.source().event(row);
        StringJoiner name = new StringJoiner(", ");
        Severity severity = grid.marks().severity(event);
        if (severity != null) {
            name.add(Texts.of(severity));
        }
        String bookmark = grid.marks().bookmark(event);
        if (bookmark != null) {
            name.add(EventMessages.Grid_bookmark + ' ' + bookmark);
        }
        if (grid.marks().isMatch(event)) {
            name.add(EventMessages.Grid_match);
        }
        for (EventColumn column : grid.columns().visible()) {
            String text = CellText.cell(grid.text(event, column));
            if (!text.isEmpty()) {
                name.add(GridHeader.title(column, grid.columns().timeMode()) + ' ' + text);
            }
        }
        return name.toString();
    }
}
