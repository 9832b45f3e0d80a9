/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

import java.util.ArrayList;
import java.util.List;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.replay.ConfigAccess;
import org.tlplint.core.replay.DeviceAccess;
import org.tlplint.core.replay.EntryRead;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionRequest;
import org.tlplint.core.replay.LayoutSeen;
import org.tlplint.core.replay.PendingRead;
import org.tlplint.core.replay.Step;
import org.tlplint.core.replay.StepListener;
import org.tlplint.core.replay.TableAccess;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;

/**
 * Follows a replay and says what each event did: it is the replay's listener, and is asked after each event. One narrator
 * serves one replay.
 */
final class Narrator implements StepListener {

    private static final int MOST_STEPS = 8;

    private final List<String> said = new ArrayList<>();
    private int more;
    private boolean wanted;
    private boolean tableAccess;
    private FunctionState function;
    private Topic topic;

    /** An event is about to be replayed; texts are made only if wanted. */
    void begin(boolean isWanted) {
        wanted = isWanted;
        said.clear();
        more = 0;
        tableAccess = false;
        function = null;
        topic = null;
    }

    @Override
    public void step(Step step) {
        if (!wanted || isSilent(step)) {
            return;
        }
        if (step.function() != null && function == null) {
            function = step.function();
        }
        topic = topic == null ? StepText.topic(step) : topic;
        // what an access did says more than that there was one
        if (tableAccess && (step instanceof EntryWrite || step instanceof PendingRead)) {
            said.remove(said.size() - 1);
        }
        tableAccess = step instanceof TableAccess;
        if (said.size() < MOST_STEPS) {
            said.add(StepText.of(step));
        } else {
            more++;
        }
    }

    /** Whether the event itself, or another step of it, says as much. */
    private static boolean isSilent(Step step) {
        return step instanceof ConfigAccess || step instanceof LayoutSeen || step instanceof EntryRead
                || step instanceof DeviceAccess || step instanceof FunctionRequest;
    }

    /**
     * What the event was.
     *
     * @param named the function that the event itself names, or null
     */
    String meaning(TraceEvent event, FunctionState named) {
        if (said.isEmpty()) {
            return EventText.of(event, named);
        }
        return String.join("; ", said) + (more > 0 ? "; and %d more changes".formatted(more) : "");
    }

    Topic topic(TraceEvent event) {
        return topic != null ? topic : EventText.topic(event);
    }

    /** The function concerned, as a {@link Bdf}. */
    int function(TraceEvent event) {
        return function != null ? function.bdf() : event.has(Field.TARGET) ? event.target() : Bdf.NONE;
    }

    /** The function concerned, for people. */
    String label(TraceEvent event, FunctionState named) {
        if (function != null) {
            return function.label();
        }
        if (named != null) {
            return named.label();
        }
        if (!event.has(Field.TARGET)) {
            return "";
        }
        return Bdf.format(event.target()) + (event.targetName() == null ? "" : " " + event.targetName());
    }
}
