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

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.OpenArguments;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.wizards.ExamplePage;

/** New ▸ Example ▸ tlplint sample traces, and files on the command line. */
class ExampleWizardTest {

    private static final String SWITCH = "SWITCH_PERSPECTIVE_ON_PROJECT_CREATION";

    @TempDir
    Path folder;

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
    }

    @Test
    void makesAProjectOfTracesThatShip() throws Exception {
        IWorkbenchWizard wizard = ui(() -> PlatformUI.getWorkbench().getNewWizardRegistry()
                .findWizard(Ids.EXAMPLE_WIZARD).createWizard());
        WizardDialog dialog = Wizards.open(wizard);
        ExamplePage page = ui(() -> (ExamplePage) wizard.getPages()[0]);
        assertEquals(shipped(), listed(page), "each trace that ships is listed");
        Wizards.press(dialog, "Deselect All");
        assertFalse(ui(wizard::canFinish));
        run(() -> page.viewer().getTable().setFocus());
        check(page, "nvme-msix");
        check(page, "accelerator");
        waitFor("a complete page", wizard::canFinish);
        UiBot.shoot(ui(dialog::getShell), Workbench.shot("examples"));
        Wizards.finish(dialog);
        TraceEditor first = Workbench.audited();
        assertEquals(1, first.session().target().choices().snapshots().size());
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("PCIe Samples");
        assertTrue(new String(project.getFile("README.md").readAllBytes(), StandardCharsets.UTF_8)
                .contains("| nvme-msix |"));
        Workbench.open(project.getFile("accelerator/accelerator.csv"));
        TraceEditor second = Workbench.audited();
        assertTrue(second.session().result().findings().stream().anyMatch(f -> f.rule().id().startsWith("IMS")),
                "judged with its device description");
        run(() -> UiBot.window().getActivePage().closeAllEditors(false));
        Path stored = project.getFile("nvme-msix/trace.log.zst").getLocation().toPath();
        run(() -> OpenArguments.open(stored));
        assertEquals(1, Workbench.audited().session().target().choices().snapshots().size(),
                "a file of the workspace keeps its settings");
    }

    /** Whoever wants that gets the perspective with the project, as with other kinds of projects. */
    @Test
    void bringsItsPerspective() throws Exception {
        IEclipsePreferences choice = InstanceScope.INSTANCE.getNode("org.eclipse.ui.ide");
        choice.put(SWITCH, "always");
        try {
            run(() -> {
                try {
                    PlatformUI.getWorkbench().showPerspective("org.eclipse.ui.resourcePerspective", UiBot.window());
                } catch (WorkbenchException e) {
                    throw new AssertionError(e);
                }
            });
            WizardDialog dialog = Wizards.open(ui(() -> PlatformUI.getWorkbench().getNewWizardRegistry()
                    .findWizard(Ids.EXAMPLE_WIZARD).createWizard()));
            Wizards.finish(dialog);
            Workbench.audited();
            assertEquals(Ids.PERSPECTIVE, ui(() -> UiBot.window().getActivePage().getPerspective().getId()));
        } finally {
            choice.remove(SWITCH);
            run(() -> UiBot.window().getActivePage().closePerspective(PlatformUI.getWorkbench()
                    .getPerspectiveRegistry().findPerspectiveWithId("org.eclipse.ui.resourcePerspective"), false,
                    false));
        }
    }

    private static void check(ExamplePage page, String name) {
        TableItem row = ui(() -> java.util.Arrays.stream(page.viewer().getTable().getItems())
                .filter(i -> i.getText(0).equals(name)).findFirst().orElseThrow());
        run(() -> page.viewer().getTable().setSelection(row));
        UiBot.keys("space");
        waitFor(name + " is checked", row::getChecked);
    }

    private static Set<String> listed(ExamplePage page) {
        Set<String> names = new TreeSet<>();
        run(() -> {
            for (TableItem item : page.viewer().getTable().getItems()) {
                names.add(item.getText(0));
            }
        });
        return names;
    }

    private static Set<String> shipped() {
        Set<String> names = new TreeSet<>(Set.of("accelerator"));
        for (URL url : Collections.list(Platform.getBundle("org.tlplint.examples").findEntries("traces", "trace.*",
                true))) {
            String[] parts = url.getPath().split("/");
            names.add(parts[parts.length - 2]);
        }
        return names;
    }
}
