/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Later;
import org.tlplint.ui.internal.help.DialogHelp;
import org.tlplint.ui.internal.mapping.MappingProfiles;

/** Which files, read as what, and where they go. */
public final class ImportTracePage extends WizardPage {

    private static final String LAST_FOLDER = "browsed";

    private final IContainer preset;
    private ImportFiles files;
    private TableViewer viewer;
    private ImportDetails details;
    private ImportDestination destination;

    ImportTracePage(IContainer preset) {
        super("importTrace", ImportMessages.title, null);
        setDescription(ImportMessages.description);
        this.preset = preset;
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).applyTo(root);
        viewer = ImportColumns.create(root);
        GridDataFactory.fillDefaults().grab(true, true).hint(760, 130).applyTo(viewer.getTable().getParent());
        viewer.getTable().addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.keyCode == SWT.DEL) {
                files.removeSelected();
            }
        }));
        files = new ImportFiles(viewer, this::update);
        buttons(root);
        details = new ImportDetails(root, files::replace);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(details.control());
        destination = new ImportDestination(root, preset, getDialogSettings(), this::update);
        drop(root);
        setControl(root);
        DialogHelp.set(root, Ids.HELP_IMPORT);
        update();
        setErrorMessage(null);
        findProfiles(root);
    }

    private void findProfiles(Control root) {
        Job job = Job.createSystem(ImportMessages.looking, monitor -> {
            List<MappingProfiles.Profile> found = MappingProfiles.all();
            Later.run(root, () -> details.setProfiles(found));
            return Status.OK_STATUS;
        });
        job.schedule();
    }

    private void drop(Composite root) {
        DropTarget drop = new DropTarget(root, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        drop.setTransfer(FileTransfer.getInstance());
        drop.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                for (String file : (String[]) event.data) {
                    addFile(Path.of(file));
                }
            }
        });
    }

    private void buttons(Composite root) {
        Composite column = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(column);
        GridDataFactory.fillDefaults().applyTo(column);
        button(column, ImportMessages.add, this::browse);
        button(column, ImportMessages.add_folder, this::browseFolder);
        button(column, ImportMessages.remove, () -> files.removeSelected());
    }

    private void button(Composite parent, String text, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        setButtonLayoutData(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run.run()));
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(ImportMessages.title);
        dialog.setFilterPath(getDialogSettings().get(LAST_FOLDER));
        if (dialog.open() != null) {
            getDialogSettings().put(LAST_FOLDER, dialog.getFilterPath());
            for (String name : dialog.getFileNames()) {
                addFile(Path.of(dialog.getFilterPath(), name));
            }
        }
    }

    private void browseFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
        dialog.setText(ImportMessages.title);
        dialog.setMessage(ImportMessages.add_folder_message);
        dialog.setFilterPath(getDialogSettings().get(LAST_FOLDER));
        String folder = dialog.open();
        if (folder != null) {
            getDialogSettings().put(LAST_FOLDER, folder);
            addFile(Path.of(folder));
        }
    }

    /** Adds a file, or what can be recognised in a folder; what it is will be known a little later. */
    public void addFile(Path file) {
        files.add(file);
        update();
    }

    private void update() {
        if (details == null || destination == null) {
            return;
        }
        details.show(files.selected());
        List<ImportItem> items = files.items();
        setErrorMessage(null);
        setMessage(null);
        boolean complete = true;
        if (items.isEmpty()) {
            setMessage(files.note().isEmpty() ? ImportMessages.none_yet : files.note());
            complete = false;
        } else if (items.stream().anyMatch(ImportItem::isPending)) {
            setMessage(ImportMessages.wait);
            complete = false;
        } else if (items.stream().anyMatch(item -> !item.isReady())) {
            setErrorMessage(ImportMessages.some_refused);
            complete = false;
        } else if (items.stream().noneMatch(ImportItem::isTrace)) {
            setErrorMessage(ImportMessages.no_trace);
            complete = false;
        } else if (destination.problem() != null) {
            setErrorMessage(destination.problem());
            complete = false;
        } else if (!files.note().isEmpty()) {
            setMessage(files.note(), IMessageProvider.INFORMATION);
        } else {
            setMessage(destination.hint(items), IMessageProvider.INFORMATION);
        }
        setPageComplete(complete);
        if (complete && canBeSet() && !getWizard().canFinish()) {
            setMessage((files.note() + ' ' + ImportMessages.next_asks).strip(), IMessageProvider.INFORMATION);
        }
        if (getContainer() != null && getContainer().getCurrentPage() != null) {
            getContainer().updateButtons();
        }
    }

    /** Whether there is something to be asked of how the files belong together. */
    @Override
    public boolean canFlipToNextPage() {
        return isPageComplete() && canBeSet();
    }

    @Override
    public IWizardPage getNextPage() {
        return canBeSet() ? super.getNextPage() : null;
    }

    /** Whether the files could be one trace: several, and none of them a set already. */
    boolean canBeSet() {
        List<ImportItem> items = items();
        return items.stream().filter(i -> i.role() == ImportItem.Role.TRACE).count() > 1
                && items.stream().noneMatch(i -> i.role() == ImportItem.Role.SET);
    }

    List<ImportItem> items() {
        return files.items();
    }

    ImportDestination destination() {
        return destination;
    }

    /** What is shown of the selected file. */
    public ImportDetails details() {
        return details;
    }

    /** The table of files. */
    public TableViewer viewer() {
        return viewer;
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
