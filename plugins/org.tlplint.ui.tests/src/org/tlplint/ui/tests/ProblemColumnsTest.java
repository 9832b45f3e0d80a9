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

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.views.markers.MarkerField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.audit.FindingMarkers;

/** Findings in the Problems view of the platform: columns and groups of their own. */
class ProblemColumnsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
    }

    @Test
    void columnsAndGroups() throws Exception {
        IFile file = Workbench.file("Problems", "kernel-bug.log.zst",
                Files.readAllBytes(Workbench.example(Workbench.BUG, folder)));
        Workbench.open(file);
        Workbench.audited();
        waitFor("problem markers", () -> markers(file).length > 0);
        for (IMarker marker : markers(file)) {
            assertTrue(marker.getAttribute(FindingMarkers.FUNCTION, "").matches("[0-9a-f:.]+ .*"));
            assertTrue(List.of("VIOLATION", "UNDEFINED", "ADVISORY")
                    .contains(marker.getAttribute(FindingMarkers.GRAVITY, "")));
        }
        IViewPart problems = showView(IPageLayout.ID_PROBLEM_VIEW, IViewPart.class);
        Object generator = call(problems, "getGenerator");
        List<MarkerField> fields = Stream.of((MarkerField[]) call(generator, "getAllFields")).toList();
        List<String> names = fields.stream().map(MarkerField::getName).toList();
        assertTrue(names.containsAll(List.of("PCIe severity", "Rule", "Function", "Event")), names.toString());
        List<MarkerField> ours = Stream.of("PCIe severity", "Rule", "Function", "Event")
                .map(name -> fields.stream().filter(f -> f.getName().equals(name)).findFirst().orElseThrow()).toList();
        List<String> usual = Stream.of((MarkerField[]) call(generator, "getVisibleFields")).map(MarkerField::getName)
                .toList();
        assertTrue(ours.stream().noneMatch(f -> usual.contains(f.getName())),
                "problems of others have no such columns");
        Object group = ((Collection<?>) call(generator, "getMarkerGroups")).stream()
                .filter(g -> "PCIe severity".equals(call(g, "getTitle"))).findFirst().orElseThrow();
        run(() -> {
            List<MarkerField> shown = new ArrayList<>(ours);
            shown.add(0, fields.get(0));
            int[] widths = {360, 150, 130, 180, 90};
            call(problems, "setVisibleFields", new Class<?>[] {Collection.class, int[].class}, shown, widths);
            call(problems, "setCategoryGroup", new Class<?>[] {group.getClass()}, group);
        });
        TreeViewer viewer = (TreeViewer) call(problems, "getViewer");
        waitFor("the groups", () -> Stream.of(viewer.getTree().getItems())
                .anyMatch(i -> i.getText().startsWith("Violation")));
        run(() -> viewer.expandAll());
        waitFor("the rows", () -> viewer.getTree().getItem(0).getItemCount() > 0
                && !viewer.getTree().getItem(0).getItem(0).getText().isEmpty());
        UiBot.settle();
        shoot(ui(() -> window().getShell()), Workbench.shot("problems-columns"));
        Tree tree = viewer.getTree();
        List<String> heads = ui(() -> Stream.of(tree.getColumns()).map(TreeColumn::getText).toList());
        assertEquals(List.of("PCIe severity", "Rule", "Function", "Event"), heads.subList(1, 5));
        TreeItem first = ui(() -> Stream.of(tree.getItems()).filter(i -> i.getText().startsWith("Violation"))
                .findFirst().orElseThrow().getItem(0));
        assertEquals("Violation", ui(() -> first.getText(1)));
        assertEquals("MSIX-TBL-001", ui(() -> first.getText(2)));
        assertTrue(ui(() -> first.getText(3)).startsWith("03:00.0 e1000e"));
        assertTrue(ui(() -> first.getText(4)).matches("[0-9]+"));
    }

    private static IMarker[] markers(IFile file) {
        try {
            return file.findMarkers(Ids.MARKER, true, IResource.DEPTH_ZERO);
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static Object call(Object object, String name) {
        return call(object, name, new Class<?>[0]);
    }

    /** What the view's own dialog does cannot be called from outside of its package. */
    private static Object call(Object object, String name, Class<?>[] types, Object... arguments) {
        for (Class<?> c = object.getClass(); c != null; c = c.getSuperclass()) {
            for (Method method : c.getDeclaredMethods()) {
                if (method.getName().equals(name) && Arrays.equals(method.getParameterTypes(), types)) {
                    try {
                        method.setAccessible(true);
                        return method.invoke(object, arguments);
                    } catch (ReflectiveOperationException e) {
                        throw new AssertionError(e);
                    }
                }
            }
        }
        throw new AssertionError("no " + name + " in " + object.getClass());
    }
}
