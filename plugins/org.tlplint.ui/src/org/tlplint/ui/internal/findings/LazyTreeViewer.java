/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/**
 * A viewer whose lines are made when they are seen, also those below a line that is opened: the platform's own makes all of
 * these at once, which takes seconds for some thousands.
 */
final class LazyTreeViewer extends TreeViewer {

    LazyTreeViewer(Composite parent, int style) {
        super(parent, style);
    }

    @Override
    protected void createChildren(Widget widget) {
        if (widget instanceof TreeItem item && item.getData() != null && item.getItemCount() == 1
                && getContentProvider() instanceof ILazyTreeContentProvider lazy) {
            // it was only said that there are some
            lazy.updateChildCount(item.getData(), 1);
        }
    }
}
