/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.PlatformUI;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Messages;

/** Which files, read as what, and where they go. */
public final class ImportTracePage extends WizardPage {

    private final IContainer preset;
    private ImportFileTable files;
    private ImportDetails details;
    private ImportDestination destination;

    ImportTracePage(IContainer preset) {
        super("importTrace", Messages.Import_title, null);
        setDescription(Messages.Import_description);
        this.preset = preset;
    }

    @Override
    public void createControl(Composite parent) {
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).applyTo(root);
        files = new ImportFileTable(root, this::update);
        GridDataFactory.fillDefaults().grab(true, true).hint(620, 130).applyTo(files.viewer().getControl());
        buttons(root);
        details = new ImportDetails(root, item -> files.replace(files.selected(), item));
        destination = new ImportDestination(root, preset, this::update);
        DropTarget drop = new DropTarget(root, DND.DROP_COPY | DND.DROP_DEFAULT);
        drop.setTransfer(FileTransfer.getInstance());
        drop.addDropListener(new DropTargetAdapter() {
            @Override
            public void drop(DropTargetEvent event) {
                for (String file : (String[]) event.data) {
                    addFile(Path.of(file));
                }
            }
        });
        setControl(root);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(root, Ids.HELP_IMPORT);
        update();
        setErrorMessage(null);
    }

    private void buttons(Composite root) {
        Composite column = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(column);
        GridDataFactory.fillDefaults().applyTo(column);
        button(column, Messages.Import_add, this::browse);
        button(column, Messages.Import_remove, () -> files.removeSelected());
    }

    private static void button(Composite parent, String text, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run.run()));
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.Import_title);
        dialog.setFilterExtensions(new String[] {"*", "*.log;*.csv;*.txt;*.gz;*.zst"});
        dialog.setFilterNames(new String[] {Messages.Import_all_files, Messages.Import_usual_files});
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                addFile(Path.of(dialog.getFilterPath(), name));
            }
        }
    }

    /** Adds a file; what it is will be known a little later. */
    public void addFile(Path file) {
        files.add(file);
        update();
    }

    private void update() {
        if (details == null || destination == null) {
            return;
        }
        details.show(files.selected());
        setErrorMessage(null);
        setMessage(null);
        boolean complete = true;
        if (files.items().isEmpty()) {
            setMessage(Messages.Import_none_yet);
            complete = false;
        } else if (files.items().stream().anyMatch(ImportItem::isPending)) {
            setMessage(Messages.Import_wait);
            complete = false;
        } else if (files.items().stream().anyMatch(item -> !item.isReady())) {
            setErrorMessage(Messages.Import_some_refused);
            complete = false;
        } else if (destination.problem() != null) {
            setErrorMessage(destination.problem());
            complete = false;
        }
        setPageComplete(complete);
    }

    List<ImportItem> items() {
        return files.items();
    }

    ImportDestination destination() {
        return destination;
    }

    /** Sets the folder that files go to, as a path in the workspace. */
    public void setFolder(String path) {
        destination.setFolder(path);
    }

    /** Whether files stay where they are. */
    public void setLink(boolean link) {
        destination.setLink(link);
    }
}
