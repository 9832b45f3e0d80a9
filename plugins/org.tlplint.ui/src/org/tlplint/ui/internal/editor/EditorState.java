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
        if (left != null && left.getString(EVENT) != null) {
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
        IMemento kept = left == null ? null : left.getChild(page.getClass().getSimpleName());
        if (kept != null) {
            page.restoreState(kept);
        }
    }

    private void select() {
        TraceSession session = editor.session();
        if (session.isBusy()) {
            return;
        }
        session.removeListener(phase);
        long event = number(left.getString(EVENT));
        boolean same = Long.toString(session.totalBytes()).equals(left.getString(SIZE));
        if (same && editor.selected() == null && event >= 0 && event < session.events()) {
            editor.select(new EventSelection(session, event, number(FUNCTION, Bdf.NONE),
                    number(VECTOR, Finding.NO_VECTOR)));
        }
    }

    private int number(String key, int none) {
        Integer value = left.getInteger(key);
        return value == null ? none : value;
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Keeps how the editor is now; a page that nobody saw stays as it was kept. */
    void keep(int page, Iterable<PageTab> tabs) {
        XMLMemento now = EditorMemory.create();
        now.putInteger(PAGE, page);
        EventSelection event = editor.selected();
        if (event != null) {
            now.putString(EVENT, Long.toString(event.event()));
            now.putString(SIZE, Long.toString(editor.session().totalBytes()));
            now.putInteger(FUNCTION, event.function());
            now.putInteger(VECTOR, event.vector());
        } else if (left != null && left.getString(EVENT) != null) {
            now.putString(EVENT, left.getString(EVENT));
            now.putString(SIZE, left.getString(SIZE));
            now.putInteger(FUNCTION, number(FUNCTION, Bdf.NONE));
            now.putInteger(VECTOR, number(VECTOR, Finding.NO_VECTOR));
        }
        for (PageTab tab : tabs) {
            IMemento kept = now.createChild(tab.kind().getSimpleName());
            if (tab.isMade()) {
                tab.page().saveState(kept);
            } else if (left != null && left.getChild(tab.kind().getSimpleName()) != null) {
                kept.putMemento(left.getChild(tab.kind().getSimpleName()));
            }
        }
        EditorMemory.keep(file, now);
    }
}
