/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Preload;

/** New ▸ Example ▸ tlplint sample traces. */
public final class ExampleWizard extends Wizard implements INewWizard, IExecutableExtension {

    private final ExamplePage page = new ExamplePage();
    private IWorkbench workbench;
    private IConfigurationElement description;

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        Preload.begin();
        setWindowTitle(ExampleMessages.window);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        description = config;
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        ExampleOperation operation = new ExampleOperation(page.projectName(), page.chosen());
        try {
            getContainer().run(true, true, operation);
            // asks, or does what the user answered once for all, if another perspective is open
            BasicNewProjectResourceWizard.updatePerspective(description);
            workbench.getActiveWorkbenchWindow().getActivePage()
                    .openEditor(new FileEditorInput(operation.traces().get(0)), Ids.TRACE_EDITOR);
            BasicNewResourceWizard.selectAndReveal(operation.traces().get(0), workbench.getActiveWorkbenchWindow());
            return true;
        } catch (InvocationTargetException e) {
            IStatus status = e.getCause() instanceof CoreException c ? c.getStatus()
                    : Status.error(String.valueOf(e.getCause()), e.getCause());
            ErrorDialog.openError(getShell(), ExampleMessages.title, ExampleMessages.did_not_work, status);
        } catch (PartInitException e) {
            ErrorDialog.openError(getShell(), ExampleMessages.title, null, e.getStatus());
        } catch (InterruptedException e) {
            // cancelled; what was copied stays
        }
        return false;
    }
}
