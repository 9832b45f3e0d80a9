/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.shoot;
import static org.tlplint.ui.tests.UiBot.showView;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.text.Aspect;
import org.tlplint.core.text.EventRow;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.audit.FindingMarkers;
import org.tlplint.ui.internal.audit.Offences;
import org.tlplint.ui.internal.editor.OverviewPage;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.events.EventsPage;
import org.tlplint.ui.internal.findings.FindingDetailsView;
import org.tlplint.ui.internal.findings.FindingNode;
import org.tlplint.ui.internal.findings.FindingsView;
import org.tlplint.ui.internal.state.EntryRow;
import org.tlplint.ui.internal.state.VectorStateView;

/** A real trace from the import wizard to the state at the event that breaks a rule, in both themes. */
class TraceAuditTest {

    @TempDir
    Path folder;

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
    }

    @Test
    void importsAuditsAndShowsWhatIsWrong() throws Exception {
        Path trace = folder.resolve("kernel-bug.log.zst");
        Files.move(Workbench.example(Workbench.BUG, folder), trace);
        Wizards.importTrace(trace, "import-wizard");
        TraceEditor editor = Workbench.audited();
        IFile file = ResourcesPlugin.getWorkspace().getRoot()
                .getFile(IPath.fromPortableString("/Traces/kernel-bug.log.zst"));
        assertTrue(file.exists());
        shootWindow("overview-light");

        FindingsView findings = showView(Ids.FINDINGS_VIEW, FindingsView.class);
        observations(editor, findings);
        FindingNode breach = Findings.find(findings.findings(), "MSIX-TBL-001");
        assertEquals(8, breach.finding().getCount());
        run(() -> findings.findings().viewer().setSelection(new StructuredSelection(breach), true));
        waitFor("the event in the table", () -> editor.page(EventsPage.class).grid().selectedEvent() > 0);
        assertEquals(EventsPage.class, ui(() -> editor.shownPage().getClass()));
        long event = ui(() -> editor.page(EventsPage.class).grid().selectedEvent());
        assertEquals("MSIX-TBL-001", ui(() -> editor.session().offences().at(event).rule().id()));
        waitFor("what led to it above it, though the page was never seen before",
                () -> editor.page(EventsPage.class).grid().top() < event - 2);
        assertEquals(breach, ui(() -> showView(Ids.FINDING_DETAILS_VIEW, FindingDetailsView.class).shown()));

        VectorStateView state = showView(Ids.VECTOR_STATE_VIEW, VectorStateView.class);
        waitFor("the state after the event", () -> state.shownEvent() == event && !state.entries().isEmpty());
        waitFor("the row", () -> editor.page(EventsPage.class).rows().get(event) != null);
        EventRow row = ui(() -> editor.page(EventsPage.class).rows().get(event));
        assertTrue(row.get(Aspect.MEANING).contains("while unmasked"), row.get(Aspect.MEANING));
        EntryRow entry = ui(() -> state.entries().get(0));
        assertEquals(List.of("0", "unmasked", "fee02004", "00000000", "00000024"), entry.now().subList(0, 5));
        assertEquals("00000029", entry.before().get(EntryRow.DATA));
        assertTrue(entry.isChanged(EntryRow.DATA));
        assertFalse(entry.isChanged(EntryRow.ADDRESS));
        assertFalse(ui(() -> state.entries().get(1)).isChanged());

        shootWindow("events-light");
        assertTrue(shoot(editor.page(EventsPage.class).grid(), Workbench.shot("table-light")) > 40,
                "the table is blank");
        inTheDark(editor);
        markers(editor, file);
    }

    /** They are in the view unless the user hides them, and the way from finding to finding passes them over. */
    private static void observations(TraceEditor editor, FindingsView view) {
        int all = editor.session().audit().getFindings().size();
        Findings.waitForRows(view.findings(), all);
        ToolItem toggle = Findings.toggle(view.findings(), "Information");
        long observed = editor.session().result().findings().stream()
                .filter(f -> f.severity() == Severity.INFORMATION).count();
        assertTrue(observed > 0);
        Findings.set(toggle, false);
        Findings.waitForRows(view.findings(), all - (int) observed);
        shootWindow("observations-hidden");
        Findings.set(toggle, true);
        Findings.waitForRows(view.findings(), all);
        Offences offences = editor.session().offences();
        for (long event = offences.after(-1); event >= 0; event = offences.after(event)) {
            assertTrue(offences.at(event).severity() != Severity.INFORMATION, "event " + event);
        }
        assertEquals(offences.after(-1), offences.before(offences.after(offences.after(-1))));
    }

    private static void shootWindow(String name) {
        shoot(ui(() -> window().getShell()), Workbench.shot(name));
    }

    private static void inTheDark(TraceEditor editor) {
        Themes.use(Themes.DARK);
        try {
            assertTrue(Themes.isDark(Workbench.shot("table-dark"), editor.page(EventsPage.class).grid()),
                    "the table stays light");
            shootWindow("events-dark");
            run(() -> editor.showPage(OverviewPage.class));
            shootWindow("overview-dark");
        } finally {
            Themes.use(Themes.LIGHT);
        }
        assertFalse(Themes.isDark(Workbench.shot("overview-light-again"), ui(() -> window().getShell())));
    }

    private static void markers(TraceEditor editor, IFile file) throws CoreException {
        waitFor("problem markers", () -> find(file).length > 0);
        IMarker first = find(file)[0];
        assertTrue(first.getAttribute(IMarker.LINE_NUMBER, 0) > 0);
        assertTrue(first.getAttribute(IMarker.MESSAGE, "").contains("MSIX-TBL-001"));
        assertEquals(IMarker.SEVERITY_ERROR, first.getAttribute(IMarker.SEVERITY, -1));
        long breaches = editor.session().result().findings().stream()
                .filter(f -> f.severity() != Severity.INFORMATION).mapToLong(f -> f.count()).sum();
        assertEquals(breaches, find(file).length, "observations are no problems");
        IMarker last = find(file)[(int) breaches - 1];
        run(() -> {
            try {
                IDE.openEditor(window().getActivePage(), last);
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        });
        long event = Long.parseLong(last.getAttribute(FindingMarkers.EVENT, "-1"));
        waitFor("the marker's event", () -> editor.page(EventsPage.class).grid().selectedEvent() == event);
    }

    /** In the order in which they were made: the workspace gives them in any order. */
    private static IMarker[] find(IFile file) {
        try {
            IMarker[] markers = file.findMarkers(Ids.MARKER, true, IResource.DEPTH_ZERO);
            Arrays.sort(markers, Comparator.comparingLong(IMarker::getId));
            return markers;
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }
}
