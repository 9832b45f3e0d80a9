/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Makes the window of a new workspace large enough for a table of events; later its size is what the user left it at. */
final class FirstWindow {

    private static final String DONE = "done";
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;

    private FirstWindow() {
    }

    static void enlarge() {
        IDialogSettings settings = UserSettings.section("firstWindow");
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || settings.getBoolean(DONE)) {
            return;
        }
        settings.put(DONE, true);
        Shell shell = window.getShell();
        Rectangle screen = shell.getMonitor().getClientArea();
        if (!shell.getMaximized() && shell.getSize().x < Math.min(WIDTH, screen.width)) {
            int width = Math.min(WIDTH, screen.width);
            int height = Math.min(HEIGHT, screen.height);
            shell.setBounds(screen.x + (screen.width - width) / 2, screen.y + (screen.height - height) / 2, width,
                    height);
        }
    }
}
