/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.keys;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.shoot;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.ui.internal.events.EventsPage;

/** Bookmarks on events: put, renamed, listed by the platform's Bookmarks view, gone to from there, kept with the file. */
class EventBookmarksTest {

    @TempDir
    Path folder;

    private Events events;

    @BeforeEach
    void open() throws Exception {
        events = Events.open(Workbench.BUG, folder);
    }

    private void bookmark(long event) {
        events.select(event);
        events.focus();
        keys("ctrl+b");
        waitFor("a bookmark on " + event, () -> events.page().bookmarks().at(event) != null);
    }

    private static List<String> rows(IViewPart view) {
        return ui(() -> {
            List<String> rows = new ArrayList<>();
            Shell shell = view.getSite().getShell();
            for (Tree tree : UiBot.find(shell, Tree.class, t -> t.isVisible() && t.getColumnCount() > 2
                    && Stream.of(t.getColumns()).anyMatch(c -> c.getText().equals("Location")))) {
                for (TreeItem item : tree.getItems()) {
                    rows.add(item.getText(0) + '|' + item.getText(3));
                }
            }
            return rows;
        });
    }

    @Test
    void theBookmarksViewListsThem() throws Exception {
        bookmark(120);
        bookmark(340);
        events.select(340);
        keys("ctrl+shift+b");
        Shell dialog = Events.dialog();
        run(() -> UiBot.find(dialog, Text.class, t -> (t.getStyle() & org.eclipse.swt.SWT.READ_ONLY) == 0).get(0)
                .setText("here the driver sleeps"));
        Events.press(dialog, "OK");
        waitFor("the new text", () -> "here the driver sleeps".equals(events.page().bookmarks().at(340)));
        IViewPart view = UiBot.showView(IPageLayout.ID_BOOKMARKS, IViewPart.class);
        waitFor("both in the view", () -> rows(view).size() == 2);
        List<String> rows = rows(view);
        assertTrue(rows.stream().anyMatch(r -> r.startsWith("here the driver sleeps|")), rows.toString());
        assertTrue(rows.stream().anyMatch(r -> r.startsWith("Event 120: ")), rows.toString());
        shoot(ui(() -> window().getShell()), Workbench.shot("events-bookmarks-view"));
        IFile file = events.editor().session().target().file();
        IMarker marker = Stream.of(file.findMarkers(IMarker.BOOKMARK, true, IResource.DEPTH_ZERO))
                .filter(m -> m.getAttribute(IMarker.MESSAGE, "").startsWith("Event 120")).findFirst().orElseThrow();
        run(() -> {
            try {
                IDE.openEditor(window().getActivePage(), marker);
            } catch (org.eclipse.ui.PartInitException e) {
                throw new AssertionError(e);
            }
        });
        waitFor("the event of the bookmark", () -> events.grid().selectedEvent() == 120);
        // the platform's own command takes one away: the table learns of it
        marker.delete();
        waitFor("one is gone", () -> events.page().bookmarks().at(120) == null);
        assertEquals("here the driver sleeps", ui(() -> events.page().bookmarks().at(340)));
    }

    @Test
    void theyAreShownAloneAndStayWithTheFile() {
        bookmark(50);
        bookmark(700);
        Events.choose(events.menu(), "Show Only Events with Bookmarks");
        events.filtered();
        assertEquals(2, events.count());
        assertEquals(50, (long) ui(() -> events.grid().source().event(0)));
        // a filter by bookmarks follows them
        events.focus();
        keys("Home");
        waitFor("the first of them", () -> events.grid().selectedEvent() == 50);
        keys("ctrl+b");
        waitFor("only one is left", () -> events.page().search().filter().isOver()
                && events.grid().source().count() == 1);
        IFile file = events.editor().session().target().file();
        run(() -> window().getActivePage().closeAllEditors(false));
        Workbench.open(file);
        var editor = Workbench.audited();
        EventsPage again = ui(() -> editor.page(EventsPage.class));
        waitFor("the bookmark of before", () -> again.bookmarks().at(700) != null);
        assertEquals(1, (int) ui(() -> again.bookmarks().size()));
    }
}
