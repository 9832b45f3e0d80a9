/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.tlplint.ui.internal.editor.TraceEditor;

/** Writes all, filtered or selected events of the active trace editor as a trace. */
public final class ExportEventsWizard extends Wizard implements IExportWizard {

    private TraceEditor editor;
    private ExportEventsPage page;

    public ExportEventsWizard() {
        setWindowTitle(EventMessages.Export_title);
    }

    static void open(TraceEditor editor, EventsPage events) {
        ExportEventsWizard wizard = new ExportEventsWizard();
        wizard.editor = editor;
        new WizardDialog(events.control().getShell(), wizard).open();
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        editor = workbench.getActiveWorkbenchWindow() != null
                && workbench.getActiveWorkbenchWindow().getActivePage() != null && workbench.getActiveWorkbenchWindow()
                        .getActivePage().getActiveEditor() instanceof TraceEditor active ? active : null;
    }

    @Override
    public void addPages() {
        page = new ExportEventsPage(editor);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        ExportChoice choice = page.choice();
        if (choice == null) {
            return false;
        }
        ExportJob job = new ExportJob(editor.session(), choice);
        PlatformUI.getWorkbench().getProgressService().showInDialog(getShell(), job);
        job.schedule();
        return true;
    }
}
