/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.util.function.Consumer;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Follows the audit of the editor that was active last, of a trace or a saved one. */
final class AuditEditors implements IPartListener2 {

    private final IWorkbenchPage page;
    private final Consumer<AuditHost> follower;
    private AuditHost current;

    /**
     * @param follower receives the audit, or null when there is none
     */
    AuditEditors(IWorkbenchPage page, Consumer<AuditHost> follower) {
        this.page = page;
        this.follower = follower;
        page.addPartListener(this);
    }

    /** Looks which editor is there now. */
    void start() {
        take(page.getActiveEditor());
    }

    void stop() {
        page.removePartListener(this);
    }

    private void take(IEditorPart part) {
        AuditHost next = part == null ? null : part.getAdapter(AuditHost.class);
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
        IWorkbenchPart part = reference.getPart(false);
        if (part instanceof IEditorPart closed && current != null && closed.getAdapter(AuditHost.class) == current) {
            IEditorPart next = page.getActiveEditor();
            take(next == closed ? null : next);
        }
    }
}
