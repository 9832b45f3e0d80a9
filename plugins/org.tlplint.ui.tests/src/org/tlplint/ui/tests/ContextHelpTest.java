/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.keys;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.showView;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

import java.io.InputStream;
import java.lang.reflect.Field;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IHelpResource;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.ui.internal.Ids;

/** The key F1 opens the help view with the topics of the part that has the focus, and the pages are served. */
class ContextHelpTest {
    private static final String HELP_VIEW = "org.eclipse.help.ui.HelpView";

    @TempDir
    Path folder;

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
        hideHelp();
    }

    @AfterEach
    void hideHelp() {
        run(() -> window().getActivePage().hideView(help()));
    }

    @Test
    void inAView() {
        f1(showView(Ids.VECTOR_STATE_VIEW, IViewPart.class), Ids.HELP_VECTOR_STATE);
        UiBot.shoot(ui(() -> window().getShell()), Workbench.shot("help-view"));
        f1(showView(Ids.FINDINGS_VIEW, IViewPart.class), Ids.HELP_FINDINGS);
    }

    @Test
    void inTheEditor() throws Exception {
        IFile file = Workbench.file("help", "trace.log.zst",
                Files.readAllBytes(Workbench.example(Workbench.BUG, folder)));
        Workbench.open(file);
        f1(Workbench.audited(), Ids.HELP_EDITOR);
    }

    @Test
    void pagesAreServed() throws Exception {
        URL url = ui(
                () -> PlatformUI.getWorkbench().getHelpSystem().resolve("/org.tlplint.doc/html/findings.html", true));
        try (InputStream in = url.openStream()) {
            assertTrue(new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("<h1>"), url.toString());
        }
    }

    /** Presses F1 in a part and looks for the topics of a context in the help view. */
    private static void f1(IWorkbenchPart part, String context) {
        List<String> topics = List.of(HelpSystem.getContext(context).getRelatedTopics()).stream()
                .map(IHelpResource::getLabel).toList();
        run(() -> {
            window().getShell().forceActive();
            window().getActivePage().activate(part);
            part.setFocus();
        });
        waitFor("the focus", () -> window().getShell().getDisplay().getActiveShell() == window().getShell()
                && window().getShell().getDisplay().getFocusControl() != null);
        keys("F1");
        waitFor("the help view", () -> help() != null && help().getPart(false) != null);
        waitFor("the topics " + topics, () -> shown(window().getShell()).containsAll(topics));
    }

    private static IViewReference help() {
        return window().getActivePage().findViewReference(HELP_VIEW);
    }

    /** What the help in a window shows, line by line, as a screen reader is told. */
    static List<String> shown(Composite window) {
        List<String> lines = new ArrayList<>();
        for (FormText text : UiBot.find(window, FormText.class, Control::isVisible)) {
            try {
                Field field = FormText.class.getDeclaredField("model");
                field.setAccessible(true);
                Object model = field.get(text);
                Object told = model.getClass().getMethod("getAccessibleText").invoke(model);
                lines.addAll(String.valueOf(told).lines().toList());
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        return lines;
    }
}
