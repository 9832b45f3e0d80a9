/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.find;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.shoot;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.ui.internal.audit.ProjectProfile;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.findings.AuditEditor;
import org.tlplint.ui.internal.findings.CompareEditor;
import org.tlplint.ui.internal.findings.CompareInput;
import org.tlplint.ui.internal.findings.CompareJob;
import org.tlplint.ui.internal.findings.CompareRow;
import org.tlplint.ui.internal.findings.CompareSide;
import org.tlplint.ui.internal.findings.FindingNode;
import org.tlplint.ui.internal.findings.FindingsControl;
import org.tlplint.ui.internal.findings.SavedAudits;
import org.tlplint.ui.internal.wizards.ReportJob;

/** Audits are compared wherever they are: in editors, in files, or not made yet. What a saved audit offers besides. */
class CompareAuditsTest {

    private static final String GOOD = "traces/v10-kernel-bug0/trace.log.zst";
    private static final String RULE = "MSIX-TBL-001";
    private static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";

    @TempDir
    Path folder;

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
    }

    private IFile trace(String example, String name, long stamp) throws Exception {
        IFile file = Workbench.file("Lab", name, Files.readAllBytes(
                Workbench.example(example, Files.createDirectory(folder.resolve(name)))));
        file.setLocalTimeStamp(stamp);
        return file;
    }

    private static void command(String id) {
        // a dialog may open: the test does not wait for it
        UiBot.display().asyncExec(() -> {
            try {
                window().getService(IHandlerService.class).executeCommand(id, null);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    private static void select(IFile... files) {
        CommonNavigator explorer = UiBot.showView(EXPLORER, CommonNavigator.class);
        run(() -> explorer.getCommonViewer().setSelection(new StructuredSelection(files), true));
    }

    private static CompareEditor comparison() {
        waitFor("the comparison", () -> window().getActivePage().getActiveEditor() instanceof CompareEditor);
        return ui(() -> (CompareEditor) window().getActivePage().getActiveEditor());
    }

    private static boolean isIn(CompareEditor editor, String kind, String rule) {
        CompareInput input = (CompareInput) ui(editor::getEditorInput);
        return input.rows().stream().filter(r -> r.cells().get(0).startsWith(kind))
                .flatMap(r -> r.children().stream()).map(CompareRow::cells).anyMatch(c -> c.get(1).equals(rule));
    }

    private static Shell dialog(String title) {
        waitFor("the dialog " + title, () -> shell(title) != null);
        return ui(() -> shell(title));
    }

    private static Shell shell(String title) {
        for (Shell shell : UiBot.display().getShells()) {
            if (shell.getText().equals(title) && shell.isVisible()) {
                return shell;
            }
        }
        return null;
    }

    private static void press(Shell shell, String text) {
        Button button = ui(() -> find(shell, Button.class, b -> b.getText().replace("&", "").startsWith(text)).get(0));
        run(() -> button.notifyListeners(SWT.Selection, new Event()));
    }

    private static void shootBoth(Shell shell, String name) {
        shoot(shell, Workbench.shot(name + "-light"));
        Themes.use(Themes.DARK);
        try {
            shoot(shell, Workbench.shot(name + "-dark"));
        } finally {
            Themes.use(Themes.LIGHT);
        }
    }

    @Test
    void auditsTwoTracesOfTheExplorerForIt() throws Exception {
        IFile good = trace(GOOD, "good.log.zst", 1_700_000_000_000L);
        IFile bad = trace(Workbench.BUG, "bad.log.zst", 1_800_000_000_000L);
        select(bad, good);
        command("org.tlplint.ui.compareAudits");
        CompareEditor editor = comparison();
        assertEquals("good.log.zst \u2192 bad.log.zst", ui(editor::getPartName));
        assertTrue(isIn(editor, "New findings", RULE), "the older one is the one before");
        assertEquals(1, (int) ui(() -> window().getActivePage().getEditorReferences().length),
                "no trace is opened for it");
        shootBoth(ui(() -> window().getShell()), "compare-traces");
    }

    @Test
    void aCancelledComparisonOpensNothing() throws Exception {
        byte[] large = ManyFindings.csv(8, 1250).getBytes(StandardCharsets.UTF_8);
        IFile first = Workbench.file("Lab", "first.csv", large);
        IFile second = Workbench.file("Lab", "second.csv", large);
        CompareJob job = ui(() -> new CompareJob(window().getActivePage(),
                CompareSide.of(window().getActivePage(), first), CompareSide.of(window().getActivePage(), second)));
        job.schedule();
        while (job.getState() != Job.RUNNING) {
            Thread.onSpinWait();
        }
        UiBot.pause(100);
        long asked = System.nanoTime();
        job.cancel();
        job.join();
        Measures measures = new Measures("A comparison of two traces that is cancelled");
        measures.took("from cancel to the end of the job", (System.nanoTime() - asked) / 1e6, 100);
        assertEquals(IStatus.CANCEL, job.getResult().getSeverity(), () -> job.getResult().toString());
        UiBot.settle();
        assertEquals(0, (int) ui(() -> window().getActivePage().getEditorReferences().length));
        measures.check();
    }

    @Test
    void comparesOpenEditorsAndAnOpenOneWithASavedOne() throws Exception {
        Workbench.open(trace(GOOD, "good.log.zst", 1_800_000_000_000L));
        Workbench.audited();
        Workbench.open(trace(Workbench.BUG, "bad.log.zst", 1_700_000_000_000L));
        TraceEditor bad = Workbench.audited();
        command("org.tlplint.ui.compareWith");
        Shell shell = dialog("Compare Audits");
        Table table = ui(() -> find(shell, Table.class, t -> true).get(0));
        assertEquals(1, (int) ui(table::getItemCount));
        assertEquals("Lab/good.log.zst", ui(() -> table.getItem(0).getText()));
        shootBoth(shell, "compare-dialog");
        press(shell, "Compare");
        CompareEditor editor = comparison();
        assertTrue(isIn(editor, "New findings", RULE));
        run(() -> window().getActivePage().closeEditor(editor, false));

        IFile saved = bad.session().target().file().getProject().getFile("bad.tlpaudit");
        SavedAudits.store(bad.session().audit(), saved);
        waitFor("the saved audit", saved::exists);
        run(() -> window().getActivePage().closeEditor(bad, false));
        Workbench.open(saved);
        AuditEditor later = ui(() -> (AuditEditor) window().getActivePage().getActiveEditor());
        waitFor("the audit", () -> later.audit().audit() != null);
        command("org.tlplint.ui.compareWith");
        Shell again = dialog("Compare Audits");
        run(() -> find(again, Button.class, b -> (b.getStyle() & SWT.RADIO) != 0)
                .forEach(b -> b.setSelection(b.getText().contains("ater"))));
        run(() -> find(again, Button.class, b -> (b.getStyle() & SWT.RADIO) != 0)
                .forEach(b -> b.notifyListeners(SWT.Selection, new Event())));
        press(again, "Compare");
        assertTrue(isIn(comparison(), "Findings that are gone", RULE), "the chosen one is the one after");
    }

    @Test
    void exportsAndSuppressesFromASavedAudit() throws Exception {
        Workbench.open(trace(Workbench.BUG, "bad.log.zst", 1_700_000_000_000L));
        TraceEditor trace = Workbench.audited();
        IFile saved = trace.session().target().file().getProject().getFile("bad.tlpaudit");
        SavedAudits.store(trace.session().audit(), saved);
        waitFor("the saved audit", saved::exists);
        run(() -> window().getActivePage().closeAllEditors(false));
        byte[] before = saved.readAllBytes();
        Workbench.open(saved);
        AuditEditor editor = ui(() -> (AuditEditor) window().getActivePage().getActiveEditor());
        waitFor("the audit", () -> editor.audit().audit() != null);
        for (String report : new String[] {"xlsx", "html", "sarif", "junit", "json", "csv", "audit"}) {
            Path to = folder.resolve("of-saved-" + report);
            Wizards.export(report, to, "export-wizard-saved");
            Job.getJobManager().join(ReportJob.class, null);
            assertTrue(Files.exists(to), report);
        }
        assertTrue(Files.readString(folder.resolve("of-saved-sarif")).contains(RULE));

        run(editor::showFindings);
        FindingsControl findings = ui(() -> editor.findings().findings());
        Findings.waitForRows(findings, editor.audit().audit().getFindings().size());
        FindingNode node = Findings.find(findings, RULE);
        run(() -> findings.viewer().setSelection(new StructuredSelection(node), true));
        UiBot.display().asyncExec(() -> find(window().getShell(), org.eclipse.swt.widgets.Tree.class,
                t -> t == findings.viewer().getTree()).get(0).getMenu().notifyListeners(SWT.Show, new Event()));
        UiBot.display().asyncExec(() -> item(findings, "Suppress").notifyListeners(SWT.Selection, new Event()));
        Shell shell = dialog("Suppress Findings");
        run(() -> find(shell, Text.class, t -> (t.getStyle() & SWT.MULTI) != 0 && t.getEditable()).get(0)
                .setText("known since 6.1"));
        shoot(shell, Workbench.shot("suppress-dialog-saved"));
        press(shell, "Suppress");
        IFile profile = saved.getProject().getFile(ProjectProfile.NAME);
        waitFor("the profile", profile::exists);
        waitFor("the note", () -> findings.status().contains("next audit"));
        assertTrue(profile.readString().contains("suppress " + RULE), profile::toString);
        assertNull(ui(() -> node.finding().getSuppression()), "a saved audit is never changed");
        assertEquals(before.length, saved.readAllBytes().length);
        UiBot.settle();
        shootBoth(ui(() -> window().getShell()), "saved-audit-suppressed");

        Workbench.open(saved.getProject().getFile("bad.log.zst"));
        TraceEditor next = Workbench.audited();
        assertFalse(next.session().audit().getFindings().stream()
                .filter(f -> f.getRule().getId().equals(RULE) && f.getVector().equals(node.finding().getVector()))
                .anyMatch(f -> f.getSuppression() == null), "the next audit knows it");
    }

    private static org.eclipse.swt.widgets.MenuItem item(FindingsControl findings, String text) {
        for (org.eclipse.swt.widgets.MenuItem item : findings.viewer().getTree().getMenu().getItems()) {
            if (item.getText().startsWith(text)) {
                return item;
            }
        }
        throw new AssertionError("no menu item " + text);
    }
}
