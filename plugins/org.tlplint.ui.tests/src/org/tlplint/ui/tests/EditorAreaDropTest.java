/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.find;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files dropped where editors are open in the trace editor if their content is a trace. */
class EditorAreaDropTest {

    @TempDir
    Path folder;

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
    }

    @Test
    void aDroppedTraceIsAudited() throws Exception {
        Path trace = Files.move(Workbench.example("traces/v02-pba-write/trace.log.zst", folder),
                folder.resolve("dropped.log.zst"));
        Drops.files(ui(EditorAreaDropTest::area), trace);
        assertTrue(Workbench.audited().session().result().findings().stream()
                .anyMatch(f -> f.rule().id().equals("MSIX-PBA-001")));
    }

    private static Control area() {
        return find((Composite) window().getShell(), Control.class, EditorAreaDropTest::takesFiles).get(0);
    }

    private static boolean takesFiles(Control control) {
        return control.getData(DND.DROP_TARGET_KEY) instanceof DropTarget target && Arrays
                .stream(target.getDropListeners()).anyMatch(l -> l.getClass().getSimpleName().contains("EditorArea"));
    }
}
