/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MsiWrite;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Evidence;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Occurrence;

/**
 * Holds breaches with undefined result at the report level lenient until a message shows that they did harm. Harm is a message
 * of the function, sent by it for certain, that is none that its registers or table held at that time; if the breach names a
 * vector, one that may stand for it. The wait ends when the vector is masked, MSI or MSI-X is disabled, or the function reset.
 */
final class HarmWatch {

    /** Breaches waiting at a time; of more it is only known that there were some. */
    private static final int MOST = 4096;

    private record Held(int vector, Occurrence occurrence, Consumer<Occurrence> harmful) {
    }

    private final Map<Integer, List<Held>> byFunction = new HashMap<>();
    private int held;

    /**
     * Keeps a breach until its harm is shown or can no longer be.
     *
     * @param vector the vector concerned, or {@link Finding#NO_VECTOR}
     * @param harmful takes the breach, with the message as evidence, if it did harm
     */
    void hold(FunctionState f, int vector, Occurrence occurrence, Consumer<Occurrence> harmful) {
        if (f != null && held < MOST) {
            held++;
            byFunction.computeIfAbsent(f.bdf(), bdf -> new ArrayList<>())
                    .add(new Held(vector, occurrence, harmful));
        }
    }

    /** Looks whether a step shows harm or repairs a breach. */
    void step(Step step) {
        if (held == 0 || step.function() == null) {
            return;
        }
        List<Held> waiting = byFunction.get(step.function().bdf());
        if (waiting == null) {
            return;
        }
        switch (step) {
            case MessageSent message -> show(message, waiting);
            case EntryWrite write when write.masks() -> repair(waiting, write.vector());
            case MsixControlWrite write when write.disables() -> repair(waiting, Finding.NO_VECTOR);
            case MsiWrite write when write.disables() -> repair(waiting, Finding.NO_VECTOR);
            case FunctionReset reset -> repair(waiting, Finding.NO_VECTOR);
            default -> {
                // Nothing else shows or ends anything.
            }
        }
    }

    private void repair(List<Held> waiting, int vector) {
        held -= waiting.size();
        waiting.removeIf(h -> vector == Finding.NO_VECTOR || h.vector == vector);
        held += waiting.size();
    }

    private void show(MessageSent message, List<Held> waiting) {
        boolean wrong = switch (message.fit()) {
            case PAST_ENTRY, MSI_ADDRESS, ENTRY_ADDRESS, TRUNCATED, NOTHING -> message.isSenderKnown();
            default -> false;
        };
        if (!wrong) {
            return;
        }
        for (Iterator<Held> all = waiting.iterator(); all.hasNext();) {
            Held h = all.next();
            if (h.vector == Finding.NO_VECTOR || message.vector() < 0 || message.vector() == h.vector) {
                List<Evidence> causes = new ArrayList<>(h.occurrence.causes());
                causes.add(new Evidence("did harm here", message.at(),
                        "message 0x%x to 0x%x, which the function did not hold".formatted(message.data(),
                                message.address())));
                h.harmful.accept(new Occurrence(h.occurrence.event(), h.occurrence.observed(), List.copyOf(causes)));
                all.remove();
                held--;
            }
        }
    }
}
