/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.tlplint.core.text.Aspect;
import org.tlplint.core.text.EventRow;
import org.tlplint.core.trace.Bdf;

/** The context menu of the table: on rows commands and filters by what the row is, on heads the columns. */
final class EventMenu {

    private final EventsPage page;
    private final EventGrid grid;
    private final IWorkbenchPartSite site;

    EventMenu(EventsPage page, EventGrid grid, IWorkbenchPartSite site) {
        this.page = page;
        this.grid = grid;
        this.site = site;
        MenuManager manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(this::fill);
        grid.setMenu(manager.createContextMenu(grid));
        grid.addDisposeListener(e -> manager.dispose());
    }

    private void fill(IMenuManager menu) {
        Point at = grid.toControl(grid.getDisplay().getCursorLocation());
        boolean heads = at.y >= 0 && at.y < grid.rowsAt() && at.x >= 0 && at.x < grid.getClientArea().width;
        if (heads) {
            columns(menu, grid.header().columnAt(at.x));
            return;
        }
        EventRow row = page.selectedRow();
        if (row != null) {
            quick(menu, row);
            menu.add(new Separator());
            command(menu, EventCommands.TOGGLE_BOOKMARK);
            command(menu, EventCommands.EDIT_BOOKMARK);
            menu.add(new Separator());
            command(menu, "org.eclipse.ui.edit.copy");
            command(menu, EventCommands.COPY_CSV);
        }
        command(menu, EventCommands.EXPORT);
        menu.add(new Separator());
        command(menu, EventCommands.GO_TO);
        times(menu);
        command(menu, EventCommands.COLUMNS);
    }

    private void command(IMenuManager menu, String id) {
        menu.add(new CommandContributionItem(new CommandContributionItemParameter(site, null, id,
                CommandContributionItem.STYLE_PUSH)));
    }

    /** Filters that one would have to type otherwise. */
    static List<String> filters(EventRow row) {
        List<String> all = new ArrayList<>();
        if (row.function() != Bdf.NONE) {
            String function = "function = " + Bdf.format(row.function());
            all.add(function);
            if (row.vector() >= 0) {
                all.add(function + " vector = " + row.vector());
            }
            if (row.kind().isConfig()) {
                all.add(function + " type = CfgRd,CfgWr" + " address = 0x" + Long.toHexString(row.address()));
            }
        }
        if (row.hasAddress() && !row.kind().isConfig()) {
            all.add("address = 0x" + Long.toHexString(row.address()));
        }
        all.add("type = " + row.kind().mnemonic());
        if (row.requester() != Bdf.NONE) {
            all.add("requester = " + Bdf.format(row.requester()));
        }
        if (!row.get(Aspect.DATA).isEmpty()) {
            all.add("data = 0x" + Long.toHexString(row.data()));
        }
        return all;
    }

    private void quick(IMenuManager menu, EventRow row) {
        MenuManager only = new MenuManager(EventMessages.Menu_only);
        for (String filter : filters(row)) {
            only.add(action(filter, () -> page.addFilter(filter)));
        }
        menu.add(only);
        MenuManager without = new MenuManager(EventMessages.Menu_without);
        for (String filter : filters(row)) {
            without.add(action(filter, () -> page.addFilter("not (" + filter + ')')));
        }
        without.add(action("kind = config", () -> page.addFilter("kind != config")));
        menu.add(without);
        menu.add(action(EventMessages.Menu_findings, () -> page.addFilter("is = finding")));
        menu.add(action(EventMessages.Menu_bookmarked, () -> page.addFilter("is = bookmark")));
        menu.add(action(EventMessages.Menu_no_config, () -> page.addFilter("kind != config")));
        if (!page.search().filters().isEmpty()) {
            menu.add(action(EventMessages.Menu_all, page::clearFilters));
        }
    }

    private void columns(IMenuManager menu, EventColumn column) {
        EventColumns columns = grid.columns();
        if (column != null) {
            String title = GridHeader.title(column.aspect());
            menu.add(action(NLS.bind(EventMessages.Menu_hide, title), () -> columns.setVisible(column, false)));
            menu.add(action(EventMessages.Menu_fit, () -> grid.header().fit(column)));
            menu.add(new Separator());
        }
        for (EventColumn each : columns.all()) {
            Action action = new Action(GridHeader.title(each.aspect()), Action.AS_CHECK_BOX) {
                @Override
                public void run() {
                    columns.setVisible(each, isChecked());
                }
            };
            action.setChecked(each.isVisible());
            menu.add(action);
        }
        menu.add(new Separator());
        times(menu);
        command(menu, EventCommands.COLUMNS);
        menu.add(action(EventMessages.Menu_usual, columns::reset));
    }

    private void times(IMenuManager menu) {
        MenuManager times = new MenuManager(EventMessages.Menu_time);
        for (EventColumns.TimeMode mode : EventColumns.TimeMode.values()) {
            Action action = new Action(title(mode), Action.AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    if (isChecked()) {
                        grid.columns().setTimeMode(mode);
                    }
                }
            };
            action.setChecked(grid.columns().timeMode() == mode);
            times.add(action);
        }
        menu.add(times);
    }

    static String title(EventColumns.TimeMode mode) {
        return switch (mode) {
            case SINCE_START -> EventMessages.Time_since_start;
            case ABSOLUTE -> EventMessages.Time_absolute;
            case TO_SELECTED -> EventMessages.Time_to_selected;
        };
    }

    private static Action action(String text, Runnable run) {
        return new Action(text.replace("&", "&&")) {
            @Override
            public void run() {
                run.run();
            }
        };
    }
}
