/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IWorkbenchPage;

/** Closes the editor of a trace that is taken away, and lets its session know when the file has changed. */
final class TraceFileWatch implements IResourceChangeListener {

    private static final int OTHER_CONTENT = IResourceDelta.CONTENT | IResourceDelta.REPLACED;

    private final TraceEditor editor;
    private final IFile file;

    /**
     * @param file the trace in the workspace, or null for one outside of it, which nobody watches
     */
    TraceFileWatch(TraceEditor editor, IFile file) {
        this.editor = editor;
        this.file = file;
    }

    void start() {
        if (file != null) {
            ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        }
    }

    void stop() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        if (event.getDelta() == null) {
            return;
        }
        IResourceDelta delta = event.getDelta().findMember(file.getFullPath());
        if (delta != null && delta.getKind() == IResourceDelta.REMOVED) {
            IWorkbenchPage page = editor.getSite().getPage();
            editor.getSite().getShell().getDisplay().asyncExec(() -> page.closeEditor(editor, false));
        } else if (delta != null && (delta.getFlags() & OTHER_CONTENT) != 0 || isMemberChanged(event.getDelta())) {
            editor.session().lookAtFile();
        }
    }

    /** Whether a file has changed, come or gone that a set names or that goes with the trace. */
    private boolean isMemberChanged(IResourceDelta root) {
        boolean[] found = {false};
        try {
            root.accept(delta -> {
                boolean other = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & OTHER_CONTENT) != 0;
                if (delta.getResource() instanceof IFile changed && other && !changed.equals(file)) {
                    IPath location = changed.getLocation();
                    found[0] |= location != null && editor.session().reads(location.toPath());
                }
                return !found[0];
            });
        } catch (CoreException e) {
            ILog.of(TraceFileWatch.class).log(e.getStatus());
        }
        return found[0];
    }
}
