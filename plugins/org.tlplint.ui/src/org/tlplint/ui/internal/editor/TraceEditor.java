/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.editor;

import java.util.List;

import org.eclipse.ui.IEditorPart;
import org.tlplint.ui.internal.audit.EventSelection;
import org.tlplint.ui.internal.audit.TraceSession;
import org.tlplint.ui.internal.findings.AuditHost;

/** An editor that shows a trace, as its pages and the views know it. UI thread. */
public interface TraceEditor extends IEditorPart {

    /** The trace and its audit. */
    TraceSession session();

    /** The audit for pages and views that show findings. */
    AuditHost audit();

    /** The page of a kind; it is made now if it was not yet. */
    <T extends TracePage> T page(Class<T> kind);

    /** The pages, in the order of their tabs. */
    List<TracePage> pages();

    /** The page that is seen. */
    TracePage shownPage();

    /** Turns to a page. */
    void showPage(Class<? extends TracePage> kind);

    /**
     * Selects an event: the one way in which pages and views do it. The selection service and all pages learn of it, a page
     * that asked included.
     */
    void select(EventSelection selection);

    /** The event that is selected, or null. */
    EventSelection selected();

    /** Number of the event that is selected, or -1. */
    long selectedEvent();

    /** Turns to the events and selects one. */
    void showEvent(long event);

    /** Turns to the events and selects one. */
    void show(EventSelection selection);
}
