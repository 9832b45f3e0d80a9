/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.pause;
import static org.tlplint.ui.tests.UiBot.run;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

/** The watch of the UI thread finds a block, and what made it. */
class UiWatchTest {

    @Test
    void findsWhatHoldsTheUiThreadUp() throws Exception {
        try (UiWatch watch = UiWatch.start()) {
            pause(200);
            run(UiWatchTest::hold);
            pause(100);
            assertTrue(watch.longestMs() >= 280 && watch.longestMs() < 2000, watch.report());
            UiWatch.Block block = watch.blocks().get(0);
            assertTrue(block.stacks().stream().flatMap(Arrays::stream)
                    .anyMatch(f -> f.getMethodName().equals("hold")), watch.report());
            assertThrows(AssertionError.class, () -> watch.require(100));
            watch.restart();
            pause(300);
            watch.require(100);
        }
    }

    private static void hold() {
        pause(300);
    }
}
