/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
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

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.core.audit.AuditResult;
import org.tlplint.model.Finding;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.audit.ProjectProfile;
import org.tlplint.ui.internal.editor.OverviewPage;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.events.EventsPage;
import org.tlplint.ui.internal.findings.FindingColumn;
import org.tlplint.ui.internal.findings.FindingDetailsView;
import org.tlplint.ui.internal.findings.FindingNode;
import org.tlplint.ui.internal.findings.FindingsControl;
import org.tlplint.ui.internal.findings.FindingsPage;

/** The findings of a real trace: filtered, grouped, sorted, explained, suppressed. */
class FindingsPageTest {

    private static final String RULE = "MSIX-TBL-001";

    @TempDir
    Path folder;
    private TraceEditor editor;
    private IFile file;
    private FindingsControl findings;
    private FindingDetailsView details;

    @BeforeEach
    void open() throws Exception {
        Workbench.reset();
        file = Workbench.file("Lab", "kernel-bug.log.zst",
                Files.readAllBytes(Workbench.example(Workbench.BUG, folder)));
        Workbench.open(file);
        editor = Workbench.audited();
        run(() -> editor.showPage(FindingsPage.class));
        findings = ui(() -> editor.page(FindingsPage.class).findings());
        Findings.waitForRows(findings, editor.session().audit().getFindings().size());
        details = showView(Ids.FINDING_DETAILS_VIEW, FindingDetailsView.class);
    }

    private void select(FindingNode node) {
        run(() -> findings.viewer().setSelection(new StructuredSelection(node), true));
        waitFor("the finding in the details", () -> node.equals(details.shown()));
    }

    private static void shootWindow(String name) {
        shoot(ui(() -> window().getShell()), Workbench.shot(name));
    }

    @Test
    void filtersGroupsAndSorts() {
        int all = editor.session().audit().getFindings().size();
        long ofRule = editor.session().audit().getFindings().stream()
                .filter(f -> f.getRule().getId().equals(RULE)).count();
        Findings.type(findings, RULE.toLowerCase());
        Findings.waitForRows(findings, (int) ofRule);
        assertTrue(ui(() -> findings.status()).startsWith(ofRule + " of " + all), ui(() -> findings.status()));
        Findings.set(Findings.toggle(findings, "Regular expression"), true);
        Findings.type(findings, "^msix-tbl-00[0-9]$|nothing");
        Findings.waitForRows(findings, 0);
        Findings.type(findings, "(?m)^msix-tbl-001$");
        Findings.waitForRows(findings, (int) ofRule);
        Findings.type(findings, "(a");
        waitFor("a complaint", () -> findings.status().contains("no regular expression"));
        Findings.type(findings, "");
        Findings.waitForRows(findings, all);

        run(() -> findings.sort(FindingColumn.COUNT));
        run(() -> findings.sort(FindingColumn.COUNT));
        waitFor("the largest first", () -> {
            List<FindingNode> rows = Findings.rows(findings);
            for (int i = 1; i < rows.size(); i++) {
                if (rows.get(i).finding().getCount() > rows.get(i - 1).finding().getCount()) {
                    return false;
                }
            }
            return rows.size() == all;
        });
        run(() -> findings.sort(FindingColumn.SEVERITY));
        Findings.group(findings, 2);
        waitFor("groups", () -> findings.viewer().getTree().getItemCount() > 0
                && findings.viewer().getTree().getItem(0).getData() instanceof FindingNode.Group);
        assertEquals(all, Findings.rows(findings).size());
        select(Findings.find(findings, RULE));
        waitFor("texts in the rows", () -> {
            TreeItem group = findings.viewer().getTree().getItem(0);
            return group.getItemCount() > 0 && !group.getText(0).isEmpty();
        });
        shootWindow("findings-page-light");
        Themes.use(Themes.DARK);
        try {
            shootWindow("findings-page-dark");
        } finally {
            Themes.use(Themes.LIGHT);
        }
    }

    /** Copy takes what has the keyboard: a finding, rows of events, or the text of a field. */
    @Test
    void copyTakesWhatHasTheKeyboard() {
        FindingNode node = Findings.find(findings, RULE);
        select(node);
        run(() -> {
            window().getActivePage().activate(editor);
            findings.setFocus();
        });
        UiBot.keys("ctrl+c");
        waitFor("a finding", () -> Workbench.clipboard().contains("Because:") && Workbench.clipboard().contains(RULE));
        Text filter = ui(() -> find(findings, Text.class, t -> true).get(0));
        run(() -> filter.setText("MSI"));
        UiBot.keys("ctrl+f");
        waitFor("the field", () -> UiBot.display().getFocusControl() == filter);
        UiBot.keys("ctrl+c");
        waitFor("the filter", () -> Workbench.clipboard().equals("MSI"));
        EventsPage events = editor.page(EventsPage.class);
        run(() -> editor.showPage(EventsPage.class));
        run(() -> {
            editor.showEvent(node.place().getEvent());
            events.grid().setFocus();
        });
        UiBot.keys("ctrl+c");
        waitFor("a row", () -> Workbench.clipboard().startsWith("event\ttime\t"));
        UiBot.keys("ctrl+f");
        waitFor("the field", () -> UiBot.display().getFocusControl() instanceof Text);
        UiBot.type("kind=MWr");
        UiBot.keys("ctrl+a", "ctrl+c");
        waitFor("the expression", () -> Workbench.clipboard().equals("kind=MWr"));
        run(() -> editor.showPage(OverviewPage.class));
        StyledText overview = ui(() -> UiBot.find((Composite) editor.page(OverviewPage.class).control(),
                StyledText.class, t -> t.isVisible() && t.getCharCount() > 9).get(0));
        run(() -> {
            overview.setFocus();
            overview.setSelection(0, 9);
        });
        String read = ui(overview::getSelectionText);
        UiBot.keys("ctrl+c");
        waitFor("what was read", () -> Workbench.clipboard().equals(read));
    }

    /** What cannot be done with a finding is not offered. */
    @Test
    void actionsFollowTheFinding() {
        waitFor("nothing selected", () -> details.shown() == null && !action("suppress").isEnabled());
        FindingNode node = Findings.find(findings, RULE);
        int last = node.finding().getOccurrences().size() - 1;
        assertTrue(last > 0, "occurrences: " + (last + 1));
        select(node);
        assertTrue(ui(() -> action("suppress").isEnabled() && action("next").isEnabled()));
        assertFalse(ui(() -> action("previous").isEnabled()));
        run(() -> editor.audit().select(new FindingNode.Breach(node.finding(), last)));
        waitFor("the last", () -> action("previous").isEnabled() && !action("next").isEnabled());
    }

    @Test
    void explainsAFindingAndFollowsEvents() {
        FindingNode node = Findings.find(findings, RULE);
        select(node);
        long event = node.place().getEvent();
        assertEquals(event, (long) ui(() -> editor.selectedEvent()));
        assertEquals(FindingsPage.class, ui(() -> editor.shownPage().getClass()));
        waitFor("the state", () -> !details.state().isEmpty());
        assertTrue(ui(() -> details.state()).stream().anyMatch(r -> r.name().equals("Message Data")
                && r.before().equals("00000029") && r.after().equals("00000024")), () -> details.state().toString());
        assertTrue(text().contains("was unmasked") && text().contains("How to fix it"), this::text);

        run(() -> action("next").run());
        FindingNode.Breach second = new FindingNode.Breach(node.finding(), 1);
        waitFor("the next occurrence", () -> second.equals(details.shown())
                && editor.selectedEvent() == second.place().getEvent());
        // an event of the chain that is shown keeps it; one of another finding shows that
        run(() -> editor.showEvent(event));
        assertEquals(second, ui(() -> details.shown()));
        FindingNode other = Findings.rows(findings).stream().filter(
                r -> r.finding().getRule().getId().equals(RULE) && r.finding() != node.finding()).findFirst()
                .orElseThrow();
        run(() -> editor.showEvent(other.place().getEvent()));
        waitFor("the finding at the event", () -> details.shown().finding() == other.finding());
        assertEquals(EventsPage.class, ui(() -> editor.shownPage().getClass()));
        shootWindow("finding-details-light");
        run(() -> action("copyText").run());
        String copied = ui(() -> (String) new org.eclipse.swt.dnd.Clipboard(UiBot.display())
                .getContents(org.eclipse.swt.dnd.TextTransfer.getInstance()));
        assertTrue(copied.contains(RULE) && copied.contains("Because:") && copied.contains("kernel-bug.log.zst:"),
                copied);
    }

    private String text() {
        return ui(() -> details.text());
    }

    private org.eclipse.jface.action.IAction action(String id) {
        return ui(() -> {
            IToolBarManager bar = details.getViewSite().getActionBars().getToolBarManager();
            return ((ActionContributionItem) bar.find(id)).getAction();
        });
    }

    @Test
    void suppressesWithAReasonAndTakesItBack() throws Exception {
        select(Findings.find(findings, RULE));
        AuditResult before = editor.session().result();
        waitFor("markers", () -> markers(RULE) > 0);
        UiBot.display().asyncExec(() -> action("suppress").run());
        waitFor("the dialog", () -> dialog() != null);
        Shell shell = ui(FindingsPageTest::dialog);
        Button ok = ui(() -> find(shell, Button.class, b -> b.getText().equals("Suppress")).get(0));
        assertFalse(ui(ok::getEnabled), "a reason is required");
        run(() -> {
            find(shell, Text.class, t -> (t.getStyle() & SWT.MULTI) != 0 && t.getEditable()).get(0)
                    .setText("bug #4711, fixed in 6.9");
            Button rule = find(shell, Button.class, b -> b.getText().startsWith("Whole r")).get(0);
            find(shell, Button.class, b -> (b.getStyle() & SWT.RADIO) != 0).forEach(b -> b.setSelection(b == rule));
            find(shell, Button.class, b -> (b.getStyle() & SWT.RADIO) != 0)
                    .forEach(b -> b.notifyListeners(SWT.Selection, new Event()));
        });
        assertTrue(ui(ok::getEnabled));
        shoot(shell, Workbench.shot("suppress-dialog"));
        run(() -> ok.notifyListeners(SWT.Selection, new Event()));
        waitFor("the suppression in the audit", () -> of(RULE).stream().allMatch(f -> f.getSuppression() != null));
        assertEquals("bug #4711, fixed in 6.9", of(RULE).get(0).getSuppression().getReason());
        assertEquals(before.events(), editor.session().result().events());
        assertEquals(before.duration(), editor.session().result().duration(), "the trace was read again");
        assertTrue(editor.session().audit().getVerdict().contains("suppressed."));
        IFile profile = file.getProject().getFile(ProjectProfile.NAME);
        assertTrue(profile.exists());
        String text = profile.readString();
        assertTrue(text.startsWith("tlplint-profile 1\n") && text.contains("suppress " + RULE), text);
        waitFor("no markers of it", () -> markers(RULE) == 0);
        waitFor("the row", () -> details.shown() != null && details.shown().finding().getSuppression() != null);
        shootWindow("suppressed-light");

        // somebody edits the file: comments stay, the audit follows
        profile.setContents(("# lab\n" + text.replaceAll("suppress .*\n", "")).getBytes(StandardCharsets.UTF_8), true,
                false, null);
        waitFor("the findings count again", () -> of(RULE).stream().allMatch(f -> f.getSuppression() == null));
        waitFor("markers again", () -> markers(RULE) > 0);
        profile.setContents("tlplint-profile 1\nlevel = strict\n".getBytes(StandardCharsets.UTF_8), true, false, null);
        waitFor("the session to know of it", () -> editor.session().isOutdated());
        assertNotNull(editor.session().result());
    }

    private static Shell dialog() {
        for (Shell shell : UiBot.display().getShells()) {
            if (shell.getText().equals("Suppress Findings") && shell.isVisible()) {
                return shell;
            }
        }
        return null;
    }

    private List<Finding> of(String rule) {
        return editor.session().audit().getFindings().stream().filter(f -> f.getRule().getId().equals(rule)).toList();
    }

    private int markers(String rule) {
        try {
            int count = 0;
            for (IMarker marker : file.findMarkers(Ids.MARKER, true, IResource.DEPTH_ZERO)) {
                count += rule.equals(marker.getAttribute("rule", "")) ? 1 : 0;
            }
            return count;
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }
}
