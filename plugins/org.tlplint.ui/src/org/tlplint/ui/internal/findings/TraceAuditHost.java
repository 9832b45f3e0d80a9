/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.osgi.util.NLS;
import org.tlplint.model.Audit;
import org.tlplint.ui.internal.audit.EventSelection;
import org.tlplint.ui.internal.audit.ProjectProfile;
import org.tlplint.ui.internal.audit.ReweighJob;
import org.tlplint.ui.internal.audit.TraceSession;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.wizards.ExportReportWizard;

/** The audit of a trace that is open in an editor. */
public final class TraceAuditHost extends AuditHost {

    private final TraceEditor editor;

    public TraceAuditHost(TraceEditor editor) {
        this.editor = editor;
    }

    @Override
    public String name() {
        return session().target().name();
    }

    @Override
    public String place() {
        IFile file = session().target().file();
        return file == null ? session().target().path().toString() : file.getFullPath().makeRelative().toString();
    }

    @Override
    public Path location() {
        return session().target().path();
    }

    @Override
    public Audit audit() {
        return session().audit();
    }

    @Override
    public String waiting() {
        return switch (session().phase()) {
            case WAITING, READING -> NLS.bind(FindingsMessages.Status_running, name());
            case CANCELLED -> NLS.bind(FindingsMessages.Status_cancelled, name());
            case FAILED -> NLS.bind(FindingsMessages.Status_failed, name());
            case DONE -> "";
        };
    }

    @Override
    public boolean hasFailed() {
        return session().phase() == TraceSession.Phase.FAILED;
    }

    @Override
    public void addListener(Runnable listener) {
        session().addListener(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        session().removeListener(listener);
    }

    @Override
    public TraceSession session() {
        return editor.session();
    }

    @Override
    public ProjectProfile profile() {
        return ProjectProfile.of(session().target());
    }

    @Override
    public void suppressed(ProjectProfile by) {
        if (by.file() == null) {
            // nobody watches files outside the workspace
            new ReweighJob(session()).schedule();
        }
    }

    @Override
    protected void selectEvent(FindingNode node) {
        editor.select(selection(node));
    }

    @Override
    public void showEvent(FindingNode node) {
        if (node.place() != null) {
            editor.show(selection(node));
            editor.getSite().getPage().activate(editor);
        }
    }

    private EventSelection selection(FindingNode node) {
        Integer vector = node.finding().getVector();
        return new EventSelection(session(), node.place().getEvent(), FindingLook.bdf(node.finding()),
                vector == null ? org.tlplint.core.rule.Finding.NO_VECTOR : vector);
    }

    @Override
    public void openFindings() {
        editor.showPage(FindingsPage.class);
    }

    @Override
    public void export() {
        ExportReportWizard.open(editor.getSite().getWorkbenchWindow(), this);
    }
}
