/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;

/** Where imported files go, whether they are copied, and whether they are opened. */
final class ImportDestination {

    /** Project made when there is none to put traces into. */
    static final String DEFAULT_PROJECT = "Traces";

    private static final String FOLDER = "folder";
    private static final String LINK = "link";
    private static final String KEEP_CLOSED = "keepClosed";

    private final Text folder;
    private final Button copy;
    private final Button link;
    private final Button open;

    ImportDestination(Composite parent, IContainer preset, IDialogSettings remembered, Runnable changed) {
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(root);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(root);
        new Label(root, SWT.NONE).setText(ImportMessages.folder);
        folder = new Text(root, SWT.BORDER);
        folder.setText(start(preset, remembered));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folder);
        Button browse = new Button(root, SWT.PUSH);
        browse.setText(ImportMessages.browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browseFolder(root)));
        Composite choices = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(16, 0).applyTo(choices);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(choices);
        copy = button(choices, SWT.RADIO, ImportMessages.copy);
        link = button(choices, SWT.RADIO, ImportMessages.link);
        open = button(choices, SWT.CHECK, ImportMessages.open);
        setLink(remembered.getBoolean(LINK));
        open.setSelection(!remembered.getBoolean(KEEP_CLOSED));
        folder.addModifyListener(e -> changed.run());
    }

    private static Button button(Composite parent, int style, String text) {
        Button button = new Button(parent, style);
        button.setText(text);
        return button;
    }

    /** The folder that is selected in the workbench, or the one of last time if it is still there. */
    private static String start(IContainer preset, IDialogSettings remembered) {
        if (preset != null) {
            return preset.getFullPath().makeRelative().toString();
        }
        String last = remembered.get(FOLDER);
        return last != null && ResourcesPlugin.getWorkspace().getRoot().exists(IPath.fromPortableString(last))
                ? IPath.fromPortableString(last).makeRelative().toString()
                : DEFAULT_PROJECT;
    }

    void remember(IDialogSettings settings) {
        settings.put(FOLDER, path().toPortableString());
        settings.put(LINK, isLink());
        settings.put(KEEP_CLOSED, !isOpen());
    }

    private void browseFolder(Composite root) {
        ContainerSelectionDialog dialog = new ContainerSelectionDialog(root.getShell(), null, true,
                ImportMessages.folder_title);
        if (dialog.open() == Window.OK && dialog.getResult().length > 0
                && dialog.getResult()[0] instanceof IPath path) {
            folder.setText(path.makeRelative().toString());
        }
    }

    /** What is wrong with it, or null. */
    String problem() {
        IPath path = path();
        if (path.segmentCount() == 0) {
            return ImportMessages.no_folder;
        }
        IStatus status = ResourcesPlugin.getWorkspace().validatePath(path.toString(),
                path.segmentCount() == 1 ? IResource.PROJECT : IResource.FOLDER);
        return status.isOK() ? null : status.getMessage();
    }

    /** What the user should know of it beforehand, or null: a project that will be made, names that are taken. */
    String hint(Iterable<ImportItem> items) {
        IContainer target = (IContainer) ResourcesPlugin.getWorkspace().getRoot().findMember(path());
        if (target == null) {
            return NLS.bind(path().segmentCount() == 1 ? ImportMessages.new_project : ImportMessages.new_folder,
                    path().makeRelative());
        }
        for (ImportItem item : items) {
            String name = item.name();
            String free = ImportOperation.free(target, name).getName();
            if (!free.equals(name)) {
                return NLS.bind(ImportMessages.taken, name, free);
            }
        }
        for (ImportItem item : items) {
            if (item.from().isPacked()) {
                return NLS.bind(ImportMessages.unpacks, item.path().getFileName());
            }
        }
        return null;
    }

    /** The folder, which need not exist yet, in the workspace. */
    IPath path() {
        return IPath.fromPortableString(folder.getText().strip()).makeAbsolute();
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
        copy.setSelection(!on);
        link.setSelection(on);
    }
}
