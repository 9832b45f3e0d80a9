/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import org.eclipse.osgi.util.NLS;
import org.tlplint.core.timeline.Marks;
import org.tlplint.core.timeline.State;
import org.tlplint.ui.internal.Texts;

/**
 * Something on a lane that can be selected.
 *
 * @param row the lane
 * @param kind what it is
 * @param event number of its first event
 * @param last number of its last event: several may be one thing, seen from afar
 * @param count how many there are
 * @param detail of writes their {@link Marks} flags, of a state its bits
 * @param mark of a finding, else null
 */
record Thing(LaneRow row, Kind kind, long event, long last, int count, int detail, FindingMarks.Mark mark) {

    /** What a thing can be, the most important first. */
    enum Kind {
        FINDING, WRITE, MESSAGE, STATE
    }

    /** What it is, in words. */
    String title() {
        return switch (kind) {
            case FINDING -> NLS.bind(TimelineMessages.Thing_finding, new Object[] {
                    Texts.severity(mark.finding()), mark.finding().rule().id(), mark.finding().rule().title()});
            case WRITE -> (detail & Marks.REWRITTEN) != 0 ? number(TimelineMessages.Thing_rewritten,
                    TimelineMessages.Thing_rewrites)
                    : number(TimelineMessages.Thing_write, TimelineMessages.Thing_writes);
            case MESSAGE -> number(TimelineMessages.Thing_message, TimelineMessages.Thing_messages);
            case STATE -> NLS.bind(TimelineMessages.Thing_state, states());
        };
    }

    private String number(String one, String many) {
        return count == 1 ? one : NLS.bind(many, Texts.count(count));
    }

    private String states() {
        StringBuilder text = new StringBuilder();
        for (State state : State.values()) {
            if ((detail & state.bit()) != 0) {
                text.append(text.isEmpty() ? "" : ", ").append(Look.name(state, row));
            }
        }
        return text.toString();
    }
}
