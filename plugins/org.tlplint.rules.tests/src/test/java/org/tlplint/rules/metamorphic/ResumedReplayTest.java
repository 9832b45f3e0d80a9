/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.metamorphic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tlplint.core.replay.Checkpoint;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.Replay;
import org.tlplint.core.replay.Step;
import org.tlplint.core.replay.StepListener;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.FileInput;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.formats.Formats;
import org.tlplint.rules.RuleCatalog;
import org.tlplint.testkit.Scenario;
import org.tlplint.testkit.ScenarioTests;

/**
 * A replay that is broken off before every event, and goes on from a checkpoint, takes the same steps and comes to the same
 * states.
 */
class ResumedReplayTest {

    private static final int EVERY = Integer.getInteger("tlplint.every", 4);

    private static void describe(Step step, StringBuilder to) {
        to.append(step.getClass().getSimpleName()).append(' ').append(step.index()).append(' ').append(step.at());
        if (step.function() != null) {
            to.append(step.function().label()).append(step.isSettled(step.function().resetBy()));
        }
        if (step instanceof MessageSent m) {
            to.append(m.attribution()).append(m.fit()).append(m.vector()).append(m.isEveryMaskBitSet())
                    .append(m.isTainted()).append(m.lastMaskChange());
        }
        to.append('\n');
    }

    /** What came of a scenario: steps and the last state. */
    private static String run(Scenario scenario, TraceFormat format, boolean broken) throws IOException {
        StringBuilder steps = new StringBuilder();
        StepListener listener = step -> describe(step, steps);
        Replay replay = new Replay(scenario.devices(), listener);
        Checkpoint last = null;
        TraceEvent event = new TraceEvent();
        try (EventReader reader = format.open(FileInput.of(scenario.file(), List.of()))) {
            while (reader.next(event)) {
                if (broken) {
                    last = replay.checkpoint(last);
                    replay = Replay.from(last, listener);
                }
                replay.setTraits(reader.traits());
                replay.accept(event);
            }
        }
        return steps + Digest.of(replay.machine().functions());
    }

    @Test
    void beforeEachEvent() throws Exception {
        TraceFormat csv = Formats.all().stream().filter(f -> f.id().equals("csv")).findFirst().orElseThrow();
        Path folder = Path.of(RuleCatalog.class.getResource("scenarios").toURI());
        List<Path> files = ScenarioTests.files(folder, ".csv");
        List<String> differences = new ArrayList<>();
        int messages = 0;
        for (int i = 0; i < files.size(); i += EVERY) {
            Scenario scenario = Scenario.read(files.get(i));
            String straight = run(scenario, csv, false);
            String resumed = run(scenario, csv, true);
            messages += straight.contains("MessageSent") ? 1 : 0;
            if (!straight.equals(resumed)) {
                differences.add(files.get(i).getFileName() + "\n-- straight\n" + straight + "\n-- resumed\n" + resumed);
            }
        }
        assertEquals("", String.join("\n\n", differences));
        assertTrue(messages > 50, "only " + messages + " scenarios with messages");
    }
}
