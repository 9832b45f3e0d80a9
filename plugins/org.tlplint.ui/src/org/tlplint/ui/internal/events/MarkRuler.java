/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.util.function.LongConsumer;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.tlplint.core.rule.Severity;
import org.tlplint.ui.internal.Accessibles;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.UiColors;

/**
 * Beside the scroll bar of an {@link EventGrid}: where in the whole trace there are findings (left third), bookmarks (middle)
 * and matches (right third), and what part is in view.
 */
final class MarkRuler extends Canvas {

    private static final int WIDTH = 18;
    /** How far from a tick a click still hits it. */
    private static final int NEAR = 3;

    /** Parts of a tick: severity of a finding, from 1; the others are flags. */
    private static final int FINDING = 0xf;
    private static final int BOOKMARK = 0x10;
    private static final int MATCH = 0x20;

    private final EventGrid grid;
    private final RowMarks marks;
    private byte[] ticks;

    /**
     * @param clicked receives the number of the event to be shown
     */
    MarkRuler(Composite parent, EventGrid grid, RowMarks marks, LongConsumer clicked) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.grid = grid;
        this.marks = marks;
        addListener(SWT.Paint, e -> paint(e.gc));
        addListener(SWT.MouseDown, e -> {
            long event = near(e.y);
            if (event >= 0) {
                clicked.accept(event);
            } else if (grid.source().count() > 0) {
                grid.scrollTo(row(e.y) - grid.pageSize() / 2);
            }
        });
        addListener(SWT.MouseMove,
                e -> setCursor(near(e.y) < 0 ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
        grid.addScrollListener(this::redraw);
        Accessibles.name(this, EventMessages.Ruler_name);
        new Tips();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(WIDTH, hHint == SWT.DEFAULT ? 100 : hHint);
    }

    private int height() {
        return Math.max(1, getClientArea().height);
    }

    /** The first row of a pixel. */
    private long row(int y) {
        long count = grid.source().count();
        return Math.max(0, Math.min(count, (long) ((double) y / height() * count)));
    }

    private long event(long row) {
        long count = grid.source().count();
        return count == 0 ? 0 : row < count ? grid.source().event(row) : grid.source().event(count - 1) + 1;
    }

    private interface Finder {
        long in(long from, long to);
    }

    private void paint(GC gc) {
        GridLook look = grid.look();
        gc.setBackground(look.head);
        gc.fillRectangle(getClientArea());
        long count = grid.source().count();
        if (count == 0) {
            return;
        }
        int from = (int) ((double) grid.top() / count * height());
        int to = (int) Math.ceil((double) Math.min(count, grid.top() + grid.pageSize()) / count * height());
        gc.setBackground(look.line);
        gc.fillRectangle(0, from, WIDTH, Math.max(2, to - from));
        if (ticks == null || ticks.length != height()) {
            ticks = ticks();
        }
        paint(gc, FINDING);
        paint(gc, MATCH);
        paint(gc, BOOKMARK);
    }

    /** Finds what is marked at each height: too much to be done again whenever another row is at the top. */
    private byte[] ticks() {
        byte[] found = new byte[height()];
        long begin = event(0);
        for (int y = 0; y < found.length; y++) {
            long end = event(row(y + 1));
            if (end > begin) {
                long finding = findingIn(begin, end);
                Severity severity = finding < 0 ? null : marks.severity(finding);
                found[y] = (byte) (finding < 0 ? 0 : 1 + (severity == null ? Severity.ADVISORY : severity).ordinal());
                found[y] |= bookmarkIn(begin, end) >= 0 ? BOOKMARK : 0;
                found[y] |= matchIn(begin, end) >= 0 ? MATCH : 0;
                begin = end;
            }
        }
        return found;
    }

    /** Paints the ticks of a kind; those that touch in one go, for a search may match at every height. */
    private void paint(GC gc, int kind) {
        for (int y = 0; y < ticks.length;) {
            int tick = ticks[y] & kind;
            int end = y + 1;
            while (end < ticks.length && (ticks[end] & kind) == tick && kind != BOOKMARK) {
                end++;
            }
            if (tick != 0) {
                tick(gc, kind, tick, y, end - y);
            }
            y = end;
        }
    }

    private void tick(GC gc, int kind, int tick, int y, int height) {
        switch (kind) {
            case FINDING -> {
                gc.setBackground(UiColors.of(Severity.values()[tick - 1]));
                gc.fillRectangle(1, y - 1, 6, height + 2);
            }
            case MATCH -> {
                gc.setBackground(grid.look().ink);
                gc.fillRectangle(12, y, 5, height + 1);
            }
            default -> {
                gc.setBackground(grid.look().bookmark);
                gc.fillPolygon(new int[] {7, y - 3, 12, y, 7, y + 3});
            }
        }
    }

    /** There are other rows or marks than before. */
    void marksChanged() {
        ticks = null;
        redraw();
    }

    private long findingIn(long begin, long end) {
        return shown(marks::findingIn, begin, end);
    }

    private long bookmarkIn(long begin, long end) {
        return shown(marks::bookmarkIn, begin, end);
    }

    private long matchIn(long begin, long end) {
        return shown(marks::matchIn, begin, end);
    }

    /** The first one that has a row; a few are tried, for a filter may hide many. */
    private long shown(Finder finder, long begin, long end) {
        long event = finder.in(begin, end);
        for (int i = 0; i < 16 && event >= 0; i++) {
            long row = grid.source().rowOf(event);
            if (row < grid.source().count() && grid.source().event(row) == event) {
                return event;
            }
            event = event + 1 < end ? finder.in(event + 1, end) : -1;
        }
        return -1;
    }

    /** The marked event nearest to a height, or -1. */
    private long near(int y) {
        for (int away = 0; away <= NEAR; away++) {
            for (int at : new int[] {y - away, y + away}) {
                long begin = event(row(Math.max(0, at)));
                long end = event(row(at + 1));
                if (at >= 0 && end > begin) {
                    long event = findingIn(begin, end);
                    event = event >= 0 ? event : bookmarkIn(begin, end);
                    event = event >= 0 ? event : matchIn(begin, end);
                    if (event >= 0) {
                        return event;
                    }
                }
            }
        }
        return -1;
    }

    private final class Tips extends DefaultToolTip {
        Tips() {
            super(MarkRuler.this);
            setShift(new Point(-8, 16));
        }

        @Override
        protected Object getToolTipArea(Event e) {
            return near(e.y);
        }

        @Override
        protected String getText(Event e) {
            long event = near(e.y);
            if (event < 0) {
                return EventMessages.Ruler_tip;
            }
            String finding = marks.finding(event);
            String bookmark = marks.bookmark(event);
            return NLS.bind(EventMessages.Ruler_event, Texts.count(event)) + (finding == null ? "" : "\n" + finding)
                    + (bookmark == null ? "" : "\n" + EventMessages.Grid_bookmark + ": " + bookmark)
                    + (marks.isMatch(event) ? "\n" + EventMessages.Grid_match : "");
        }
    }
}
