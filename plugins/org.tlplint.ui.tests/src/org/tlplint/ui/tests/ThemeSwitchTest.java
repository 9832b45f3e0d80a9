/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.settle;
import static org.tlplint.ui.tests.UiBot.shoot;
import static org.tlplint.ui.tests.UiBot.showView;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.editor.TracePage;
import org.tlplint.ui.internal.state.VectorStateView;

/** Views and editors that are open while the theme is switched look as if they had been opened in it. */
class ThemeSwitchTest {

    private static final List<String> VIEWS = List.of(IPageLayout.ID_PROJECT_EXPLORER, Ids.FINDINGS_VIEW,
            Ids.FINDING_DETAILS_VIEW, Ids.STATISTICS_VIEW,
            Ids.CONFIG_SPACE_VIEW, IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET, Ids.VECTOR_STATE_VIEW);

    @TempDir
    Path folder;

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
    }

    @AfterEach
    void light() {
        Themes.use(Themes.LIGHT);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void thereAndBackAgain(boolean dark) throws Exception {
        String here = dark ? Themes.DARK : Themes.LIGHT;
        String there = dark ? Themes.LIGHT : Themes.DARK;
        String name = dark ? "dark" : "light";
        Themes.use(here);
        Workbench.reset();
        List<IViewPart> views = new ArrayList<>();
        VIEWS.forEach(id -> views.add(showView(id, IViewPart.class)));
        Workbench.open(Workbench.file("Themes", "kernel-bug.log.zst",
                Files.readAllBytes(Workbench.example(Workbench.BUG, folder))));
        TraceEditor editor = Workbench.audited();
        long event = editor.session().offences().after(-1);
        run(() -> editor.showEvent(event));
        VectorStateView state = (VectorStateView) views.getLast();
        waitFor("the state", () -> state.shownEvent() == event);
        Themes.use(there);
        check(editor, views, "from " + name);
        Themes.use(here);
        check(editor, views, "back to " + name);
    }

    /** Every page and every view is seen once: what is hidden is styled late. */
    private static void check(TraceEditor editor, List<IViewPart> views, String name) {
        List<String> wrong = new ArrayList<>();
        for (TracePage page : ui(editor::pages)) {
            run(() -> editor.showPage(page.getClass()));
            settle();
            wrong.addAll(ui(() -> Colours.invisible(editor)));
        }
        Map<String, Colours.Look> looks = new LinkedHashMap<>(ui(() -> Colours.of(editor)));
        for (IViewPart view : views) {
            run(() -> window().getActivePage().bringToTop(view));
            settle();
            wrong.addAll(ui(() -> Colours.invisible(view)));
            looks.putAll(ui(() -> Colours.of(view)));
        }
        shoot(ui(() -> window().getShell()), Workbench.shot("theme-" + name.replace(' ', '-')));
        assertTrue(looks.size() > 150, "only " + looks.size() + " controls");
        wrong.addAll(Colours.unreadable(looks));
        assertEquals("", String.join("\n", wrong), name);
    }
}
