/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import java.nio.file.Path;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;
import org.tlplint.ui.internal.Messages;

/** Where imported files go, whether they are copied, and the snapshot that goes with them. */
final class ImportDestination {

    /** Project made when there is none to put traces into. */
    static final String DEFAULT_PROJECT = "Traces";

    private final Text folder;
    private final Text snapshot;
    private final Button link;
    private final Button open;

    ImportDestination(Composite parent, IContainer preset, Runnable changed) {
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(root);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(root);
        snapshot = field(root, Messages.Import_snapshot, () -> browseSnapshot(root));
        snapshot.setMessage(Messages.Import_snapshot_hint);
        folder = field(root, Messages.Import_folder, () -> browseFolder(root));
        folder.setText(preset == null ? DEFAULT_PROJECT : preset.getFullPath().makeRelative().toString());
        Composite choices = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(choices);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(choices);
        Button copy = new Button(choices, SWT.RADIO);
        copy.setText(Messages.Import_copy);
        copy.setSelection(true);
        link = new Button(choices, SWT.RADIO);
        link.setText(Messages.Import_link);
        open = new Button(root, SWT.CHECK);
        open.setText(Messages.Import_open);
        open.setSelection(true);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(open);
        folder.addModifyListener(e -> changed.run());
        snapshot.addModifyListener(e -> changed.run());
    }

    private static Text field(Composite root, String label, Runnable browse) {
        new Label(root, SWT.NONE).setText(label);
        Text text = new Text(root, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        Button button = new Button(root, SWT.PUSH);
        button.setText(Messages.Import_browse);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse.run()));
        return text;
    }

    private void browseSnapshot(Composite root) {
        FileDialog dialog = new FileDialog(root.getShell(), SWT.OPEN);
        dialog.setText(Messages.Import_snapshot_title);
        String file = dialog.open();
        if (file != null) {
            snapshot.setText(file);
        }
    }

    private void browseFolder(Composite root) {
        ContainerSelectionDialog dialog = new ContainerSelectionDialog(root.getShell(), null, true,
                Messages.Import_folder_title);
        if (dialog.open() == Window.OK && dialog.getResult().length > 0
                && dialog.getResult()[0] instanceof IPath path) {
            folder.setText(path.makeRelative().toString());
        }
    }

    /** What is wrong with it, or null. */
    String problem() {
        IPath path = path();
        if (path.segmentCount() == 0) {
            return Messages.Import_no_folder;
        }
        IStatus status = ResourcesPlugin.getWorkspace().validatePath(path.toString(),
                path.segmentCount() == 1 ? IResource.PROJECT : IResource.FOLDER);
        return status.isOK() ? null : status.getMessage();
    }

    /** The folder, which need not exist yet, in the workspace. */
    IPath path() {
        return IPath.fromPortableString(folder.getText().strip()).makeAbsolute();
    }

    /** The snapshot, or null. */
    Path snapshot() {
        String text = snapshot.getText().strip();
        return text.isEmpty() ? null : Path.of(text);
    }

    boolean isLink() {
        return link.getSelection();
    }

    boolean isOpen() {
        return open.getSelection();
    }

    void setFolder(String text) {
        folder.setText(text);
    }

    void setLink(boolean on) {
        for (var control : link.getParent().getChildren()) {
            ((Button) control).setSelection(control == link == on);
        }
    }
}
