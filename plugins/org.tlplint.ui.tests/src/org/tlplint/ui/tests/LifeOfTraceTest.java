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
import static org.tlplint.ui.tests.UiBot.showView;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.formats.Formats;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.OpenArguments;
import org.tlplint.ui.internal.audit.TraceSession;
import org.tlplint.ui.internal.editor.OverviewPage;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.events.EventsPage;
import org.tlplint.ui.internal.findings.FindingsPage;
import org.tlplint.ui.internal.findings.Grouping;
import org.tlplint.ui.internal.state.VectorStateView;
import org.tlplint.ui.internal.timeline.TimelineChart;
import org.tlplint.ui.internal.timeline.TimelinePage;

/** What becomes of an open trace whose file is changed, cut or deleted, and what an editor remembers of a file. */
class LifeOfTraceTest {

    private static final String CHANGED = "has changed since it was audited";

    @TempDir
    Path folder;
    private byte[] log;

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
        try (InputStream in = Formats.input(Workbench.example(Workbench.BUG, folder)).open(0)) {
            log = in.readAllBytes();
        }
    }

    /** Whatever happens to a file, it is told where the trace is shown and never by a dialog. */
    @AfterEach
    void noDialog() {
        assertEquals(1, ui(() -> Arrays.stream(UiBot.display().getShells()).filter(Shell::isVisible).count()));
        run(() -> window().getActivePage().closeAllEditors(false));
    }

    private byte[] half() {
        int end = log.length / 2;
        while (log[end - 1] != '\n') {
            end--;
        }
        return Arrays.copyOf(log, end);
    }

    private static String overview(TraceEditor editor) {
        StringBuilder all = new StringBuilder();
        UiBot.find((Composite) editor.page(OverviewPage.class).control(), StyledText.class, t -> true)
                .forEach(t -> all.append(t.getText()));
        return all.toString();
    }

    private static void audit(TraceEditor editor, Runnable start) {
        Object old = editor.session().result();
        start.run();
        waitFor("another audit", () -> editor.session().result() != old && !editor.session().isBusy());
    }

    @Test
    void anotherContentIsToldAndAuditedAgain() throws Exception {
        IFile file = Workbench.file("Life", "changed.log", log);
        Workbench.open(file);
        TraceEditor editor = Workbench.audited();
        long before = editor.session().events();
        file.setContents(half(), true, false, null);
        waitFor("the session to know", () -> editor.session().isOutdated());
        waitFor("the overview to tell", () -> overview(editor).contains("have changed since this audit"));
        shoot(ui(() -> window().getShell()), Workbench.shot("trace-changed"));
        run(() -> window().getActivePage().activate(editor));
        audit(editor, () -> keys("F5"));
        assertEquals(TraceSession.Phase.DONE, editor.session().phase());
        assertFalse(editor.session().isOutdated());
        assertTrue(editor.session().events() < before, "what is there now is audited");
    }

    private TraceEditor outside(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("outside.log"), content);
        run(() -> OpenArguments.open(file));
        return Workbench.audited();
    }

    private static void cut(Path file, long size) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }

    @Test
    void aFileCutAfterwards() throws Exception {
        TraceEditor editor = outside(log);
        Path file = editor.session().target().path();
        VectorStateView state = showView(Ids.VECTOR_STATE_VIEW, VectorStateView.class);
        long last = editor.session().events() - 1;
        cut(file, half().length);
        run(() -> editor.showEvent(last));
        EventsPage events = ui(() -> editor.page(EventsPage.class));
        waitFor("the table to tell", () -> events.statusText().contains(CHANGED));
        waitFor("the view to tell", () -> state.message().contains(CHANGED));
        shoot(ui(() -> window().getShell()), Workbench.shot("trace-cut"));
        run(() -> window().getActivePage().activate(editor));
        waitFor("the session to know", () -> editor.session().isOutdated());
        audit(editor, () -> keys("F5"));
        assertTrue(editor.session().events() < last);
        waitFor("no complaint", () -> !events.statusText().contains(CHANGED));
    }

    @Test
    void aFileDeletedAfterwards() throws Exception {
        TraceEditor editor = outside(log);
        Files.delete(editor.session().target().path());
        run(() -> editor.showEvent(editor.session().events() - 1));
        waitFor("the table to tell",
                () -> editor.page(EventsPage.class).statusText().contains("is not there any more"));
        run(() -> window().getActivePage().activate(editor));
        audit(editor, () -> keys("F5"));
        assertEquals(TraceSession.Phase.FAILED, editor.session().phase());
        assertFalse(editor.session().failure().isBlank());
        run(() -> editor.showPage(OverviewPage.class));
        waitFor("the overview to tell why", () -> overview(editor).contains(editor.session().failure()));
        shoot(ui(() -> window().getShell()), Workbench.shot("trace-deleted"));
    }

    /** An editor whose trace is being read: the machine may be fast, or busy with other things, so the trace may have to be a longer one. */
    private TraceEditor reading() throws IOException {
        for (int copies = 12; copies < 1_000; copies *= 4) {
            Path file = folder.resolve(copies + ".log");
            try (OutputStream out = Files.newOutputStream(file)) {
                for (int i = 0; i < copies; i++) {
                    out.write(log);
                }
            }
            TraceEditor editor = Workbench.open(file);
            waitFor("some events", () -> editor.session().events() > 1000);
            if (editor.session().isBusy()) {
                return editor;
            }
            run(() -> window().getActivePage().closeEditor(editor, false));
        }
        throw new AssertionError("no trace is long enough");
    }

    @Test
    void aFileCutWhileItIsRead() throws Exception {
        TraceEditor editor = reading();
        cut(editor.session().target().path(), log.length / 4);
        tells(editor, CHANGED);
    }

    @Test
    void aFileDeletedWhileItIsRead() throws Exception {
        TraceEditor editor = reading();
        Files.delete(editor.session().target().path());
        tells(editor, "is not there any more");
    }

    /** The audit ends, one way or the other, the session knows that the file is another one, and rows that cannot be read say so. */
    private static void tells(TraceEditor editor, String what) {
        waitFor("the end of the audit", () -> !editor.session().isBusy());
        boolean done = editor.session().phase() == TraceSession.Phase.DONE;
        assertTrue(done || !editor.session().failure().isBlank(), "a reason is told");
        waitFor("the session to know", () -> !done || editor.session().isOutdated());
        run(() -> editor.showEvent(editor.session().events() - 1));
        waitFor("the table to tell", () -> editor.page(EventsPage.class).statusText().contains(what));
    }

    @Test
    void anEditorIsAsItWasLeft() throws Exception {
        IFile file = Workbench.file("Life", "left.log", log);
        Workbench.open(file);
        TraceEditor editor = Workbench.audited();
        long event = editor.session().offences().after(-1);
        run(() -> {
            editor.page(EventsPage.class).addFilter("kind=MWr");
            editor.page(FindingsPage.class).findings().setQuery(
                    editor.page(FindingsPage.class).findings().query().groupedBy(Grouping.RULE));
            editor.showEvent(event);
            editor.showPage(TimelinePage.class);
        });
        TimelineChart chart = ui(() -> editor.page(TimelinePage.class).chart());
        waitFor("the lanes", () -> !chart.lanes().isEmpty());
        run(() -> chart.control().setFocus());
        keys("plus", "plus");
        waitFor("a part", () -> chart.span() < chart.length() / 2);
        double from = ui(chart::from);
        double span = ui(chart::span);
        run(() -> window().getActivePage().closeEditor(editor, false));

        Workbench.open(file);
        TraceEditor again = Workbench.audited();
        assertEquals(TimelinePage.class, ui(() -> again.shownPage().getClass()));
        waitFor("the event", () -> again.selectedEvent() == event);
        TimelineChart now = ui(() -> again.page(TimelinePage.class).chart());
        waitFor("the part", () -> Math.abs(now.span() - span) < 2 && Math.abs(now.from() - from) < 2);
        assertEquals(List.of("kind=MWr"), ui(() -> again.page(EventsPage.class).search().filters()));
        assertEquals(Grouping.RULE, ui(() -> again.page(FindingsPage.class).findings().query().grouping()));
        shoot(ui(() -> window().getShell()), Workbench.shot("editor-as-left"));
        run(() -> again.showPage(EventsPage.class));
        waitFor("the row", () -> again.page(EventsPage.class).grid().selectedEvent() == event);

        // another file at the same place has no such event
        run(() -> window().getActivePage().closeEditor(again, false));
        file.setContents(half(), true, false, null);
        Workbench.open(file);
        TraceEditor other = Workbench.audited();
        UiBot.settle();
        assertEquals(-1, (long) ui(other::selectedEvent));
    }
}
