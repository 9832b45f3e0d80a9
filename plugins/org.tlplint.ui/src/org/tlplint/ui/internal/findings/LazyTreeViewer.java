/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/**
 * A viewer whose lines are made when they are seen, also those below a line that is opened: the platform's own makes all of
 * these at once, which takes seconds for some thousands. It also asks GTK for the selected lines five times for each line that it
 * makes, and selects them again; GTK looks at all lines for that. Here a line is made where it is, and what is selected is left alone.
 */
final class LazyTreeViewer extends TreeViewer {

    LazyTreeViewer(Composite parent, int style) {
        super(parent, style);
    }

    /** Shows an element on a line. How many lines are below it is told when it is opened. */
    void put(Object parent, int index, Object element, boolean hasChildren) {
        Widget around = parent == getInput() ? getTree() : testFindItem(parent);
        if (around == null || index >= count(around)) {
            return;
        }
        TreeItem item = (TreeItem) getChild(around, index);
        updateItem(item, element);
        if (!item.getExpanded() && hasChildren != (item.getItemCount() > 0)) {
            item.setItemCount(hasChildren ? 1 : 0);
        }
    }

    private static int count(Widget around) {
        return around instanceof TreeItem item ? item.getItemCount() : ((Tree) around).getItemCount();
    }

    @Override
    protected void createChildren(Widget widget) {
        if (widget instanceof TreeItem item && item.getData() != null && item.getItemCount() == 1
                && getContentProvider() instanceof ILazyTreeContentProvider lazy) {
            // it was only said that there are some
            lazy.updateChildCount(item.getData(), 1);
        }
    }

    /** Without painting it at once: what is opened is often not the last that is done. */
    @Override
    protected void setExpanded(Item item, boolean expand) {
        ((TreeItem) item).setExpanded(expand);
    }
}
