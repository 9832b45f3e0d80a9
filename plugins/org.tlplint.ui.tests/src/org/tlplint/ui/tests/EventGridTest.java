/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.click;
import static org.tlplint.ui.tests.UiBot.keys;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.shoot;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.audit.TraceView;
import org.tlplint.core.text.Aspect;
import org.tlplint.core.trace.EventKind;
import org.tlplint.formats.Formats;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.events.EventBookmarks;
import org.tlplint.ui.internal.events.EventCommands;
import org.tlplint.ui.internal.events.EventGrid;
import org.tlplint.ui.internal.events.EventsPage;

/** Searching, filtering, bookmarks, going to and copying on the Events page, by keys and pointer, on a real trace in the workspace. */
class EventGridTest {

    @TempDir
    Path folder;

    private TraceEditor editor;
    private EventsPage page;
    private EventGrid grid;

    @BeforeEach
    void open() throws Exception {
        Workbench.reset();
        byte[] trace = Files.readAllBytes(Workbench.example(Workbench.BUG, folder));
        IFile file = Workbench.file("events", "kernel.log.zst", trace);
        Workbench.open(file);
        editor = Workbench.audited();
        run(() -> editor.showPage(EventsPage.class));
        page = editor.page(EventsPage.class);
        grid = page.grid();
        run(grid::setFocus);
        waitFor("rows", () -> page.rows().get(0) != null);
    }

    private void type(Text field, String text) {
        run(() -> {
            field.setFocus();
            field.setText(text);
        });
    }

    private long selected() {
        return ui(grid::selectedEvent);
    }

    @Test
    void searchesFiltersAndTakesFiltersAway() {
        long events = editor.session().events();
        type(ui(() -> page.columnField(Aspect.TYPE)), "MWr");
        keys("Return");
        waitFor("the first match", () -> grid.selectedEvent() >= 0);
        long first = selected();
        waitFor("the end of the search", () -> page.search().search().isOver());
        assertEquals(first, page.search().search().found().get(0));
        run(() -> page.columnField(Aspect.TYPE).setFocus());
        keys("Return");
        long second = page.search().search().found().get(1);
        waitFor("the second match", () -> grid.selectedEvent() == second);
        run(() -> page.columnField(Aspect.TYPE).setFocus());
        keys("shift+Return");
        waitFor("the first match again", () -> grid.selectedEvent() == first);
        assertTrue(ui(page::statusText).contains("matches"), ui(page::statusText));
        shoot(ui(() -> window().getShell()), Workbench.shot("events-search-light"));

        run(() -> page.columnField(Aspect.TYPE).setFocus());
        keys("ctrl+Return");
        waitFor("the filter", () -> !page.search().filters().isEmpty() && page.search().filter().isOver());
        assertEquals(List.of("type = MWr"), ui(() -> page.search().filters()));
        long shown = ui(() -> grid.source().count());
        assertTrue(shown > 0 && shown < events, "shown: " + shown);
        waitFor("only writes", () -> page.rows().get(grid.source().event(grid.top())) != null
                && page.rows().get(grid.source().event(grid.top())).get(Aspect.TYPE).equals("MWr"));

        type(ui(page::searchField), "meaning ~ /un?masked/ or dir = up");
        keys("ctrl+Return");
        waitFor("two filters", () -> page.search().filters().size() == 2 && page.search().filter().isOver());
        assertTrue(ui(() -> grid.source().count()) < shown);
        run(() -> grid.setFocus());
        keys("End");
        long last = ui(() -> grid.source().count()) - 1;
        waitFor("the last row",
                () -> grid.selection().lead() == last && page.rows().get(grid.source().event(last)) != null);
        shoot(ui(() -> window().getShell()), Workbench.shot("events-filter-light"));
        Themes.use(Themes.DARK);
        try {
            assertTrue(Themes.isDark(Workbench.shot("events-filter-dark"), ui(() -> window().getShell())), "not dark");
        } finally {
            Themes.use(Themes.LIGHT);
        }
        run(() -> grid.setFocus());
        keys("ctrl+BackSpace");
        waitFor("all events", () -> grid.source().count() == events);
        assertEquals(List.of(), ui(() -> page.search().filters()));
    }

    @Test
    void saysAtTheFieldWhatIsWrong() {
        type(ui(page::searchField), "data >= zz");
        keys("Return");
        UiBot.settle();
        shoot(ui(page::control), Workbench.shot("events-wrong"));
        assertEquals(null, ui(() -> page.search().search()));
        type(ui(page::searchField), "data >= 0x20");
        keys("Return");
        waitFor("a search", () -> page.search().search() != null);
        run(() -> page.searchField().setText(""));
        keys("Escape");
        waitFor("no search", () -> page.search().search() == null);
        assertTrue(ui(() -> grid.isFocusControl()));
    }

    @Test
    void findsTheEventsOfAVector() {
        run(() -> page.addFilter("vector = 1 dir = up"));
        waitFor("the filter", () -> page.search().filter().isOver());
        long count = ui(() -> grid.source().count());
        assertTrue(count > 0, "events: " + count);
        waitFor("texts", () -> page.rows().get(grid.source().event(0)) != null);
        assertTrue(ui(() -> page.rows().get(grid.source().event(0))).get(Aspect.MEANING).contains("vector 1"),
                ui(() -> page.rows().get(grid.source().event(0))).toString());
    }

    @Test
    void bookmarksAreMarkersOfTheFile() throws Exception {
        run(() -> editor.showEvent(200));
        waitFor("the row", () -> page.rows().get(200) != null);
        run(() -> {
            window().getActivePage().activate(editor);
            grid.setFocus();
        });
        keys("ctrl+b");
        waitFor("the bookmark", () -> page.bookmarks().at(200) != null);
        IMarker[] markers = editor.session().target().file().findMarkers(IMarker.BOOKMARK, true, IResource.DEPTH_ZERO);
        assertEquals(1, markers.length);
        assertEquals(EventBookmarks.MARKER, markers[0].getType());
        assertTrue(markers[0].getAttribute(IMarker.MESSAGE, "").startsWith("Event 200: "));
        run(() -> editor.showEvent(500));
        keys("alt+comma");
        waitFor("the bookmark before", () -> grid.selectedEvent() == 200);
        keys("alt+Left");
        waitFor("back", () -> grid.selectedEvent() == 500);
        keys("alt+Right");
        waitFor("forward", () -> grid.selectedEvent() == 200);
        shoot(ui(page::control), Workbench.shot("events-bookmark"));
        keys("alt+period");
        UiBot.settle();
        assertEquals(200, selected());
        keys("ctrl+b");
        waitFor("no bookmark", () -> page.bookmarks().at(200) == null);
        assertEquals(0,
                editor.session().target().file().findMarkers(IMarker.BOOKMARK, true, IResource.DEPTH_ZERO).length);
    }

    @Test
    void copiesRowsAndNativeCsv() throws Exception {
        run(() -> editor.showEvent(100));
        run(grid::setFocus);
        keys("shift+Down", "shift+Down");
        waitFor("three rows", () -> grid.selection().size() == 3);
        keys("ctrl+c");
        waitFor("rows", () -> Workbench.clipboard().startsWith("event\ttime\t"));
        assertEquals(4, Workbench.clipboard().lines().count());
        keys("ctrl+shift+c");
        waitFor("CSV", () -> Workbench.clipboard().contains(","));
        Path csv = folder.resolve("copied.csv");
        Files.writeString(csv, Workbench.clipboard());
        assertEquals("csv", Formats.detect(Formats.input(csv)).format().id());
        keys("ctrl+Home");
        waitFor("the first row", () -> grid.selection().lead() == 0);
        keys("ctrl+shift+End");
        long events = editor.session().events();
        waitFor("all rows", () -> grid.selection().size() == events);
        assertFalse(ui(() -> grid.selection().ranges()).size() > 1);
    }

    @Test
    void aClickOnTheRulerShowsAnEvent() {
        long found = editor.session().offences().after(0);
        assertTrue(found > 0, "event: " + found);
        Canvas ruler = ui(() -> UiBot.find((Composite) page.control(), Canvas.class,
                c -> c != grid && c.isListening(SWT.MouseMove) && c.getSize().y > 100).get(0));
        int height = ui(() -> ruler.getClientArea().height);
        click(ruler, 4, (int) (found * height / editor.session().events()));
        waitFor("an event with a finding", () -> editor.session().offences().at(grid.selectedEvent()) != null);
        run(() -> page.addFilter("is=finding"));
        waitFor("the filter", () -> page.search().filter().isOver() && grid.source().count() > 0);
        long first = ui(() -> grid.source().event(0));
        assertTrue(editor.session().offences().at(first) != null, "event: " + first);
        assertTrue(ui(() -> grid.source().count()) < 1_000);
        run(() -> page.addFilter("data = 0xdeadbeefdead"));
        waitFor("nothing", () -> page.search().filter().isOver() && grid.source().count() == 0);
        shoot(ui(page::control), Workbench.shot("events-empty"));
    }

    @Test
    void goesToALineAndATimeThatItShowsBefore() {
        long line = ui(() -> page.rows().get(0)).ref().line();
        keys("ctrl+l");
        Shell dialog = Events.dialog();
        Text field = ui(() -> UiBot.find(dialog, Text.class, t -> true).get(0));
        run(() -> field.setText("nowhere"));
        assertFalse(ui(() -> dialog.getDefaultButton().isEnabled()));
        run(() -> field.setText(":700"));
        waitFor("the preview", () -> labels(dialog).contains("line "));
        shoot(dialog, Workbench.shot("events-goto"));
        run(() -> field.setFocus());
        keys("Return");
        waitFor("the event", () -> grid.selectedEvent() > 0 && page.selectedRow() != null);
        assertTrue(ui(() -> page.selectedRow()).ref().line() <= 700 && line < 700);
        assertTrue(ui(() -> page.selectedRow()).ref().line() > 690, ui(() -> page.selectedRow()).toString());
        long before = selected();
        keys("ctrl+l");
        Shell again = Events.dialog();
        Text time = ui(() -> UiBot.find(again, Text.class, t -> true).get(0));
        run(() -> {
            time.setText("2.7s");
            time.setFocus();
        });
        keys("Return");
        waitFor("the event at the time", () -> grid.selectedEvent() != before && page.selectedRow() != null);
        assertTrue(ui(() -> page.selectedRow()).get(Aspect.TIME).startsWith("2.6"), ui(page::selectedRow).toString());
        keys("alt+Left");
        waitFor("back", () -> grid.selectedEvent() == before);
    }

    private static String labels(Shell shell) {
        StringBuilder all = new StringBuilder();
        UiBot.find(shell, Label.class, l -> true).forEach(l -> all.append(l.getText()).append('\n'));
        return all.toString();
    }

    @Test
    void writesWhatIsFilteredAsATrace() throws Exception {
        run(() -> page.addFilter("type = MWr"));
        waitFor("the filter", () -> page.search().filter().isOver());
        long shown = ui(() -> grid.source().count());
        UiBot.display().asyncExec(() -> {
            try {
                editor.getSite().getService(IHandlerService.class).executeCommand(EventCommands.EXPORT, null);
            } catch (CommandException e) {
                throw new AssertionError(e);
            }
        });
        Shell dialog = Events.dialog();
        Path target = folder.resolve("writes.jsonl");
        run(() -> {
            Combo format = UiBot.find(dialog, Combo.class, c -> true).get(0);
            format.select(1);
            format.notifyListeners(SWT.Selection, new Event());
            UiBot.find(dialog, Text.class, t -> t.getText().endsWith(".jsonl")).get(0).setText(target.toString());
        });
        shoot(dialog, Workbench.shot("events-export"));
        run(() -> dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event()));
        waitFor("the file", () -> Files.exists(target));
        AuditSource source = new AuditSource(Formats.input(target), Formats.byId("jsonl"), 100);
        long[] read = {0};
        new TraceView(source, List.of(), null).read(0, e -> {
            assertEquals(EventKind.MEMORY_WRITE, e.kind());
            read[0]++;
            return true;
        });
        assertEquals(shown, read[0]);
        run(() -> {
            for (Shell shell : UiBot.display().getShells()) {
                if (shell.getParent() != null && shell.isVisible()) {
                    shell.close();
                }
            }
        });
    }
}
