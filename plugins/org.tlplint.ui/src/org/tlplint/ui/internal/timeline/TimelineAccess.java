/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;

/** Tells screen readers what a chart is, which lane is selected and what on it. */
final class TimelineAccess {

    private final Canvas canvas;
    private final String name;
    private String row = "";
    private String thing = "";

    TimelineAccess(Canvas canvas, String name) {
        this.canvas = canvas;
        this.name = name;
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = row.isEmpty() ? name : name + ", " + row;
            }

            @Override
            public void getDescription(AccessibleEvent e) {
                e.result = thing;
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_CANVAS;
            }

            @Override
            public void getValue(AccessibleControlEvent e) {
                e.result = thing;
            }
        });
    }

    void announce(String newRow, String newThing) {
        row = newRow;
        thing = newThing;
        canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, new Object[] {name, name + ", " + row});
        canvas.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
    }
}
