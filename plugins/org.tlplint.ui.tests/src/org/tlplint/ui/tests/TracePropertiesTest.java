/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.audit.TraceSettings;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.wizards.TracePropertyPage;

/** Properties ▸ PCIe Trace of a file: what is changed there is audited again. */
class TracePropertiesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
    }

    @Test
    void aSnapshotAndSettingsAreAuditedAgain() throws Exception {
        byte[] trace = Files.readAllBytes(Workbench.example(Workbench.BUG, folder));
        Path dump = Workbench.example("traces/v10-kernel-bug3/lspci.txt", folder);
        IFile file = Workbench.file("Props", "trace.log.zst", trace);
        Workbench.open(file);
        TraceEditor editor = Workbench.audited();
        assertEquals(1, editor.session().result().sources().size());
        PreferenceDialog dialog = ui(() -> PreferencesUtil.createPropertyDialogOn(window().getShell(), file,
                Ids.TRACE_PROPERTIES, null, null));
        run(() -> {
            dialog.setBlockOnOpen(false);
            dialog.open();
        });
        TracePropertyPage page = ui(() -> (TracePropertyPage) dialog.getSelectedPage());
        waitFor("the detection", () -> page.formatChoice().getText().contains("QEMU"));
        run(() -> page.snapshots().add(dump));
        UiBot.click(ui(() -> page.setting("bus")), 20, 8);
        UiBot.keys("x");
        waitFor("a wrong setting is told", () -> page.getErrorMessage() != null);
        UiBot.keys("BackSpace", "4");
        waitFor("a right one is taken", () -> page.getErrorMessage() == null && page.isValid());
        UiBot.shoot(ui(dialog::getShell), Workbench.shot("trace-properties"));
        run(page::performOk);
        run(dialog::close);
        waitFor("the second audit", () -> !editor.session().isBusy()
                && editor.session().result() != null && editor.session().result().sources().size() == 2);
        assertEquals("qemu-log:bus=4", TraceSettings.of(file).format());
        assertTrue(TraceSettings.of(file).snapshots().contains(dump));
    }
}
