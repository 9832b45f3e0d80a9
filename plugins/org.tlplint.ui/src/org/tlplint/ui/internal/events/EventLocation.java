/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.NavigationLocation;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.editor.TraceEditor;

/** An event to which one can go back. */
public final class EventLocation extends NavigationLocation {

    private static final String EVENT = "event";

    private long event;

    public EventLocation(TraceEditor editor) {
        super(editor);
        event = editor.selectedEvent();
    }

    /** Remembers where the editor is now. */
    static void mark(TraceEditor editor) {
        if (editor.selectedEvent() >= 0) {
            editor.getSite().getPage().getNavigationHistory().markLocation(editor);
        }
    }

    @Override
    public String getText() {
        return NLS.bind(EventMessages.Location, Texts.count(event));
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(EVENT, Long.toString(event));
    }

    @Override
    public void restoreState(IMemento memento) {
        String number = memento.getString(EVENT);
        event = number != null && number.matches("\\d{1,18}") ? Long.parseLong(number) : -1;
    }

    @Override
    public void restoreLocation() {
        if (getEditorPart() instanceof TraceEditor editor && event >= 0) {
            editor.showEvent(event);
        }
    }

    @Override
    public boolean mergeInto(INavigationLocation other) {
        return other instanceof EventLocation location && location.getEditorPart() == getEditorPart()
                && location.event == event;
    }

    @Override
    public void update() {
        if (getEditorPart() instanceof TraceEditor editor && editor.selectedEvent() >= 0) {
            event = editor.selectedEvent();
        }
    }
}
