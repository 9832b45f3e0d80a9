/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.keys;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.shoot;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.timeline.Timeline;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.audit.EventSelection;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.statistics.StatisticsView;
import org.tlplint.ui.internal.timeline.LaneFilter;
import org.tlplint.ui.internal.timeline.TimelineChart;
import org.tlplint.ui.internal.timeline.TimelinePage;

/** Six functions with 2,048 vectors each and more than 20,000 findings: the Timeline page does not hold up the UI thread. */
class LargeTimelineTest {

    private static final int TABLES = 6;
    private static final int ENTRIES = 2048;
    private static final double MOST_BLOCK_MS = 100;
    /** While all pages of the editor are made, their classes are loaded, and they are filled; that is what other tests are about. */
    private static final double MADE_MS = 100;
    /** On a machine with other work. */
    private static final long PATIENCE_NANOS = 180_000_000_000L;

    @TempDir
    Path folder;

    private final Measures measures = new Measures("Timeline of 6 × 2,048 vectors, 20,000 findings");

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
    }

    @Test
    void twelveThousandVectors() throws Exception {
        Path file = GeneratedTrace.write(folder.resolve("tables.log"), "--bytes", "24m", "--functions", "8",
                "--entries", Integer.toString(ENTRIES), "--faults", "2900");
        run(() -> {
            for (IViewReference view : window().getActivePage().getViewReferences()) {
                window().getActivePage().hideView(view);
            }
        });
        long before = Measures.heap();
        TraceEditor editor = Workbench.open(file);
        try (UiWatch watch = UiWatch.start()) {
            run(() -> editor.showPage(TimelinePage.class));
            long end = System.nanoTime() + PATIENCE_NANOS;
            while (editor.session().isBusy() && System.nanoTime() < end) {
                UiBot.pause(50);
            }
            UiBot.settle();
            measures.watched("page open while the trace is read", watch, MADE_MS);
            Workbench.audited();
            watch.restart();
            TimelinePage page = editor.page(TimelinePage.class);
            TimelineChart chart = page.chart();
            Canvas canvas = ui(chart::control);
            run(() -> page.setFilter(LaneFilter.ALL));
            UiBot.settle();
            measures.watched("all lanes", watch, MOST_BLOCK_MS);
            Timeline timeline = editor.session().timeline();
            assertEquals((long) TABLES * ENTRIES,
                    timeline.functions().stream().mapToLong(f -> f.vectors(true).size()).sum());
            long findings = editor.session().result().findings().stream().mapToLong(Finding::count).sum();
            assertTrue(findings > 20_000, "findings: " + findings);
            int heads = ui(chart::lanes).size();
            assertTrue(heads <= 8 + 4, "long tables are folded at first: " + heads);
            shoot(page.control(), Workbench.shot("timeline-large-folded"));
            run(canvas::setFocus);
            keys("asterisk");
            int rows = ui(chart::lanes).size();
            assertTrue(rows >= TABLES * (ENTRIES + 2), "unfolded: " + rows);
            shoot(page.control(), Workbench.shot("timeline-large"));
            watch.restart();
            for (int i = 0; i < 5; i++) {
                run(chart::repaint);
                UiBot.settle();
                measures.took("a picture of the whole trace", ui(chart::lastPaintNanos) / 1e6, MOST_BLOCK_MS);
            }
            for (int i = 0; i < 12; i++) {
                send(canvas, SWT.MouseVerticalWheel, 600, 200, SWT.CTRL, 3);
            }
            for (int i = 0; i < 12; i++) {
                send(canvas, SWT.MouseVerticalWheel, 600, 200, SWT.SHIFT, -3);
            }
            keys("0");
            for (int i = 0; i < 40; i++) {
                send(canvas, SWT.MouseVerticalWheel, 600, 200, 0, -30);
            }
            keys("Page_Down", "Page_Down", "Page_Up", "Down", "Down");
            measures.watched("zoom, pan and scroll", watch, MOST_BLOCK_MS);
            shoot(page.control(), Workbench.shot("timeline-large-scrolled"));
            watch.restart();
            editor.session().result().findings().stream().limit(400).filter(f -> f.vector() >= 0).limit(20)
                    .forEach(f -> {
                        run(() -> editor.select(new EventSelection(editor.session(), f.first().event(), f.function(),
                                f.vector())));
                        UiBot.pause(20);
                    });
            measures.watched("findings one after the other", watch, MOST_BLOCK_MS);
            watch.restart();
            for (LaneFilter filter : LaneFilter.values()) {
                run(() -> page.setFilter(filter));
                UiBot.settle();
            }
            keys("slash");
            assertTrue(ui(chart::lanes).size() <= 9, "folded: " + ui(chart::lanes).size());
            run(() -> page.setFilter(LaneFilter.ALL));
            keys("asterisk");
            assertEquals(rows, ui(chart::lanes).size());
            measures.watched("filters and folding", watch, MOST_BLOCK_MS);
            watch.restart();
            Job picture = ui(() -> page.export(folder.resolve("large.png")));
            picture.join();
            assertTrue(picture.getResult().getMessage().contains(" of %,d lanes".formatted(rows)),
                    picture.getResult().getMessage());
            ImageData data = new ImageData(folder.resolve("large.png").toString());
            assertTrue(data.height > 10_000, data.width + " x " + data.height);
            Files.copy(folder.resolve("large.png"), Workbench.SHOTS.resolve("timeline-large-export.png"),
                    StandardCopyOption.REPLACE_EXISTING);
            ui(() -> page.export(folder.resolve("large.svg"))).join();
            measures.watched("export", watch, MOST_BLOCK_MS);
            statistics(watch);
        }
        measures.takes("heap with the trace open", Measures.heap() - before, 300_000_000L);
        measures.check();
    }

    /** The view of statistics is made once before it is watched: its classes are not what this is about. */
    private void statistics(UiWatch watch) {
        StatisticsView view = UiBot.showView(Ids.STATISTICS_VIEW, StatisticsView.class);
        UiBot.settle();
        watch.restart();
        Table table = ui(view::table);
        UiBot.waitFor("the last row", () -> table.getItemCount() == 1000 && !table.getItem(999).getText(1).isEmpty());
        for (int column : new int[] {0, 2, 12, 1}) {
            run(() -> table.getColumn(column).notifyListeners(SWT.Selection, new Event()));
            UiBot.waitFor("the last row", () -> !table.getItem(999).getText(1).isEmpty());
            UiBot.settle();
        }
        measures.watched("statistics of 12,000 vectors, sorted", watch, MOST_BLOCK_MS);
        // who comes next expects the usual order
        run(() -> window().getActivePage().hideView(view));
    }

    private static void send(Canvas canvas, int type, int x, int y, int mask, int count) {
        run(() -> {
            Event event = new Event();
            event.x = x;
            event.y = y;
            event.stateMask = mask;
            event.count = count;
            canvas.notifyListeners(type, event);
        });
    }
}
