/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.help;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;

/**
 * F1 in dialogs and on pages of wizards. Windows and macOS do it themselves; GTK asks for help with Ctrl+F1 alone, and the keys of the
 * workbench do not reach into dialogs.
 */
public final class DialogHelp {

    private DialogHelp() {
    }

    /**
     * Gives a page, or the shell of a dialog, its help.
     *
     * @param root as long as it is seen, F1 in its window shows the help of the control with the focus or of what is around it, or that
     *            of the root
     * @param context id of the help
     */
    public static void set(Control root, String context) {
        PlatformUI.getWorkbench().getHelpSystem().setHelp(root, context);
        if ("gtk".equals(SWT.getPlatform())) { //$NON-NLS-1$
            Display display = root.getDisplay();
            Listener keys = e -> {
                if (e.keyCode == SWT.F1 && e.stateMask == 0 && e.widget instanceof Control focus
                        && !root.isDisposed() && root.isVisible() && focus.getShell() == root.getShell()) {
                    e.type = SWT.None;
                    show(focus, root);
                }
            };
            display.addFilter(SWT.KeyDown, keys);
            root.addDisposeListener(e -> display.removeFilter(SWT.KeyDown, keys));
        }
    }

    private static void show(Control focus, Control root) {
        for (Control at = focus; at != null; at = at.getParent()) {
            if (at.isListening(SWT.Help)) {
                at.notifyListeners(SWT.Help, new Event());
                return;
            }
        }
        root.notifyListeners(SWT.Help, new Event());
    }
}
