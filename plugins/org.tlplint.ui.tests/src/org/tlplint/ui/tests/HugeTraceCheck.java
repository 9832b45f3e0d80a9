/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.pause;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.showView;
import static org.tlplint.ui.tests.UiBot.ui;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.audit.TraceSession;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.events.EventsPage;
import org.tlplint.ui.internal.state.VectorStateView;

/**
 * A capture of 100 million TLPs in the workbench. Not part of the build, because the capture takes 3 GB and the audit a minute:
 * {@code -Dtest=HugeTraceCheck} runs it. {@code -DargLine=-Dtlplint.huge.file=FILE} takes a capture that is there,
 * {@code -DargLine=-Dtlplint.huge=N} makes one of another size.
 */
class HugeTraceCheck {

    private static final int TIMES = 30;
    private static final double ANSWER_MS = 100;
    private static final long PATIENCE = 20 * 60_000_000_000L;

    @TempDir
    Path folder;

    private final Measures measures = new Measures("capture of 100 million TLPs");
    private EventsPage page;
    private TraceEditor editor;

    @Test
    void isWalkedThrough() throws Exception {
        String there = System.getProperty("tlplint.huge.file");
        Path capture = there != null ? Path.of(there)
                : GeneratedTrace.write(folder.resolve("huge.pcap"), "--capture",
                        System.getProperty("tlplint.huge", "100000000"), "--faults", "500");
        Workbench.reset();
        Measures.resetPeaks();
        try (UiWatch watch = UiWatch.start()) {
            long begin = System.nanoTime();
            editor = Workbench.open(capture);
            page = ui(() -> editor.page(EventsPage.class));
            run(() -> editor.showPage(EventsPage.class));
            until(() -> page.rows().get(0) != null);
            measures.say("  first rows after %.0f ms".formatted((System.nanoTime() - begin) / 1e6));
            while (editor.session().isBusy()) {
                pause(200);
            }
            assertEquals(TraceSession.Phase.DONE, editor.session().phase(), editor.session().failure());
            measures.say("  %,d events, audited after %.1f s".formatted(editor.session().events(),
                    (System.nanoTime() - begin) / 1e9));
            pause(1000);
            measures.watched("while it was opened and audited", watch, ANSWER_MS);
            measures.takes("peak of the heap", Measures.peakHeap(), 1L << 30);
            measures.takes("peak of the resident memory", Measures.peakResident(), 3L << 29);
            measures.takes("heap with the trace open", Measures.heap(), 1L << 29);
            watch.restart();
            walk();
            measures.watched("while it was walked through", watch, ANSWER_MS);
            watch.restart();
            filter();
            measures.watched("while it was filtered", watch, ANSWER_MS);
        }
        measures.check();
    }

    private void walk() {
        long events = editor.session().events();
        SplittableRandom random = new SplittableRandom(1);
        times("rows after a jump of the scroll bar", 200,
                i -> i == 0 ? events / 2 : i == 1 ? events - 50 : random.nextLong(events - 50),
                event -> page.grid().scrollTo(event), this::isPageThere);
        VectorStateView state = showView(Ids.VECTOR_STATE_VIEW, VectorStateView.class);
        times("state at an event that is selected", 150, i -> random.nextLong(events),
                event -> editor.showEvent(event), event -> state.shownEvent() == event);
        long[] last = {-1};
        times("row of the next finding", 300, i -> last[0] = editor.session().offences().after(last[0]),
                event -> editor.showEvent(event), event -> page.rows().get(event) != null);
    }

    private boolean isPageThere(long event) {
        long top = page.grid().top();
        for (int i = 0; i < page.grid().pageSize(); i++) {
            if (page.rows().get(page.grid().source().event(top + i)) == null) {
                return false;
            }
        }
        return top == event || top + page.grid().pageSize() >= editor.session().events();
    }

    private void filter() {
        long begin = System.nanoTime();
        run(() -> page.addFilter("vector = 3"));
        long all = editor.session().events();
        until(() -> page.grid().source().count() > 20 && page.grid().source().count() < all
                && page.rows().get(page.grid().source().event(page.grid().top())) != null);
        measures.say("  filter of one vector: first rows after %.0f ms".formatted((System.nanoTime() - begin) / 1e6));
        until(() -> page.search().filter().isOver());
        long rows = ui(() -> page.grid().source().count());
        measures.say("  filter of one vector: all %,d rows after %.1f s".formatted(rows,
                (System.nanoTime() - begin) / 1e9));
        assertTrue(rows > 0);
        run(() -> page.clearFilters());
    }

    private void times(String what, double limitMs, LongUnaryOperator next, LongConsumer action, LongPredicate seen) {
        double[] ms = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long event = next.applyAsLong(i);
            long begin = System.nanoTime();
            run(() -> action.accept(event));
            until(() -> seen.test(event));
            ms[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(ms);
        measures.took(what + ", median of " + TIMES, ms[TIMES / 2], limitMs);
        measures.say("  %-58s %8.1f ms".formatted(what + ", longest", ms[TIMES - 1]));
    }

    private static void until(BooleanSupplier condition) {
        long begin = System.nanoTime();
        while (!ui(condition::getAsBoolean)) {
            if (System.nanoTime() - begin > PATIENCE) {
                throw new AssertionError("timed out");
            }
            pause(1);
        }
    }
}
