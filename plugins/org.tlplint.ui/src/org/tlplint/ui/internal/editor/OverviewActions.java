/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.editor;

import org.eclipse.jface.action.IToolBarManager;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.RunAction;
import org.tlplint.ui.internal.wizards.ExportReportWizard;

/** The buttons in the head of the overview. */
final class OverviewActions {

    private final TraceEditor editor;

    OverviewActions(TraceEditor editor) {
        this.editor = editor;
    }

    void fill(IToolBarManager bar) {
        bar.add(new RunAction(Messages.Overview_export, Icons.EXPORT,
                () -> ExportReportWizard.open(editor.getSite().getWorkbenchWindow(), editor.audit())));
        bar.add(new RunAction(Messages.Overview_again, Icons.AGAIN, () -> editor.session().start()));
    }
}
