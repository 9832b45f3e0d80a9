/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.state;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.views.properties.PropertySheet;

/**
 * Lets the Properties view show what is selected in a view that it hides: it does not take notice of a view that is activated in front of
 * it, and so has nothing of it when it is brought up again.
 */
public final class PropertySheets implements IPartListener2 {

    private final IWorkbenchPart view;
    private IWorkbenchPart last;

    private PropertySheets(IWorkbenchPart view) {
        this.view = view;
    }

    /** Follows a view with a selection from now on. The return value ends that. */
    public static Runnable follow(IWorkbenchPart view) {
        PropertySheets sheets = new PropertySheets(view);
        IWorkbenchPage page = view.getSite().getPage();
        page.addPartListener(sheets);
        return () -> page.removePartListener(sheets);
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        IWorkbenchPart part = reference.getPart(false);
        if (!(part instanceof PropertySheet sheet)) {
            last = part;
        } else if (last == view && !sheet.isPinned()) {
            // after the Properties view has learnt that it is seen
            view.getSite().getShell().getDisplay().asyncExec(() -> show(sheet));
        }
    }

    private void show(PropertySheet sheet) {
        IWorkbenchPage page = view.getSite().getPage();
        if (last == view && page != null && page.getActivePart() == sheet
                && view.getSite().getSelectionProvider() != null) {
            ISelection selection = view.getSite().getSelectionProvider().getSelection();
            sheet.partActivated(view);
            sheet.selectionChanged(view, selection);
        }
    }
}
