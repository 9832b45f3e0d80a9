/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

/** Ids of the commands of the Events page. */
public final class EventCommands {

    public static final String GO_TO = "org.tlplint.ui.gotoEvent";
    public static final String FIND = "org.tlplint.ui.findEvent";
    public static final String FIND_NEXT = "org.tlplint.ui.findNextEvent";
    public static final String FIND_PREVIOUS = "org.tlplint.ui.findPreviousEvent";
    public static final String FILTER = "org.tlplint.ui.filterEvents";
    public static final String CLEAR_FILTERS = "org.tlplint.ui.clearEventFilters";
    public static final String TOGGLE_BOOKMARK = "org.tlplint.ui.toggleBookmark";
    public static final String EDIT_BOOKMARK = "org.tlplint.ui.editBookmark";
    public static final String NEXT_BOOKMARK = "org.tlplint.ui.nextBookmark";
    public static final String PREVIOUS_BOOKMARK = "org.tlplint.ui.previousBookmark";
    public static final String COPY_CSV = "org.tlplint.ui.copyEventsAsCsv";
    public static final String EXPORT = "org.tlplint.ui.exportEvents";
    public static final String COLUMNS = "org.tlplint.ui.eventColumns";
    public static final String TIME_MODE = "org.tlplint.ui.eventTimeMode";

    public static final String NEXT_ACCESS = "org.tlplint.ui.nextSameAccess";
    public static final String PREVIOUS_ACCESS = "org.tlplint.ui.previousSameAccess";

    private EventCommands() {
    }
}
