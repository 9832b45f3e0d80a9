/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import org.eclipse.osgi.util.NLS;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.audit.EventSelection;
import org.tlplint.ui.internal.editor.TraceEditor;

/** The event at which the table is: it follows what is selected elsewhere, and tells the editor what is selected here. */
final class EventFollower {

    private final TraceEditor editor;
    private final EventGrid grid;
    private final TraceRows rows;
    private final EventSearch search;
    private final StatusLine status;
    /** An event that is to be shown as soon as it has a row; or -1. */
    private long wanted = -1;

    EventFollower(TraceEditor editor, EventGrid grid, TraceRows rows, EventSearch search, StatusLine status) {
        this.editor = editor;
        this.grid = grid;
        this.rows = rows;
        this.search = search;
        this.status = status;
    }

    /** Shows an event as soon as the audit has come to it. */
    void follow(long event) {
        wanted = event;
        catchUp();
    }

    /** Another filter is at work: the event is shown if that lets it pass. */
    void await(long event) {
        wanted = event;
    }

    /** Shows the event that is awaited, if it is there by now. */
    void catchUp() {
        if (wanted < 0 || wanted >= editor.session().events()) {
            return;
        }
        long event = wanted;
        if (rows.isShown(event)) {
            wanted = -1;
            grid.reveal(event);
            status.say("");
        } else if (search.filter() == null || search.filter().isOver()) {
            wanted = -1;
            status.say(NLS.bind(EventMessages.Status_hidden, Texts.count(event)));
        }
    }

    /** The user has selected an event in the table. */
    void selected(long event) {
        wanted = -1;
        if (editor.selectedEvent() != event) {
            editor.select(new EventSelection(editor.session(), event));
        }
        status.say("");
    }

    /** Turns to an event that somebody asked for, and remembers where one was before. */
    void goTo(long event) {
        if (event < 0) {
            return;
        }
        EventLocation.mark(editor);
        // a page that is shown already keeps the keyboard where it is
        if (!(editor.shownPage() instanceof EventsPage)) {
            editor.showPage(EventsPage.class);
        }
        if (editor.selectedEvent() == event) {
            // it may have been scrolled away
            follow(event);
        } else {
            editor.select(new EventSelection(editor.session(), event));
        }
        EventLocation.mark(editor);
    }
}
