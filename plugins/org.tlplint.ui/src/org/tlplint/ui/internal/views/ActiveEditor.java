/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.views;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.tlplint.ui.internal.Preload;

/**
 * Follows the editor that was active last, for a view: its trace, its audit or what else the view shows of it. UI thread.
 *
 * @param <T> what of the editor is shown
 */
public final class ActiveEditor<T> implements IPartListener2 {

    private final IWorkbenchPage page;
    private final Function<IEditorPart, T> what;
    private final Consumer<T> follower;
    private IEditorPart editor;
    private T current;
    private boolean stopped;

    /**
     * @param what finds what is shown of an editor; null if that is nothing
     * @param follower receives it, or null when there is none any more
     */
    public ActiveEditor(IWorkbenchPage page, Function<IEditorPart, T> what, Consumer<T> follower) {
        this.page = page;
        this.what = what;
        this.follower = follower;
        page.addPartListener(this);
        Preload.begin();
    }

    /** Looks which editor is there now. */
    public void start() {
        take(page.getActiveEditor());
    }

    /** Follows no longer. */
    public void stop() {
        stopped = true;
        page.removePartListener(this);
    }

    /** What is shown, or null. */
    public T current() {
        return current;
    }

    private void take(IEditorPart part) {
        editor = part;
        T next = part == null ? null : what.apply(part);
        if (next != current) {
            current = next;
            follower.accept(next);
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        partBroughtToTop(reference);
    }

    /** All views follow each in a turn of its own: together they would keep the workbench busy for too long. */
    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart part && part != editor) {
            page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> {
                if (!stopped) {
                    take(page.getActiveEditor());
                }
            });
        }
    }

    /** Lets go of what is closed at once. */
    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (editor != null && reference.getPart(false) == editor) {
            IEditorPart next = page.getActiveEditor();
            take(next == editor ? null : next);
        }
    }
}
