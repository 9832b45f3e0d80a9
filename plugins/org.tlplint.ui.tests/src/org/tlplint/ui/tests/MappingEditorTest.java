/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.audit.TraceView;
import org.tlplint.core.text.Aspect;
import org.tlplint.core.text.EventLister;
import org.tlplint.core.text.EventRow;
import org.tlplint.formats.Formats;
import org.tlplint.formats.map.Preview;
import org.tlplint.formats.map.Target;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.mapping.MappingEditor;
import org.tlplint.ui.internal.mapping.NewMappingPage;
import org.tlplint.ui.internal.wizards.ImportTracePage;
import org.tlplint.ui.internal.wizards.ImportTraceWizard;

/** The wizard and the editor of mapping profiles, on events of a real trace in a table as another tool might write it. */
class MappingEditorTest {

    /** Settings of formats are divided by commas: names of files may hold some all the same. */
    private static final String PROJECT = "Profiles, mine";

    @TempDir
    Path folder;

    private Path sample;

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
        Workbench.file(PROJECT, "readme.txt", new byte[0]);
        sample = sample();
    }

    /** Configuration accesses of a real trace, with columns of which one has a name that nobody knows. */
    private Path sample() throws Exception {
        Path trace = Workbench.example("traces/nvme-msix/trace.log.zst", folder);
        List<EventRow> rows = new EventLister(new TraceView(
                new AuditSource(Formats.input(trace), Formats.byId("qemu-log"), 100), List.of(), null)).page(0, 2000);
        StringBuilder text = new StringBuilder("Time (s);TLP Type;Target;Reg No;Payload\n");
        for (EventRow row : rows) {
            if (row.get(Aspect.TYPE).startsWith("Cfg") && !row.get(Aspect.DATA).isEmpty()) {
                text.append(String.join(";", row.get(Aspect.TIME), row.get(Aspect.TYPE) + "0",
                        row.get(Aspect.FUNCTION).split(" ")[0], row.get(Aspect.ADDRESS), row.get(Aspect.DATA)))
                        .append('\n');
            }
        }
        text.append("9.9;Frobnicate;00:00.0;0;00\n");
        return Workbench.file(PROJECT, "analyzer.csv", text.toString().getBytes(StandardCharsets.UTF_8))
                .getLocation()
                .toPath();
    }

    @Test
    void guessesShowsAndIsUsedAtOnce() throws Exception {
        IWorkbenchWizard wizard = ui(() -> PlatformUI.getWorkbench().getNewWizardRegistry()
                .findWizard(Ids.MAPPING_WIZARD).createWizard());
        WizardDialog dialog = Wizards.open(wizard);
        NewMappingPage page = ui(() -> (NewMappingPage) wizard.getPages()[0]);
        run(() -> {
            page.setContainerFullPath(org.eclipse.core.runtime.IPath.fromPortableString("/" + PROJECT));
            page.setFileName("analyzer.mapping");
            page.setSample(sample);
        });
        waitFor("a complete page", wizard::canFinish);
        UiBot.shoot(ui(dialog::getShell), Workbench.shot("mapping-wizard"));
        Wizards.finish(dialog);
        MappingEditor editor = ui(() -> (MappingEditor) window().getActivePage().getActiveEditor());
        waitFor("the preview", () -> !editor.preview().table().rows().isEmpty());
        assertEquals("TLP Type", ui(() -> editor.form().fields().column(Target.TYPE)));

        String before = editor.text();
        choose(editor, Target.REGISTER, "Reg No");
        waitFor("the register in the preview",
                () -> editor.preview().table().rows().stream().anyMatch(r -> has(r, Target.REGISTER)));
        choose(editor, Target.FUNCTION, "Target");
        waitFor("events", () -> editor.preview().table().rows().stream().filter(r -> r.event() != null).count() > 100);
        Preview.Row row = ui(() -> editor.preview().table().rows().stream().filter(r -> r.event() != null).findFirst()
                .orElseThrow());
        assertTrue(row.event().contains("CfgRd"), row.event());
        run(() -> editor.preview().table().viewer().setSelection(new StructuredSelection(row), true));
        assertTrue(ui(() -> editor.preview().table().detail()).lines().toList().get(1).startsWith("time"));
        String summary = ui(() -> editor.preview().summary());
        assertTrue(summary.contains("events"), summary);
        shoot("mapping-editor");
        Themes.use(Themes.DARK);
        try {
            shoot("mapping-editor-dark");
        } finally {
            Themes.use(Themes.LIGHT);
        }
        assertTrue(ui(editor::isDirty));
        run(() -> editor.form().fields().setFocus());
        UiBot.keys("ctrl+z", "ctrl+z");
        waitFor("undone", () -> editor.text().equals(before));
        UiBot.keys("ctrl+shift+z", "ctrl+shift+z");
        waitFor("done again",
                () -> editor.text().contains("column = Reg No") && editor.text().contains("column = Target"));
        UiBot.keys("ctrl+s");
        waitFor("saved", () -> !editor.isDirty());
        inTheImportWizard();
    }

    private void inTheImportWizard() {
        ImportTraceWizard wizard = new ImportTraceWizard();
        WizardDialog dialog = Wizards.open(wizard);
        ImportTracePage page = ui(() -> (ImportTracePage) wizard.getPages()[0]);
        run(() -> page.addFile(sample));
        waitFor("the profile in the list", () -> profile(page) >= 0 && page.details().formatChoice().isEnabled());
        run(() -> {
            page.details().formatChoice().select(profile(page));
            page.details().formatChoice().notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        });
        waitFor("events by the profile", () -> page.details().previewTable().getItemCount() == 100
                && page.details().previewTable().getItem(0).getText(3).startsWith("Cfg"));
        UiBot.shoot(ui(dialog::getShell), Workbench.shot("import-profile"));
        Wizards.finish(dialog);
        assertTrue(Workbench.audited().session().target().choices().format().startsWith("map:profile="));
    }

    private static int profile(ImportTracePage page) {
        String[] items = page.details().formatChoice().getItems();
        for (int i = 0; i < items.length; i++) {
            if (items[i].contains(PROJECT + "/analyzer.mapping")) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void saysWhatIsWrongAndWhere() throws Exception {
        IFile file = Workbench.file(PROJECT, "bad.mapping", """
                tlplint-mapping 1
                # a remark
                title = Bad
                kind = table
                [field type]
                column = TLP Type
                [field time]
                column = Time
                unit = fortnights
                """.getBytes(StandardCharsets.UTF_8));
        MappingEditor editor = (MappingEditor) Workbench.open(file);
        String status = ui(() -> editor.form().status());
        assertTrue(status.contains("bad.mapping:9"), status);
        run(() -> editor.preview().choose(sample));
        shoot("mapping-error");
        run(() -> editor.form().fields().edit(Target.COMMENT));
        UiBot.keys("N", "o", "t", "e", "Return");
        waitFor("a new field", () -> editor.text().contains("[field comment]\ncolumn = Note"));
        assertTrue(editor.text().contains("# a remark"), "remarks stay");
        assertFalse(ui(() -> editor.form().status()).contains("can be used"));
    }

    private static boolean has(Preview.Row row, Target target) {
        return row.spans().stream().anyMatch(s -> s.target() == target);
    }

    /** Types the name of a column into the form. */
    private static void choose(MappingEditor editor, Target target, String column) {
        run(() -> editor.form().fields().edit(target));
        UiBot.keys("ctrl+a");
        for (char c : column.toCharArray()) {
            UiBot.keys(c == ' ' ? "space" : String.valueOf(c));
        }
        UiBot.keys("Return");
        waitFor(column + " in the profile", () -> editor.text().contains("column = " + column));
    }

    /** The editor takes the window for the picture. */
    private static void shoot(String name) {
        IWorkbenchPage page = ui(() -> window().getActivePage());
        run(() -> page.setPartState(page.getReference(page.getActiveEditor()), IWorkbenchPage.STATE_MAXIMIZED));
        assertTrue(UiBot.shoot(ui(() -> window().getShell()), Workbench.shot(name)) > 40);
        run(() -> page.setPartState(page.getReference(page.getActiveEditor()), IWorkbenchPage.STATE_RESTORED));
    }
}
