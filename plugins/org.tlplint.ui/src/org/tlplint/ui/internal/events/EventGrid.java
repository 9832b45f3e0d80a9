/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.util.function.LongConsumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.tlplint.core.text.Aspect;

/**
 * A table of any number of events. Only the rows in view exist: the row at the top is a long, and the scroll bar is mapped to
 * it. Selection is held as ranges of rows. Below the heads of the columns there is room for fields to search by.
 */
public final class EventGrid extends Canvas {

    private final RowSource source;
    private final RowMarks marks;
    private final EventColumns columns;
    private final RowSelection selection = new RowSelection();
    private final GridPainter painter;
    private final GridHeader header;
    private final GridScroll scroll;
    private final LongConsumer onSelect;
    private GridLook look;
    private int fieldsHeight;
    private long known;
    private Supplier<String> emptyText = () -> "";

    /**
     * @param onSelect receives the number of the event that became selected by the user
     */
    public EventGrid(Composite parent, RowSource source, RowMarks marks, EventColumns columns, LongConsumer onSelect) {
        super(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_REDRAW_RESIZE);
        this.source = source;
        this.marks = marks;
        this.columns = columns;
        this.onSelect = onSelect;
        look = new GridLook(this);
        painter = new GridPainter(this);
        header = new GridHeader(this);
        scroll = new GridScroll(this);
        Runnable changed = this::columnsChanged;
        columns.addListener(changed);
        addDisposeListener(e -> columns.removeListener(changed));
        addListener(SWT.Paint, e -> painter.paint(e.gc, new Rectangle(e.x, e.y, e.width, e.height)));
        addListener(SWT.Resize, e -> resized());
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        new GridKeys(this);
        new GridMouse(this);
        GridAccess.install(this);
        new GridTips(this);
        applyTheme();
    }

    /** Takes the colours and the font of the current theme. */
    void applyTheme() {
        look = new GridLook(this);
        setBackground(look.paper);
        setForeground(look.ink);
        resized();
    }

    public RowSource source() {
        return source;
    }

    RowMarks marks() {
        return marks;
    }

    EventColumns columns() {
        return columns;
    }

    GridLook look() {
        return look;
    }

    GridHeader header() {
        return header;
    }

    /** The selected rows. */
    public RowSelection selection() {
        return selection;
    }

    /** Number of the event in the row that leads the selection, or -1. */
    public long selectedEvent() {
        long lead = selection.lead();
        return lead < 0 || lead >= source.count() ? -1 : source.event(lead);
    }

    /** The row at the top. */
    public long top() {
        return scroll.top();
    }

    /** Pixels that are scrolled away at the left. */
    int left() {
        return scroll.left();
    }

    /** Where the rows begin, below heads and fields. */
    public int rowsAt() {
        return look.headHeight + fieldsHeight;
    }

    /** What stands where rows would, as long as there are none. */
    void setEmptyText(Supplier<String> text) {
        emptyText = text;
    }

    String emptyText() {
        return emptyText.get();
    }

    /** Makes room below the heads. */
    void setFieldsHeight(int pixels) {
        fieldsHeight = pixels;
        resized();
    }

    /** Rows that are seen as a whole. */
    public int pageSize() {
        return Math.max(1, (getClientArea().height - rowsAt()) / look.rowHeight);
    }

    /** The row at a height, or -1. */
    public long rowAt(int y) {
        if (y < rowsAt()) {
            return -1;
        }
        long row = top() + (y - rowsAt()) / look.rowHeight;
        return row < source.count() ? row : -1;
    }

    /** Where the head of a column is painted; an empty place if it is hidden. */
    public Rectangle headBounds(Aspect aspect) {
        return header.places().stream().filter(p -> p.column().aspect() == aspect).findFirst()
                .map(p -> new Rectangle(p.x(), 0, p.width(), look.headHeight)).orElse(new Rectangle(0, 0, 0, 0));
    }

    /** Where a row is painted, if it is seen. */
    public Rectangle bounds(long row) {
        long place = row - top();
        boolean seen = place >= 0 && place <= pageSize();
        return new Rectangle(0, seen ? rowsAt() + (int) place * look.rowHeight : -look.rowHeight,
                getClientArea().width, look.rowHeight);
    }

    /** Brings a row to the top, as far as there are rows below it. */
    public void scrollTo(long row) {
        scroll.to(row);
    }

    void scrollLeft(int pixels) {
        scroll.toLeft(pixels);
    }

    /** Brings a column into view. */
    void showColumn(Aspect aspect) {
        Rectangle head = headBounds(aspect);
        int right = head.x + head.width - getClientArea().width;
        if (head.x < GridLook.MARGIN) {
            scroll.toLeft(scroll.left() + head.x - GridLook.MARGIN);
        } else if (right > 0) {
            scroll.toLeft(scroll.left() + Math.min(right, head.x - GridLook.MARGIN));
        }
    }

    /** Brings a row into view, with some rows around it if it has to be jumped to. */
    void show(long row) {
        scroll.show(row);
    }

    /** How the selection changes. */
    enum Change {
        SET, EXTEND, TOGGLE
    }

    /** The user selects a row. */
    void userSelects(long wanted, Change change) {
        long count = source.count();
        if (count == 0) {
            return;
        }
        long row = Math.max(0, Math.min(wanted, count - 1));
        select(row, () -> {
            switch (change) {
                case SET -> selection.set(row);
                case EXTEND -> selection.extend(row);
                case TOGGLE -> selection.toggle(row);
            }
        });
        onSelect.accept(source.event(row));
    }

    /** Selects all rows. */
    void selectAll() {
        selection.all(source.count());
        selected();
    }

    /** Selects the row of an event and scrolls to it, without telling anybody. */
    void reveal(long event) {
        long row = source.rowOf(event);
        if (row >= 0 && row < source.count()) {
            if (row != selection.lead()) {
                select(row, () -> selection.set(row));
            } else {
                show(row);
            }
        }
    }

    /** Changes the selection and shows a row. When one row follows another, and nothing else changes, only these two are painted. */
    private void select(long row, Runnable change) {
        long before = selection.size() <= 1 ? selection.lead() : -1;
        boolean few = selection.size() <= 1 && columns.timeMode() != EventColumns.TimeMode.TO_SELECTED;
        change.run();
        if (few && selection.size() <= 1) {
            show(row);
            redrawRow(before);
            redrawRow(row);
            GridAccess.moved(this);
        } else {
            show(row);
            selected();
        }
    }

    private void redrawRow(long row) {
        if (row >= 0) {
            Rectangle at = bounds(row);
            redraw(at.x, at.y, at.width, at.height, false);
        }
    }

    private void selected() {
        redraw();
        GridAccess.moved(this);
    }

    /** Rows have come or gone. */
    public void rowsChanged() {
        long count = source.count();
        if (count < known) {
            if (selection.lead() >= count) {
                selection.clear();
            }
        }
        known = count;
        scroll.update();
        redraw();
    }

    /** Other rows than before: the selection is no longer true. */
    void rowsReplaced(long event) {
        selection.clear();
        long row = event < 0 ? 0 : Math.min(source.rowOf(event), Math.max(0, source.count() - 1));
        if (event >= 0 && row < source.count() && source.event(row) == event) {
            selection.set(row);
        }
        scroll.around(row);
        rowsChanged();
        scroll.tell();
    }

    void addScrollListener(Runnable listener) {
        scroll.addListener(listener);
    }

    private void columnsChanged() {
        if (!isDisposed()) {
            resized();
        }
    }

    /** The columns or the size have changed. */
    void resized() {
        scroll.update();
        header.placed();
        redraw();
    }

    /** The text of a cell as it is shown. */
    public String text(long event, EventColumn column) {
        return painter.text(event, column);
    }

    /** The rows get the keyboard, not the first of the fields. */
    @Override
    public boolean setFocus() {
        return forceFocus();
    }

    @Override
    protected void checkSubclass() {
        // a canvas that paints rows
    }
}
