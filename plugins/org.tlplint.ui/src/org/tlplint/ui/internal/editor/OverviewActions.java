/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.editor;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.wizards.ExportReportWizard;

/** The buttons in the head of the overview. */
final class OverviewActions {

    private final TraceEditor editor;

    OverviewActions(TraceEditor editor) {
        this.editor = editor;
    }

    void fill(IToolBarManager bar) {
        bar.add(action(Messages.Overview_export, Icons.EXPORT,
                () -> ExportReportWizard.open(editor.getSite().getWorkbenchWindow(), editor.audit())));
        bar.add(action(Messages.Overview_again, Icons.AGAIN, () -> editor.session().start()));
    }

    private static Action action(String text, String icon, Runnable run) {
        Action action = new Action(text, Icons.descriptor(icon)) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(text);
        return action;
    }
}
