/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.mapping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.tlplint.ui.internal.Ids;

/** New ▸ tlplint mapping profile: guesses what a sample's columns hold, and opens the editor on the guess. */
public final class NewMappingWizard extends Wizard implements INewWizard {

    private NewMappingPage page;
    private IWorkbench workbench;
    private IStructuredSelection selection;

    @Override
    public void init(IWorkbench bench, IStructuredSelection selected) {
        workbench = bench;
        selection = selected;
        setWindowTitle(MappingMessages.wizard_window);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        page = new NewMappingPage(selection);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path sample = page.sample();
        String title = page.getFileName().replaceFirst("\\.mapping$", "");
        String[] text = {Sample.emptyTable(title)};
        try {
            if (sample != null) {
                getContainer().run(true, true, monitor -> {
                    try {
                        text[0] = Sample.proposal(sample, title, monitor);
                    } catch (IOException e) {
                        throw new InvocationTargetException(e);
                    } catch (OperationCanceledException e) {
                        throw new InterruptedException();
                    }
                });
            }
            page.setText(text[0]);
            IFile file = page.createNewFile();
            if (file == null) {
                return false;
            }
            if (sample != null) {
                MappingEditor.remember(file, sample);
            }
            workbench.getActiveWorkbenchWindow().getActivePage().openEditor(new FileEditorInput(file),
                    Ids.MAPPING_EDITOR);
            BasicNewResourceWizard.selectAndReveal(file, workbench.getActiveWorkbenchWindow());
            return true;
        } catch (InvocationTargetException e) {
            ErrorDialog.openError(getShell(), MappingMessages.wizard_title, null,
                    Status.error(e.getCause().getMessage(), e.getCause()));
        } catch (PartInitException e) {
            ErrorDialog.openError(getShell(), MappingMessages.wizard_title, null, e.getStatus());
        } catch (InterruptedException e) {
            // cancelled; nothing was made
        }
        return false;
    }

    /** A text as the content of a new file. */
    static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
