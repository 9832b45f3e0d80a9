/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/**
 * Gives controls that are open while the theme is switched the colours of the new one. The workbench resets all colours
 * before the system has changed its own: what SWT takes for the default then is that of the former theme, and stays. So
 * the colours are reset again when those of the system are there, the style sheet is applied again, and only then the
 * owners put on what colours of their own they have. UI thread.
 */
public final class ThemeChange {

    private static final Map<Control, List<Runnable>> FOLLOWERS = new LinkedHashMap<>();
    private static final IPropertyChangeListener COLOURS = e -> later();
    private static final Listener SETTINGS = e -> later();
    private static final Color NOBODYS = new Color(1, 2, 3);
    private static boolean pending;

    private ThemeChange() {
    }

    /**
     * Gives whole windows the colours of a new theme: for the product that is tlplint alone, which does not leave views
     * of others unreadable. Editors of texts are left alone, they have colours of their own.
     */
    static void followWindows(IWorkbench workbench) {
        for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
            follow(window.getShell());
        }
        workbench.addWindowListener(new IWindowListener() {
            @Override
            public void windowOpened(IWorkbenchWindow window) {
                follow(window.getShell());
            }

            @Override
            public void windowActivated(IWorkbenchWindow window) {
                // nothing to do
            }

            @Override
            public void windowDeactivated(IWorkbenchWindow window) {
                // nothing to do
            }

            @Override
            public void windowClosed(IWorkbenchWindow window) {
                // its controls are forgotten as they go
            }
        });
    }

    /** Gives a control and what is in it the colours of a new theme, as long as the control lives. */
    public static void follow(Control control) {
        follow(control, () -> {
            // no colours of its own
        });
    }

    /**
     * Runs after each change of the theme, as long as the control lives. By then the control and what is in it have the
     * colours of the new theme, and none of their own.
     */
    public static void follow(Control control, Runnable recolour) {
        if (FOLLOWERS.isEmpty()) {
            themes().addPropertyChangeListener(COLOURS);
            control.getDisplay().addListener(SWT.Settings, SETTINGS);
        }
        if (FOLLOWERS.computeIfAbsent(control, c -> new ArrayList<>()).isEmpty()) {
            Display display = control.getDisplay();
            control.addDisposeListener(e -> forget(control, display));
        }
        FOLLOWERS.get(control).add(recolour);
    }

    private static void forget(Control control, Display display) {
        FOLLOWERS.remove(control);
        if (FOLLOWERS.isEmpty()) {
            themes().removePropertyChangeListener(COLOURS);
            display.removeListener(SWT.Settings, SETTINGS);
        }
    }

    private static IThemeManager themes() {
        return PlatformUI.getWorkbench().getThemeManager();
    }

    /** A change of the theme tells of each colour and each font; one answer is enough. */
    private static void later() {
        if (!pending && !FOLLOWERS.isEmpty()) {
            pending = true;
            FOLLOWERS.keySet().iterator().next().getDisplay().asyncExec(ThemeChange::reset);
        }
    }

    private static void reset() {
        pending = false;
        if (FOLLOWERS.isEmpty()) {
            return;
        }
        Set<Control> done = new HashSet<>();
        List<Control> roots = List.copyOf(FOLLOWERS.keySet());
        // a window last: what is left then is of others
        roots.stream().sorted(Comparator.comparing(Shell.class::isInstance))
                .forEach(root -> reset(root, root instanceof Shell, done));
        roots.forEach(root -> root.reskin(SWT.ALL));
        // the style sheet is applied at the beginning of the next turn
        roots.getFirst().getDisplay().asyncExec(ThemeChange::recolour);
    }

    private static void reset(Control control, boolean isForeign, Set<Control> done) {
        if (!done.add(control) || isForeign && control instanceof StyledText) {
            return;
        }
        reset(control::setForeground);
        reset(control::setBackground);
        if (control instanceof Table table) {
            reset(table::setHeaderForeground);
            reset(table::setHeaderBackground);
        } else if (control instanceof Tree tree) {
            reset(tree::setHeaderForeground);
            reset(tree::setHeaderBackground);
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                reset(child, isForeign, done);
            }
        }
    }

    /** SWT ignores a reset of what it has reset before, and a colour that it believes to be there. */
    private static void reset(Consumer<Color> colour) {
        colour.accept(NOBODYS);
        colour.accept(null);
    }

    private static void recolour() {
        for (List<Runnable> owners : List.copyOf(FOLLOWERS.values())) {
            List.copyOf(owners).forEach(Runnable::run);
        }
    }
}
