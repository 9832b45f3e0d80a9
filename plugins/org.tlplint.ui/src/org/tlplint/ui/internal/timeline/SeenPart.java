/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import org.eclipse.ui.IMemento;

/**
 * Which part of a timeline was seen, and how, when its editor was closed.
 *
 * @param byEvent whether events were counted instead of time
 * @param height of the lanes, in steps
 * @param from where the part began; not a number for the whole trace
 * @param span how long it was
 */
record SeenPart(boolean byEvent, int height, double from, double span) {

    private static final String BY_EVENT = "byEvent";
    private static final String HEIGHT = "height";
    private static final String FROM = "from";
    private static final String SPAN = "span";

    static SeenPart of(Chart chart, boolean byEvent) {
        Window window = chart.window();
        return new SeenPart(byEvent, chart.heightStep(), window.isAll() ? Double.NaN : window.from(), window.span());
    }

    /** What was noted; what is missing or is none of it is as it is at first. */
    static SeenPart of(IMemento memento) {
        Integer height = memento.getInteger(HEIGHT);
        return new SeenPart(Boolean.TRUE.equals(memento.getBoolean(BY_EVENT)), height == null ? 1 : height,
                number(memento.getString(FROM)), number(memento.getString(SPAN)));
    }

    private static double number(String text) {
        try {
            return text == null ? Double.NaN : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    void save(IMemento memento) {
        memento.putBoolean(BY_EVENT, byEvent);
        memento.putInteger(HEIGHT, height);
        if (!isAll()) {
            memento.putString(FROM, Double.toString(from));
            memento.putString(SPAN, Double.toString(span));
        }
    }

    /** Whether it was the whole trace. */
    boolean isAll() {
        return Double.isNaN(from) || Double.isNaN(span);
    }
}
