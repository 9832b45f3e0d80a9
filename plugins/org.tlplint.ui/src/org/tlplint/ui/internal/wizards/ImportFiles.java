/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.tlplint.core.trace.Archive;
import org.tlplint.core.trace.TraceException;
import org.tlplint.formats.Formats;
import org.tlplint.ui.internal.Later;

/** The files to import. Each is looked at by a job; the table follows. UI thread. */
final class ImportFiles {

    private static final int DEEPEST = 8;
    private static final int MOST = 500;

    private final List<ImportItem> items = new ArrayList<>();
    private final List<Path> added = new ArrayList<>();
    private final List<Job> jobs = new ArrayList<>();
    private final TableViewer viewer;
    private final Runnable changed;
    private String note = "";
    private boolean replacing;

    /**
     * @param viewer shows the items
     * @param changed called when an item or the selection changed
     */
    ImportFiles(TableViewer viewer, Runnable changed) {
        this.viewer = viewer;
        this.changed = changed;
        viewer.setInput(items);
        viewer.addSelectionChangedListener(e -> {
            if (!replacing) {
                changed.run();
            }
        });
        viewer.getControl().addDisposeListener(e -> jobs.forEach(Job::cancel));
    }

    List<ImportItem> items() {
        return List.copyOf(items);
    }

    /** What came of looking into a folder; an empty text if none was. */
    String note() {
        return note;
    }

    /** The item whose details are to be shown, or null. */
    ImportItem selected() {
        return (ImportItem) viewer.getStructuredSelection().getFirstElement();
    }

    /** Adds a file, or what can be recognised in a folder; what it is will be known a little later. */
    void add(Path path) {
        if (items.stream().anyMatch(item -> item.from().equals(ImportSource.of(path)))) {
            return;
        }
        added.add(path);
        run(monitor -> {
            if (Files.isDirectory(path)) {
                folder(path, monitor);
                return;
            }
            List<Archive.Entry> packed = packed(path);
            if (packed.size() > 1) {
                known(packed.stream().limit(MOST).map(e -> new ImportSource(path, e.name())).toList(), path, monitor);
            } else {
                ImportItem item = ImportItem.unknown(ImportSource.of(path));
                ui(() -> insert(item));
                ImportItem known = item.examined();
                ui(() -> replace(item, known));
            }
        });
    }

    /** The files of an archive; whoever examines the file says what is wrong with it. */
    private static List<Archive.Entry> packed(Path path) {
        try {
            return Formats.entries(path);
        } catch (TraceException e) {
            return List.of();
        }
    }

    private void folder(Path path, IProgressMonitor monitor) {
        List<ImportSource> files;
        try (Stream<Path> walk = Files.walk(path, DEEPEST)) {
            files = walk.filter(f -> Files.isRegularFile(f) && !f.getFileName().toString().startsWith("."))
                    .limit(MOST).sorted().map(ImportSource::of).toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            ui(() -> say(NLS.bind(ImportMessages.folder_failed, path, e.getMessage())));
            return;
        }
        known(files, path, monitor);
    }

    /** Adds those that can be recognised, and says how many others there are. */
    private void known(List<ImportSource> files, Path in, IProgressMonitor monitor) {
        int left = 0;
        for (ImportSource file : files) {
            if (monitor.isCanceled()) {
                return;
            }
            ImportItem known = ImportItem.unknown(file).examined();
            if (known.isReady()) {
                ui(() -> insert(known));
            } else {
                left++;
            }
        }
        int others = left;
        ui(() -> say(others == 0 ? "" : NLS.bind(ImportMessages.folder_others, in.getFileName(), others)));
    }

    private void say(String text) {
        note = text;
        changed.run();
    }

    private interface Work {
        void run(IProgressMonitor monitor);
    }

    private void run(Work work) {
        Job job = Job.createSystem(ImportMessages.looking, monitor -> {
            work.run(monitor);
            return Status.OK_STATUS;
        });
        job.setPriority(Job.INTERACTIVE);
        jobs.add(job);
        job.schedule();
    }

    private void ui(Runnable work) {
        Later.run(viewer.getControl(), work);
    }

    /** Files are looked at all at once, but listed in the order in which they were added. */
    private int rank(ImportItem item) {
        int rank = 0;
        while (rank < added.size() && !item.path().startsWith(added.get(rank))) {
            rank++;
        }
        return rank;
    }

    private void insert(ImportItem item) {
        if (items.stream().noneMatch(other -> other.from().equals(item.from()))) {
            int at = 0;
            while (at < items.size() && rank(items.get(at)) <= rank(item)) {
                at++;
            }
            items.add(at, item);
            viewer.refresh();
            if (selected() == null || item.isPending()) {
                viewer.setSelection(new StructuredSelection(item), true);
            }
            changed.run();
        }
    }

    void removeSelected() {
        int at = viewer.getTable().getSelectionIndex();
        items.removeAll(viewer.getStructuredSelection().toList());
        note = "";
        viewer.refresh();
        if (!items.isEmpty()) {
            viewer.setSelection(new StructuredSelection(items.get(Math.max(0, Math.min(at, items.size() - 1)))));
        }
        changed.run();
    }

    /** Puts another item in the place of one that was not removed meanwhile. */
    void replace(ImportItem old, ImportItem now) {
        int at = items.indexOf(old);
        if (at >= 0 && !now.equals(old)) {
            boolean select = old.equals(selected());
            // for a moment nothing is selected; who shows the item must not lose the focus for that
            replacing = true;
            items.set(at, now);
            viewer.refresh();
            if (select) {
                viewer.setSelection(new StructuredSelection(now), true);
            }
            replacing = false;
            changed.run();
        }
    }
}
