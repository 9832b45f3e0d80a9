/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.tlplint.ui.internal.TaskTicks;

/** What a monitor is told of how much is done. */
class TaskTicksTest {

    private final List<Integer> told = new ArrayList<>();
    private final TaskTicks ticks = new TaskTicks(new NullProgressMonitor() {
        @Override
        public void worked(int work) {
            told.add(work);
        }
    });

    @Test
    void onlyWhatMakesATickMore() {
        assertTrue(ticks.at(5_000, 1_000_000));
        assertFalse(ticks.at(5_999, 1_000_000));
        assertTrue(ticks.at(1_000_000, 1_000_000));
        assertEquals(List.of(5, TaskTicks.ALL - 5), told);
    }

    /** A trace that is still written grows while it is read, and threads tell in any order. */
    @Test
    void neverBackAndNeverMoreThanAll() {
        ticks.at(500, 1000);
        ticks.at(400, 1000);
        ticks.at(600, 10_000);
        ticks.at(Long.MAX_VALUE, 10_000);
        assertEquals(List.of(500, 500), told);
    }

    @Test
    void nothingOfAnUnknownWhole() {
        assertFalse(ticks.at(1000, 0));
        assertFalse(ticks.at(1000, -1));
        assertEquals(List.of(), told);
    }
}
