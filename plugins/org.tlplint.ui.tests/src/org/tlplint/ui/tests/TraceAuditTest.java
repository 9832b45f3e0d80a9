/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.settle;
import static org.tlplint.ui.tests.UiBot.shoot;
import static org.tlplint.ui.tests.UiBot.showView;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.core.text.Aspect;
import org.tlplint.core.text.EventRow;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.views.FindingsView;
import org.tlplint.ui.internal.views.VectorStateView;
import org.tlplint.ui.internal.wizards.ImportTracePage;
import org.tlplint.ui.internal.wizards.ImportTraceWizard;

/** A real trace from the import wizard to the state at the event that breaks a rule. */
class TraceAuditTest {

    @TempDir
    Path folder;

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
    }

    @Test
    void importsAuditsAndShowsWhatIsWrong() throws Exception {
        Path trace = Workbench.example(Workbench.BUG, folder);
        importTrace(trace);
        TraceEditor editor = Workbench.audited();
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(org.eclipse.core.runtime.IPath.fromPortableString("/Traces/trace.log.zst"));
        assertTrue(file.exists());
        settle();
        shoot(ui(() -> window().getShell()), Workbench.shot("window-overview-light"));

        FindingsView findings = showView(Ids.FINDINGS_VIEW, FindingsView.class);
        TreeItem item = ui(() -> find(findings.viewer(), "MSIX-TBL-001"));
        run(() -> findings.viewer().setSelection(new StructuredSelection(item.getData()), true));
        long offence = ui(() -> editor.session().offences().after(-1));
        assertTrue(offence > 0);
        waitFor("the event in the table", () -> editor.eventsPage().table().selected() > 0);
        long event = ui(() -> editor.eventsPage().table().selected());
        assertEquals("MSIX-TBL-001", ui(() -> editor.session().offences().at(event).rule().id()));
        assertEquals(TraceEditor.EVENTS, (int) ui(editor::getActivePage));

        VectorStateView state = showView(Ids.VECTOR_STATE_VIEW, VectorStateView.class);
        waitFor("the state after the event", () -> state.shownEvent() == event && !state.entries().isEmpty());
        waitFor("the row", () -> editor.eventsPage().rows().row(event) != null);
        EventRow row = ui(() -> editor.eventsPage().rows().row(event));
        assertTrue(row.get(Aspect.MEANING).contains("while unmasked"), row.get(Aspect.MEANING));
        shoot(ui(() -> window().getShell()), Workbench.shot("window-events-light"));
        assertTrue(shoot(editor.eventsPage().table().control(), Workbench.shot("events-light")) > 10, "the table is blank");

        waitFor("problem markers", () -> markers(file).length > 0);
        IMarker first = markers(file)[0];
        assertTrue(first.getAttribute(IMarker.LINE_NUMBER, 0) > 0);
        assertTrue(first.getAttribute(IMarker.MESSAGE, "").contains("MSIX-TBL-001"));
        assertFalse(List.of(markers(file)).size() > 1001);
    }

    private static IMarker[] markers(IFile file) {
        try {
            return file.findMarkers(Ids.MARKER, true, IResource.DEPTH_ZERO);
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static TreeItem find(TreeViewer viewer, String rule) {
        for (TreeItem item : viewer.getTree().getItems()) {
            if (item.getText(1).equals(rule)) {
                return item;
            }
        }
        throw new AssertionError("no finding of " + rule);
    }

    private static void importTrace(Path trace) {
        ImportTraceWizard wizard = new ImportTraceWizard();
        WizardDialog dialog = ui(() -> {
            wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
            WizardDialog made = new WizardDialog(window().getShell(), wizard);
            made.setBlockOnOpen(false);
            made.open();
            return made;
        });
        ImportTracePage page = ui(() -> (ImportTracePage) wizard.getPages()[0]);
        assertFalse(ui(wizard::canFinish));
        run(() -> page.addFile(trace));
        waitFor("the detection", wizard::canFinish);
        shoot(ui(dialog::getShell), Workbench.shot("import-wizard"));
        Button finish = ui(() -> UiBot.find(dialog.getShell(), Button.class, b -> b.getText().replace("&", "").equals("Finish")).get(0));
        run(() -> finish.notifyListeners(SWT.Selection, new Event()));
        waitFor("the wizard closed", () -> dialog.getShell() == null || dialog.getShell().isDisposed());
    }
}
