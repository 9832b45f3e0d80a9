/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.views;

import java.util.function.Consumer;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.tlplint.ui.internal.editor.TraceEditor;

/** Follows the trace editor that was active last. */
public final class TraceEditors implements IPartListener2 {

    private final IWorkbenchPage page;
    private final Consumer<TraceEditor> follower;
    private TraceEditor current;

    /**
     * @param follower receives the editor, or null when the last one was closed
     */
    public TraceEditors(IWorkbenchPage page, Consumer<TraceEditor> follower) {
        this.page = page;
        this.follower = follower;
        page.addPartListener(this);
    }

    /** Looks which editor is there now. */
    public void start() {
        take(page.getActiveEditor());
    }

    /** Follows no longer. */
    public void stop() {
        page.removePartListener(this);
    }

    /** The editor, or null. */
    public TraceEditor current() {
        return current;
    }

    private void take(IEditorPart part) {
        TraceEditor next = part instanceof TraceEditor editor ? editor : null;
        if (next != current) {
            current = next;
            follower.accept(next);
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        partBroughtToTop(reference);
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        IWorkbenchPart part = reference.getPart(false);
        if (part instanceof IEditorPart editor) {
            take(editor);
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (current != null && reference.getPart(false) == current) {
            IEditorPart next = page.getActiveEditor();
            take(next == current ? null : next);
        }
    }
}
