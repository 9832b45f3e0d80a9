/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.core.Events.D;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.TraceEvent;

/** Events come over in order, with what went wrong behind them, and nothing is left behind. */
class EventPipeTest {

    private final ListedTrace trace = new ListedTrace();
    private final ProgressWatch watch = new ProgressWatch(Progress.NONE, List.of());

    private EventPipe pipe(int stride) throws IOException {
        return new EventPipe(new EventMerger(List.of(ListedTrace.source(trace)), 0), stride, watch);
    }

    private void events(int count) {
        for (int i = 0; i < count; i++) {
            trace.cr(D, 0, 4, i);
        }
    }

    @Test
    void everyEventInOrderAndTheLastStaysValid() throws Exception {
        for (int count : new int[] {0, 1, 511, 512, 513, 5000}) {
            ListedTrace counted = new ListedTrace();
            for (int i = 0; i < count; i++) {
                counted.cr(D, 0, 4, i);
            }
            try (EventPipe pipe = new EventPipe(new EventMerger(List.of(ListedTrace.source(counted)), 0), 0, watch())) {
                TraceEvent last = null;
                long seen = 0;
                for (TraceEvent event = pipe.next(); event != null; event = pipe.next()) {
                    assertEquals(seen++, event.data());
                    last = event;
                }
                assertEquals(count, seen);
                assertNull(pipe.next(), "and the end remains the end");
                if (count > 0) {
                    assertEquals(count - 1, last.data());
                }
            }
        }
    }

    private static ProgressWatch watch() {
        return new ProgressWatch(Progress.NONE, List.of());
    }

    @Test
    void placesStandAtEveryStride() throws Exception {
        events(100);
        try (EventPipe pipe = pipe(30)) {
            for (int i = 0; i < 100; i++) {
                if (i % 30 == 0) {
                    assertNotNull(pipe.mark(), "event " + i);
                    assertEquals(i, pipe.mark().index());
                }
                assertEquals(i, pipe.next().data());
            }
            assertNull(pipe.next());
        }
    }

    @Test
    void givingUpDoesNotWaitForTheRest() throws Exception {
        events(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            EventPipe pipe = pipe(0);
            assertEquals(0, pipe.next().data());
            pipe.close();
        });
    }

    @Test
    void whatGoesWrongComesAfterTheEventsBeforeIt() throws Exception {
        IOException broken = new IOException("broken");
        EventMerger merger = new EventMerger(List.of(ListedTrace.source(trace)), 0) {
            private int left = 3;

            @Override
            TraceEvent next(TraceEvent event) throws IOException {
                if (left-- == 0) {
                    throw broken;
                }
                return event;
            }
        };
        try (EventPipe pipe = new EventPipe(merger, 0, watch)) {
            for (int i = 0; i < 3; i++) {
                assertNotNull(pipe.next());
            }
            assertSame(broken, assertThrows(IOException.class, pipe::next));
        }
    }

    /** While a source that grows has nothing more, what was read goes over although no batch is full. */
    @Test
    void whatHasBeenReadGoesOverAtAPause() throws Exception {
        CountDownLatch taken = new CountDownLatch(1);
        AtomicLong given = new AtomicLong();
        EventMerger merger = new EventMerger(List.of(ListedTrace.source(trace)), 0) {
            @Override
            TraceEvent next(TraceEvent event) {
                long number = given.getAndIncrement();
                if (number == 3 || number == 5) {
                    watch.pause();
                    watch.pause();
                }
                if (number == 5) {
                    await(taken);
                }
                if (number == 400) {
                    return null;
                }
                return event.begin(EventKind.NOTE, number, number, 0);
            }
        };
        try (EventPipe pipe = new EventPipe(merger, 0, watch)) {
            for (int i = 0; i < 400; i++) {
                assertEquals(i, pipe.next().index());
                if (i == 4) {
                    taken.countDown();
                }
            }
            assertNull(pipe.next());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS), "the events before the pause did not come");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
