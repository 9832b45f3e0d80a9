/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.shoot;
import static org.tlplint.ui.tests.UiBot.showView;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.core.trace.Bdf;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.OpenArguments;
import org.tlplint.ui.internal.audit.EventSelection;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.events.EventsPage;
import org.tlplint.ui.internal.state.ConfigSpaceView;
import org.tlplint.ui.internal.state.VectorStateView;

/** One event after the other is selected with all views open: a table of 2,048 entries and 4 KiB of configuration space do not hold up the UI thread. */
class StateSpeedTest {

    private static final int ENTRIES = 2048;
    private static final int NVME = Bdf.of(0, 1, 0, 0);
    private static final double MOST_BLOCK_MS = 100;

    @TempDir
    Path folder;
    private final Measures measures = new Measures("Views of the state of 2,048 entries and 4 KiB");

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
    }

    /** The generated trace behind reads of all of a function's configuration space: extended capabilities in a chain. */
    private Path trace() throws Exception {
        Path generated = GeneratedTrace.write(folder.resolve("generated.log"), "--bytes", "6m", "--functions", "4",
                "--entries", Integer.toString(ENTRIES));
        Path trace = folder.resolve("state.log");
        int[] ids = {0x1, 0xd, 0x10, 0x3, 0xe, 0xf, 0x13, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1b, 0x1d, 0x1f, 0x25};
        try (BufferedWriter out = Files.newBufferedWriter(trace)) {
            for (int at = 0x100; at < 0x1000; at += 4) {
                int index = (at - 0x100) / 0xf0;
                boolean head = (at - 0x100) % 0xf0 == 0;
                int next = index + 1 < ids.length ? 0x100 + (index + 1) * 0xf0 : 0;
                int value = head ? next << 20 | 1 << 16 | ids[index] : at * 0x01010101;
                out.write("28246@1795334726.%06d:pci_cfg_read nvme 01:00.0 @0x%x -> 0x%x%n".formatted(at / 4, at,
                        value));
            }
            for (String line : Files.readAllLines(generated)) {
                out.write(line);
                out.newLine();
            }
        }
        return trace;
    }

    @Test
    void eventAfterEvent() throws Exception {
        Path trace = trace();
        List<IViewPart> views = new ArrayList<>();
        for (String id : List.of(Ids.STATISTICS_VIEW, IPageLayout.ID_PROP_SHEET, IPageLayout.ID_OUTLINE,
                Ids.FINDING_DETAILS_VIEW, Ids.FINDINGS_VIEW)) {
            views.add(showView(id, IViewPart.class));
        }
        ConfigSpaceView config = showView(Ids.CONFIG_SPACE_VIEW, ConfigSpaceView.class);
        VectorStateView state = showView(Ids.VECTOR_STATE_VIEW, VectorStateView.class);
        // side by side: both are painted
        run(() -> place(views.getLast()).getParent().getChildren().add(cast(place(config))));
        showView(Ids.CONFIG_SPACE_VIEW, ConfigSpaceView.class);
        run(() -> OpenArguments.open(trace));
        TraceEditor editor = Workbench.audited();
        run(() -> editor.showPage(EventsPage.class));
        long last = editor.session().events() - 1;
        select(editor, last, state, config);
        assertEquals(ENTRIES, (int) ui(() -> state.entries().size()));
        try (UiWatch watch = UiWatch.start()) {
            select(editor, last / 2, state, config);
            select(editor, last, state, config);
            watch.restart();
            for (int i = 0; i < 20; i++) {
                select(editor, last - 7L * i, state, config);
            }
            measures.watched("one event after the other", watch, MOST_BLOCK_MS);
            watch.restart();
            for (int i = 1; i < 12; i++) {
                select(editor, last * i / 12, state, config);
            }
            measures.watched("events far apart", watch, MOST_BLOCK_MS);
            watch.restart();
            run(() -> state.entryViewer().getTable().setFocus());
            UiBot.keys("End", "Home", "Page_Down", "Page_Down");
            UiBot.settle();
            measures.watched("scrolling through the entries", watch, MOST_BLOCK_MS);
        }
        shoot(ui(() -> window().getShell()), Workbench.shot("state-large"));
        measures.check();
    }

    private static void select(TraceEditor editor, long event, VectorStateView state, ConfigSpaceView config) {
        run(() -> editor.select(new EventSelection(editor.session(), event, NVME)));
        waitFor("the state", () -> state.shownEvent() == event && config.shownEvent() == event);
    }

    private static MUIElement place(IViewPart view) {
        return view.getSite().getService(MPart.class).getCurSharedRef();
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object object) {
        return (T) object;
    }
}
