/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.mapping;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.help.DialogHelp;

/** Name and folder of a new profile, and a sample to guess from. */
public final class NewMappingPage extends WizardNewFileCreationPage {

    private final IStructuredSelection selection;
    private Text sample;
    private String text = "";

    NewMappingPage(IStructuredSelection selection) {
        super("newMapping", selection);
        this.selection = selection;
        setTitle(MappingMessages.wizard_title);
        setDescription(MappingMessages.wizard_description);
        setFileExtension(MappingProfiles.ENDING.substring(1));
        setFileName("new" + MappingProfiles.ENDING);
        setAllowExistingResources(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(root);
        Composite row = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(5, 5).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        new Label(row, SWT.NONE).setText(MappingMessages.wizard_sample);
        sample = new Text(row, SWT.BORDER);
        sample.setMessage(MappingMessages.wizard_sample_hint);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(sample);
        Button browse = new Button(row, SWT.PUSH);
        browse.setText(MappingMessages.browse_sample);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
        super.createControl(root);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(getControl());
        setControl(root);
        IFile file = Adapters.adapt(selection.getFirstElement(), IFile.class);
        if (file != null && file.getLocation() != null) {
            sample.setText(file.getLocation().toOSString());
        }
        if (getContainerFullPath() == null) {
            Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen).findFirst()
                    .ifPresent(project -> setContainerFullPath(project.getFullPath()));
        }
        sample.addModifyListener(e -> setPageComplete(validatePage()));
        DialogHelp.set(root, Ids.HELP_NEW_MAPPING);
        setPageComplete(validatePage());
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(MappingMessages.sample_title);
        String name = dialog.open();
        if (name != null) {
            sample.setText(name);
        }
    }

    @Override
    protected boolean validatePage() {
        boolean valid = super.validatePage();
        if (valid && sample != null && !sample.getText().isBlank() && sample() == null) {
            setErrorMessage(MappingMessages.wizard_no_file);
            return false;
        }
        return valid;
    }

    /** The sample, or null if there is none. */
    Path sample() {
        try {
            Path path = Path.of(sample.getText().strip());
            return sample.getText().isBlank() || !Files.isRegularFile(path) ? null : path;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Sets the sample. */
    public void setSample(Path path) {
        sample.setText(path.toString());
    }

    void setText(String content) {
        text = content;
    }

    @Override
    protected InputStream getInitialContents() {
        return NewMappingWizard.content(text);
    }

    @Override
    protected void createLinkTarget() {
        // a profile is small: there is nothing to link to
    }

    @Override
    protected org.eclipse.core.runtime.IStatus validateLinkedResource() {
        return org.eclipse.core.runtime.Status.OK_STATUS;
    }
}
