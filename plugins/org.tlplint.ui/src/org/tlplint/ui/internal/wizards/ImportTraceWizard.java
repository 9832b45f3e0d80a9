/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Preload;
import org.tlplint.ui.internal.UserSettings;

/** File ▸ Import ▸ PCIe trace. */
public final class ImportTraceWizard extends Wizard implements IImportWizard {

    private ImportTracePage page;
    private ImportSetPage setPage;
    private IContainer preset;
    private IWorkbench workbench;

    public ImportTraceWizard() {
        setDialogSettings(UserSettings.section("importTrace"));
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        Preload.begin();
        setWindowTitle(ImportMessages.window);
        setNeedsProgressMonitor(true);
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        preset = selected == null ? null : selected instanceof IContainer c ? c : selected.getParent();
        preset = preset == null || preset.getProject() == null || !preset.isAccessible() ? null : preset;
    }

    @Override
    public void addPages() {
        page = new ImportTracePage(preset);
        addPage(page);
        setPage = new ImportSetPage(page);
        addPage(setPage);
    }

    @Override
    public boolean canFinish() {
        return page.isPageComplete() && (!page.canBeSet() || setPage.isDecided());
    }

    /** The other page is made when somebody turns to it: most imports are of one file. */
    @Override
    public void createPageControls(Composite container) {
        page.createControl(container);
    }

    @Override
    public boolean performFinish() {
        ImportDestination to = page.destination();
        to.remember(getDialogSettings());
        setPage.remember();
        ImportOperation operation = new ImportOperation(
                new ImportPlan(page.items(), to.path(), to.isLink(), setPage.plan()));
        try {
            getContainer().run(true, true, operation);
        } catch (InvocationTargetException e) {
            IStatus status = e.getCause() instanceof CoreException c ? c.getStatus()
                    : Status.error(String.valueOf(e.getCause()), e.getCause());
            ErrorDialog.openError(getShell(), ImportMessages.title, ImportMessages.did_not_work, status);
            return false;
        } catch (InterruptedException e) {
            return false;
        }
        if (to.isOpen()) {
            operation.imported().forEach(this::openLater);
        }
        return true;
    }

    /** Opens a file when the wizard is closed: both at once would keep the workbench busy for too long. */
    private void openLater(IFile file) {
        workbench.getDisplay().asyncExec(() -> {
            IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
            if (window != null && window.getActivePage() != null) {
                open(window, file);
            }
        });
    }

    private static void open(IWorkbenchWindow window, IFile file) {
        try {
            IWorkbenchPage active = window.getActivePage();
            active.openEditor(new FileEditorInput(file), Ids.TRACE_EDITOR);
            IDE.setDefaultEditor(file, Ids.TRACE_EDITOR);
        } catch (PartInitException e) {
            ErrorDialog.openError(window.getShell(), ImportMessages.title, null, e.getStatus());
        }
    }
}
