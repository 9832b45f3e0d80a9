/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.shoot;
import static org.tlplint.ui.tests.UiBot.showView;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tlplint.ui.internal.BundlesView;

/** The workbench opens, and a NatTable in it really paints: in OSGi it can fail to, without a word. */
class BundlesViewTest {
    private static final Path SHOTS = Path.of(System.getProperty("tlplint.shots", "target/shots"));

    @BeforeAll
    static void folder() throws IOException {
        Files.createDirectories(SHOTS);
    }

    @Test
    void paintsItsRows() {
        NatTable table = showView(BundlesView.ID, BundlesView.class).table();
        waitFor("the table laid out", () -> table.getSize().x > 200 && table.getRowCount() > 5);
        assertTrue(shoot(table, SHOTS.resolve("bundles.png").toString()) > 10, "the table is blank");
        shoot(UiBot.ui(() -> window().getShell()), SHOTS.resolve("workbench.png").toString());
    }
}
