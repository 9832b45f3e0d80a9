/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.find;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.shoot;
import static org.tlplint.ui.tests.UiBot.showView;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.audit.FindingMarkers;
import org.tlplint.ui.internal.editor.OverviewPage;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.findings.AuditEditor;
import org.tlplint.ui.internal.findings.CompareEditor;
import org.tlplint.ui.internal.findings.CompareJob;
import org.tlplint.ui.internal.findings.CompareRow;
import org.tlplint.ui.internal.findings.CompareSide;
import org.tlplint.ui.internal.findings.FindingDetailsView;
import org.tlplint.ui.internal.findings.FindingNode;
import org.tlplint.ui.internal.findings.SavedAudits;

/** An audit of a real trace: overview, problems with quick fixes, saved, opened without the trace, compared. */
class SavedAuditTest {

    private static final String RULE = "MSIX-TBL-001";

    @TempDir
    Path folder;

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
    }

    private TraceEditor open(String example, String name) throws Exception {
        IFile file = Workbench.file("Lab", name, Files.readAllBytes(
                Workbench.example(example, Files.createDirectory(folder.resolve(name)))));
        Workbench.open(file);
        return Workbench.audited();
    }

    private static IFile save(TraceEditor editor, String name) {
        IFile file = editor.session().target().file().getProject().getFile(name);
        SavedAudits.store(editor.session().audit(), file);
        waitFor("the saved audit", file::exists);
        return file;
    }

    private static void shootBoth(String name) {
        shoot(ui(() -> window().getShell()), Workbench.shot(name + "-light"));
        Themes.use(Themes.DARK);
        try {
            shoot(ui(() -> window().getShell()), Workbench.shot(name + "-dark"));
        } finally {
            Themes.use(Themes.LIGHT);
        }
    }

    private static List<String> labels(Composite of) {
        return ui(() -> find(of, Label.class, l -> true).stream().map(Label::getText).toList());
    }

    @Test
    void opensWithoutTheTraceAndIsCompared() throws Exception {
        TraceEditor bad = open(Workbench.BUG, "bug.log.zst");
        String verdict = bad.session().audit().getVerdict();
        waitFor("the verdict", () -> labels((Composite) bad.page(OverviewPage.class).control()).contains(verdict));
        shootBoth("overview");
        IFile later = save(bad, "bug.tlpaudit");
        TraceEditor good = open("traces/v10-kernel-bug0/trace.log.zst", "good.log.zst");
        IFile earlier = save(good, "good.tlpaudit");
        run(() -> window().getActivePage().closeAllEditors(false));
        bad.session().target().file().move(later.getFullPath().removeLastSegments(1).append("hidden.zst"), true, null);

        Workbench.open(later);
        AuditEditor editor = ui(() -> (AuditEditor) window().getActivePage().getActiveEditor());
        waitFor("the audit", () -> editor.audit().audit() != null);
        waitFor("the verdict", () -> labels(window().getShell()).contains(verdict));
        run(editor::showFindings);
        Findings.waitForRows(editor.findings().findings(), editor.audit().audit().getFindings().size());
        FindingDetailsView details = showView(Ids.FINDING_DETAILS_VIEW, FindingDetailsView.class);
        FindingNode node = Findings.find(editor.findings().findings(), RULE);
        run(() -> editor.findings().findings().viewer().setSelection(new StructuredSelection(node), true));
        waitFor("the details", () -> node.equals(details.shown()));
        assertTrue(ui(details::text).contains("The trace is not open"));
        shootBoth("saved-audit");
        PropertySheet sheet = showView(IPageLayout.ID_PROP_SHEET, PropertySheet.class);
        run(() -> window().getActivePage().activate(editor));
        waitFor("the properties of the finding", () -> sheet.getCurrentPage().getControl() instanceof Tree tree
                && Stream.of(tree.getItems()).flatMap(i -> Stream.of(i.getItems()))
                        .anyMatch(i -> i.getText(1).equals(RULE)));
        assertTrue(ui(() -> List.of(window().getShell().getMenuBar().getItems())).stream()
                .anyMatch(i -> ui(i::getText).equals("&Trace")), "what can be done with it is in the menu, too");
        run(() -> editor.audit().openFindings());
        run(() -> window().getActivePage().activate(editor));
        UiBot.keys("ctrl+f");
        waitFor("the field", () -> UiBot.display().getFocusControl() instanceof Text field
                && field.getParent().getParent() == editor.findings().findings());

        run(() -> new CompareJob(window().getActivePage(),
                CompareSide.of(earlier.getLocation().toPath()), CompareSide.of(later.getLocation().toPath()))
                .schedule());
        waitFor("the comparison", () -> window().getActivePage().getActiveEditor() instanceof CompareEditor);
        CompareEditor compare = ui(() -> (CompareEditor) window().getActivePage().getActiveEditor());
        List<?> rows = (List<?>) ui(() -> compare.viewer().getInput());
        CompareRow first = (CompareRow) rows.get(0);
        assertTrue(first.cells().get(0).startsWith("New findings"), first::toString);
        assertTrue(first.children().stream().anyMatch(r -> r.cells().get(1).equals(RULE)), first::toString);
        shootBoth("compare");
    }

    @Test
    void refusesWhatIsNoAudit() throws Exception {
        IFile fake = Workbench.file("Lab", "fake.tlpaudit", "no audit at all".getBytes(StandardCharsets.UTF_8));
        Workbench.open(fake);
        AuditEditor editor = ui(() -> (AuditEditor) window().getActivePage().getActiveEditor());
        waitFor("the refusal", () -> editor.audit().hasFailed());
        assertTrue(ui(() -> editor.audit().waiting()).contains("is not an audit file"),
                ui(() -> editor.audit().waiting()));
        assertTrue(labels(ui(() -> window().getShell())).stream().anyMatch(t -> t.contains("is not an audit file")));
    }

    @Test
    void problemsAreCappedAndHaveQuickFixes() throws Exception {
        IFile file = Workbench.file("Lab", "many.csv", many(1500).getBytes(StandardCharsets.UTF_8));
        Workbench.open(file);
        TraceEditor editor = Workbench.audited();
        waitFor("markers", () -> markers(file).length > 0);
        IMarker[] markers = ui(() -> markers(file));
        assertEquals(FindingMarkers.MOST + 1, markers.length);
        List<String> summaries = List.of(markers).stream()
                .filter(m -> m.getAttribute(FindingMarkers.RULE, null) == null)
                .map(m -> m.getAttribute(IMarker.MESSAGE, "")).toList();
        assertEquals(1, summaries.size());
        assertTrue(summaries.get(0).contains("more events"), summaries.get(0));
        IMarker last = List.of(markers).stream().filter(m -> m.getAttribute(FindingMarkers.RULE, null) != null)
                .reduce((a, b) -> b).orElseThrow();
        IMarkerResolution[] fixes = ui(() -> IDE.getMarkerHelpRegistry().getResolutions(last));
        assertEquals(3, fixes.length);
        run(() -> List.of(fixes).stream().filter(f -> f.getLabel().equals("Show Event")).findFirst().orElseThrow()
                .run(last));
        long event = Long.parseLong(last.getAttribute(FindingMarkers.EVENT, "-1"));
        waitFor("the event of the problem", () -> editor.selectedEvent() == event);
    }

    /** The quick fix asks for the reason even if the trace has to be opened and audited first. */
    @Test
    void aProblemOfAClosedTraceIsSuppressed() throws Exception {
        IFile file = Workbench.file("Lab", "few.csv", many(3).getBytes(StandardCharsets.UTF_8));
        Workbench.open(file);
        Workbench.audited();
        waitFor("markers", () -> markers(file).length > 0);
        run(() -> window().getActivePage().closeAllEditors(false));
        IMarker problem = ui(() -> markers(file))[0];
        IMarkerResolution fix = List.of(ui(() -> IDE.getMarkerHelpRegistry().getResolutions(problem))).stream()
                .filter(f -> f.getLabel().startsWith("Suppress")).findFirst().orElseThrow();
        UiBot.display().asyncExec(() -> fix.run(problem));
        waitFor("the dialog", () -> suppressing() != null);
        Shell dialog = ui(SavedAuditTest::suppressing);
        TraceEditor editor = Workbench.audited();
        run(dialog::close);
        assertEquals(file, editor.session().target().file());
    }

    private static Shell suppressing() {
        return List.of(UiBot.display().getShells()).stream()
                .filter(s -> s.isVisible() && s.getText().equals("Suppress Findings")).findFirst().orElse(null);
    }

    /** Software that changes the message of an unmasked entry again and again. */
    private static String many(int times) {
        StringBuilder space = new StringBuilder("0".repeat(512));
        put(space, 0x00, "3412cdab060010000000000200000000040000f0");
        put(space, 0x34, "b0");
        put(space, 0xb0, "1100" + "0f00" + "00200000" + "00300000");
        StringBuilder text = new StringBuilder("time_ns,dir,type,requester,bdf,reg,addr,len,value,status,comment,data\n"
                + "0,,Reset,,01:00.0,,,,,,,\n1000,,Snapshot,,01:00.0,,,,,,," + space + '\n'
                + "1100,D,CfgWr0,,01:00.0,b2,,2,0x800f,SC,,\n1300,D,MWr,,,,f0002000,4,0xfee01000,,,\n"
                + "1400,D,MWr,,,,f0002004,4,0x00000000,,,\n1500,D,MWr,,,,f0002008,4,0x00004021,,,\n"
                + "1600,D,MWr,,,,f000200c,4,0x00000000,,,\n");
        for (int i = 0; i < times; i++) {
            text.append("%d,D,MWr,,,,f0002008,4,0x%08x,,,%n".formatted(2000 + 100 * i, 0x4022 + i));
        }
        return text.toString();
    }

    private static void put(StringBuilder space, int offset, String hex) {
        space.replace(2 * offset, 2 * offset + hex.length(), hex);
    }

    private static IMarker[] markers(IFile file) {
        try {
            return file.findMarkers(Ids.MARKER, true, IResource.DEPTH_ZERO);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }
}
