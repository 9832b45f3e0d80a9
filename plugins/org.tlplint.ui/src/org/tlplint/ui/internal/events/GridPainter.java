/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.text.Aspect;
import org.tlplint.core.text.EventRow;
import org.tlplint.core.text.Times;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.ui.internal.UiColors;

/** Paints the rows of an {@link EventGrid}. */
final class GridPainter {

    private static final String WAIT = String.valueOf(GridLook.ELLIPSIS);

    private final EventGrid grid;
    /** Events that times are counted from and whose texts are not there. */
    private final Set<Long> references = new TreeSet<>();

    GridPainter(EventGrid grid) {
        this.grid = grid;
    }

    /**
     * Paints what is seen, and fetches the texts of that.
     *
     * @param damage what has to be painted
     */
    void paint(GC gc, Rectangle damage) {
        GridLook look = grid.look();
        Rectangle area = grid.getClientArea();
        gc.setBackground(look.paper);
        gc.fillRectangle(area);
        gc.setFont(look.font);
        RowSource source = grid.source();
        List<Long> seen = new ArrayList<>();
        int rows = grid.pageSize() + 1;
        long count = source.count();
        for (int i = 0; i < rows && grid.top() + i < count; i++) {
            long event = source.event(grid.top() + i);
            seen.add(event);
            Rectangle at = new Rectangle(area.x, grid.rowsAt() + i * look.rowHeight, area.width, look.rowHeight);
            if (at.intersects(damage)) {
                row(gc, grid.top() + i, event, at);
            }
        }
        if (count == 0) {
            empty(gc, area);
        }
        lines(gc, area, Math.min(rows, Math.max(0, count - grid.top())));
        grid.header().paint(gc, area);
        seen.addAll(references);
        references.clear();
        source.want(seen, ahead(rows, count));
    }

    private void empty(GC gc, Rectangle area) {
        gc.setFont(JFaceResources.getDialogFont());
        gc.setForeground(grid.look().faint);
        String text = grid.emptyText();
        Point size = gc.textExtent(text);
        gc.drawText(text, Math.max(GridLook.MARGIN, (area.width - size.x) / 2),
                grid.rowsAt() + Math.max(0, (area.height - grid.rowsAt()) / 3),
                SWT.DRAW_TRANSPARENT | SWT.DRAW_DELIMITER);
        gc.setFont(grid.look().font);
    }

    /** The next page and the one before, which are fetched after what is seen. */
    private List<Long> ahead(int rows, long count) {
        List<Long> ahead = new ArrayList<>();
        for (int i = 0; i < rows && grid.top() + rows + i < count; i++) {
            ahead.add(grid.source().event(grid.top() + rows + i));
        }
        for (int i = 1; i <= rows && grid.top() - i >= 0; i++) {
            ahead.add(grid.source().event(grid.top() - i));
        }
        return ahead;
    }

    private void row(GC gc, long row, long event, Rectangle at) {
        GridLook look = grid.look();
        RowMarks marks = grid.marks();
        Severity severity = marks.severity(event);
        boolean match = marks.isMatch(event);
        boolean selected = grid.selection().contains(row);
        boolean focus = grid.isFocusControl();
        Color paper = match ? look.match : severity != null ? look.row(severity) : look.paper;
        Color ink = look.ink;
        if (selected) {
            paper = focus ? look.chosen : look.chosenIdle;
            ink = focus ? look.chosenInk : look.ink;
        }
        gc.setBackground(paper);
        gc.fillRectangle(at.x + GridLook.MARGIN, at.y, at.width, at.height);
        gc.setForeground(ink);
        int y = at.y + 2;
        for (GridHeader.Place place : grid.header().places()) {
            if (place.x() + place.width() > GridLook.MARGIN && place.x() < at.width) {
                cell(gc, event, place, y, at.height);
            }
        }
        margin(gc, event, severity, match, at);
        if (selected && row == grid.selection().lead() && focus) {
            gc.setForeground(look.chosenInk);
            gc.setLineStyle(SWT.LINE_DOT);
            gc.drawRectangle(at.x + GridLook.MARGIN, at.y, at.width - GridLook.MARGIN - 1, at.height - 1);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
    }

    private void cell(GC gc, long event, GridHeader.Place place, int y, int height) {
        GridLook look = grid.look();
        int inner = place.width() - 2 * GridLook.PADDING;
        String text = CellText.cell(text(event, place.column()));
        if (inner <= 0 || text.isEmpty() || text.equals(WAIT) && !saysWait(event, place)) {
            return;
        }
        String fits = look.fit(gc, text, inner);
        boolean right = place.column().aspect().isNumber();
        int x = right ? place.x() + place.width() - GridLook.PADDING - look.textWidth(gc, fits)
                : place.x() + GridLook.PADDING;
        // clipping costs more than the text; letters of other scripts may stand out of their line
        boolean cut = x < GridLook.MARGIN || !GridLook.staysInLine(fits);
        if (cut) {
            int from = Math.max(GridLook.MARGIN, place.x());
            gc.setClipping(from, y - 2, place.x() + place.width() - from, height);
        }
        gc.drawText(fits, x, y, SWT.DRAW_TRANSPARENT);
        if (cut) {
            gc.setClipping((Rectangle) null);
        }
    }

    /** That a row is being fetched is said once in the row: to write it into each cell takes as long as the row itself. */
    private boolean saysWait(long event, GridHeader.Place place) {
        List<GridHeader.Place> places = grid.header().places();
        return grid.source().texts(event) != null || place.equals(places.get(places.size() - 1));
    }

    /** The text of a cell; an ellipsis while it is being fetched. */
    String text(long event, EventColumn column) {
        Aspect aspect = column.aspect();
        EventRow row = grid.source().texts(event);
        if (row == null) {
            return aspect == Aspect.NUMBER ? Long.toString(event) : missing(aspect);
        }
        if (aspect == Aspect.TIME && grid.columns().timeMode() != EventColumns.TimeMode.SINCE_START) {
            return time(row);
        }
        return row.get(aspect);
    }

    /** What stands in place of a text that is under way, or that never comes. */
    private String missing(Aspect aspect) {
        if (!grid.source().isUnreadable()) {
            return WAIT;
        }
        return aspect == Aspect.MEANING ? EventMessages.Row_unreadable : "";
    }

    private String time(EventRow row) {
        if (row.ref().timeNs() == TraceEvent.NO_TIME) {
            return "";
        }
        long event = row.ref().event();
        return switch (grid.columns().timeMode()) {
            case SINCE_START -> row.get(Aspect.TIME);
            case ABSOLUTE -> Times.column(row.ref().timeNs());
            case TO_SELECTED -> since(grid.selectedEvent(), row);
            // before the first bookmark it is as if there were none
            case SINCE_BOOKMARK -> since(grid.marks().bookmarkUpTo(event), row);
        };
    }

    private String since(long reference, EventRow row) {
        if (reference < 0) {
            return row.get(Aspect.TIME);
        }
        EventRow from = grid.source().texts(reference);
        if (from == null) {
            references.add(reference);
            return WAIT;
        }
        return from.ref().timeNs() == TraceEvent.NO_TIME ? ""
                : Times.column(row.ref().timeNs() - from.ref().timeNs());
    }

    private void margin(GC gc, long event, Severity severity, boolean match, Rectangle at) {
        GridLook look = grid.look();
        gc.setBackground(look.head);
        gc.fillRectangle(at.x, at.y, GridLook.MARGIN, at.height);
        int middle = at.y + at.height / 2;
        if (severity != null) {
            gc.setForeground(UiColors.of(severity));
            String sign = GridLook.sign(severity);
            gc.drawText(sign, at.x + 2 + (GridLook.SIGN - gc.textExtent(sign).x) / 2, at.y + 2, SWT.DRAW_TRANSPARENT);
        }
        if (grid.marks().bookmark(event) != null) {
            int x = at.x + 4 + GridLook.SIGN;
            gc.setBackground(look.bookmark);
            gc.fillPolygon(
                    new int[] {x + 2, middle - 6, x + 10, middle - 6, x + 10, middle + 6, x + 6, middle + 2, x + 2,
                            middle + 6});
        }
        if (match) {
            int x = at.x + 4 + 2 * GridLook.SIGN;
            gc.setBackground(look.ink);
            gc.fillPolygon(new int[] {x + 3, middle - 4, x + 10, middle, x + 3, middle + 4});
        }
    }

    private void lines(GC gc, Rectangle area, long rows) {
        GridLook look = grid.look();
        gc.setForeground(look.line);
        int bottom = grid.rowsAt() + (int) rows * look.rowHeight;
        for (int i = 1; i <= rows; i++) {
            int y = grid.rowsAt() + i * look.rowHeight - 1;
            gc.drawLine(area.x, y, area.width, y);
        }
        for (GridHeader.Place place : grid.header().places()) {
            int x = place.x() + place.width() - 1;
            if (x > GridLook.MARGIN) {
                gc.drawLine(x, grid.rowsAt(), x, bottom);
            }
        }
        gc.drawLine(GridLook.MARGIN - 1, grid.rowsAt(), GridLook.MARGIN - 1, bottom);
    }
}
