/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

/** What the chart shows at the moment, and where things are on it. UI thread. */
final class Chart {

    static final int OVERVIEW = 30;
    static final int AXIS = 22;
    static final int TOP = OVERVIEW + AXIS;
    /** Lanes that the legend leaves, if need be by leaving out signs. */
    private static final int LEAST_LANES = 5;
    static final int GUTTER = 218;
    static final int RIGHT = 10;
    private static final int[] HEIGHTS = {16, 26, 38};

    private final LaneList lanes = new LaneList();
    private final Window window = new Window(1);
    private Scene scene = Scene.EMPTY;
    private int heightStep = 1;
    private int width = 800;
    private int height = 400;
    private int scroll;
    private int legendLines = 1;
    private LaneRow.Id selected;
    private long cursor = -1;
    private double cursorPlace = -1;

    LaneList lanes() {
        return lanes;
    }

    Window window() {
        return window;
    }

    Scene scene() {
        return scene;
    }

    /** Takes what there is to show now; the window stays where it is as long as the axis does. */
    void show(Scene next) {
        boolean other = next.axis() != scene.axis();
        boolean rebuilt = next.timeline() != scene.timeline() || next.marks() != scene.marks();
        scene = next;
        window.grow(scene.length());
        if (other) {
            window.all();
        }
        if (rebuilt || other) {
            rebuild();
        }
    }

    /** Makes the rows anew, after a change of the filter or of what is hidden. */
    void rebuild() {
        lanes.build(scene.timeline(), scene.marks());
        setScroll(scroll);
    }

    /** Hides the rows of all functions, or shows them; the selected row stays in sight. */
    void fold(boolean fold) {
        LaneRow row = selectedRow();
        lanes.fold(fold, scene.timeline());
        rebuild();
        if (row != null) {
            int at = selectedRow() != null ? lanes.indexOf(selected) : lanes.indexOf(row.function().function(), -1);
            select(at < 0 ? null : lanes.rows().get(at));
            reveal(Math.max(0, at));
        }
    }

    void setSize(int newWidth, int newHeight) {
        width = Math.max(GUTTER + RIGHT + 20, newWidth);
        height = Math.max(TOP + legend() + 20, newHeight);
        setScroll(scroll);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Pixels for the window. */
    int plotWidth() {
        return width - GUTTER - RIGHT;
    }

    /** Pixels for lanes. */
    int plotHeight() {
        return height - TOP - legend();
    }

    /** Pixels for the legend. */
    int legend() {
        return 4 + legendLines() * Legend.LINE;
    }

    /** Lines of the legend, fewer than it needs in a low window. */
    int legendLines() {
        int room = height - TOP - LEAST_LANES * HEIGHTS[0] - 4;
        return Math.clamp(room / Legend.LINE, 1, legendLines);
    }

    /** How many lines the legend needs; true if it is another number than before. */
    boolean setLegendLines(int lines) {
        boolean changed = lines != legendLines;
        legendLines = lines;
        setScroll(scroll);
        return changed;
    }

    int rowHeight() {
        return HEIGHTS[heightStep];
    }

    /** Makes lanes higher or lower; false if they are as high or low as they can be. */
    boolean stepHeight(int by) {
        int step = Math.clamp(heightStep + by, 0, HEIGHTS.length - 1);
        boolean changed = step != heightStep;
        heightStep = step;
        setScroll(scroll);
        return changed;
    }

    int heightStep() {
        return heightStep;
    }

    /** A height as {@link #heightStep()} told it; the nearest that there is. */
    void setHeightStep(int step) {
        stepHeight(step - heightStep);
    }

    int scroll() {
        return scroll;
    }

    int scrollMost() {
        return Math.max(0, lanes.rows().size() * rowHeight() - plotHeight());
    }

    void setScroll(int pixels) {
        scroll = Math.clamp(pixels, 0, scrollMost());
    }

    /** The row at a height of the chart, or -1. */
    int rowAt(int y) {
        int row = y < TOP || y >= TOP + plotHeight() ? -1 : (y - TOP + scroll) / rowHeight();
        return row < lanes.rows().size() ? row : -1;
    }

    /** The upper edge of a row on the chart. */
    int rowY(int row) {
        return TOP + row * rowHeight() - scroll;
    }

    void reveal(int row) {
        int y = row * rowHeight();
        if (y < scroll) {
            setScroll(y);
        } else if (y + rowHeight() > scroll + plotHeight()) {
            setScroll(y + rowHeight() - plotHeight());
        }
    }

    double placeAt(int x) {
        return window.from() + (x - GUTTER) * window.span() / plotWidth();
    }

    double x(double place) {
        return GUTTER + (place - window.from()) / window.span() * plotWidth();
    }

    /** How much of the axis a few pixels are. */
    double pixels(double count) {
        return count * window.span() / plotWidth();
    }

    LaneRow.Id selected() {
        return selected;
    }

    /** The selected row, or null. */
    LaneRow selectedRow() {
        int at = selected == null ? -1 : lanes.indexOf(selected);
        return at < 0 ? null : lanes.rows().get(at);
    }

    void select(LaneRow row) {
        selected = row == null ? null : row.id();
    }

    /** Number of the event where the cursor is, or -1. */
    long cursor() {
        return cursor;
    }

    double cursorPlace() {
        return cursorPlace;
    }

    void setCursor(long event, double place) {
        cursor = event;
        cursorPlace = place;
    }

    /** The same chart on a surface of another size, with all rows as high as they are. */
    Chart whole(int newWidth, int mostHeight) {
        Chart copy = new Chart();
        copy.scene = scene;
        copy.lanes.copyFrom(lanes);
        copy.window.grow(window.length());
        copy.window.show(window.from(), window.span());
        copy.heightStep = heightStep;
        copy.legendLines = newWidth > width ? 1 : legendLines;
        copy.cursor = cursor;
        copy.cursorPlace = cursorPlace;
        copy.selected = null;
        copy.setSize(newWidth, Math.min(mostHeight, TOP + copy.legend() + lanes.rows().size() * rowHeight() + 2));
        copy.setScroll(scroll);
        return copy;
    }
}
