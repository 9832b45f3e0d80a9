/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;

/** What the context menu of an {@link EventGrid} offers at the heads of the columns, and how the Time column counts. */
final class HeadMenu {

    private final EventGrid grid;

    HeadMenu(EventGrid grid) {
        this.grid = grid;
    }

    /**
     * @param column at which the menu was asked for; null beside the columns
     */
    void fill(IMenuManager menu, EventColumn column) {
        EventColumns columns = grid.columns();
        if (column != null) {
            String title = GridHeader.title(column.aspect());
            menu.add(EventMenu.action(NLS.bind(EventMessages.Menu_hide, title),
                    () -> columns.setVisible(column, false)));
            menu.add(EventMenu.action(EventMessages.Menu_fit, () -> grid.header().fit(column)));
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
    }

    void times(IMenuManager menu) {
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
            case SINCE_BOOKMARK -> EventMessages.Time_since_bookmark;
        };
    }
}
