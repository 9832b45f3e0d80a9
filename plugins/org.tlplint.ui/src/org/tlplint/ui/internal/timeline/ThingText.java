/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import org.eclipse.osgi.util.NLS;
import org.tlplint.core.text.Aspect;
import org.tlplint.core.text.EventRow;
import org.tlplint.ui.internal.Texts;

/** Says what a thing is, when it was, which event and which line; the latter as soon as the event has been read. */
final class ThingText {

    private final ThingRows rows;

    ThingText(ThingRows rows) {
        this.rows = rows;
    }

    /** Several lines. */
    String of(Thing thing) {
        StringBuilder text = new StringBuilder(thing.title()).append('\n');
        EventRow row = rows.row(thing.event());
        if (thing.mark() != null) {
            text.append(thing.mark().occurrence().observed()).append('\n');
        } else if (row != null && !row.get(Aspect.MEANING).isEmpty()) {
            text.append(row.get(Aspect.MEANING)).append('\n');
        }
        return text.append(where(thing, row)).toString();
    }

    /** One line. */
    String line(Thing thing) {
        return of(thing).replace("\n", " \u2014 ");
    }

    private static String where(Thing thing, EventRow row) {
        String line = row == null ? ""
                : row.get(Aspect.TIME).isEmpty()
                        ? NLS.bind(TimelineMessages.Thing_untimed, row.get(Aspect.LINE))
                        : NLS.bind(TimelineMessages.Thing_line, row.get(Aspect.TIME), row.get(Aspect.LINE));
        return thing.event() == thing.last()
                ? NLS.bind(TimelineMessages.Thing_where,
                        new Object[] {thing.row().fullLabel(), Texts.count(thing.event()), line})
                : NLS.bind(TimelineMessages.Thing_where_many, new Object[] {thing.row().fullLabel(),
                        Texts.count(thing.event()), Texts.count(thing.last()), line});
    }
}
