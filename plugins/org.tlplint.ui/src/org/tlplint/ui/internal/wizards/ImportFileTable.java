/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.tlplint.formats.Detection;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.Texts;

/** The files to import. Each is looked at by a job; the table follows. */
final class ImportFileTable {

    private final List<ImportItem> items = new ArrayList<>();
    private final TableViewer viewer;
    private final Runnable changed;

    /**
     * @param changed called when an item or the selection changed
     */
    ImportFileTable(Composite parent, Runnable changed) {
        this.changed = changed;
        viewer = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        column(Messages.Import_column_file, 240, SWT.LEFT, item -> item.path().getFileName().toString(), true);
        column(Messages.Import_column_format, 190, SWT.LEFT, ImportFileTable::format, false);
        column(Messages.Import_column_confidence, 90, SWT.RIGHT, ImportFileTable::confidence, false);
        column(Messages.Import_column_size, 90, SWT.RIGHT, item -> item.size() < 0 ? "" : Texts.bytes(item.size()),
                false);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setInput(items);
        viewer.addSelectionChangedListener(e -> changed.run());
    }

    private void column(String title, int width, int alignment, Function<ImportItem, String> cell, boolean icon) {
        TableViewerColumn column = new TableViewerColumn(viewer, alignment);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return cell.apply((ImportItem) element);
            }

            @Override
            public Image getImage(Object element) {
                ImportItem item = (ImportItem) element;
                return !icon ? null
                        : item.isPending() || item.isReady() ? Icons.get(Icons.TRACE)
                                : PlatformUI.getWorkbench().getSharedImages()
                                        .getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
            }
        });
    }

    private static String format(ImportItem item) {
        if (item.isPending()) {
            return Messages.Import_looking;
        }
        if (!item.isReady()) {
            return Messages.Import_refused;
        }
        Detection.Candidate best = item.detection().ranking().get(0);
        return item.chosen() == null ? best.format().title()
                : item.detection().ranking().stream()
                        .filter(c -> c.format().id().equals(item.chosen())).findFirst().map(c -> c.format().title())
                        .orElse("");
    }

    private static String confidence(ImportItem item) {
        if (!item.isReady()) {
            return "";
        }
        return item.chosen() == null ? NLS.bind(Messages.Import_percent, item.detection().ranking().get(0).confidence())
                : Messages.Import_by_hand;
    }

    TableViewer viewer() {
        return viewer;
    }

    List<ImportItem> items() {
        return List.copyOf(items);
    }

    /** The item whose details are to be shown, or null. */
    ImportItem selected() {
        return (ImportItem) viewer.getStructuredSelection().getFirstElement();
    }

    void add(Path path) {
        if (items.stream().noneMatch(item -> item.path().equals(path))) {
            ImportItem item = ImportItem.unknown(path);
            items.add(item);
            viewer.refresh();
            viewer.setSelection(new StructuredSelection(item));
            Job job = Job.createSystem(Messages.Import_looking, monitor -> {
                ImportItem known = item.examined();
                viewer.getControl().getDisplay().asyncExec(() -> replace(item, known));
                return Status.OK_STATUS;
            });
            job.setPriority(Job.INTERACTIVE);
            job.schedule();
        }
    }

    void removeSelected() {
        items.removeAll(viewer.getStructuredSelection().toList());
        viewer.refresh();
        changed.run();
    }

    /** Puts another item in the place of one that was not removed meanwhile. */
    void replace(ImportItem old, ImportItem now) {
        int at = items.indexOf(old);
        if (at >= 0 && !viewer.getControl().isDisposed()) {
            boolean select = old.equals(selected());
            items.set(at, now);
            viewer.refresh();
            if (select) {
                viewer.setSelection(new StructuredSelection(now), true);
            }
            changed.run();
        }
    }
}
