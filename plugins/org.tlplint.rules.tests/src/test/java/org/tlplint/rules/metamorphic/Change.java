/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.metamorphic;

import java.util.List;

import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;

/** Something done to a trace that must not change what is found in it, but for names, numbers and times. */
interface Change {

    /** Changes an event of the trace in place. */
    default void event(TraceEvent event) {
        // as it was
    }

    /** Makes events that come before the given one; it must not keep that. */
    default List<TraceEvent> before(TraceEvent event) {
        return List.of();
    }

    /** The text of a finding as it reads without the change. */
    default String undo(String text) {
        return text;
    }

    /** All times later. */
    record Later(long nanoseconds) implements Change {
        @Override
        public void event(TraceEvent event) {
            if (event.timeNs() != TraceEvent.NO_TIME) {
                event.setTimeNs(event.timeNs() + nanoseconds);
            }
        }
    }

    /** All functions in another domain: {@code 0042:01:00.0} is what was {@code 01:00.0}. */
    record Elsewhere() implements Change {
        private static final int DOMAIN = 0x42;

        private static int move(int bdf) {
            return bdf == Bdf.NONE ? bdf : bdf + (DOMAIN << 16);
        }

        @Override
        public void event(TraceEvent event) {
            if (event.has(Field.REQUESTER)) {
                boolean inferred = event.isInferred(Field.REQUESTER);
                event.setRequester(move(event.requester()));
                if (inferred) {
                    event.infer(Field.REQUESTER);
                }
            }
            if (event.has(Field.TARGET)) {
                event.setTarget(move(event.target()));
            }
            event.setCompleter(move(event.completer()));
        }

        @Override
        public String undo(String text) {
            return text.replace("0042:", "");
        }
    }

    /** Something between any two events that concerns none of the trace's functions. */
    record Unrelated() implements Change {
        private static final int OTHER = Bdf.of(0x99, 7, 0, 0);
        private static final int OTHER_HOST = Bdf.of(0x99, 0, 0, 0);

        @Override
        public List<TraceEvent> before(TraceEvent event) {
            TraceEvent made = new TraceEvent();
            EventKind[] kinds = {EventKind.NOTE, EventKind.IO_READ, EventKind.IO_WRITE, EventKind.CONFIG_READ,
                    EventKind.CONFIG_WRITE, EventKind.MEMORY_WRITE};
            EventKind kind = kinds[(int) (event.index() % kinds.length)];
            made.begin(kind, event.index(), event.line(), event.offset());
            switch (kind) {
                case NOTE -> made.setNote("unrelated");
                case IO_READ, IO_WRITE -> made.setAddress(0x60).setLength(1).setData(1, 1);
                case CONFIG_READ -> made.setRequester(OTHER_HOST).setTarget(OTHER).setAddress(0x00).setLength(4)
                        .setData(0x1111_2222, 4);
                case CONFIG_WRITE -> made.setRequester(OTHER_HOST).setTarget(OTHER).setAddress(0x0c).setLength(1)
                        .setData(0x10, 1);
                default -> made.setDirection(Direction.UPSTREAM).setRequester(OTHER).setAddress(0x7_0000_0000L)
                        .setLength(64).setData(new byte[64], 0, 64);
            }
            if (event.timeNs() != TraceEvent.NO_TIME) {
                made.setTimeNs(event.timeNs());
            }
            return List.of(made);
        }
    }
}
