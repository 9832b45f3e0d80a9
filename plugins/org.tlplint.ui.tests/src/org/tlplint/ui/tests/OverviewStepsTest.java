/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.ui.internal.audit.TraceSettings;
import org.tlplint.ui.internal.editor.OverviewPage;
import org.tlplint.ui.internal.editor.TraceEditor;

/** What the Overview offers to do next. */
class OverviewStepsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
    }

    /** The dialog is GTK's own: it is driven by keys, as a user would who knows where the file is. */
    @Test
    void attachesASnapshot() throws Exception {
        Path dump = Workbench.example("traces/v10-kernel-bug3/lspci.txt", folder);
        IFile file = Workbench.file("Steps", "trace.log.zst",
                Files.readAllBytes(Workbench.example(Workbench.BUG, folder)));
        Workbench.open(file);
        TraceEditor before = Workbench.audited();
        assertEquals(1, before.session().result().sources().size());
        run(() -> before.showPage(OverviewPage.class));
        click((Composite) ui(() -> before.page(OverviewPage.class).control()), "Attach a snapshot");
        UiBot.chooseFile("Snapshot of Configuration Space", dump);
        waitFor("another editor", () -> window().getActivePage().getActiveEditor() instanceof TraceEditor now
                && now != before);
        TraceEditor after = Workbench.audited();
        assertEquals(2, after.session().result().sources().size(), "the dump and the trace");
        assertEquals(List.of(dump), ui(() -> TraceSettings.of(file).snapshots()));
    }

    /** A click on a link in a text. */
    private static void click(Composite page, String link) {
        waitFor(link, () -> !UiBot.find(page, StyledText.class, t -> t.getText().contains(link)).isEmpty());
        StyledText text = ui(() -> UiBot.find(page, StyledText.class, t -> t.getText().contains(link)).get(0));
        Point at = ui(() -> {
            int offset = text.getText().indexOf(link) + 2;
            text.setSelection(offset);
            text.showSelection();
            return text.getLocationAtOffset(offset);
        });
        UiBot.settle();
        UiBot.click(text, at.x + 2, at.y + 6);
    }
}
