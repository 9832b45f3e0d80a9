/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

import java.util.ArrayList;
import java.util.List;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Windows.Region;
import org.tlplint.core.replay.ConfigAccess;
import org.tlplint.core.replay.DeviceAccess;
import org.tlplint.core.replay.EntryRead;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionRequest;
import org.tlplint.core.replay.LayoutSeen;
import org.tlplint.core.replay.MessageSent;
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
    private static final int NO_VECTOR = -1;
    /** A message that so many entries hold is found by the first of them. */
    private static final int MOST_VECTORS = 64;

    private FilterNode.Need need;
    private final int[] firstVector = new int[MOST_VECTORS];
    private final int[] lastVector = new int[MOST_VECTORS];
    private int vectors;
    private boolean tableAccess;
    private FunctionState function;
    private Topic topic;

    /**
     * An event is about to be replayed.
     *
     * @param what {@link FilterNode.Need#EVENT} if nobody will ask, {@link FilterNode.Need#WORDS} if texts will be wanted
     */
    void begin(FilterNode.Need what) {
        need = what;
        said.clear();
        more = 0;
        vectors = 0;
        tableAccess = false;
        function = null;
        topic = null;
    }

    @Override
    public void step(Step step) {
        if (need == FilterNode.Need.EVENT || isSilent(step)) {
            return;
        }
        if (step.function() != null && function == null) {
            function = step.function();
        }
        topic = topic == null ? StepText.topic(step) : topic;
        addVectors(step);
        if (need == FilterNode.Need.WORDS) {
            say(step);
        }
    }

    private void say(Step step) {
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

    private void addVectors(Step step) {
        switch (step) {
            case EntryWrite s -> addVectors(s.vector(), s.vector());
            case TableAccess s when s.region() != Region.PBA -> addVectors(s.vector(), s.vector());
            case PendingRead s -> addVectors(s.firstVector(), s.firstVector() + s.count() - 1);
            case MessageSent s -> {
                addVectors(s.vector(), s.vector());
                for (int i = 0; i < s.vectorCount(); i++) {
                    addVectors(s.vector(i), s.vector(i));
                }
            }
            default -> {
                // concerns the function as a whole
            }
        }
    }

    private void addVectors(int first, int last) {
        if (first >= 0 && last >= first && vectors < MOST_VECTORS) {
            firstVector[vectors] = first;
            lastVector[vectors++] = last;
        }
    }

    /** Whether the event concerns one of some vectors, both ends included. */
    boolean concernsVector(TraceEvent event, long from, long to) {
        if (event.has(Field.VECTOR) && event.vector() >= from && event.vector() <= to) {
            return true;
        }
        for (int i = 0; i < vectors; i++) {
            if (firstVector[i] <= to && lastVector[i] >= from) {
                return true;
            }
        }
        return false;
    }

    /** The vector concerned, the first one if there are several, or -1. */
    int vector(TraceEvent event) {
        return vectors > 0 ? firstVector[0] : event.has(Field.VECTOR) ? event.vector() : NO_VECTOR;
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
