/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.editor;

import java.nio.file.Path;

import org.eclipse.ui.IMemento;
import org.eclipse.ui.XMLMemento;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.trace.Bdf;
import org.tlplint.ui.internal.audit.EventSelection;
import org.tlplint.ui.internal.audit.TraceSession;

/**
 * Brings an editor back to how its file was left: the page, the selected event, and what each page wants to keep. The event
 * is selected when the audit is done, unless the user has selected another one by then.
 */
final class EditorState {

    private static final String PAGE = "page"; //$NON-NLS-1$
    private static final String SELECTED = "selected"; //$NON-NLS-1$
    private static final String EVENT = "event"; //$NON-NLS-1$
    private static final String FUNCTION = "function"; //$NON-NLS-1$
    /** An event's number says nothing about another file at the same place. */
    private static final String SIZE = "size"; //$NON-NLS-1$
    private static final String VECTOR = "vector"; //$NON-NLS-1$

    private final TraceEditor editor;
    private final Path file;
    private final IMemento left;
    private final Runnable phase = this::select;

    EditorState(TraceEditor editor) {
        this.editor = editor;
        file = editor.session().target().path();
        left = EditorMemory.of(file);
        if (kept(SELECTED) != null) {
            editor.session().addListener(phase);
        }
    }

    /** The page that was seen; the first one if that is not known. */
    int page(int pages) {
        Integer page = left == null ? null : left.getInteger(PAGE);
        return page == null || page < 0 || page >= pages ? 0 : page;
    }

    /** A page was made: it takes back what it kept. */
    void restore(TracePage page) {
        IMemento kept = kept(page.getClass().getSimpleName());
        if (kept != null) {
            page.restoreState(kept);
        }
    }

    private IMemento kept(String part) {
        return left == null ? null : left.getChild(part);
    }

    private void select() {
        TraceSession session = editor.session();
        if (session.isBusy()) {
            return;
        }
        session.removeListener(phase);
        IMemento selected = kept(SELECTED);
        long event = number(selected.getString(EVENT));
        boolean same = Long.toString(session.totalBytes()).equals(selected.getString(SIZE));
        if (same && editor.selected() == null && event >= 0 && event < session.events()) {
            editor.select(new EventSelection(session, event, number(selected, FUNCTION, Bdf.NONE),
                    number(selected, VECTOR, Finding.NO_VECTOR)));
        }
    }

    private static int number(IMemento memento, String key, int none) {
        Integer value = memento.getInteger(key);
        return value == null ? none : value;
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Keeps how the editor is now; an event that was not selected yet and a page that nobody saw stay as they were kept. */
    void keep(int page, Iterable<PageTab> tabs) {
        XMLMemento now = EditorMemory.create();
        now.putInteger(PAGE, page);
        EventSelection event = editor.selected();
        if (event != null) {
            IMemento selected = now.createChild(SELECTED);
            selected.putString(EVENT, Long.toString(event.event()));
            selected.putString(SIZE, Long.toString(editor.session().totalBytes()));
            selected.putInteger(FUNCTION, event.function());
            selected.putInteger(VECTOR, event.vector());
        } else {
            keepAsItWas(now, SELECTED);
        }
        for (PageTab tab : tabs) {
            if (tab.isMade()) {
                tab.page().saveState(now.createChild(tab.kind().getSimpleName()));
            } else {
                keepAsItWas(now, tab.kind().getSimpleName());
            }
        }
        EditorMemory.keep(file, now);
    }

    private void keepAsItWas(IMemento now, String part) {
        if (kept(part) != null) {
            now.createChild(part).putMemento(kept(part));
        }
    }
}
