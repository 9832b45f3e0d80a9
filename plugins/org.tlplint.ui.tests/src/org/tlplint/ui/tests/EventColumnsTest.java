/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.keys;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.shoot;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.core.text.Aspect;
import org.tlplint.ui.internal.events.EventColumns;
import org.tlplint.ui.internal.events.EventColumns.TimeMode;

/** The columns of the Events page: their dialog, the menu of the heads, widths by keyboard, kinds of time, and that all is kept. */
class EventColumnsTest {

    private static final List<Aspect> USUAL = List.of(Aspect.NUMBER, Aspect.LINE, Aspect.TIME, Aspect.DELTA,
            Aspect.DIRECTION, Aspect.TYPE, Aspect.FUNCTION, Aspect.REQUESTER, Aspect.ADDRESS, Aspect.DATA,
            Aspect.MEANING);

    @TempDir
    Path folder;

    private Events events;

    @BeforeEach
    void open() throws Exception {
        events = Events.open(Workbench.BUG, folder);
    }

    @AfterEach
    void reset() {
        run(EventColumns.shared()::reset);
    }

    private Shell dialog() {
        keys("alt+shift+c");
        return Events.dialog();
    }

    private static Table table(Shell dialog) {
        return ui(() -> UiBot.find(dialog, Table.class, t -> true).get(0));
    }

    private static void select(Table table, int row) {
        run(() -> {
            table.setSelection(row);
            table.notifyListeners(SWT.Selection, new Event());
        });
    }

    private static void check(Table table, int row, boolean on) {
        run(() -> {
            Event event = new Event();
            event.item = table.getItem(row);
            event.detail = SWT.CHECK;
            ((TableItem) event.item).setChecked(on);
            table.notifyListeners(SWT.Selection, event);
        });
    }

    @Test
    void theDialogHidesMovesAndWidens() {
        Shell dialog = dialog();
        Table table = table(dialog);
        assertEquals(USUAL.size(), (int) ui(table::getItemCount));
        check(table, USUAL.indexOf(Aspect.DELTA), false);
        check(table, USUAL.indexOf(Aspect.LINE), false);
        select(table, USUAL.indexOf(Aspect.MEANING));
        for (int i = 0; i < 3; i++) {
            Events.press(dialog, "Up");
        }
        assertEquals("Meaning", ui(() -> table.getItem(USUAL.size() - 4).getText()));
        run(() -> UiBot.find(dialog, Spinner.class, s -> true).get(0).setSelection(417));
        run(() -> UiBot.find(dialog, Combo.class, c -> true).get(0).select(TimeMode.ABSOLUTE.ordinal()));
        shoot(dialog, Workbench.shot("events-columns-light"));
        assertEquals(USUAL, Events.shown(EventColumns.shared()), "nothing changes before OK");
        Events.press(dialog, "OK");
        List<Aspect> wanted = List.of(Aspect.NUMBER, Aspect.TIME, Aspect.DIRECTION, Aspect.TYPE, Aspect.FUNCTION,
                Aspect.MEANING, Aspect.REQUESTER, Aspect.ADDRESS, Aspect.DATA);
        assertEquals(wanted, Events.shown(EventColumns.shared()));
        assertEquals(417, (int) ui(() -> events.grid().headBounds(Aspect.MEANING).width));
        assertTrue(ui(() -> events.grid().headBounds(Aspect.MEANING).x) < ui(
                () -> events.grid().headBounds(Aspect.ADDRESS).x));
        assertNull(ui(() -> events.page().columnField(Aspect.DELTA)), "a hidden column has no field");
        assertNotNull(ui(() -> events.page().columnField(Aspect.MEANING)));
        shoot(ui(events.page()::control), Workbench.shot("events-columns-chosen"));
        EventColumns kept = ui(EventColumns::stored);
        assertEquals(wanted, Events.shown(kept), "kept for the next start");
        assertEquals(TimeMode.ABSOLUTE, kept.timeMode());
        assertEquals(417, kept.visible().get(5).width(7));
    }

    @Test
    void theDialogGoesBackToTheUsualColumnsAndCancels() {
        run(() -> EventColumns.shared().setVisible(Events.column(Aspect.TYPE), false));
        Themes.use(Themes.DARK);
        try {
            events.focus();
            Shell dialog = dialog();
            assertTrue(Themes.isDark(Workbench.shot("events-columns-dark"), dialog), "not dark");
            check(table(dialog), 0, false);
            Events.press(dialog, "Cancel");
        } finally {
            Themes.use(Themes.LIGHT);
        }
        assertEquals(USUAL.size() - 1, Events.shown(EventColumns.shared()).size(), "Cancel changes nothing");
        assertTrue(Events.shown(EventColumns.shared()).contains(Aspect.NUMBER));
        events.focus();
        Shell again = dialog();
        Events.press(again, "Usual Columns");
        Events.press(again, "OK");
        assertEquals(USUAL, Events.shown(EventColumns.shared()));
        assertEquals(USUAL, Events.shown(ui(EventColumns::stored)));
        assertNotNull(ui(() -> events.page().columnField(Aspect.TYPE)));
    }

    @Test
    void allColumnsCannotBeHidden() {
        events.focus();
        Shell dialog = dialog();
        for (int i = 0; i < USUAL.size(); i++) {
            check(table(dialog), i, false);
        }
        Events.press(dialog, "OK");
        assertEquals(USUAL, Events.shown(EventColumns.shared()), "a table without columns would be of no use");
    }

    @Test
    void theMenuOfTheHeadsHidesFitsAndShows() {
        events.select(100);
        Menu menu = events.menu(Aspect.DATA, true);
        List<String> entries = Events.entries(menu);
        assertEquals(List.of("Hide Data", "Fit Width", "#", "Line"), entries.subList(0, 4));
        Events.choose(menu, "Hide Data");
        assertFalse(Events.shown(EventColumns.shared()).contains(Aspect.DATA));
        Events.choose(events.menu(Aspect.TYPE, true), "Data");
        assertEquals(USUAL, Events.shown(EventColumns.shared()));
        int before = ui(() -> events.grid().headBounds(Aspect.FUNCTION).width);
        Events.choose(events.menu(Aspect.FUNCTION, true), "Fit Width");
        int fitted = ui(() -> events.grid().headBounds(Aspect.FUNCTION).width);
        assertTrue(fitted != before && fitted > 40, before + " to " + fitted);
        Events.choose(events.menu(Aspect.FUNCTION, true), "Usual Columns");
        assertEquals(before, (int) ui(() -> events.grid().headBounds(Aspect.FUNCTION).width));
        Events.choose(events.menu(Aspect.TIME, true), "Time Column", "Clock of the trace");
        assertEquals(TimeMode.ABSOLUTE, ui(() -> EventColumns.shared().timeMode()));
    }

    @Test
    void widthsChangeByKeyboard() {
        run(() -> events.page().columnField(Aspect.ADDRESS).setFocus());
        int before = ui(() -> events.grid().headBounds(Aspect.ADDRESS).width);
        keys("ctrl+greater", "ctrl+greater", "ctrl+greater");
        waitFor("a wider column", () -> events.grid().headBounds(Aspect.ADDRESS).width > before);
        int wide = ui(() -> events.grid().headBounds(Aspect.ADDRESS).width);
        assertEquals(0, (wide - before) % 3);
        keys("ctrl+less");
        waitFor("a narrower column", () -> events.grid().headBounds(Aspect.ADDRESS).width < wide);
        int now = ui(() -> events.grid().headBounds(Aspect.ADDRESS).width);
        assertEquals((wide - before) / 3, wide - now);
        assertEquals(now, ui(EventColumns::stored).all().get(USUAL.indexOf(Aspect.ADDRESS)).width(7));
        for (int i = 0; i < 30; i++) {
            keys("ctrl+less");
        }
        assertTrue(ui(() -> events.grid().headBounds(Aspect.ADDRESS).width) >= 24, "it can still be found");
    }

    @Test
    void theTimeColumnCountsInFourWays() {
        events.select(100);
        BigDecimal start = time(100);
        BigDecimal other = time(110);
        keys("ctrl+shift+t");
        waitFor("the clock", () -> EventColumns.shared().timeMode() == TimeMode.ABSOLUTE);
        long ns = ui(() -> events.page().rows().get(100)).ref().timeNs();
        assertEquals(0, BigDecimal.valueOf(ns, 9).compareTo(time(100)), "the trace's own clock");
        assertEquals(0, other.subtract(start).compareTo(time(110).subtract(time(100))));
        keys("ctrl+shift+t");
        waitFor("since the selected event", () -> EventColumns.shared().timeMode() == TimeMode.TO_SELECTED);
        assertEquals(0, BigDecimal.ZERO.compareTo(time(100)));
        assertEquals(0, other.subtract(start).compareTo(time(110)));
        assertTrue(time(95).signum() < 0, "before the selected event");
        keys("Down");
        waitFor("the next event", () -> events.grid().selectedEvent() == 101);
        assertEquals(0, BigDecimal.ZERO.compareTo(time(101)));
        assertEquals(TimeMode.TO_SELECTED, ui(EventColumns::stored).timeMode());
        shoot(ui(events.page()::control), Workbench.shot("events-time-to-selected"));
        events.select(100);
        keys("ctrl+b");
        waitFor("a bookmark", () -> events.page().bookmarks().at(100) != null);
        keys("ctrl+shift+t");
        waitFor("since the bookmark", () -> EventColumns.shared().timeMode() == TimeMode.SINCE_BOOKMARK);
        assertEquals(0, BigDecimal.ZERO.compareTo(time(100)));
        assertEquals(0, other.subtract(start).compareTo(time(110)));
        BigDecimal before = time(95);
        assertTrue(before.signum() > 0, "before any bookmark it counts from the start");
        events.select(30_000);
        BigDecimal far = time(30_000);
        shoot(ui(events.page()::control), Workbench.shot("events-time-since-bookmark"));
        keys("ctrl+shift+t");
        waitFor("since the start", () -> EventColumns.shared().timeMode() == TimeMode.SINCE_START);
        assertEquals(0, time(30_000).subtract(start).compareTo(far), "the bookmark need not be in view");
        events.select(100);
        assertEquals(0, start.compareTo(time(100)));
        assertEquals(before, time(95));
    }

    private BigDecimal time(long event) {
        return new BigDecimal(events.cell(event, Aspect.TIME));
    }
}
