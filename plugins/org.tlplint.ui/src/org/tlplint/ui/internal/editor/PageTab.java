/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.editor;

import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.tlplint.ui.internal.audit.EventSelection;

/** The place of a page in the editor; the page is made when somebody wants it. */
final class PageTab {

    private final Composite holder;
    private final Class<? extends TracePage> kind;
    private final Function<Composite, TracePage> maker;
    private final Supplier<EventSelection> selected;
    private TracePage page;

    /**
     * @param selected tells the event that is selected when the page is made, or null
     */
    PageTab(Composite parent, Class<? extends TracePage> kind, Function<Composite, TracePage> maker,
            Supplier<EventSelection> selected) {
        this.kind = kind;
        this.maker = maker;
        this.selected = selected;
        holder = new Composite(parent, SWT.NONE);
        holder.setLayout(new FillLayout());
    }

    Composite holder() {
        return holder;
    }

    Class<? extends TracePage> kind() {
        return kind;
    }

    /** Whether a page can be made and was not yet. */
    boolean isEmpty() {
        return page == null && !holder.isDisposed();
    }

    boolean isMade() {
        return page != null;
    }

    /** The page, made now if need be. Its making is left to the UI thread, whoever asks. */
    TracePage page() {
        if (page == null) {
            holder.getDisplay().syncExec(this::make);
        }
        return page;
    }

    private void make() {
        if (page != null) {
            return;
        }
        boolean focus = holder.isFocusControl();
        page = maker.apply(holder);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page.control(), page.helpId());
        holder.layout();
        EventSelection now = selected.get();
        if (now != null) {
            page.eventSelected(now);
        }
        if (focus) {
            page.setFocus();
        }
    }

    /** Gives the keyboard to the page, or keeps it until the page is made. */
    void setFocus() {
        if (page == null) {
            holder.setFocus();
        } else {
            page.setFocus();
        }
    }

    void eventSelected(EventSelection selection) {
        if (page != null) {
            page.eventSelected(selection);
        }
    }
}
