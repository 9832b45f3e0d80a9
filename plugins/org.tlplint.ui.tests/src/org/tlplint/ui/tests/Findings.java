/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.tlplint.ui.internal.findings.FindingNode;
import org.tlplint.ui.internal.findings.FindingQuery;
import org.tlplint.ui.internal.findings.FindingsControl;

/** Drives a list of findings. */
final class Findings {

    private Findings() {
    }

    /** The findings that are shown, in their order, whether in groups or not. */
    static List<FindingNode> rows(FindingsControl control) {
        return ui(() -> {
            List<FindingNode> rows = new ArrayList<>();
            if (control.viewer().getInput() instanceof FindingQuery.Rows shown) {
                for (FindingNode node : shown.top()) {
                    if (node instanceof FindingNode.Group group) {
                        rows.addAll(group.findings());
                    } else {
                        rows.add(node);
                    }
                }
            }
            return rows;
        });
    }

    static void waitForRows(FindingsControl control, int count) {
        waitFor(count + " findings", () -> rows(control).size() == count);
    }

    /** The first finding of a rule. */
    static FindingNode find(FindingsControl control, String rule) {
        return rows(control).stream().filter(r -> r.finding().getRule().getId().equals(rule)).findFirst()
                .orElseThrow(() -> new AssertionError("no finding of " + rule));
    }

    /** A switch by its tool tip. */
    static ToolItem toggle(FindingsControl control, String tip) {
        return ui(() -> UiBot.find(control, ToolBar.class, b -> true).stream()
                .flatMap(b -> List.of(b.getItems()).stream())
                .filter(i -> tip.equals(i.getToolTipText())).findFirst()
                .orElseThrow(() -> new AssertionError("no switch " + tip)));
    }

    static void set(ToolItem item, boolean on) {
        run(() -> {
            item.setSelection(on);
            item.notifyListeners(SWT.Selection, new Event());
        });
    }

    static void type(FindingsControl control, String text) {
        run(() -> UiBot.find(control, Text.class, t -> true).get(0).setText(text));
    }

    static void group(FindingsControl control, int index) {
        run(() -> {
            Combo combo = UiBot.find(control, Combo.class, c -> true).get(0);
            combo.select(index);
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }
}
