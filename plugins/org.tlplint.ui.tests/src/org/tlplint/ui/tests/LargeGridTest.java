/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.keys;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.settle;
import static org.tlplint.ui.tests.UiBot.shoot;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.text.Aspect;
import org.tlplint.core.text.EventRow;
import org.tlplint.core.text.Topic;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.EventRef;
import org.tlplint.ui.internal.events.EventColumns;
import org.tlplint.ui.internal.events.EventGrid;
import org.tlplint.ui.internal.events.RowMarks;
import org.tlplint.ui.internal.events.RowSource;
import org.tlplint.ui.internal.events.ScrollMap;

/** The table with more rows than any int of pixels holds: middle, end, keys, the scroll bar, and no row kept. */
class LargeGridTest {

    private static final long ROWS = 300_000_000L;
    private static final long MANY = 7_000_000_000L;

    private Shell shell;
    private EventGrid grid;
    private long selected = -1;
    private long count = ROWS;

    @BeforeEach
    void open() {
        run(() -> {
            shell = new Shell(UiBot.window().getShell(), SWT.SHELL_TRIM);
            shell.setLayout(new FillLayout());
            grid = new EventGrid(shell, new Fake(), new NoMarks(), EventColumns.shared(), event -> selected = event);
            shell.setBounds(40, 40, 1000, 600);
            shell.open();
            shell.forceActive();
            grid.setFocus();
            grid.rowsChanged();
        });
        waitFor("the keyboard", () -> grid.isFocusControl());
    }

    @AfterEach
    void close() {
        run(shell::dispose);
    }

    @Test
    void reachesMiddleAndEnd() {
        keys("ctrl+End");
        waitFor("the last row", () -> selected == ROWS - 1);
        int page = ui(grid::pageSize);
        assertEquals(ROWS - page, (long) ui(grid::top));
        keys("Up", "Up");
        waitFor("two rows up", () -> selected == ROWS - 3);
        keys("Prior");
        waitFor("a page up", () -> selected == ROWS - 3 - (page - 1));
        bar(SWT.DRAG, ScrollMap.MOST / 2);
        long middle = ui(grid::top);
        assertTrue(Math.abs(middle - ROWS / 2) < ROWS / 1_000, "top: " + middle);
        bar(SWT.ARROW_DOWN, ScrollMap.MOST / 2);
        assertEquals(middle + 1, (long) ui(grid::top));
        assertTrue(shoot(ui(() -> grid), Workbench.shot("grid-middle")) > 10);
        bar(SWT.DRAG, ScrollMap.MOST);
        assertEquals(ROWS - page, (long) ui(grid::top));
        bar(SWT.DRAG, 0);
        assertEquals(0, (long) ui(grid::top));
    }

    @Test
    void selectsFromOneEndToTheOther() {
        keys("ctrl+Home");
        waitFor("the first row", () -> selected == 0);
        keys("shift+End");
        waitFor("all rows", () -> grid.selection().size() == ROWS);
        assertEquals(1, ui(() -> grid.selection().ranges()).size());
        assertEquals(ROWS - 1, selected);
    }

    @Test
    void goesOnWhenRowsComeAndGo() {
        keys("ctrl+End");
        waitFor("the last row", () -> selected == ROWS - 1);
        count = MANY;
        run(grid::rowsChanged);
        settle();
        keys("ctrl+End");
        waitFor("the last row of more", () -> selected == MANY - 1);
        count = 10;
        run(grid::rowsChanged);
        assertEquals(0, (long) ui(grid::top));
        assertEquals(-1, (long) ui(grid::selectedEvent));
        count = 0;
        run(grid::rowsChanged);
        keys("Down");
        settle();
        assertEquals(-1, (long) ui(grid::selectedEvent));
    }

    private void bar(int detail, int to) {
        run(() -> {
            ScrollBar bar = grid.getVerticalBar();
            bar.setSelection(to);
            Event event = new Event();
            event.detail = detail;
            bar.notifyListeners(SWT.Selection, event);
        });
    }

    private final class Fake implements RowSource {
        @Override
        public long count() {
            return count;
        }

        @Override
        public long event(long row) {
            return row;
        }

        @Override
        public long rowOf(long event) {
            return event;
        }

        @Override
        public EventRow texts(long event) {
            Map<Aspect, String> cells = new EnumMap<>(Aspect.class);
            for (Aspect aspect : Aspect.values()) {
                cells.put(aspect, aspect.id() + ' ' + event);
            }
            return new EventRow(new EventRef(0, event + 1, 0, event, event), EventKind.NOTE, Topic.OTHER, Bdf.NONE, -1,
                    Bdf.NONE, 0, false, 0, cells);
        }

        @Override
        public void want(List<Long> seen, List<Long> ahead) {
            assertTrue(seen.size() + ahead.size() < 400, "wanted: " + seen.size() + " and " + ahead.size());
        }
    }

    private static final class NoMarks implements RowMarks {
        @Override
        public Severity severity(long event) {
            return null;
        }

        @Override
        public String finding(long event) {
            return null;
        }

        @Override
        public String bookmark(long event) {
            return null;
        }

        @Override
        public long bookmarkUpTo(long event) {
            return -1;
        }

        @Override
        public boolean isMatch(long event) {
            return event % 11 == 0;
        }

        @Override
        public long findingIn(long from, long to) {
            return -1;
        }

        @Override
        public long bookmarkIn(long from, long to) {
            return -1;
        }

        @Override
        public long matchIn(long from, long to) {
            return -1;
        }
    }
}
