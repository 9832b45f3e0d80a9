/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.editor;

import java.util.List;

import org.tlplint.core.text.Aspect;

/**
 * A column of the table of events.
 *
 * @param aspect what it shows, or null for the mark of offending events
 * @param characters its width to begin with
 */
record EventColumn(Aspect aspect, int characters) {

    /** All columns; the last one takes what is left of the width. */
    static final List<EventColumn> ALL = List.of(new EventColumn(null, 2), new EventColumn(Aspect.NUMBER, 8),
            new EventColumn(Aspect.LINE, 8), new EventColumn(Aspect.TIME, 12), new EventColumn(Aspect.DELTA, 11),
            new EventColumn(Aspect.DIRECTION, 5), new EventColumn(Aspect.TYPE, 7), new EventColumn(Aspect.FUNCTION, 14),
            new EventColumn(Aspect.REQUESTER, 10), new EventColumn(Aspect.ADDRESS, 12),
            new EventColumn(Aspect.DATA, 10),
            new EventColumn(Aspect.MEANING, 60));

    String title() {
        return aspect == null ? "" : aspect.title();
    }
}
