/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.click;
import static org.tlplint.ui.tests.UiBot.keys;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.shoot;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.timeline.LaneGroup;
import org.tlplint.ui.internal.audit.EventSelection;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.events.EventsPage;
import org.tlplint.ui.internal.timeline.TimelineChart;
import org.tlplint.ui.internal.timeline.TimelinePage;
import org.w3c.dom.Document;

/** The Timeline page on real traces: keys, pointer, selection both ways, pictures. */
class TimelinePageTest {

    @TempDir
    Path folder;

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
    }

    private TraceEditor open(String example) throws Exception {
        Workbench.open(Workbench.example(example, folder));
        return Workbench.timeline(Workbench.audited());
    }

    private static TimelineChart chart(TraceEditor editor) {
        return editor.page(TimelinePage.class).chart();
    }

    /** The finding on the entry that the kernel rewrote while it was unmasked. */
    private static Finding rewritten(TraceEditor editor) {
        return editor.session().result().findings().stream()
                .filter(f -> f.vector() >= 0 && f.severity() == Severity.VIOLATION).findFirst().orElseThrow();
    }

    private static void select(TraceEditor editor, Finding finding) {
        run(() -> editor.select(
                new EventSelection(editor.session(), finding.first().event(), finding.function(), finding.vector())));
    }

    private static void send(Canvas canvas, int type, int x, int y, int button, int mask, int count) {
        run(() -> {
            Event event = new Event();
            event.x = x;
            event.y = y;
            event.button = button;
            event.stateMask = mask;
            event.count = count;
            canvas.notifyListeners(type, event);
        });
    }

    @Test
    void showsTheRewrittenEntry() throws Exception {
        TraceEditor editor = open(Workbench.BUG);
        TimelineChart chart = chart(editor);
        Finding finding = rewritten(editor);
        assertTrue(shoot(editor.page(TimelinePage.class).control(), Workbench.shot("timeline-all")) > 20);
        select(editor, finding);
        assertEquals(finding.first().event(), (long) ui(chart::cursor), "a finding moves the cursor");
        assertTrue(ui(chart::selectedLane).contains("Vector " + finding.vector()), ui(chart::selectedLane));
        assertTrue(ui(chart::selectedLane).contains(finding.functionLabel()), ui(chart::selectedLane));
        run(() -> chart.control().setFocus());
        for (int i = 0; i < 14; i++) {
            keys("plus");
        }
        waitFor("the line of the event", () -> editor.page(TimelinePage.class).status().contains("line "));
        String status = ui(() -> editor.page(TimelinePage.class).status());
        assertTrue(status.contains(finding.rule().id()), status);
        assertTrue(ui(chart::span) < ui(chart::length) / 100);
        int x = ui(() -> chart.xOf(finding.first().event()));
        assertTrue(x > 218 && x < ui(() -> chart.control().getSize().x), "zooming keeps the cursor: " + x);
        assertTrue(shoot(editor.page(TimelinePage.class).control(), Workbench.shot("timeline-light")) > 20);
        Themes.use(Themes.DARK);
        try {
            assertTrue(
                    Themes.isDark(Workbench.shot("timeline-dark"), editor.page(TimelinePage.class).control()));
        } finally {
            Themes.use(Themes.LIGHT);
        }
    }

    /** A page that is made when the audit has ended: a job sorts the findings to its lanes. */
    @Test
    void showsWhatWasAskedForBeforeTheLanesAreThere() throws Exception {
        TraceEditor editor = open(Workbench.BUG);
        Finding finding = rewritten(editor);
        EventSelection wanted = new EventSelection(editor.session(), finding.first().event(), finding.function(),
                finding.vector());
        Shell shell = ui(() -> new Shell(UiBot.display()));
        try {
            TimelinePage lane = askEarly(shell, editor, page -> page.show(wanted, LaneGroup.Id.of(true, "")));
            waitFor("the lane", () -> lane.chart().selectedLane().contains("Vector " + finding.vector()));
            waitFor("the event", () -> editor.selectedEvent() == finding.first().event());
            TimelinePage event = askEarly(shell, editor, page -> page.eventSelected(wanted));
            waitFor("the lane", () -> event.chart().selectedLane().contains("Vector " + finding.vector()));
            assertEquals(finding.first().event(), (long) ui(event.chart()::cursor));
        } finally {
            run(shell::dispose);
        }
    }

    private static TimelinePage askEarly(Shell shell, TraceEditor editor, Consumer<TimelinePage> ask) {
        return ui(() -> {
            TimelinePage page = new TimelinePage(shell, editor);
            ask.accept(page);
            assertTrue(page.chart().lanes().isEmpty(), "no lanes in this turn of the UI thread");
            return page;
        });
    }

    @Test
    void worksByKeys() throws Exception {
        TraceEditor editor = open(Workbench.BUG);
        TimelineChart chart = chart(editor);
        run(() -> chart.control().setFocus());
        double all = ui(chart::length);
        assertEquals(all, ui(chart::span), 1);
        keys("plus", "plus");
        assertEquals(all * 0.36, ui(chart::span), all / 100);
        keys("Home");
        assertEquals(0, ui(chart::from), 1);
        keys("shift+Right");
        assertTrue(ui(chart::from) > 0);
        keys("End");
        assertEquals(all, ui(chart::from) + ui(chart::span), 2);
        keys("0");
        assertEquals(all, ui(chart::span), 1);
        keys("Down", "Down", "Down");
        String lane = ui(chart::selectedLane);
        assertFalse(lane.isEmpty());
        keys("Up");
        assertFalse(lane.equals(ui(chart::selectedLane)));
        keys("Down", "Right", "Right");
        long event = ui(chart::cursor);
        assertEquals(event, editor.selectedEvent());
        keys("Right");
        assertTrue(ui(chart::cursor) > event, "the next thing is later");
        keys("Left");
        assertEquals(event, (long) ui(chart::cursor), "and back");
        int lanes = ui(chart::lanes).size();
        keys("space");
        assertTrue(ui(chart::lanes).size() < lanes, "a function is closed");
        keys("space");
        assertEquals(lanes, ui(chart::lanes).size());
        keys("Return");
        waitFor("the table", () -> editor.shownPage() instanceof EventsPage);
        assertEquals(editor.selectedEvent(), (long) ui(() -> editor.page(EventsPage.class).grid().selectedEvent()));
        String name = ui(() -> Manners.name(chart.control()));
        assertTrue(name.startsWith("Timeline of trace.log.zst, "), name);
    }

    @Test
    void worksByPointer() throws Exception {
        TraceEditor editor = open(Workbench.BUG);
        TimelineChart chart = chart(editor);
        Finding finding = rewritten(editor);
        long event = finding.first().event();
        Canvas canvas = ui(chart::control);
        for (int i = 0; i < 50
                && ui(() -> chart.yOf(finding.function(), finding.vector()) > canvas.getSize().y - 60); i++) {
            send(canvas, SWT.MouseVerticalWheel, 400, 150, 0, 0, -1);
        }
        click(canvas, ui(() -> chart.xOf(event)), ui(() -> chart.yOf(finding.function(), finding.vector())));
        waitFor("a click on a finding selects it", () -> editor.selectedEvent() == event);
        assertEquals(event, (long) ui(() -> editor.page(EventsPage.class).grid().selectedEvent()), "the table follows");
        assertEquals(finding.vector(), editor.selected().vector());
        double all = ui(chart::length);
        int x = ui(() -> chart.xOf(event));
        send(canvas, SWT.MouseVerticalWheel, x, 200, 0, SWT.CTRL, 3);
        assertTrue(ui(chart::span) < all, "Ctrl and the wheel zoom");
        assertEquals(x, ui(() -> chart.xOf(event)), 2, "around the pointer");
        double from = ui(chart::from);
        double span = ui(chart::span);
        send(canvas, SWT.MouseDown, 600, 200, 1, 0, 1);
        send(canvas, SWT.MouseMove, 500, 200, 0, SWT.BUTTON1, 0);
        send(canvas, SWT.MouseUp, 500, 200, 1, SWT.BUTTON1, 1);
        assertEquals(span, ui(chart::span), 1);
        assertTrue(ui(chart::from) > from || from + span >= all - 1, "a drag moves the window");
        send(canvas, SWT.MouseDown, 300, 45, 1, 0, 1);
        send(canvas, SWT.MouseMove, 400, 45, 0, SWT.BUTTON1, 0);
        send(canvas, SWT.MouseUp, 400, 45, 1, SWT.BUTTON1, 1);
        assertTrue(ui(chart::span) < span / 3, "a band on the axis zooms into it");
        keys("0");
        send(canvas, SWT.MouseMove, ui(() -> chart.xOf(event)),
                ui(() -> chart.yOf(finding.function(), finding.vector())), 0, 0, 0);
        waitFor("a tool tip with the line", () -> canvas.getToolTipText() != null
                && canvas.getToolTipText().contains("line " + finding.first().line()));
        String tip = ui(canvas::getToolTipText);
        assertTrue(tip.contains(finding.rule().title()) && tip.contains("Vector " + finding.vector()), tip);
        int y = ui(() -> chart.yOf(finding.function(), Finding.NO_VECTOR));
        send(canvas, SWT.MouseDown, 60, y, 1, 0, 1);
        assertEquals(finding.function(), editor.selected().function());
        assertEquals(Finding.NO_VECTOR, editor.selected().vector(), "a label selects its lane");
    }

    @Test
    void writesPictures() throws Exception {
        TraceEditor editor = open(Workbench.BUG);
        TimelinePage page = editor.page(TimelinePage.class);
        select(editor, rewritten(editor));
        Path png = folder.resolve("timeline.png");
        Path svg = folder.resolve("timeline.svg");
        Job first = ui(() -> page.export(png));
        Job second = ui(() -> page.export(svg));
        first.join();
        second.join();
        assertTrue(first.getResult().isOK() || first.getResult().getSeverity() == IStatus.INFO,
                first.getResult().getMessage());
        ImageData data = new ImageData(png.toString());
        assertTrue(data.width >= 1600 && data.height > 200, data.width + " x " + data.height);
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());
        assertEquals("svg", document.getDocumentElement().getTagName());
        String text = document.getDocumentElement().getTextContent();
        assertTrue(text.contains("Vector " + rewritten(editor).vector()), "text stays text");
        assertTrue(text.contains(rewritten(editor).functionLabel()), text);
        Files.copy(svg, Workbench.SHOTS.resolve("timeline.svg"), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(png, Workbench.SHOTS.resolve("timeline-export.png"), StandardCopyOption.REPLACE_EXISTING);
    }
}
