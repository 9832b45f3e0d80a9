/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.findings.FindingColumn;
import org.tlplint.ui.internal.findings.FindingNode;
import org.tlplint.ui.internal.findings.FindingsView;
import org.tlplint.ui.internal.state.ConfigNode;
import org.tlplint.ui.internal.state.ConfigSpaceView;
import org.tlplint.ui.internal.state.OutlineNode;
import org.tlplint.ui.internal.state.TraceOutlinePage;
import org.tlplint.ui.internal.state.VectorStateView;

/** The Properties view shows what is selected, whichever view that is in and wherever it lies; the Outline follows the editor. */
class PropertiesViewTest {

    @TempDir
    Path folder;
    private IFile file;
    private TraceEditor editor;
    private long event;

    @BeforeEach
    void open() throws Exception {
        Themes.use(Themes.LIGHT);
        Workbench.reset();
        file = Workbench.file("Properties", "kernel-bug.log.zst",
                Files.readAllBytes(Workbench.example(Workbench.BUG, folder)));
        Workbench.open(file);
        editor = Workbench.audited();
        event = editor.session().audit().getFindings().stream()
                .filter(f -> f.getRule().getId().equals("MSIX-TBL-001")).findFirst().orElseThrow().getFirst()
                .getEvent();
        run(() -> editor.showEvent(event));
    }

    @AfterEach
    void light() {
        Themes.use(Themes.LIGHT);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void followsEveryView(boolean beside) {
        PropertySheet sheet = showView(IPageLayout.ID_PROP_SHEET, PropertySheet.class);
        ConfigSpaceView config = showView(Ids.CONFIG_SPACE_VIEW, ConfigSpaceView.class);
        VectorStateView vectors = showView(Ids.VECTOR_STATE_VIEW, VectorStateView.class);
        if (beside) {
            run(() -> place(config).getParent().getChildren().add(cast(place(sheet))));
        }
        waitFor("the state", () -> config.shownEvent() == event && vectors.shownEvent() == event);
        run(() -> window().getActivePage().activate(editor));
        bringUp(sheet);
        waitFor("the event", () -> text(sheet).contains("Message Data = 0x00000024"));
        for (String name : List.of("MSI-X Message Control", "Command")) {
            run(() -> {
                window().getActivePage().activate(config);
                config.viewer().setSelection(new StructuredSelection(node(config, name)), true);
            });
            bringUp(sheet);
            waitFor(name, () -> text(sheet).contains("Name=" + name) && text(sheet).contains("Fields"));
            if (beside) {
                both("properties-register");
            }
        }
        run(() -> {
            window().getActivePage().activate(vectors);
            vectors.entryViewer().setSelection(new StructuredSelection(vectors.entries().getFirst()));
        });
        bringUp(sheet);
        waitFor("the entry", () -> text(sheet).contains("Data=00000024"));
        both(beside ? "properties-beside" : "properties-apart");
        assertEquals(event, (long) ui(editor::selectedEvent), "looking at properties selects nothing");
    }

    /** A value that another event changed is not left as it was. */
    @Test
    void showsTheValueAfterAnotherEvent() {
        PropertySheet sheet = showView(IPageLayout.ID_PROP_SHEET, PropertySheet.class);
        ConfigSpaceView config = showView(Ids.CONFIG_SPACE_VIEW, ConfigSpaceView.class);
        waitFor("the state", () -> config.shownEvent() == event);
        run(() -> {
            window().getActivePage().activate(config);
            config.viewer().setSelection(new StructuredSelection(node(config, "MSI-X Message Control")), true);
        });
        String now = ui(() -> node(config, "MSI-X Message Control").value());
        waitFor("the value", () -> text(sheet).contains("Value=" + now));
        UiBot.keys("ctrl+comma");
        waitFor("the access before", () -> editor.selectedEvent() < event && config.shownEvent() < event);
        String then = ui(() -> node(config, "MSI-X Message Control").value());
        waitFor("the value then", () -> text(sheet).contains("Value=" + then));
    }

    @Test
    void outlineFollowsAndLeadsBack() {
        ContentOutline outline = showView(IPageLayout.ID_OUTLINE, ContentOutline.class);
        PropertySheet sheet = showView(IPageLayout.ID_PROP_SHEET, PropertySheet.class);
        waitFor("the outline", () -> outline.getCurrentPage() instanceof TraceOutlinePage page
                && page.viewer().getTree().getItemCount() == 2);
        TraceOutlinePage page = ui(() -> (TraceOutlinePage) outline.getCurrentPage());
        waitFor("the finding of the event", () -> selected(page).startsWith("MSIX-TBL-001"));
        // an event that breaks nothing: its function
        long quiet = event + 1;
        assertTrue(editor.session().audit().getFindings().stream().flatMap(f -> f.getOccurrences().stream())
                .noneMatch(o -> o.getOffence().getEvent() == quiet));
        run(() -> editor.showEvent(quiet));
        waitFor("its function", () -> selected(page).matches("[0-9a-f]{2}:[0-9a-f]{2}\\.[0-7].*"));
        assertEquals(quiet, (long) ui(editor::selectedEvent), "following selects nothing");
        both("outline-follows");
        OutlineNode vector = ui(() -> all((List<?>) page.viewer().getInput())).stream()
                .filter(n -> n.label().equals("vector 1")).findFirst().orElseThrow();
        run(() -> {
            window().getActivePage().activate(outline);
            page.setFocus();
            page.viewer().setSelection(new StructuredSelection(vector), true);
        });
        waitFor("its event", () -> editor.selectedEvent() == ((OutlineNode.Goal.Event) vector.goal()).event());
        waitFor("its properties", () -> text(sheet).contains("Messages="));
        both("properties-vector");
        assertEquals("vector 1", ui(() -> selected(page)), "where one went on from stays selected");
        everyKind(sheet, outline, page);
    }

    private void everyKind(PropertySheet sheet, ContentOutline outline, TraceOutlinePage page) {
        OutlineNode function = ui(() -> all((List<?>) page.viewer().getInput())).stream()
                .filter(n -> n.label().startsWith("03:00.0 e1000e")).findFirst().orElseThrow();
        run(() -> page.viewer().setSelection(new StructuredSelection(function), true));
        waitFor("a function", () -> text(sheet).contains("Bus Master Enable"));
        List<String> groups = ui(() -> Arrays.stream(((Tree) sheet.getCurrentPage().getControl()).getItems())
                .map(TreeItem::getText).toList());
        assertEquals(List.of("Function", "At the end of the trace", "Base Address Registers", "MSI", "MSI-X"), groups,
                "groups stand in the order in which they matter, not in that of the alphabet");
        both("properties-function");
        FindingsView findings = showView(Ids.FINDINGS_VIEW, FindingsView.class);
        Findings.waitForRows(findings.findings(), editor.session().audit().getFindings().size());
        FindingNode breach = Findings.find(findings.findings(), "MSIX-TBL-001");
        run(() -> findings.findings().viewer().setSelection(new StructuredSelection(breach), true));
        bringUp(sheet);
        waitFor("a finding", () -> text(sheet).contains("MSIX-TBL-001") && text(sheet).contains("First event"));
        assertTrue(ui(() -> text(sheet)).contains("Time=" + FindingColumn.TIME.text(breach) + " s"),
                "the time is that of the list, not of the clock");
        both("properties-finding");
        CommonNavigator explorer = showView(IPageLayout.ID_PROJECT_EXPLORER, CommonNavigator.class);
        run(() -> explorer.selectReveal(new StructuredSelection(file)));
        bringUp(sheet);
        waitFor("a file", () -> text(sheet).contains("/Properties/kernel-bug.log.zst"));
        run(() -> window().getActivePage().activate(editor));
        run(() -> editor.showEvent(event));
        bringUp(sheet);
        waitFor("an event", () -> text(sheet).contains("Message Data = 0x00000024"));
        both("properties-event");
        assertTrue(outline.getCurrentPage() == page);
    }

    private static void both(String name) {
        shoot(ui(() -> window().getShell()), Workbench.shot(name + "-light"));
        Themes.use(Themes.DARK);
        shoot(ui(() -> window().getShell()), Workbench.shot(name + "-dark"));
        Themes.use(Themes.LIGHT);
    }

    private static void bringUp(IViewPart view) {
        run(() -> window().getActivePage().activate(view));
    }

    /** What stands for a view in the stack it lies in. */
    private static MUIElement place(IWorkbenchPart view) {
        return view.getSite().getService(MPart.class).getCurSharedRef();
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object object) {
        return (T) object;
    }

    private static ConfigNode node(ConfigSpaceView view, String name) {
        return view.nodes().stream().flatMap(b -> b.children().stream()).filter(n -> n.name().equals(name))
                .findFirst().orElseThrow();
    }

    private static List<OutlineNode> all(List<?> nodes) {
        return nodes.stream().map(OutlineNode.class::cast)
                .flatMap(n -> java.util.stream.Stream.concat(java.util.stream.Stream.of(n), all(n.children()).stream()))
                .toList();
    }

    private static String selected(TraceOutlinePage page) {
        return String.valueOf(page.viewer().getStructuredSelection().getFirstElement());
    }

    private static String text(PropertySheet sheet) {
        StringBuilder text = new StringBuilder();
        if (sheet.getCurrentPage() != null && sheet.getCurrentPage().getControl() instanceof Tree tree) {
            text(tree.getItems(), text);
        } else if (sheet.getCurrentPage() != null && sheet.getCurrentPage().getControl() instanceof Composite tabs) {
            // the page of the Project Explorer has tabs
            UiBot.find(tabs, Tree.class, t -> true).forEach(tree -> text(tree.getItems(), text));
        }
        return text.toString();
    }

    private static void text(TreeItem[] items, StringBuilder text) {
        for (TreeItem item : items) {
            text.append(item.getText(0)).append('=').append(item.getText(1)).append('\n');
            text(item.getItems(), text);
        }
    }
}
