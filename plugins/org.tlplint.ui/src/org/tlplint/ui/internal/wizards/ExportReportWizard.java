/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.audit.TraceSession;
import org.tlplint.ui.internal.editor.TraceEditor;

/** File ▸ Export ▸ Audit report: writes what the audit of an open trace found. */
public final class ExportReportWizard extends Wizard implements IExportWizard {

    private ExportReportPage page;
    private TraceSession session;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        IEditorPart editor = window == null || window.getActivePage() == null ? null
                : window.getActivePage().getActiveEditor();
        init(editor instanceof TraceEditor trace ? trace.session() : null);
    }

    private void init(TraceSession of) {
        session = of;
        setWindowTitle(Messages.Export_window);
        setDialogSettings(DialogSettings.getOrCreateSection(
                PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(getClass())).getDialogSettings(),
                "exportReport"));
    }

    /** Opens the wizard for a trace. */
    public static void open(IWorkbenchWindow window, TraceSession session) {
        ExportReportWizard wizard = new ExportReportWizard();
        wizard.init(session);
        new WizardDialog(window.getShell(), wizard).open();
    }

    @Override
    public void addPages() {
        page = new ExportReportPage(session);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        page.remember();
        new ReportJob(session, page.report(), page.destination()).schedule();
        return true;
    }
}
