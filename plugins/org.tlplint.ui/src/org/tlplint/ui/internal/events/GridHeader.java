/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.tlplint.core.text.Aspect;

/** The heads of the columns: where they stand, how they are painted, dragged and widened. */
final class GridHeader {

    private static final int GRIP = 4;

    /** Where a column stands, scrolled as it is. */
    record Place(EventColumn column, int x, int width) {
    }

    private final EventGrid grid;
    private final List<Runnable> listeners = new ArrayList<>();
    private List<Place> places = List.of();
    private EventColumn widened;
    private EventColumn moved;
    private int dragFrom;
    private int dragTo = -1;

    GridHeader(EventGrid grid) {
        this.grid = grid;
    }

    /** Called when columns have another place than before. */
    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    List<Place> places() {
        return places;
    }

    /** Width of margin and columns. The last column takes what is left of the view. */
    int width() {
        int width = GridLook.MARGIN;
        for (EventColumn column : grid.columns().visible()) {
            width += column.width(grid.look().character);
        }
        return width;
    }

    void placed() {
        List<Place> now = new ArrayList<>();
        int x = GridLook.MARGIN - grid.left();
        List<EventColumn> visible = grid.columns().visible();
        for (int i = 0; i < visible.size(); i++) {
            int width = visible.get(i).width(grid.look().character);
            if (i == visible.size() - 1) {
                width = Math.max(width, grid.getClientArea().width - x);
            }
            now.add(new Place(visible.get(i), x, width));
            x += width;
        }
        places = now;
        listeners.forEach(Runnable::run);
    }

    static String title(EventColumn column, EventColumns.TimeMode mode) {
        return switch (column.aspect()) {
            case TIME -> switch (mode) {
                case SINCE_START -> EventMessages.Column_time;
                case ABSOLUTE -> EventMessages.Column_time_absolute;
                case TO_SELECTED -> EventMessages.Column_time_to_selected;
                case SINCE_BOOKMARK -> EventMessages.Column_time_since_bookmark;
            };
            default -> title(column.aspect());
        };
    }

    static String title(Aspect aspect) {
        return switch (aspect) {
            case NUMBER -> EventMessages.Column_event;
            case TIME -> EventMessages.Column_time;
            case DELTA -> EventMessages.Column_delta;
            case DIRECTION -> EventMessages.Column_direction;
            case TYPE -> EventMessages.Column_type;
            case REQUESTER -> EventMessages.Column_requester;
            case FUNCTION -> EventMessages.Column_function;
            case ADDRESS -> EventMessages.Column_address;
            case DATA -> EventMessages.Column_data;
            case MEANING -> EventMessages.Column_meaning;
            case LINE -> EventMessages.Column_line;
        };
    }

    void paint(GC gc, Rectangle area) {
        GridLook look = grid.look();
        gc.setBackground(look.head);
        gc.fillRectangle(area.x, area.y, area.width, grid.rowsAt());
        for (Place place : places) {
            gc.setForeground(place.column == moved && dragTo >= 0 ? look.faint : look.ink);
            int from = Math.max(GridLook.MARGIN, place.x);
            gc.setClipping(from, 0, Math.max(0, place.x + place.width - from), look.headHeight);
            String title = look.fit(gc, title(place.column, grid.columns().timeMode()),
                    place.width - 2 * GridLook.PADDING);
            int x = place.column.aspect().isNumber()
                    ? place.x + place.width - GridLook.PADDING - look.textWidth(gc, title)
                    : place.x + GridLook.PADDING;
            gc.drawText(title, x, 4, SWT.DRAW_TRANSPARENT);
            gc.setForeground(look.line);
            gc.drawLine(place.x + place.width - 1, 4, place.x + place.width - 1, look.headHeight - 4);
        }
        gc.setClipping((Rectangle) null);
        gc.setForeground(look.line);
        gc.drawLine(area.x, grid.rowsAt() - 1, area.width, grid.rowsAt() - 1);
        if (dragTo >= 0) {
            gc.setForeground(look.ink);
            gc.setLineWidth(2);
            gc.drawLine(dragTo, 2, dragTo, look.headHeight - 2);
            gc.setLineWidth(1);
        }
    }

    boolean contains(int y) {
        return y < grid.look().headHeight;
    }

    /** The column whose right edge is at a place, or null. */
    EventColumn edgeAt(int x) {
        for (Place place : places) {
            if (Math.abs(place.x + place.width - x) <= GRIP && x > GridLook.MARGIN) {
                return place.column;
            }
        }
        return null;
    }

    /** The column at a place, or null in the margin. */
    EventColumn columnAt(int x) {
        for (Place place : places) {
            if (x >= Math.max(GridLook.MARGIN, place.x) && x < place.x + place.width) {
                return place.column;
            }
        }
        return null;
    }

    Place place(EventColumn column) {
        return places.stream().filter(p -> p.column == column).findFirst().orElse(null);
    }

    void press(int x) {
        dragFrom = x;
        widened = edgeAt(x);
        moved = widened == null ? columnAt(x) : null;
    }

    void drag(int x) {
        if (widened != null) {
            grid.columns().setWidth(widened, Math.max(EventColumn.LEAST_WIDTH, x - place(widened).x));
            grid.resized();
        } else if (moved != null && (dragTo >= 0 || Math.abs(x - dragFrom) > 2 * GRIP)) {
            EventColumn before = targetOf(x);
            Place place = before == null ? places.get(places.size() - 1) : place(before);
            dragTo = before == null ? place.x + place.width - 2 : place.x;
            grid.redraw();
        }
    }

    void release(int x) {
        if (widened != null) {
            grid.columns().changed();
        } else if (moved != null && dragTo >= 0) {
            grid.columns().move(moved, targetOf(x));
        }
        widened = null;
        moved = null;
        dragTo = -1;
        grid.redraw();
    }

    /** The column before which one that is dropped comes to stand; null for the end. */
    private EventColumn targetOf(int x) {
        for (Place place : places) {
            if (x < place.x + place.width / 2) {
                return place.column;
            }
        }
        return null;
    }

    /** As wide as the texts that are seen. */
    void fit(EventColumn column) {
        GC gc = new GC(grid);
        gc.setFont(grid.look().font);
        int widest = grid.look().textWidth(gc, title(column, grid.columns().timeMode()));
        for (long row = grid.top(); row <= grid.top() + grid.pageSize() && row < grid.source().count(); row++) {
            widest = Math.max(widest, grid.look().textWidth(gc,
                    CellText.cell(grid.text(grid.source().event(row), column))));
        }
        gc.dispose();
        grid.columns().setWidth(column, widest + 2 * GridLook.PADDING + 2);
        grid.columns().changed();
    }
}
