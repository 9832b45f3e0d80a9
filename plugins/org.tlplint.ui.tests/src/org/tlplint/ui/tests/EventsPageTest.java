/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.click;
import static org.tlplint.ui.tests.UiBot.keys;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.shoot;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.core.text.Aspect;
import org.tlplint.formats.Formats;
import org.tlplint.ui.internal.audit.TraceSession;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.events.EventGrid;
import org.tlplint.ui.internal.events.EventsPage;

/** The table of events, by keyboard and pointer, on files outside of the workspace. */
class EventsPageTest {

    private static final int COPIES = 6;

    @TempDir
    Path folder;

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
    }

    @Test
    void reachesTheEndOfALargeTrace() throws Exception {
        Path large = folder.resolve("large.log");
        try (OutputStream out = Files.newOutputStream(large)) {
            for (int i = 0; i < COPIES; i++) {
                try (InputStream in = Formats.input(example()).open(0)) {
                    in.transferTo(out);
                }
            }
        }
        TraceEditor editor = Workbench.open(large);
        run(() -> editor.showPage(EventsPage.class));
        Workbench.audited();
        long last = editor.session().events() - 1;
        assertTrue(last > 100_000, "events: " + last);
        EventGrid table = editor.page(EventsPage.class).grid();
        waitFor("all rows", () -> table.source().count() > 1 && editor.page(EventsPage.class).rows().get(0) != null);
        run(() -> editor.showEvent(last));
        waitFor("the last row", () -> editor.page(EventsPage.class).rows().get(last) != null);
        assertEquals(last, (long) ui(() -> editor.page(EventsPage.class).grid().selectedEvent()));
        assertEquals(Long.toString(last), ui(() -> editor.page(EventsPage.class).rows().get(last)).get(Aspect.NUMBER));
        assertTrue(shoot(table, Workbench.shot("table-end")) > 20, "the end of the table is blank");
    }

    @Test
    void worksByPointerAndKeys() throws Exception {
        TraceEditor editor = Workbench.open(example());
        Workbench.audited();
        run(() -> editor.showEvent(100));
        EventGrid table = editor.page(EventsPage.class).grid();
        waitFor("rows", () -> editor.page(EventsPage.class).rows().get(100) != null);
        run(() -> {
            window().getActivePage().activate(editor);
            table.setFocus();
        });
        click(table, 400, ui(() -> table.rowsAt()) + 40);
        waitFor("a click selects", () -> editor.page(EventsPage.class).grid().selectedEvent() != 100);
        long clicked = ui(() -> editor.page(EventsPage.class).grid().selectedEvent());
        keys("Down", "Down");
        waitFor("the arrow keys move", () -> editor.page(EventsPage.class).grid().selectedEvent() == clicked + 2);
        keys("ctrl+c");
        waitFor("the row in the clipboard", () -> Workbench.clipboard().contains("\n" + (clicked + 2) + "\t"));
        assertTrue(Workbench.clipboard().startsWith("event\ttime\t"));
        keys("ctrl+period");
        long first = editor.session().offences().after(clicked + 2);
        waitFor("the next finding", () -> editor.page(EventsPage.class).grid().selectedEvent() == first);
    }

    @Test
    void saysWhyAFileIsRefused() throws Exception {
        Path notes = folder.resolve("notes.log");
        Files.writeString(notes, "nothing of interest\n".repeat(40));
        TraceEditor editor = Workbench.open(notes);
        waitFor("the end", () -> !editor.session().isBusy());
        assertEquals(TraceSession.Phase.FAILED, editor.session().phase());
        assertTrue(editor.session().failure().contains("not recognised"), editor.session().failure());
        shoot(ui(() -> window().getShell()), Workbench.shot("refused"));
        assertTrue(Wizards.refusal(notes, "import-refused").contains("None of the"));
    }

    private Path example() throws IOException {
        Path copy = folder.resolve("trace.log.zst");
        return Files.exists(copy) ? copy : Workbench.example(Workbench.BUG, folder);
    }
}
