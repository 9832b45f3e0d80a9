/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.findings.FindingsPage;

/** The commands of {@link EventCommands} that work on the Events page of the active trace editor. */
public final class EventsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof TraceEditor editor) {
            run(event.getCommand().getId(), editor, editor.page(EventsPage.class));
        }
        return null;
    }

    private static void run(String command, TraceEditor editor, EventsPage page) {
        switch (command) {
            case EventCommands.GO_TO -> new GoToDialog(editor, page).open();
            case EventCommands.NEXT_BOOKMARK -> page.goTo(page.bookmarks().after(page.grid().selectedEvent()));
            case EventCommands.PREVIOUS_BOOKMARK -> page.goTo(page.bookmarks().before(page.grid().selectedEvent() < 0
                    ? Long.MAX_VALUE
                    : page.grid().selectedEvent()));
            case EventCommands.TOGGLE_BOOKMARK -> page.toggleBookmark();
            case EventCommands.EDIT_BOOKMARK -> edit(editor, page);
            default -> {
                if (finds(command) && editor.shownPage() instanceof FindingsPage findings) {
                    findings.findings().find();
                    return;
                }
                editor.showPage(EventsPage.class);
                runOnPage(command, editor, page);
            }
        }
    }

    private static boolean finds(String command) {
        return command.equals(EventCommands.FIND) || command.equals(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE);
    }

    private static void runOnPage(String command, TraceEditor editor, EventsPage page) {
        switch (command) {
            case EventCommands.FIND, "org.eclipse.ui.edit.findReplace" -> page.searching().focus();
            case EventCommands.FIND_NEXT, "org.eclipse.ui.edit.findNext" -> page.searching().find(true);
            case EventCommands.FIND_PREVIOUS, "org.eclipse.ui.edit.findPrevious" -> page.searching().find(false);
            case EventCommands.FILTER -> page.searching().filter();
            case EventCommands.CLEAR_FILTERS -> page.clearFilters();
            case EventCommands.COPY_CSV -> CopyJob.start(editor.session(), page.selectedEvents(), true);
            case EventCommands.EXPORT -> ExportEventsWizard.open(editor, page);
            case EventCommands.NEXT_ACCESS -> page.goToAccess(true);
            case EventCommands.PREVIOUS_ACCESS -> page.goToAccess(false);
            case EventCommands.COLUMNS -> ColumnsDialog.open(page.grid());
            case EventCommands.TIME_MODE -> nextTimeMode();
            default -> throw new IllegalArgumentException(command);
        }
    }

    private static void nextTimeMode() {
        EventColumns columns = EventColumns.shared();
        EventColumns.TimeMode[] modes = EventColumns.TimeMode.values();
        columns.setTimeMode(modes[(columns.timeMode().ordinal() + 1) % modes.length]);
    }

    private static void edit(TraceEditor editor, EventsPage page) {
        long event = page.grid().selectedEvent();
        if (event >= 0) {
            String text = page.bookmarks().at(event);
            InputDialog dialog = new InputDialog(editor.getSite().getShell(), EventMessages.Bookmark_title,
                    EventMessages.Bookmark_prompt, text == null ? EventBookmarks.text(event, page.selectedRow()) : text,
                    null);
            if (dialog.open() == Window.OK) {
                String now = dialog.getValue().strip();
                page.bookmarks().set(event, page.selectedRow(), now.isEmpty() ? null : now);
            }
        }
    }
}
