/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.mapping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
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
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.formats.map.Mapping;
import org.tlplint.formats.map.Preview;
import org.tlplint.ui.internal.Later;
import org.tlplint.ui.internal.Texts;

/** What the mapping makes of a sample file, kept up to date by a job while the mapping is edited. UI thread. */
public final class PreviewPane {

    private static final int DELAY_MS = 200;

    private final Composite root;
    private final Text sample;
    private final Label counts;
    private final PreviewTable table;
    private final Consumer<Path> chosen;
    private final Consumer<List<String>> columns;
    private Path file;
    private Mapping mapping;
    private Job job;

    /**
     * @param chosen receives the sample that the user chose
     * @param columns receives the names of the sample's columns
     */
    PreviewPane(Composite parent, Consumer<Path> chosen, Consumer<List<String>> columns) {
        this.chosen = chosen;
        this.columns = columns;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 6).applyTo(root);
        new Label(root, SWT.NONE).setText(MappingMessages.sample);
        sample = new Text(root, SWT.BORDER | SWT.READ_ONLY);
        sample.setMessage(MappingMessages.sample_none);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(sample);
        Button browse = new Button(root, SWT.PUSH);
        browse.setText(MappingMessages.browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
        counts = new Label(root, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(100, SWT.DEFAULT).applyTo(counts);
        table = new PreviewTable(root);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(table.control());
        drop();
        root.addDisposeListener(e -> cancel());
        counts.setText(MappingMessages.welcome);
    }

    private void drop() {
        DropTarget drop = new DropTarget(root, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        drop.setTransfer(FileTransfer.getInstance());
        drop.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                choose(Path.of(((String[]) event.data)[0]));
            }
        });
    }

    private void browse() {
        FileDialog dialog = new FileDialog(root.getShell(), SWT.OPEN);
        dialog.setText(MappingMessages.sample_title);
        if (file != null) {
            dialog.setFilterPath(file.getParent().toString());
        }
        String name = dialog.open();
        if (name != null) {
            choose(Path.of(name));
        }
    }

    /** Chooses another sample, and remembers it. */
    public void choose(Path path) {
        chosen.accept(path);
        show(path);
    }

    void show(Path path) {
        file = path;
        sample.setText(path == null ? "" : shown(path));
        update(mapping);
    }

    /** Files of the workspace are named as they are there. */
    private static String shown(Path path) {
        IFile[] known = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri());
        return known.length == 0 ? path.toString() : known[0].getFullPath().makeRelative().toString();
    }

    Composite control() {
        return root;
    }

    /** The table of lines. */
    public PreviewTable table() {
        return table;
    }

    /** The line of counts above it. */
    public String summary() {
        return counts.getText();
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    /** Shows what a mapping makes of the sample; a mapping that is wrong at present leaves what is shown. */
    void update(Mapping changed) {
        mapping = changed;
        cancel();
        if (file == null) {
            return;
        }
        if (changed == null) {
            say(MappingMessages.mend_first);
        }
        Path from = file;
        job = Job.createSystem(MappingMessages.trying, (IProgressMonitor monitor) -> {
            try {
                List<String> names = Sample.columns(from, monitor);
                ui(monitor, () -> columns.accept(names));
                if (changed != null) {
                    Preview preview = Sample.preview(from, changed, monitor);
                    ui(monitor, () -> show(preview));
                }
            } catch (OperationCanceledException e) {
                return Status.CANCEL_STATUS;
            } catch (IOException | RuntimeException e) {
                String why = e.getMessage() == null ? e.toString() : e.getMessage();
                ui(monitor, () -> fail(why));
            }
            return Status.OK_STATUS;
        });
        job.setPriority(Job.SHORT);
        job.schedule(DELAY_MS);
    }

    private void ui(IProgressMonitor monitor, Runnable runnable) {
        Later.run(root, () -> {
            if (!monitor.isCanceled()) {
                runnable.run();
            }
        });
    }

    private void fail(String why) {
        table.show(List.of());
        say(NLS.bind(MappingMessages.cannot_try, why));
    }

    private void show(Preview preview) {
        table.show(preview.rows());
        StringBuilder text = new StringBuilder(NLS.bind(
                preview.complete() ? MappingMessages.counts : MappingMessages.counts_beginning,
                new Object[] {Texts.count(preview.events()), Texts.count(preview.ignored()),
                        Texts.count(preview.failed())}));
        for (SkipLog.Skip skip : preview.skips().counted()) {
            if (Preview.isNote(skip)) {
                text.append('\n').append(skip.reason());
            }
        }
        say(text.toString());
    }

    private void say(String text) {
        counts.setText(text);
        root.layout();
    }
}
