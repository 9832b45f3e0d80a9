/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;

/**
 * F1 in a part of tlplint where the platform does not give that key a meaning: GTK asks for help with Ctrl+F1 alone. Does what
 * that does: help for the control with the focus, or for what is around it.
 */
public final class ContextHelpHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        for (Control at = Display.getCurrent().getFocusControl(); at != null; at = at.getParent()) {
            if (at.isListening(SWT.Help)) {
                at.notifyListeners(SWT.Help, new Event());
                return null;
            }
        }
        PlatformUI.getWorkbench().getHelpSystem().displayDynamicHelp();
        return null;
    }
}
