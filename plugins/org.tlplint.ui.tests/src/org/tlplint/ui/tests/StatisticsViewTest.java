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
import static org.tlplint.ui.tests.UiBot.showView;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.core.audit.VectorStatistics;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.audit.EventSelection;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.statistics.Measure;
import org.tlplint.ui.internal.statistics.StatisticsView;
import org.tlplint.ui.internal.timeline.TimelinePage;

/** The view with statistics of vectors on a real trace. */
class StatisticsViewTest {

    @TempDir
    Path folder;

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
    }

    @Test
    void showsVectorsAndFollows() throws Exception {
        Workbench.open(Workbench.example(Workbench.BUG, folder));
        TraceEditor editor = Workbench.audited();
        StatisticsView view = showView(Ids.STATISTICS_VIEW, StatisticsView.class);
        Table table = ui(view::table);
        int vectors = editor.session().result().vectors().size();
        waitFor("the vectors", () -> table.getItemCount() == vectors);
        VectorStatistics most = editor.session().result().vectors().stream()
                .max((a, b) -> Long.compare(a.messages(), b.messages())).orElseThrow();
        assertEquals(String.format("%,d", most.messages()), ui(() -> table.getItem(0).getText(2)),
                "most messages first");
        sort(table, 2);
        long fewest = editor.session().result().vectors().stream().mapToLong(VectorStatistics::messages).min()
                .orElseThrow();
        assertEquals(String.format("%,d", fewest), ui(() -> table.getItem(0).getText(2)), "the order turned round");
        sort(table, 2);

        run(() -> editor.select(new EventSelection(editor.session(), 14239, most.function(), most.vector())));
        waitFor("the selected vector", () -> table.getSelectionCount() == 1
                && table.getSelection()[0].getText(2).equals(String.format("%,d", most.messages())));
        run(() -> view.show(Measure.INTERVAL));
        String summary = ui(view::summary);
        assertTrue(summary.contains(String.format("%,d times", most.interval().count())), summary);
        assertTrue(shoot(window().getShell(), Workbench.shot("statistics-light")) > 20);
        for (Tree tree : ui(() -> UiBot.find(window().getShell(), Tree.class,
                t -> t.isVisible() && t.getItemCount() > 0))) {
            assertTrue(ui(() -> tree.getItem(0).getBounds(0).width) > 20, "a tree of the window is not painted");
        }
        Themes.use(Themes.DARK);
        try {
            assertTrue(Themes.isDark(Workbench.shot("statistics-dark"), ui(() -> window().getShell())));
        } finally {
            Themes.use(Themes.LIGHT);
        }

        run(() -> {
            window().getActivePage().activate(view);
            view.chart().setFocus();
        });
        keys("ctrl+c");
        waitFor("bins on the clipboard", () -> Workbench.clipboard().startsWith("From (ns)\tTo (ns)\tTimes"));
        long copied = Workbench.clipboard().lines().skip(1)
                .mapToLong(line -> Long.parseLong(line.split("\t")[2])).sum();
        assertEquals(most.interval().count(), copied);
        assertEquals("Chart of times", ui(() -> Manners.name(view.chart())));

        Path svg = folder.resolve("chart.svg");
        Path png = folder.resolve("chart.png");
        Job first = ui(() -> view.export(svg));
        Job second = ui(() -> view.export(png));
        first.join();
        second.join();
        assertTrue(Files.readString(svg).contains("median"));
        assertEquals(900, new ImageData(png.toString()).width);

        run(() -> table.notifyListeners(SWT.DefaultSelection, new Event()));
        waitFor("its lane", () -> editor.shownPage() instanceof TimelinePage);
        assertEquals(most.vector(), editor.selected().vector());
        long event = editor.session().timeline().vector(most.function(), most.msix(), most.vector()).messages()
                .firstEvent(0);
        assertEquals(event, editor.selectedEvent());
        assertTrue(ui(editor.page(TimelinePage.class).chart()::selectedLane).contains(" " + most.vector() + " of "));
    }

    private static void sort(Table table, int column) {
        run(() -> table.getColumn(column).notifyListeners(SWT.Selection, new Event()));
    }
}
