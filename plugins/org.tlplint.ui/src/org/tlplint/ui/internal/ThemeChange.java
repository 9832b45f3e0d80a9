/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal;

import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/** Tells controls that the theme or one of its colours is another one now. */
public final class ThemeChange {

    private ThemeChange() {
    }

    /** Runs in the UI thread after each change of the theme, as long as the control lives. */
    public static void follow(Control control, Runnable recolour) {
        IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
        // a change of the theme tells of each colour and each font; one answer is enough
        boolean[] pending = new boolean[1];
        IPropertyChangeListener listener = e -> {
            if (!control.isDisposed() && !pending[0]) {
                pending[0] = true;
                control.getDisplay().asyncExec(() -> {
                    pending[0] = false;
                    if (!control.isDisposed()) {
                        recolour.run();
                    }
                });
            }
        };
        themes.addPropertyChangeListener(listener);
        control.addDisposeListener(e -> themes.removePropertyChangeListener(listener));
    }
}
