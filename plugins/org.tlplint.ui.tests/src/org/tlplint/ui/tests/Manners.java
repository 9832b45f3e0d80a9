/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.tlplint.ui.internal.events.EventGrid;

/** Looks over the controls of a part; all in the UI thread. */
final class Manners {

    private static final String HELP = "org.eclipse.ui.help";
    private static final int MOST_STEPS = 400;

    private Manners() {
    }

    /** Controls without a name that assistive technology could tell. */
    static List<String> faults(String where, Composite root) {
        List<String> faults = new ArrayList<>();
        for (ToolBar bar : UiBot.find(root, ToolBar.class, Control::isVisible)) {
            for (ToolItem item : bar.getItems()) {
                boolean separator = (item.getStyle() & SWT.SEPARATOR) != 0;
                if (!separator && blank(item.getText()) && blank(item.getToolTipText())) {
                    faults.add(where + ": a button of a tool bar has no text and no tool tip");
                }
            }
        }
        for (Button button : UiBot.find(root, Button.class, Control::isVisible)) {
            if (blank(button.getText()) && blank(button.getToolTipText()) && blank(name(button))) {
                faults.add(where + ": a button has no text, no tool tip and no name");
            }
        }
        for (Canvas canvas : UiBot.find(root, Canvas.class, Manners::isPainted)) {
            if (blank(name(canvas))) {
                faults.add(where + ": a painted " + canvas.getClass().getSimpleName() + " has no accessible name");
            }
        }
        for (Control field : UiBot.find(root, Control.class,
                c -> c.isVisible() && (c instanceof Combo || c instanceof Text t && t.getEditable()))) {
            if (blank(name(field)) && !isLabelled(field) && !(field instanceof Text t && !blank(t.getMessage()))) {
                faults.add(where + ": a field has no label and no name: " + field);
            }
        }
        return faults;
    }

    /** Whether it paints itself: neither a container of other controls nor a text of the toolkit's. */
    private static boolean isPainted(Canvas canvas) {
        return canvas.isVisible() && !(canvas instanceof StyledText) && !(canvas instanceof CLabel)
                && (canvas instanceof EventGrid || canvas.getClass() == Canvas.class && canvas.getChildren().length == 0
                        && canvas.isListening(SWT.Paint));
    }

    private static boolean isLabelled(Control field) {
        Control[] siblings = field.getParent().getChildren();
        for (int i = 1; i < siblings.length; i++) {
            if (siblings[i] == field) {
                return siblings[i - 1] instanceof Label label && !blank(label.getText())
                        || siblings[i - 1] instanceof Button button && !blank(button.getText());
            }
        }
        return false;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** The name that the accessible of a control tells, or null. */
    static String name(Control control) {
        try {
            Field field = Accessible.class.getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            AccessibleEvent event = new AccessibleEvent(control.getAccessible());
            event.childID = org.eclipse.swt.accessibility.ACC.CHILDID_SELF;
            if (field.get(control.getAccessible()) instanceof List<?> listeners) {
                listeners.forEach(listener -> ((AccessibleListener) listener).getName(event));
            }
            return event.result;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Id of the help of a part: of its root or of a control in it. */
    static String help(Composite root) {
        for (Control control : UiBot.find(root, Control.class, c -> c.getData(HELP) != null)) {
            return control.getData(HELP).toString();
        }
        for (Control up = root; up != null; up = up.getParent()) {
            if (up.getData(HELP) != null) {
                return up.getData(HELP).toString();
            }
        }
        return "";
    }

    /** All that can be read in a part. */
    static String shownText(Composite root) {
        StringBuilder text = new StringBuilder();
        for (Control control : UiBot.find(root, Control.class, Control::isVisible)) {
            text.append(switch (control) {
                case Label label -> label.getText();
                case CLabel label -> label.getText();
                case Link link -> link.getText();
                case StyledText styled -> styled.getText();
                case Text field -> field.getText();
                default -> "";
            });
        }
        return text.toString();
    }

    /** Controls that take the keyboard and that neither Tab nor Shift+Tab comes to. */
    static List<String> unreachable(String where, Composite root) {
        Set<Control> wanted = new HashSet<>(UiBot.find(root, Control.class, Manners::takesKeys));
        walk(root, SWT.TRAVERSE_TAB_NEXT, wanted);
        walk(root, SWT.TRAVERSE_TAB_PREVIOUS, wanted);
        return wanted.stream().filter(c -> !c.isDisposed())
                .map(c -> where + ": Tab does not come to " + c + " of " + c.getParent()).toList();
    }

    private static void walk(Composite root, int direction, Set<Control> wanted) {
        Set<Control> visited = new HashSet<>();
        root.setFocus();
        for (int i = 0; i < MOST_STEPS && !wanted.isEmpty(); i++) {
            Control focus = root.getDisplay().getFocusControl();
            if (focus == null || !visited.add(focus) && i > visited.size() * 3) {
                return;
            }
            wanted.remove(focus);
            if (!focus.traverse(direction)) {
                focus.getParent().traverse(direction);
            }
        }
    }

    private static boolean takesKeys(Control control) {
        boolean kind = control instanceof Table || control instanceof Tree || control instanceof Combo
                || control instanceof Text t && t.getEditable() || control instanceof EventGrid
                || control instanceof Button b && (b.getStyle() & SWT.RADIO) == 0;
        return kind && control.isVisible() && control.isEnabled();
    }
}
