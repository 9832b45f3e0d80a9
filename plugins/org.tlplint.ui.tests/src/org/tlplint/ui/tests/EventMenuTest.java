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
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.core.rule.Evidence;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Occurrence;
import org.tlplint.core.text.Aspect;
import org.tlplint.core.text.EventFilter;
import org.tlplint.core.text.EventLister;
import org.tlplint.core.text.EventRow;
import org.tlplint.core.text.Topic;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.EventKind;
import org.tlplint.formats.Formats;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.audit.Offences;
import org.tlplint.ui.internal.timeline.TimelinePage;

/** Every entry of the context menu of a row does what it says, on the trace of a real kernel with a bug. */
class EventMenuTest {

    @TempDir
    Path folder;

    private Events events;

    @BeforeEach
    void open() throws Exception {
        events = Events.open(Workbench.BUG, folder);
    }

    /** The first event from one on that is wanted, looked for without the table. */
    private EventRow first(long from, Predicate<EventRow> wanted) throws Exception {
        EventRow[] found = new EventRow[1];
        new EventLister(events.editor().session().view()).list(from, EventFilter.parse(""), row -> {
            found[0] = wanted.test(row) ? row : null;
            return found[0] == null;
        });
        return found[0];
    }

    private long count(Predicate<EventRow> wanted) throws Exception {
        long[] count = {0};
        new EventLister(events.editor().session().view()).list(0, EventFilter.parse(""), row -> {
            count[0] += wanted.test(row) ? 1 : 0;
            return true;
        });
        return count[0];
    }

    /** What the list of the core has, of which the table knows nothing. */
    private long count(EventFilter filter) throws Exception {
        long[] count = {0};
        new EventLister(events.editor().session().view()).list(0, filter, row -> {
            count[0]++;
            return true;
        });
        return count[0];
    }

    private static boolean isTableWrite(EventRow row) {
        return row.kind() == EventKind.MEMORY_WRITE && row.vector() >= 0 && row.topic() == Topic.TABLE;
    }

    @Test
    void filtersByWhatTheRowIs() throws Exception {
        EventRow row = first(0, EventMenuTest::isTableWrite);
        events.select(row.ref().event());
        long all = events.count();
        Menu menu = events.menu(Aspect.MEANING, false);
        List<String> only = Events.entries(menu, "Show Only");
        assertTrue(only.get(0).startsWith("meaning = "), "what the pointer is at comes first: " + only);
        assertEquals(only, only.stream().distinct().toList());
        for (String filter : only) {
            Events.choose(events.menu(Aspect.MEANING, false), "Show Only", filter);
            events.filtered();
            long shown = events.count();
            assertEquals(count(EventFilter.parse(filter)), shown, filter);
            assertTrue(shown > 0, filter);
            assertEquals(row.ref().event(), events.selected(), "the row itself is still there with " + filter);
            Events.choose(events.menu(Aspect.MEANING, false), "Show All Events");
            waitFor("all events", () -> events.grid().source().count() == all);
            Events.choose(events.menu(Aspect.MEANING, false), "Hide", filter);
            events.filtered();
            assertEquals(all - shown, events.count(), "the others without " + filter);
            run(events.page()::clearFilters);
            events.select(row.ref().event());
        }
        String vector = "function = " + Bdf.format(row.function()) + " vector = " + row.vector();
        assertTrue(only.contains(vector), only.toString());
        assertTrue(count(EventFilter.parse(vector)) < all, "it shows fewer than all");
    }

    @Test
    void hidesConfigurationAndShowsFindingsOnly() throws Exception {
        events.select(100);
        long config = count(r -> r.kind().isConfig());
        Events.choose(events.menu(), "Hide Configuration Accesses");
        events.filtered();
        assertEquals(events.editor().session().events() - config, events.count());
        run(events.page()::clearFilters);
        events.select(events.editor().session().offences().after(-1));
        Events.choose(events.menu(), "Show Only Events with Findings");
        events.filtered();
        Offences offences = events.editor().session().offences();
        assertEquals(count(r -> offences.at(r.ref().event()) != null), events.count());
        run(events.page()::clearFilters);
    }

    @Test
    void copiesACellRowsAndCsv() throws Exception {
        EventRow row = first(0, EventMenuTest::isTableWrite);
        events.select(row.ref().event());
        Menu menu = events.menu();
        String entry = Events.entries(menu, "Copy Cell").stream().filter(e -> e.startsWith("Meaning: ")).findFirst()
                .orElseThrow();
        Events.choose(events.menu(), "Copy Cell", entry);
        assertEquals(row.get(Aspect.MEANING), Workbench.clipboard());
        Events.choose(events.menu(), "Copy");
        waitFor("the row", () -> Workbench.clipboard().startsWith("event\ttime\t"));
        List<String> lines = Workbench.clipboard().lines().toList();
        assertEquals(2, lines.size());
        List<String> heads = List.of(lines.get(0).split("\t", -1));
        List<String> cells = List.of(lines.get(1).split("\t", -1));
        for (Aspect aspect : Aspect.values()) {
            assertEquals(row.get(aspect), cells.get(heads.indexOf(aspect.id())), aspect.toString());
        }
        Events.choose(events.menu(), "Copy as Native CSV");
        waitFor("CSV", () -> !Workbench.clipboard().contains("\t"));
        Path csv = Files.writeString(folder.resolve("row.csv"), Workbench.clipboard());
        assertEquals("csv", Formats.detect(Formats.input(csv)).format().id());
    }

    @Test
    void goesToWhatCausedAFinding() {
        Offences offences = events.editor().session().offences();
        long event = offences.after(-1);
        Evidence cause = null;
        for (; event >= 0 && cause == null; event = offences.after(event)) {
            cause = causeOf(offences.at(event), event);
            if (cause != null) {
                break;
            }
        }
        assertTrue(cause != null, "no finding with a cause");
        events.select(event);
        List<String> causes = Events.entries(events.menu(), "Go to Cause");
        assertTrue(causes.get(0).contains(cause.role()), causes.toString());
        Events.choose(events.menu(), "Go to Cause", causes.get(0));
        long expected = cause.event().event();
        waitFor("the cause", () -> events.grid().selectedEvent() == expected);
        keys("alt+Left");
        long from = event;
        waitFor("back", () -> events.grid().selectedEvent() == from);
        events.select(0);
        assertFalse(Events.entries(events.menu()).contains("Go to Cause"), "no finding, no cause");
    }

    private static Evidence causeOf(Finding finding, long event) {
        for (Occurrence breach : finding.occurrences()) {
            if (breach.event().event() == event && !breach.causes().isEmpty()
                    && breach.causes().get(0).event() != null && breach.causes().get(0).event().event() >= 0) {
                return breach.causes().get(0);
            }
        }
        return null;
    }

    @Test
    void goesToTheAccessesOfTheSamePlace() throws Exception {
        List<EventRow> three = new ArrayList<>();
        for (EventRow row = first(0, EventMenuTest::isTableWrite); three.size() < 3; row = first(three.get(0).ref()
                .event() + 1, EventMenuTest::isTableWrite)) {
            long address = row.address();
            three.clear();
            for (EventRow at = row; at != null && three.size() < 3; at = first(at.ref().event() + 1,
                    r -> r.hasAddress() && r.address() == address && !r.kind().isConfig())) {
                three.add(at);
            }
        }
        EventRow row = three.get(0);
        EventRow next = three.get(1);
        EventRow third = three.get(2);
        events.select(row.ref().event());
        Events.choose(events.menu(), "Next Access to the Same Place");
        waitFor("the next access", () -> events.grid().selectedEvent() == next.ref().event());
        waitFor("its texts", () -> events.page().selectedRow() != null);
        events.focus();
        keys("alt+Down");
        waitFor("the one after it", () -> events.grid().selectedEvent() == third.ref().event());
        waitFor("its texts", () -> events.page().selectedRow() != null);
        keys("alt+Up");
        waitFor("back", () -> events.grid().selectedEvent() == next.ref().event());
        waitFor("its texts", () -> events.page().selectedRow() != null);
        Events.choose(events.menu(), "Previous Access to the Same Place");
        waitFor("the first", () -> events.grid().selectedEvent() == row.ref().event());
        EventRow config = first(0, r -> r.kind().isConfig() && r.address() != 0);
        EventRow again = first(config.ref().event() + 1, r -> r.kind().isConfig() && r.address() == config.address()
                && r.function() == config.function());
        events.select(config.ref().event());
        keys("alt+Down");
        waitFor("the next access to the register", () -> events.grid().selectedEvent() == again.ref().event());
    }

    @Test
    void showsTheEventElsewhere() {
        events.select(200);
        Events.choose(events.menu(), "Show In", "Timeline");
        waitFor("the timeline", () -> events.editor().shownPage() instanceof TimelinePage);
        assertEquals(200, (long) ui(() -> events.editor().selectedEvent()));
        for (String[] view : new String[][] {{"Vector State", Ids.VECTOR_STATE_VIEW},
                {"Config Space", Ids.CONFIG_SPACE_VIEW}, {"Statistics", Ids.STATISTICS_VIEW}}) {
            run(() -> {
                for (IViewReference each : window().getActivePage().getViewReferences()) {
                    window().getActivePage().hideView(each);
                }
            });
            events.select(200);
            Events.choose(events.menu(), "Show In", view[0]);
            waitFor(view[0], () -> window().getActivePage().findView(view[1]) != null
                    && window().getActivePage().isPartVisible(window().getActivePage().findView(view[1])));
        }
    }

    @Test
    void asksWhereToGoAndWhichColumns() {
        events.select(100);
        Events.choose(events.menu(), "Go to Event, Line or Time");
        Shell goTo = Events.dialog();
        run(() -> UiBot.find(goTo, Text.class, t -> true).get(0).setText("150"));
        waitFor("the preview", () -> goTo.getDefaultButton().isEnabled());
        Events.press(goTo, "Go");
        waitFor("event 150", () -> events.grid().selectedEvent() == 150);
        Events.choose(events.menu(), "Columns...");
        Events.press(Events.dialog(), "Cancel");
        Events.choose(events.menu(), "Export Events...");
        Events.press(Events.dialog(), "Cancel");
    }

    @Test
    void theKeyboardOpensItAtTheSelectedRow() {
        events.select(300);
        keys("shift+F10");
        UiBot.settle();
        assertTrue(UiBot.shootScreen(Workbench.shot("events-menu-keyboard")) > 10);
        keys("Escape");
        UiBot.settle();
        assertTrue(Events.entries(events.menu()).contains("Show Only"), "it is about a row, not about the heads");
        assertEquals(300, events.selected());
    }
}
