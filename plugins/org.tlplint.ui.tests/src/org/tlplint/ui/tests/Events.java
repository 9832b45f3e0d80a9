/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tlplint.core.text.Aspect;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.events.EventColumn;
import org.tlplint.ui.internal.events.EventColumns;
import org.tlplint.ui.internal.events.EventGrid;
import org.tlplint.ui.internal.events.EventsPage;

/** Drives the Events page of a trace in the workspace. */
record Events(TraceEditor editor, EventsPage page, EventGrid grid) {

    /** The rows of an example trace, with the usual columns, and the keyboard on them. */
    static Events open(String example, Path folder) throws Exception {
        Workbench.reset();
        byte[] trace = Files.readAllBytes(Workbench.example(example, folder));
        return open("trace.log.zst", trace);
    }

    /** The rows of a trace, with the usual columns, and the keyboard on them. */
    static Events open(String name, byte[] trace) throws Exception {
        run(EventColumns.shared()::reset);
        Workbench.open(Workbench.file("events", name, trace));
        TraceEditor editor = Workbench.audited();
        run(() -> editor.showPage(EventsPage.class));
        EventsPage page = ui(() -> editor.page(EventsPage.class));
        Events events = new Events(editor, page, ui(page::grid));
        events.focus();
        waitFor("rows", () -> page.rows().get(0) != null);
        return events;
    }

    void focus() {
        run(() -> {
            window().getActivePage().activate(editor);
            grid.setFocus();
        });
        waitFor("the keyboard on the rows", () -> grid.isFocusControl());
    }

    /** Selects an event as another part would, and waits for its texts. */
    void select(long event) {
        run(() -> editor.showEvent(event));
        waitFor("event " + event, () -> grid.selectedEvent() == event && page.rows().get(event) != null);
    }

    long selected() {
        return ui(grid::selectedEvent);
    }

    long count() {
        return ui(() -> grid.source().count());
    }

    /** What a cell of an event that is seen shows. */
    String cell(long event, Aspect aspect) {
        try {
            waitFor("texts of " + event, () -> page.rows().get(event) != null);
        } catch (AssertionError e) {
            UiBot.shoot(ui(() -> window().getShell()), Workbench.shot("events-no-texts"));
            throw new AssertionError(ui(page::statusText) + ", at the top " + ui(grid::top) + ", failure \""
                    + ui(page.rows()::failure) + '"', e);
        }
        return ui(() -> grid.text(event, column(aspect)));
    }

    static EventColumn column(Aspect aspect) {
        return EventColumns.shared().all().stream().filter(c -> c.aspect() == aspect).findFirst().orElseThrow();
    }

    static List<Aspect> shown(EventColumns columns) {
        return ui(() -> columns.visible().stream().map(EventColumn::aspect).toList());
    }

    void filtered() {
        waitFor("the filter", () -> page.search().filter() != null && page.search().filter().isOver());
        // the rows are counted anew at the next tick
        UiBot.settle();
    }

    /** Types an expression into the search field. */
    void type(String text) {
        run(() -> {
            Text field = page.searchField();
            field.setFocus();
            field.setText(text);
        });
    }

    // the context menu, asked for as the pointer or the keyboard does, without the window system drawing it

    /** The menu at the cell of the selected row, or at the head of a column. */
    Menu menu(Aspect aspect, boolean head) {
        return ui(() -> {
            Rectangle column = grid.headBounds(aspect);
            Rectangle row = grid.bounds(grid.selection().lead());
            Point at = grid.toDisplay(column.x + column.width / 2, head ? 5 : row.y + row.height / 2);
            return asked(SWT.MENU_MOUSE, at);
        });
    }

    /** The menu that the keyboard asks for. */
    Menu menu() {
        return ui(() -> asked(SWT.MENU_KEYBOARD, new Point(0, 0)));
    }

    private Menu asked(int detail, Point at) {
        Event event = new Event();
        event.detail = detail;
        event.x = at.x;
        event.y = at.y;
        event.doit = true;
        grid.notifyListeners(SWT.MenuDetect, event);
        show(grid.getMenu());
        return grid.getMenu();
    }

    private static void show(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
    }

    /** The entries at a path in a menu. */
    static List<String> entries(Menu menu, String... path) {
        return ui(() -> Stream.of(at(menu, path).getItems()).map(MenuItem::getText).map(Events::plain)
                .filter(t -> !t.isEmpty()).toList());
    }

    private static Menu at(Menu menu, String... path) {
        Menu now = menu;
        for (String name : path) {
            now = item(now, name).getMenu();
            show(now);
        }
        return now;
    }

    private static MenuItem item(Menu menu, String name) {
        return Stream.of(menu.getItems()).filter(i -> plain(i.getText()).equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("no entry " + name + " in " + entries(menu)));
    }

    private static String plain(String text) {
        int tab = text.indexOf('\t');
        return (tab < 0 ? text : text.substring(0, tab)).replaceAll("&(.)", "$1");
    }

    /** Chooses an entry of a menu. */
    static void choose(Menu menu, String... path) {
        UiBot.display().asyncExec(() -> {
            String[] parents = Stream.of(path).limit(path.length - 1).toArray(String[]::new);
            MenuItem item = item(at(menu, parents), path[path.length - 1]);
            if ((item.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
                item.setSelection((item.getStyle() & SWT.RADIO) != 0 || !item.getSelection());
            }
            item.notifyListeners(SWT.Selection, new Event());
            menu.notifyListeners(SWT.Hide, new Event());
        });
        UiBot.settle();
    }

    /** The dialog that is open, when it is there. */
    static Shell dialog() {
        waitFor("a dialog", () -> openDialog() != null);
        return ui(Events::openDialog);
    }

    private static Shell openDialog() {
        for (Shell shell : UiBot.display().getShells()) {
            if (shell.isVisible() && shell.getParent() != null && shell.getDefaultButton() != null) {
                return shell;
            }
        }
        return null;
    }

    static void press(Shell dialog, String name) {
        Button button = ui(
                () -> UiBot.find(dialog, Button.class, b -> b.getText().replace("&", "").equals(name)).get(0));
        UiBot.display().asyncExec(() -> button.notifyListeners(SWT.Selection, new Event()));
        UiBot.settle();
    }
}
