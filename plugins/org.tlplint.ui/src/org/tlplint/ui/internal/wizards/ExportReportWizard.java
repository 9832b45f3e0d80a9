/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.UserSettings;
import org.tlplint.ui.internal.findings.AuditHost;

/** File ▸ Export ▸ Audit report: writes down an audit that is open, of a trace or a saved one. */
public final class ExportReportWizard extends Wizard implements IExportWizard {

    private ExportReportPage page;
    private AuditHost host;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        IEditorPart editor = window == null || window.getActivePage() == null ? null
                : window.getActivePage().getActiveEditor();
        init(editor == null ? null : editor.getAdapter(AuditHost.class));
    }

    private void init(AuditHost of) {
        host = of;
        setWindowTitle(Messages.Export_window);
        setDialogSettings(UserSettings.section("exportReport"));
    }

    /** Opens the wizard for an audit. */
    public static void open(IWorkbenchWindow window, AuditHost host) {
        ExportReportWizard wizard = new ExportReportWizard();
        wizard.init(host);
        new WizardDialog(window.getShell(), wizard).open();
    }

    @Override
    public void addPages() {
        page = new ExportReportPage(host);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        page.remember();
        new ReportJob(host.audit(), page.report(), page.destination(), page.isOpened()).schedule();
        return true;
    }
}
