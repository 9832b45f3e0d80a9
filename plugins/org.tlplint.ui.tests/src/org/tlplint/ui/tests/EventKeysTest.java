/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.keys;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.shoot;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.core.text.Aspect;
import org.tlplint.ui.internal.events.EventColumns;
import org.tlplint.ui.internal.events.EventGrid;
import org.tlplint.ui.internal.events.QueryHistory;
import org.tlplint.ui.internal.events.RowSelection.Range;

/** All of the Events page by keyboard, and what assistive technology is told of the row one is at. */
class EventKeysTest {

    @TempDir
    Path folder;

    private Events events;
    private EventGrid grid;
    private long last;

    @BeforeEach
    void open() throws Exception {
        events = Events.open(Workbench.BUG, folder);
        grid = events.grid();
        last = events.count() - 1;
    }

    @AfterEach
    void reset() {
        run(EventColumns.shared()::reset);
    }

    private void press(String key, long lead) {
        keys(key);
        waitFor(key + " goes to " + lead, () -> grid.selection().lead() == lead);
    }

    private void selection(String what, Range... ranges) {
        assertEquals(List.of(ranges), ui(() -> grid.selection().ranges()), what);
    }

    @Test
    void everyMovement() {
        int page = ui(grid::pageSize) - 1;
        press("Down", 0);
        press("Down", 1);
        press("Up", 0);
        press("Up", 0);
        press("Next", page);
        press("Next", 2L * page);
        press("Prior", page);
        press("End", last);
        press("Down", last);
        press("Next", last);
        assertTrue(ui(() -> grid.top() + grid.pageSize() > last), "the last row is seen");
        press("Home", 0);
        assertEquals(0, (long) ui(grid::top));
        press("ctrl+End", last);
        press("ctrl+Home", 0);
        press("Prior", 0);
        events.select(500);
        long top = ui(grid::top);
        keys("ctrl+Down", "ctrl+Down");
        waitFor("two rows down", () -> grid.top() == top + 2);
        keys("ctrl+Up");
        waitFor("one row up", () -> grid.top() == top + 1);
        assertEquals(500, events.selected(), "with Ctrl the selection stays");
    }

    @Test
    void everyWayToSelect() {
        int page = ui(grid::pageSize) - 1;
        events.select(100);
        press("shift+Down", 101);
        press("shift+Next", 101 + page);
        selection("down", new Range(100, 101 + page));
        press("shift+Up", 100 + page);
        press("shift+Prior", 100);
        selection("back again", new Range(100, 100));
        press("shift+Home", 0);
        selection("to the first", new Range(0, 100));
        press("ctrl+shift+End", last);
        selection("to the last", new Range(100, last));
        press("shift+End", last);
        press("ctrl+shift+Home", 0);
        press("Down", 1);
        selection("one", new Range(1, 1));
        keys("ctrl+space");
        waitFor("nothing", () -> grid.selection().size() == 0);
        keys("ctrl+space");
        waitFor("the row again", () -> grid.selection().size() == 1);
        keys("ctrl+a");
        waitFor("all", () -> grid.selection().size() == last + 1);
        selection("all", new Range(0, last));
    }

    @Test
    void goesSideways() {
        run(() -> EventColumns.shared().reset());
        events.select(10);
        int x = ui(() -> grid.headBounds(Aspect.TYPE).x);
        run(() -> events.page().columnField(Aspect.MEANING).setFocus());
        for (int i = 0; i < 10; i++) {
            run(() -> events.page().columnField(Aspect.FUNCTION).setFocus());
            keys("ctrl+greater", "ctrl+greater", "ctrl+greater", "ctrl+greater", "ctrl+greater", "ctrl+greater");
        }
        waitFor("a bar", () -> grid.getHorizontalBar().isVisible());
        events.focus();
        keys("Right", "Right");
        waitFor("farther to the right", () -> grid.headBounds(Aspect.TYPE).x < x);
        shoot(ui(events.page()::control), Workbench.shot("events-sideways"));
        keys("Left", "Left", "Left");
        waitFor("at the left edge", () -> grid.headBounds(Aspect.TYPE).x == x);
        assertEquals(10, events.selected());
        // a field that gets the keyboard while it is scrolled away comes into view
        run(() -> events.page().columnField(Aspect.MEANING).setFocus());
        waitFor("the field", () -> grid.headBounds(Aspect.MEANING).x < grid.getClientArea().width);
        assertTrue(ui(() -> events.page().columnField(Aspect.MEANING).isFocusControl()));
    }

    @Test
    void searchesByKeys() {
        keys("ctrl+f");
        waitFor("the field", () -> events.page().searchField().isFocusControl());
        run(() -> events.page().searchField().setText("/un?masked/"));
        keys("Return");
        waitFor("a match", () -> grid.selectedEvent() >= 0);
        waitFor("all matches", () -> events.page().search().search().isOver());
        var found = events.page().search().search().found();
        assertTrue(found.size() > 2, "matches: " + found.size());
        assertEquals(found.get(0), events.selected());
        assertTrue(events.cell(found.get(0), Aspect.MEANING).matches("(?i).*un?masked.*"));
        events.focus();
        press("F3", found.get(1));
        press("F3", found.get(2));
        press("shift+F3", found.get(1));
        press("shift+F3", found.get(0));
        press("shift+F3", found.get(found.size() - 1));
        assertTrue(ui(events.page()::statusText).contains("other end"), ui(events.page()::statusText));
        events.type("data = 0xfee00000..0xfeefffff");
        keys("Return");
        waitFor("a number in hexadecimal", () -> events.page().search().search() != null
                && events.page().search().search().isOver()
                && events.page().search().search().found().contains(grid.selectedEvent()));
        String data = events.cell(events.selected(), Aspect.DATA);
        assertTrue(data.startsWith("0xfee"), data);
        events.type("data = 0x1234567890abcdef");
        keys("Return");
        waitFor("no match", () -> events.page().statusText().contains("no match"));
        keys("Escape");
        waitFor("back on the rows", () -> grid.isFocusControl());
    }

    @Test
    void remembersExpressions() {
        events.type("type = MRd");
        keys("ctrl+Return");
        events.filtered();
        run(events.page()::clearFilters);
        events.type("meaning ~ mask");
        keys("Return");
        waitFor("a search", () -> events.page().search().search() != null);
        events.type("type = MRd");
        keys("Return");
        List<String> latest = ui(QueryHistory::latest);
        assertEquals(List.of("type = MRd", "meaning ~ mask"), latest.subList(0, 2));
        assertEquals(latest, latest.stream().distinct().toList());
        assertTrue(latest.size() <= QueryHistory.MOST);
        events.type("");
        keys("alt+Down");
        UiBot.settle();
        assertTrue(UiBot.shootScreen(Workbench.shot("events-history")) > 10);
        keys("Down", "Down", "Return");
        waitFor("the one before the latest", () -> events.page().searchField().getText().equals("meaning ~ mask"));
    }

    @Test
    void goesBackAndForward() {
        events.select(20);
        keys("ctrl+l");
        Shell dialog = Events.dialog();
        run(() -> UiBot.find(dialog, Text.class, t -> true).get(0).setText("600"));
        waitFor("it is found", () -> dialog.getDefaultButton().isEnabled());
        keys("Return");
        waitFor("event 600", () -> grid.selectedEvent() == 600);
        events.focus();
        keys("alt+Left");
        waitFor("back", () -> grid.selectedEvent() == 20);
        keys("alt+Right");
        waitFor("forward", () -> grid.selectedEvent() == 600);
        long finding = events.editor().session().offences().after(600);
        press("ctrl+period", finding);
        long next = events.editor().session().offences().after(finding);
        press("ctrl+period", next);
        press("ctrl+comma", finding);
    }

    private String name(int child) {
        return ui(() -> {
            AccessibleEvent event = new AccessibleEvent(grid.getAccessible());
            event.childID = child;
            for (Object listener : listeners("accessibleListeners")) {
                ((AccessibleListener) listener).getName(event);
            }
            return event.result;
        });
    }

    private AccessibleControlEvent control(int child, boolean state) {
        return ui(() -> {
            AccessibleControlEvent event = new AccessibleControlEvent(grid.getAccessible());
            event.childID = child;
            for (Object listener : listeners("accessibleControlListeners")) {
                if (state) {
                    ((AccessibleControlListener) listener).getState(event);
                } else {
                    ((AccessibleControlListener) listener).getFocus(event);
                }
            }
            return event;
        });
    }

    private List<?> listeners(String kind) throws ReflectiveOperationException {
        Field field = Accessible.class.getDeclaredField(kind);
        field.setAccessible(true);
        return (List<?>) field.get(grid.getAccessible());
    }

    @Test
    void tellsTheRowToAssistiveTechnology() {
        long finding = events.editor().session().offences().after(-1);
        events.select(finding);
        events.focus();
        keys("ctrl+b");
        waitFor("a bookmark", () -> events.page().bookmarks().at(finding) != null);
        int child = control(ACC.CHILDID_SELF, false).childID;
        assertEquals(finding, ui(grid::top) + child, "the row that has the keyboard");
        String name = name(child);
        assertTrue(name.contains("Bookmark Event "), name);
        assertTrue(name.contains("# " + finding + ", "), name);
        for (Aspect aspect : new Aspect[] {Aspect.TYPE, Aspect.ADDRESS, Aspect.MEANING}) {
            assertTrue(name.contains(events.cell(finding, aspect)), aspect + " in " + name);
        }
        String severity = ui(() -> org.tlplint.ui.internal.Texts.of(events.editor().session().offences().at(finding)
                .severity()));
        assertTrue(name.startsWith(severity), name);
        assertTrue((control(child, true).detail & ACC.STATE_SELECTED) != 0);
        assertFalse((control(child + 1, true).detail & ACC.STATE_SELECTED) != 0);
        assertEquals("Events of the trace", name(ACC.CHILDID_SELF));
        Rectangle row = ui(() -> grid.bounds(finding));
        assertTrue(row.height > 10 && row.y > 0, row.toString());
    }
}
