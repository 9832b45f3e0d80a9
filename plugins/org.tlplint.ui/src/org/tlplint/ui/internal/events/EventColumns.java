/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.tlplint.core.text.Aspect;
import org.tlplint.ui.internal.UserSettings;

/** The columns of all tables of events, in their order, kept in the preferences. UI thread. */
public final class EventColumns {

    /** How the Time column counts. */
    public enum TimeMode {
        SINCE_START, ABSOLUTE, TO_SELECTED, SINCE_BOOKMARK
    }

    private static final String KEY = "events.columns";
    private static final String MODE_KEY = "events.time";
    private static final EventColumns SHARED = stored();

    private final List<EventColumn> columns = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private TimeMode timeMode = TimeMode.SINCE_START;

    private EventColumns() {
        usual();
        load();
    }

    /** As the preferences keep them: what the workbench would begin with now. */
    public static EventColumns stored() {
        return new EventColumns();
    }

    /** Those of this workbench. */
    public static EventColumns shared() {
        return SHARED;
    }

    private void usual() {
        columns.clear();
        columns.addAll(usualColumns());
    }

    /** New columns as they were in the beginning. */
    static List<EventColumn> usualColumns() {
        List<EventColumn> columns = new ArrayList<>();
        columns.add(new EventColumn(Aspect.NUMBER, 9, true));
        columns.add(new EventColumn(Aspect.LINE, 9, true));
        columns.add(new EventColumn(Aspect.TIME, 14, true));
        columns.add(new EventColumn(Aspect.DELTA, 12, true));
        columns.add(new EventColumn(Aspect.DIRECTION, 5, true));
        columns.add(new EventColumn(Aspect.TYPE, 10, true));
        columns.add(new EventColumn(Aspect.FUNCTION, 16, true));
        columns.add(new EventColumn(Aspect.REQUESTER, 10, true));
        columns.add(new EventColumn(Aspect.ADDRESS, 13, true));
        columns.add(new EventColumn(Aspect.DATA, 12, true));
        columns.add(new EventColumn(Aspect.MEANING, 36, true));
        return columns;
    }

    /** All columns, the hidden ones too. */
    public List<EventColumn> all() {
        return List.copyOf(columns);
    }

    /** The columns that are shown. */
    public List<EventColumn> visible() {
        return columns.stream().filter(EventColumn::isVisible).toList();
    }

    public TimeMode timeMode() {
        return timeMode;
    }

    public void setTimeMode(TimeMode mode) {
        timeMode = mode;
        changed();
    }

    /** Shows or hides a column; the last one that is shown stays. */
    public void setVisible(EventColumn column, boolean visible) {
        if (visible || visible().size() > 1) {
            column.setVisible(visible);
            changed();
        }
    }

    /** Changes a width; kept when {@link #changed} is called at the end of the dragging. */
    void setWidth(EventColumn column, int pixels) {
        column.setWidth(pixels);
    }

    /** Moves a column before another; to the end if that is null. */
    public void move(EventColumn column, EventColumn before) {
        if (column != before && columns.remove(column)) {
            columns.add(before == null ? columns.size() : columns.indexOf(before), column);
            changed();
        }
    }

    /** Takes columns and the kind of time from a dialog; if none is to be shown, all are. */
    void set(List<EventColumn> order, TimeMode mode) {
        columns.clear();
        columns.addAll(order);
        if (visible().isEmpty()) {
            columns.forEach(column -> column.setVisible(true));
        }
        timeMode = mode;
        changed();
    }

    /** Widens a column, or makes it narrower, and keeps that. */
    void widen(EventColumn column, int pixels, int character) {
        column.setWidth(Math.max(EventColumn.LEAST_WIDTH, column.width(character) + pixels));
        changed();
    }

    /** Columns as they were in the beginning. */
    public void reset() {
        usual();
        timeMode = TimeMode.SINCE_START;
        changed();
    }

    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Tells all tables and keeps the columns. */
    void changed() {
        List<String> parts = new ArrayList<>();
        columns.forEach(c -> parts.add(c.aspect().id() + ':' + c.chosenWidth() + ':' + (c.isVisible() ? 1 : 0)));
        UserSettings.store(Map.of(KEY, String.join(",", parts), MODE_KEY, timeMode.name()));
        listeners.forEach(Runnable::run);
    }

    private void load() {
        IEclipsePreferences preferences = UserSettings.preferences();
        List<EventColumn> kept = new ArrayList<>();
        for (String part : preferences.get(KEY, "").split(",")) {
            String[] values = part.split(":");
            Aspect aspect = Aspect.byId(values[0]);
            if (aspect != null && values.length == 3 && values[1].matches("\\d{1,4}")) {
                columns.stream().filter(c -> c.aspect() == aspect && !kept.contains(c)).findFirst().ifPresent(c -> {
                    c.setWidth(Integer.parseInt(values[1]));
                    c.setVisible("1".equals(values[2]));
                    kept.add(c);
                });
            }
        }
        // columns that a newer version has added come last
        columns.removeAll(kept);
        columns.addAll(0, kept);
        if (visible().isEmpty()) {
            usual();
        }
        for (TimeMode mode : TimeMode.values()) {
            timeMode = mode.name().equals(preferences.get(MODE_KEY, "")) ? mode : timeMode;
        }
    }
}
