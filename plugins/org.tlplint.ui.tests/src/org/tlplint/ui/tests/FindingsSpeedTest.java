/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.settle;
import static org.tlplint.ui.tests.UiBot.showView;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.audit.FindingMarkers;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.findings.AuditEditor;
import org.tlplint.ui.internal.findings.CompareEditor;
import org.tlplint.ui.internal.findings.CompareJob;
import org.tlplint.ui.internal.findings.CompareSide;
import org.tlplint.ui.internal.findings.FindingColumn;
import org.tlplint.ui.internal.findings.FindingDetailsView;
import org.tlplint.ui.internal.findings.FindingNode;
import org.tlplint.ui.internal.findings.FindingsControl;
import org.tlplint.ui.internal.findings.FindingsPage;
import org.tlplint.ui.internal.findings.SavedAudits;

/** Many findings do not hold up the workbench, whether one goes from one to the next, or filters, sorts, saves, compares them all. */
class FindingsSpeedTest {

    private static final double MOST_MS = 100;
    private static final double MANY_MS = 100;

    private FindingDetailsView details;
    private IFile file;

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
    }

    private TraceEditor open(int functions, int vectors) throws Exception {
        details = showView(Ids.FINDING_DETAILS_VIEW, FindingDetailsView.class);
        file = Workbench.file("Lab", "many.csv", ManyFindings.csv(functions, vectors).getBytes(StandardCharsets.UTF_8));
        Workbench.open(file);
        TraceEditor editor = Workbench.audited();
        run(() -> editor.showPage(FindingsPage.class));
        return editor;
    }

    /** Selects as a view does: the list, which may have to open a range for it, and the details follow. */
    private void select(TraceEditor editor, FindingsControl findings, FindingNode node) {
        run(() -> editor.audit().select(node));
        waitFor("the finding in the list and in the details", () -> node.equals(details.shown())
                && node.equals(findings.viewer().getStructuredSelection().getFirstElement()));
    }

    private void step(TraceEditor editor, FindingsControl findings, List<FindingNode> rows, int from, int to) {
        for (int i = from; i < to; i++) {
            select(editor, findings, rows.get(i * 7 % rows.size()));
        }
        settle();
    }

    @Test
    void goesFromFindingToFinding() throws Exception {
        TraceEditor editor = open(1, 200);
        FindingsControl findings = ui(() -> editor.page(FindingsPage.class).findings());
        Findings.waitForRows(findings, editor.session().audit().getFindings().size());
        List<FindingNode> rows = Findings.rows(findings);
        step(editor, findings, rows, 0, 15);
        waitFor("markers", () -> markers().length > 0);
        IMarker[] markers = ui(this::markers);
        go(markers, 1, 5);
        Measures measures = new Measures("Going from one to the next of " + rows.size() + " findings");
        try (UiWatch watch = UiWatch.start()) {
            run(() -> editor.showPage(FindingsPage.class));
            settle();
            watch.restart();
            step(editor, findings, rows, 15, 45);
            measures.watched("selecting findings", watch, MOST_MS);
            watch.restart();
            run(() -> editor.showPage(FindingsPage.class));
            settle();
            measures.watched("turning to the page", watch, MOST_MS);
            watch.restart();
            go(markers, 5, 25);
            measures.watched("going to problems", watch, MOST_MS);
        }
        measures.check();
    }

    private void go(IMarker[] markers, int from, int to) throws Exception {
        for (int i = from; i < to; i++) {
            IMarker marker = markers[i * 11 % markers.length];
            long event = Long.parseLong(marker.getAttribute(FindingMarkers.EVENT, "-1"));
            if (event >= 0) {
                ui(() -> IDE.openEditor(window().getActivePage(), marker));
                waitFor("the finding of the problem",
                        () -> details.shown() != null && details.shown().concerns(event));
            }
        }
        settle();
    }

    @Test
    void holdsTwentyThousand() throws Exception {
        Measures measures = new Measures("20,000 findings");
        TraceEditor warm = open(1, 60);
        all(warm, null);
        IFile small = save(warm, "small.tlpaudit");
        saved(small, small, null, null);
        Workbench.reset();
        try (UiWatch watch = UiWatch.start()) {
            long before = Measures.heap();
            watch.restart();
            TraceEditor editor = open(8, 1250);
            waitFor("markers", () -> markers().length > 0);
            assertEquals(FindingMarkers.MOST + 1, ui(this::markers).length);
            measures.watched("opening the trace", watch, MANY_MS);
            all(editor, new Watched(measures, watch));
            measures.takes("heap of the editor", Measures.heap() - before, 200_000_000);
            IFile first = save(editor, "many.tlpaudit");
            saved(first, first, measures, watch);
        }
        measures.check();
    }

    private record Watched(Measures measures, UiWatch watch) {
        void restart() {
            watch.restart();
        }

        void end(String what) {
            settle();
            measures.watched(what, watch, MANY_MS);
            watch.restart();
        }
    }

    /** Everything that one can do with the list. */
    private void all(TraceEditor editor, Watched w) throws Exception {
        int count = editor.session().audit().getFindings().size();
        FindingsControl findings = ui(() -> editor.page(FindingsPage.class).findings());
        begin(w);
        Findings.waitForRows(findings, count);
        end(w, "the list");
        for (int by = 4; by >= 0; by--) {
            Findings.group(findings, by);
            Findings.waitForRows(findings, count);
            int grouping = by;
            waitFor("the grouping", () -> findings.query().grouping().ordinal() == grouping);
            end(w, "grouping " + by);
        }
        for (FindingColumn column : FindingColumn.values()) {
            run(() -> findings.sort(column));
            settle();
        }
        run(() -> findings.sort(FindingColumn.SEVERITY));
        end(w, "sorting");
        Findings.type(findings, "MSIX-TBL-001");
        waitFor("fewer", () -> findings.query().text().equals("MSIX-TBL-001"));
        waitFor("only those", () -> Findings.rows(findings).size() < count);
        settle();
        Findings.type(findings, "");
        Findings.waitForRows(findings, count);
        end(w, "filtering");
        List<FindingNode> rows = Findings.rows(findings);
        for (int i = 0; i < 20; i++) {
            select(editor, findings, rows.get((int) (i * 7919L % rows.size())));
        }
        end(w, "selecting");
        Findings.group(findings, 2);
        Findings.waitForRows(findings, count);
        for (int i = 0; i < 10; i++) {
            select(editor, findings, rows.get((int) (i * 7907L % rows.size())));
        }
        end(w, "selecting in groups");
    }

    private static void begin(Watched w) {
        settle();
        if (w != null) {
            w.restart();
        }
    }

    private static void end(Watched w, String what) {
        if (w != null) {
            w.end(what);
        } else {
            settle();
        }
    }

    private static IFile save(TraceEditor editor, String name) {
        IFile to = editor.session().target().file().getProject().getFile(name);
        SavedAudits.store(editor.session().audit(), to);
        waitFor("the saved audit", () -> to.exists());
        return to;
    }

    private void saved(IFile first, IFile second, Measures measures, UiWatch watch) throws Exception {
        Watched w = measures == null ? null : new Watched(measures, watch);
        begin(w);
        Workbench.open(first);
        AuditEditor editor = ui(() -> (AuditEditor) window().getActivePage().getActiveEditor());
        waitFor("the audit", () -> editor.audit().audit() != null);
        run(editor::showFindings);
        Findings.waitForRows(editor.findings().findings(), editor.audit().audit().getFindings().size());
        end(w, "opening the saved audit");
        run(() -> new CompareJob(window().getActivePage(),
                CompareSide.of(first.getLocation().toPath()), CompareSide.of(second.getLocation().toPath()))
                .schedule());
        waitFor("the comparison", () -> window().getActivePage().getActiveEditor() instanceof CompareEditor);
        end(w, "comparing");
    }

    private IMarker[] markers() {
        try {
            return file.findMarkers(Ids.MARKER, true, IResource.DEPTH_ZERO);
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new AssertionError(e);
        }
    }
}
