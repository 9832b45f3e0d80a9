/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.core.text.Aspect;
import org.tlplint.ui.internal.events.EventColumns;
import org.tlplint.ui.internal.events.EventGrid;
import org.tlplint.ui.internal.events.RowSelection.Range;

/** The Events page by a real pointer, through the window system: wheel, scroll bar, heads of columns, margin, context menu. */
class EventPointerTest {

    @TempDir
    Path folder;

    private Events events;
    private EventGrid grid;

    @BeforeEach
    void open() throws Exception {
        events = Events.open(Workbench.BUG, folder);
        grid = events.grid();
        run(() -> UiBot.window().getShell().forceActive());
    }

    @AfterEach
    void reset() {
        run(EventColumns.shared()::reset);
    }

    private Point place(Aspect column, int row) {
        Rectangle head = ui(() -> grid.headBounds(column));
        int height = ui(() -> grid.bounds(grid.top()).height);
        return new Point(head.x + head.width / 2, ui(grid::rowsAt) + row * height + height / 2);
    }

    @Test
    void wheelBarHeadsMarginAndMenu() {
        // the wheel
        Point middle = place(Aspect.TYPE, 4);
        UiBot.wheel(grid, middle.x, middle.y, 5, 4);
        waitFor("the wheel scrolls down", () -> grid.top() >= 12);
        long down = ui(grid::top);
        UiBot.wheel(grid, middle.x, middle.y, 4, 2);
        waitFor("the wheel scrolls up", () -> grid.top() < down);
        assertEquals(-1, events.selected(), "the wheel selects nothing");

        // the tool tip has what the cell is too narrow for
        Rectangle function = ui(() -> grid.headBounds(Aspect.FUNCTION));
        run(() -> EventColumns.shared().setVisible(Events.column(Aspect.REQUESTER), false));
        UiBot.drag(grid, function.x + function.width, 8, function.x + 50, 8);
        waitFor("a narrow column", () -> grid.headBounds(Aspect.FUNCTION).width < 60);
        long tipped = ui(grid::top) + 2;
        String whole = events.cell(tipped, Aspect.FUNCTION);
        Point narrow = place(Aspect.FUNCTION, 2);
        UiBot.hover(grid, narrow.x, narrow.y);
        waitFor("a tool tip with " + whole, () -> Stream.of(UiBot.display().getShells())
                .anyMatch(
                        s -> s.isVisible() && UiBot.find(s, CLabel.class, l -> whole.equals(l.getText())).size() == 1));
        run(EventColumns.shared()::reset);

        // rows: a click, a dragged selection, Ctrl
        UiBot.click(grid, middle.x, middle.y);
        long top = ui(grid::top);
        waitFor("a click selects", () -> grid.selectedEvent() == top + 4);
        Point to = place(Aspect.TYPE, 8);
        UiBot.drag(grid, middle.x, middle.y, to.x, to.y);
        waitFor("dragging selects rows", () -> grid.selection().size() == 5);
        assertEquals(new Range(top + 4, top + 8), ui(() -> grid.selection().ranges()).get(0));

        // the scroll bar: down to the end of the view
        Rectangle area = ui(grid::getClientArea);
        Point size = ui(grid::getSize);
        int bar = ui(() -> grid.getVerticalBar().getSize().x);
        int x = area.width < size.x ? size.x - bar / 2 : size.x - 4;
        long before = ui(grid::top);
        UiBot.drag(grid, x, thumb(), x, size.y - 8);
        waitFor("the scroll bar is dragged", () -> grid.top() > before + 5_000);
        UiBot.drag(grid, x, thumb(), x, 2);
        waitFor("and back", () -> grid.top() < 100);

        // the heads: an edge is dragged, double-clicked; a head is moved
        Rectangle address = ui(() -> grid.headBounds(Aspect.ADDRESS));
        UiBot.drag(grid, address.x + address.width, 8, address.x + address.width + 60, 8);
        waitFor("a wider column", () -> Math.abs(grid.headBounds(Aspect.ADDRESS).width - address.width - 60) <= 2);
        assertEquals(ui(() -> grid.headBounds(Aspect.ADDRESS).width),
                ui(EventColumns::stored).visible().get(8).width(7), "and that is kept");
        Rectangle wide = ui(() -> grid.headBounds(Aspect.ADDRESS));
        UiBot.doubleClick(grid, wide.x + wide.width, 8);
        waitFor("as wide as its texts", () -> grid.headBounds(Aspect.ADDRESS).width < wide.width);
        Rectangle data = ui(() -> grid.headBounds(Aspect.DATA));
        Rectangle type = ui(() -> grid.headBounds(Aspect.TYPE));
        UiBot.drag(grid, data.x + data.width / 2, 8, type.x + 4, 8);
        waitFor("Data stands before Type",
                () -> grid.headBounds(Aspect.DATA).x < grid.headBounds(Aspect.TYPE).x);

        // the margin: a double click puts a bookmark
        Point row = place(Aspect.TYPE, 3);
        UiBot.doubleClick(grid, 20, row.y);
        long marked = ui(grid::top) + 3;
        waitFor("a bookmark", () -> events.page().bookmarks().at(marked) != null);

        // the right button: selects the row that it hits and opens the menu there
        Point other = place(Aspect.MEANING, 6);
        boolean[] shown = {false};
        run(() -> grid.getMenu().addListener(SWT.Show, e -> shown[0] = true));
        UiBot.rightClick(grid, other.x, other.y);
        waitFor("the menu", () -> shown[0]);
        waitFor("the row below the pointer", () -> grid.selectedEvent() == grid.top() + 6);
        UiBot.settle();
        assertTrue(UiBot.shootScreen(Workbench.shot("events-menu")) > 10);
        UiBot.keys("Escape");
        UiBot.settle();
    }

    /** Height of the middle of the scroll bar's thumb. */
    private int thumb() {
        return ui(() -> {
            var bar = grid.getVerticalBar();
            int least = 12;
            double share = (double) bar.getSelection() / Math.max(1, bar.getMaximum() - bar.getThumb());
            return (int) (least + share * (grid.getSize().y - 2 * least));
        });
    }
}
