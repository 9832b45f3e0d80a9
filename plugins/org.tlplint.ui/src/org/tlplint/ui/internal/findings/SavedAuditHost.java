/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFile;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.tlplint.model.Audit;
import org.tlplint.ui.internal.audit.ProjectProfile;
import org.tlplint.ui.internal.audit.TraceSession;
import org.tlplint.ui.internal.audit.TraceTarget;
import org.tlplint.ui.internal.wizards.ExportReportWizard;

/** A saved audit in its editor; the trace may be anywhere. */
final class SavedAuditHost extends AuditHost {

    private final AuditEditor editor;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Audit audit;
    private String failure;
    private String note = "";

    SavedAuditHost(AuditEditor editor) {
        this.editor = editor;
    }

    /** The audit has been read, or could not be. */
    void read(Audit loaded, String problem) {
        audit = loaded;
        failure = problem;
        changed();
    }

    /** Tells each listener in a turn of its own: together they would keep the workbench busy for too long. */
    private void changed() {
        Display display = editor.getSite().getShell().getDisplay();
        listeners.forEach(listener -> display.asyncExec(() -> {
            if (listeners.contains(listener)) {
                listener.run();
            }
        }));
    }

    @Override
    public String name() {
        return editor.getEditorInput().getName();
    }

    @Override
    public String place() {
        return editor.getEditorInput().getToolTipText();
    }

    @Override
    public Path location() {
        return editor.path();
    }

    @Override
    public Audit audit() {
        return audit;
    }

    @Override
    public String waiting() {
        return failure != null ? failure : FindingsMessages.Saved_reading;
    }

    @Override
    public boolean hasFailed() {
        return failure != null;
    }

    @Override
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    @Override
    public TraceSession session() {
        return null;
    }

    @Override
    public ProjectProfile profile() {
        IFile file = editor.getEditorInput().getAdapter(IFile.class);
        return file == null ? ProjectProfile.of(TraceTarget.of(editor.path())) : ProjectProfile.of(file);
    }

    @Override
    public void suppressed(ProjectProfile by) {
        Display display = editor.getSite().getShell().getDisplay();
        display.asyncExec(() -> {
            note = NLS.bind(FindingsMessages.Saved_suppressed, by.name());
            changed();
        });
    }

    @Override
    public String note() {
        return note;
    }

    @Override
    protected void selectEvent(FindingNode node) {
        // there is no event to select without the trace
    }

    @Override
    public void showEvent(FindingNode node) {
        if (node.place() != null) {
            TraceFinder.show(editor, node.place());
        }
    }

    @Override
    public void openFindings() {
        editor.showFindings();
    }

    @Override
    public void export() {
        ExportReportWizard.open(editor.getSite().getWorkbenchWindow(), this);
    }
}
