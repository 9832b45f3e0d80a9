/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.tlplint.core.text.EventRow;
import org.tlplint.ui.internal.RunAction;
import org.tlplint.ui.internal.TextClipboard;
import org.tlplint.ui.internal.editor.TraceEditor;

/** The context menu of the table: on rows commands and filters by what the row is, on heads the columns. */
final class EventMenu {

    private final EventsPage page;
    private final EventGrid grid;
    private final IWorkbenchPartSite site;
    private final HeadMenu heads;
    private final RowPlaces places;
    /** Where the menu was asked for by the pointer; null if it was by the keyboard. */
    private Point at;

    EventMenu(EventsPage page, EventGrid grid, TraceEditor editor) {
        this.page = page;
        this.grid = grid;
        site = editor.getSite();
        heads = new HeadMenu(grid);
        places = new RowPlaces(editor, page);
        MenuManager manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(this::fill);
        grid.setMenu(manager.createContextMenu(grid));
        grid.addListener(SWT.MenuDetect, this::asked);
        grid.addDisposeListener(e -> manager.dispose());
    }

    /** The pointer may be anywhere when the keyboard asks: then the menu is about the selected row, and stands there. */
    private void asked(Event e) {
        if (e.detail == SWT.MENU_KEYBOARD) {
            at = null;
            grid.show(Math.max(0, grid.selection().lead()));
            Rectangle row = grid.bounds(Math.max(0, grid.selection().lead()));
            Point place = grid.toDisplay(GridLook.MARGIN, row.y + row.height);
            e.x = place.x;
            e.y = place.y;
        } else {
            at = grid.toControl(e.x, e.y);
        }
    }

    private void fill(IMenuManager menu) {
        EventColumn column = at == null ? null : grid.header().columnAt(at.x);
        if (at != null && at.y < grid.rowsAt()) {
            heads.fill(menu, column);
            heads.times(menu);
            command(menu, EventCommands.COLUMNS);
            menu.add(action(EventMessages.Menu_usual, grid.columns()::reset));
            return;
        }
        EventRow row = page.selectedRow();
        if (row != null) {
            quick(menu, RowFilters.like(row, column == null ? null : column.aspect()));
            menu.add(new Separator());
            command(menu, EventCommands.PREVIOUS_ACCESS);
            command(menu, EventCommands.NEXT_ACCESS);
            places.fill(menu, row);
            menu.add(new Separator());
            command(menu, EventCommands.TOGGLE_BOOKMARK);
            command(menu, EventCommands.EDIT_BOOKMARK);
            menu.add(new Separator());
            command(menu, "org.eclipse.ui.edit.copy");
            command(menu, EventCommands.COPY_CSV);
            cells(menu, row);
        }
        command(menu, EventCommands.EXPORT);
        menu.add(new Separator());
        command(menu, EventCommands.GO_TO);
        heads.times(menu);
        command(menu, EventCommands.COLUMNS);
    }

    private void cells(IMenuManager menu, EventRow row) {
        MenuManager cells = new MenuManager(EventMessages.Menu_copy_cell);
        for (EventColumn column : grid.columns().all()) {
            String text = grid.text(row.ref().event(), column);
            if (!text.isEmpty()) {
                String title = GridHeader.title(column, grid.columns().timeMode());
                cells.add(action(NLS.bind(EventMessages.Menu_cell, title, CellText.line(text)),
                        () -> TextClipboard.put(text)));
            }
        }
        menu.add(cells);
    }

    private void command(IMenuManager menu, String id) {
        menu.add(new CommandContributionItem(new CommandContributionItemParameter(site, null, id,
                CommandContributionItem.STYLE_PUSH)));
    }

    private void quick(IMenuManager menu, List<String> filters) {
        MenuManager only = new MenuManager(EventMessages.Menu_only);
        MenuManager without = new MenuManager(EventMessages.Menu_without);
        for (String filter : filters) {
            only.add(action(filter, () -> page.addFilter(filter)));
            without.add(action(filter, () -> page.addFilter("not (" + filter + ')')));
        }
        without.add(action("kind = config", () -> page.addFilter("kind != config")));
        menu.add(only);
        menu.add(without);
        menu.add(action(EventMessages.Menu_findings, () -> page.addFilter("is = finding")));
        menu.add(action(EventMessages.Menu_bookmarked, () -> page.addFilter("is = bookmark")));
        menu.add(action(EventMessages.Menu_no_config, () -> page.addFilter("kind != config")));
        if (!page.search().filters().isEmpty()) {
            menu.add(action(EventMessages.Menu_all, page::clearFilters));
        }
    }

    static Action action(String text, Runnable run) {
        return new RunAction(text.replace("&", "&&"), null, run);
    }
}
