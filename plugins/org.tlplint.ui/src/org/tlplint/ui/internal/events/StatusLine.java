/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tlplint.ui.internal.audit.TraceSession;

/** The line below the table, with what there is to say besides. */
final class StatusLine {

    private final TraceSession session;
    private final RowCache cache;
    private final EventSearch search;
    private final EventGrid grid;
    private final Label label;
    private String notice = "";

    StatusLine(Composite page, TraceSession session, RowCache cache, EventSearch search, EventGrid grid) {
        this.session = session;
        this.cache = cache;
        this.search = search;
        this.grid = grid;
        label = new Label(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(6, 3).applyTo(label);
    }

    String text() {
        return label.getText();
    }

    /** Says something, until something else is to be said; an empty text for nothing. */
    void say(String text) {
        notice = text;
        show();
    }

    /** Tells how things stand now. */
    void show() {
        String text = ' ' + PageStatus.text(session, cache, search, grid, notice);
        if (!text.equals(label.getText())) {
            label.setText(text);
        }
    }
}
