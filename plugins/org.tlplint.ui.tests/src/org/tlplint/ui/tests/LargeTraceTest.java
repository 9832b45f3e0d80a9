/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.audit.TraceView;
import org.tlplint.core.text.Aspect;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.Sender;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.Formats;
import org.tlplint.formats.write.OutputFormat;
import org.tlplint.formats.write.Packing;
import org.tlplint.formats.write.TraceFile;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.events.EventQuery;
import org.tlplint.ui.internal.events.EventsPage;

/** Two million events: the ends, a filter for one vector and the end of a search do not hold up the UI thread. */
class LargeTraceTest {

    private static final long EVENTS = 2_000_000;
    private static final long MOST_BLOCK_MS = 100;

    @TempDir
    Path folder;

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
    }

    @Test
    void staysResponsive() throws Exception {
        Path large = write();
        TraceEditor editor = Workbench.open(large);
        run(() -> editor.showPage(EventsPage.class));
        EventsPage page = editor.page(EventsPage.class);
        waitFor("the first rows, while the trace is being read", () -> page.rows().get(0) != null);
        patiently(() -> !editor.session().isBusy());
        Workbench.audited();
        assertEquals(EVENTS, editor.session().events());
        try (UiWatch watch = UiWatch.start()) {
            for (long event : new long[] {EVENTS / 2, EVENTS - 1, 0}) {
                run(() -> editor.showEvent(event));
                waitFor("the row of " + event, () -> page.rows().get(event) != null);
            }
            run(() -> page.addFilter("vector = 1 dir = up"));
            EventQuery query = ui(() -> page.search().filter());
            waitFor("first rows of the filter", () -> page.grid().source().count() > 0
                    && page.rows().get(page.grid().source().event(0)) != null);
            patiently(query::isOver);
            assertTrue(query.isOver(), "the filter does not come to its end");
            long shown = ui(() -> page.grid().source().count());
            assertTrue(shown > 1_000 && shown < EVENTS, "shown: " + shown);
            long last = ui(() -> page.grid().source().event(shown - 1));
            run(() -> editor.showEvent(last));
            waitFor("the last row", () -> page.rows().get(last) != null);
            assertTrue(ui(() -> page.rows().get(last)).get(Aspect.MEANING).contains("interrupt"));
            run(page::clearFilters);
            run(() -> page.addFilter("meaning ~ nothing_says_this"));
            EventQuery slow = ui(() -> page.search().filter());
            long asked = System.nanoTime();
            run(page::clearFilters);
            waitFor("the end of a search that nobody wants any more", slow::isOver);
            long ms = (System.nanoTime() - asked) / 1_000_000;
            assertTrue(ms < 5_000, "cancelled after " + ms + " ms");
            requireShort(watch);
        }
    }

    /**
     * What the UI thread did itself, in processor time, and that none of our code made it wait: on a machine with other work
     * wall time says nothing.
     */
    private static void requireShort(UiWatch watch) {
        for (UiWatch.Block block : watch.blocks()) {
            assertTrue(block.cpuMs() <= MOST_BLOCK_MS, () -> "the UI thread was busy\n" + block.report());
            long waits = block.stacks().stream().filter(LargeTraceTest::isWaitOfOurs).count();
            assertTrue(waits < 3, () -> "the UI thread waited in our code\n" + block.report());
        }
    }

    private static boolean isWaitOfOurs(StackTraceElement[] stack) {
        String top = stack.length == 0 ? "" : stack[0].getClassName() + '.' + stack[0].getMethodName();
        boolean waits = top.endsWith(".park") || top.endsWith(".wait0") || top.startsWith("sun.nio.")
                || top.startsWith("java.io.");
        return waits && Arrays.stream(stack).anyMatch(f -> f.getClassName().startsWith("org.tlplint.ui.internal"));
    }

    /** Waits for what takes long on a machine with other work. */
    private static void patiently(BooleanSupplier over) {
        long end = System.nanoTime() + 180_000_000_000L;
        while (!over.getAsBoolean() && System.nanoTime() < end) {
            UiBot.pause(50);
        }
    }

    /** A real trace, and after it the messages that its functions sent, again and again. */
    private Path write() throws IOException {
        Path example = Workbench.example(Workbench.BUG, folder);
        AuditSource source = new AuditSource(Formats.input(example), Formats.detect(Formats.input(example)).format(),
                100);
        Path file = folder.resolve("large.csv");
        List<TraceEvent> messages = new ArrayList<>();
        long[] count = {0};
        long[] time = {0};
        try (TraceFile out = new TraceFile(file, OutputFormat.CSV, Packing.NONE)) {
            new TraceView(source, List.of(), null).read(0, event -> {
                put(out, event);
                count[0]++;
                time[0] = Math.max(time[0], event.timeNs());
                if (event.kind() == EventKind.MEMORY_WRITE && event.direction() == Direction.UPSTREAM
                        && event.sender() == Sender.FUNCTION && event.index() > 20_000) {
                    TraceEvent copy = new TraceEvent();
                    copy.copy(event);
                    messages.add(copy);
                }
                return true;
            });
            for (; count[0] < EVENTS; count[0]++) {
                TraceEvent message = messages.get((int) (count[0] % messages.size()));
                time[0] += 1_000;
                put(out, message.setTimeNs(time[0]));
            }
            out.finish(EnumSet.of(Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.MESSAGES, Trait.SYNCHRONOUS));
        }
        assertTrue(Files.size(file) > 50_000_000, "bytes: " + Files.size(file));
        return file;
    }

    private static void put(TraceFile out, TraceEvent event) {
        try {
            out.write(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
