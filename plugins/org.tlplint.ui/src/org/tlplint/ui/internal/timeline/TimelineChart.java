/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;

/** The control that shows a chart. It paints into a picture of its own, and that only when something else is to be seen. */
public final class TimelineChart {

    /** What the chart asks its page for. */
    interface Owner {

        /** The user chose a row, and perhaps something on it. */
        void chosen(LaneRow row, Thing thing, long event);

        /** The user wants to see the selected event in the table. */
        void open();

        /** The user wants to see no row of any function, or all. */
        void fold(boolean fold);

        /** Another part of the trace is seen. */
        void windowChanged();

        /** A tool tip for something; null for none. */
        String describe(Thing thing);
    }

    private final Canvas canvas;
    private final Chart chart = new Chart();
    private final GcSurface.Patterns patterns = new GcSurface.Patterns();
    private final Owner owner;
    private final TimelineAccess access;
    private Image buffer;
    private boolean stale = true;
    private Rectangle band;
    private long lastPaint;

    TimelineChart(Composite parent, Owner owner, String name) {
        this.owner = owner;
        canvas = new Canvas(parent, SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
        access = new TimelineAccess(canvas, name);
        canvas.addPaintListener(e -> paint(e.gc));
        canvas.addListener(SWT.Resize, e -> resized());
        canvas.addDisposeListener(e -> dispose());
        canvas.getVerticalBar().addListener(SWT.Selection, e -> {
            chart.setScroll(canvas.getVerticalBar().getSelection());
            refresh();
        });
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        new ChartKeys(this).listen();
        new ChartMouse(this).listen();
    }

    /** The control. */
    public Canvas control() {
        return canvas;
    }

    /** What is shown. */
    Chart chart() {
        return chart;
    }

    Owner owner() {
        return owner;
    }

    private void resized() {
        Rectangle area = canvas.getClientArea();
        chart.setSize(area.width, area.height);
        refresh();
        owner.windowChanged();
    }

    /** Shows what there is now. */
    void show(Scene scene) {
        chart.show(scene);
        refresh();
    }

    /** Paints anew what was changed in {@link #chart()}. */
    void refresh() {
        stale = true;
        ScrollBar bar = canvas.getVerticalBar();
        int page = Math.max(1, chart.plotHeight());
        bar.setVisible(chart.scrollMost() > 0);
        bar.setValues(chart.scroll(), 0, chart.scrollMost() + page, page, chart.rowHeight(), page);
        canvas.redraw();
    }

    private void refreshLater() {
        if (!canvas.isDisposed()) {
            refresh();
        }
    }

    /** The window was changed by the user. */
    void windowMoved() {
        refresh();
        owner.windowChanged();
    }

    /** Only the line of the selected event is elsewhere. */
    void cursorMoved() {
        canvas.redraw();
    }

    /** A rubber band while the user draws one, or null. */
    void setBand(Rectangle drawn) {
        band = drawn;
        canvas.redraw();
    }

    /** Tells screen readers what is selected. */
    void announce(String row, String thing) {
        access.announce(row, thing);
    }

    /** The colours of the theme. */
    Palette palette() {
        return Palette.of(canvas.getBackground(), canvas.getForeground(), canvas);
    }

    static Font font() {
        return JFaceResources.getDefaultFont();
    }

    static Font bold() {
        return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        if (area.width <= 0 || area.height <= 0) {
            return;
        }
        if (buffer == null || buffer.getBounds().width != area.width || buffer.getBounds().height != area.height) {
            if (buffer != null) {
                buffer.dispose();
            }
            buffer = new Image(canvas.getDisplay(), area.width, area.height);
            stale = true;
        }
        Palette palette = palette();
        if (stale) {
            long start = System.nanoTime();
            GC picture = new GC(buffer);
            ChartPainter painter = new ChartPainter(new GcSurface(picture, patterns, font(), bold()), palette, chart);
            if (painter.layLegend()) {
                // there is room for more or fewer lanes now
                canvas.getDisplay().asyncExec(this::refreshLater);
            }
            painter.paint();
            picture.dispose();
            lastPaint = System.nanoTime() - start;
            stale = false;
        }
        gc.drawImage(buffer, 0, 0);
        new ChartPainter(new GcSurface(gc, patterns, font(), bold()), palette, chart).cursor();
        if (band != null) {
            gc.setAlpha(60);
            gc.setBackground(palette.cursor());
            gc.fillRectangle(band);
            gc.setAlpha(255);
            gc.setForeground(palette.cursor());
            gc.drawRectangle(band);
        }
        if (canvas.isFocusControl()) {
            gc.drawFocus(1, 1, area.width - 2, area.height - 2);
        }
    }

    /** How long the last picture took, in nanoseconds. */
    public long lastPaintNanos() {
        return lastPaint;
    }

    /** The picture of the last painting, to measure: paints it again. */
    public void repaint() {
        stale = true;
        canvas.redraw();
        canvas.update();
    }

    /** Forgets what was made for colours that are no more. */
    void recolour() {
        patterns.dispose();
        refresh();
    }

    private void dispose() {
        patterns.dispose();
        if (buffer != null) {
            buffer.dispose();
        }
    }

    /** Moves the selection to a row. */
    void selectRow(int index) {
        if (index >= 0 && index < chart.lanes().rows().size()) {
            LaneRow row = chart.lanes().rows().get(index);
            chart.select(row);
            chart.reveal(index);
            refresh();
            owner.chosen(row, null, -1);
        }
    }

    /** Moves the selection to a thing, and the window to where it is. */
    void selectThing(Thing thing) {
        chart.select(thing.row());
        owner.chosen(thing.row(), thing, thing.event());
    }

    /** Lines of the legend. */
    public int legendLines() {
        return chart.legendLines();
    }

    /** Where the window begins, in nanoseconds or events from the first event. */
    public double from() {
        return chart.window().from();
    }

    /** How much of the trace is seen, in nanoseconds or events. */
    public double span() {
        return chart.window().span();
    }

    /** The whole trace, in nanoseconds or events. */
    public double length() {
        return chart.window().length();
    }

    /** Number of the event where the cursor is, or -1. */
    public long cursor() {
        return chart.cursor();
    }

    /** The selected lane with its function, or an empty text. */
    public String selectedLane() {
        LaneRow row = chart.selectedRow();
        return row == null ? "" : row.fullLabel();
    }

    /** What stands before the lanes, from top to bottom. */
    public List<String> lanes() {
        return chart.lanes().rows().stream().map(LaneRow::label).toList();
    }

    /** Where an event is on the control, from the left. */
    public int xOf(long event) {
        return (int) Math.round(chart.x(chart.scene().place(event)));
    }

    /** Where the middle of a vector's lane is on the control, from above. */
    public int yOf(int function, int vector) {
        return chart.rowY(chart.lanes().indexOf(function, vector)) + chart.rowHeight() / 2;
    }
}
