/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.click;
import static org.tlplint.ui.tests.UiBot.drag;
import static org.tlplint.ui.tests.UiBot.held;
import static org.tlplint.ui.tests.UiBot.hover;
import static org.tlplint.ui.tests.UiBot.keys;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.shoot;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.wheel;
import static org.tlplint.ui.tests.UiBot.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.core.text.Aspect;
import org.tlplint.core.text.EventLister;
import org.tlplint.core.text.EventRow;
import org.tlplint.core.timeline.Timeline;
import org.tlplint.core.timeline.VectorLane;
import org.tlplint.ui.internal.UiColors;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.timeline.TimelineChart;
import org.tlplint.ui.internal.timeline.TimelinePage;

/** The Timeline page by a real pointer: from a lane that is coarse down to single events; and in small windows. */
class TimelineZoomTest {

    private static final int NVME = 0x100;
    private static final long PATIENCE_NANOS = 120_000_000_000L;
    private static final int LEFT = 218;

    @TempDir
    Path folder;

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
    }

    private static TraceEditor open(Path file) {
        TraceEditor editor = Workbench.open(file);
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (editor.session().isBusy() && System.nanoTime() < end) {
            UiBot.pause(50);
        }
        return Workbench.timeline(Workbench.audited());
    }

    @Test
    void fromAMillionEventsToOne() throws Exception {
        Path file = GeneratedTrace.write(folder.resolve("busy.log"), "--bytes", "96m", "--functions", "4", "--entries",
                "1");
        TraceEditor editor = open(file);
        TimelinePage page = editor.page(TimelinePage.class);
        TimelineChart chart = page.chart();
        Canvas canvas = ui(chart::control);
        Timeline whole = editor.session().timeline();
        VectorLane lane = whole.vector(NVME, true, 0);
        assertFalse(lane.isExact(), "the trace is not long enough: " + lane.messages().total() + " messages");
        assertFalse(ui(page::isSharp));
        int y = ui(() -> chart.yOf(NVME, 0));
        int middle = LEFT + (ui(() -> canvas.getSize().x) - LEFT) / 2;
        double all = ui(chart::length);
        held("ctrl", () -> wheel(canvas, middle, y, 4, 8));
        double zoomed = ui(chart::span);
        assertTrue(zoomed < all / 10, "the wheel zooms: " + zoomed);
        double from = ui(chart::from);
        drag(canvas, middle, y, middle - 200, y);
        assertTrue(ui(chart::from) > from, "a drag moves the window");
        assertEquals(zoomed, ui(chart::span), 1);
        drag(canvas, middle - 20, 44, middle + 20, 44);
        assertTrue(ui(chart::span) < zoomed / 10, "a band on the axis is zoomed into: " + ui(chart::span));
        for (int i = 0; i < 40 && ui(chart::span) > 1_500_000; i++) {
            held("ctrl", () -> wheel(canvas, middle, y, 4, 1));
        }
        waitFor("events that were read again", page::isSharp);
        click(canvas, middle, y);
        keys("Right");
        waitFor("the selected event", () -> page.status().contains("line "));
        long event = editor.selectedEvent();
        EventRow row = new EventLister(editor.session().view()).page(event, 1).get(0);
        assertEquals(0, row.vector(), "the event concerns the vector: " + row.get(Aspect.MEANING));
        assertEquals(NVME, row.function());
        int x = ui(() -> chart.xOf(event));
        assertTrue(x > LEFT && x < ui(() -> canvas.getSize().x) - 40, "it is seen: " + x);
        String shot = Workbench.shot("timeline-deep");
        assertTrue(shoot(canvas, shot) > 20);
        hover(canvas, x, y);
        waitFor("a tool tip of the event", () -> canvas.getToolTipText() != null
                && canvas.getToolTipText().contains("line " + row.get(Aspect.LINE)));
        String tip = ui(canvas::getToolTipText);
        assertTrue(tip.contains(String.format("event %,d", event)), tip);
        assertTrue(tip.contains(row.get(Aspect.MEANING)), "its value: " + tip);
        long message = nextMessage(editor, event);
        int at = ui(() -> chart.xOf(message));
        shoot(canvas, shot);
        assertTrue(isPainted(shot, at, y, ui(() -> UiColors.timeline("message").getRGB())),
                "no message is painted at " + at);
        click(canvas, at, y);
        waitFor("a click selects the message", () -> editor.selectedEvent() == message);
        assertTrue(ui(page::status).startsWith(" Message sent"), ui(page::status));
        shoot(page.control(), Workbench.shot("timeline-deep-page"));
    }

    /** The next message on the selected lane, found by the keys. */
    private static long nextMessage(TraceEditor editor, long from) {
        TimelinePage page = editor.page(TimelinePage.class);
        for (int i = 0; i < 200; i++) {
            if (ui(page::status).startsWith(" Message sent")) {
                return editor.selectedEvent();
            }
            keys("Right");
        }
        throw new AssertionError("no message after " + from);
    }

    private static boolean isPainted(String shot, int x, int y, RGB colour) {
        ImageData data = new ImageData(shot);
        for (int i = x - 1; i <= x + 2; i++) {
            for (int j = y - 8; j <= y + 8; j++) {
                RGB rgb = data.palette.getRGB(data.getPixel(i, j));
                if (Math.abs(rgb.red - colour.red) + Math.abs(rgb.green - colour.green)
                        + Math.abs(rgb.blue - colour.blue) < 12) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void smallWindows() throws Exception {
        TraceEditor editor = open(Workbench.example(Workbench.BUG, folder));
        TimelinePage page = editor.page(TimelinePage.class);
        int usual = ui(page.chart()::legendLines);
        size(900, 1000);
        waitFor("a legend of more lines", () -> page.chart().legendLines() > usual);
        assertTrue(shoot(page.control(), Workbench.shot("timeline-narrow")) > 20);
        size(1680, 600);
        waitFor("a legend of one line", () -> page.chart().legendLines() == 1);
        assertTrue(shoot(page.control(), Workbench.shot("timeline-low")) > 20);
        size(900, 600);
        Themes.use(Themes.DARK);
        try {
            assertTrue(Themes.isDark(Workbench.shot("timeline-small-dark"), page.control()));
            Path png = folder.resolve("dark.png");
            Job picture = ui(() -> page.export(png));
            picture.join();
            Files.copy(png, Workbench.SHOTS.resolve("timeline-export-dark.png"), StandardCopyOption.REPLACE_EXISTING);
            assertTrue(new ImageData(png.toString()).height > 500);
        } finally {
            Themes.use(Themes.LIGHT);
        }
    }

    private static void size(int width, int height) {
        run(() -> {
            Rectangle now = window().getShell().getBounds();
            window().getShell().setBounds(now.x, now.y, width, height);
        });
        waitFor("the size of the window", () -> {
            Point is = window().getShell().getSize();
            return Math.abs(is.x - width) < 60 && Math.abs(is.y - height) < 60;
        });
    }
}
