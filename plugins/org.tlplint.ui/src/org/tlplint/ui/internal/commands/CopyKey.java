/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.commands;

import org.eclipse.core.commands.IHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ActiveShellExpression;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * What Copy means for one control of a part: it holds while the control has the keyboard, so that the fields beside it go on copying
 * their own text.
 */
public final class CopyKey {

    private final IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
    private final IHandler handler;
    private IHandlerActivation active;

    private CopyKey(Runnable copy) {
        handler = new RunHandler(copy);
    }

    /** Lets Copy do something while a control has the keyboard. */
    public static void install(Control control, Runnable copy) {
        CopyKey key = new CopyKey(copy);
        control.addListener(SWT.FocusIn, e -> key.activate(control.getShell()));
        control.addListener(SWT.FocusOut, e -> key.deactivate());
        control.addListener(SWT.Dispose, e -> key.deactivate());
    }

    /** With an expression it goes before what the platform does of itself, which has none. */
    private void activate(Shell shell) {
        if (active == null) {
            active = handlers.activateHandler(IWorkbenchCommandConstants.EDIT_COPY, handler,
                    new ActiveShellExpression(shell));
        }
    }

    private void deactivate() {
        if (active != null) {
            handlers.deactivateHandler(active);
            active = null;
        }
    }
}
