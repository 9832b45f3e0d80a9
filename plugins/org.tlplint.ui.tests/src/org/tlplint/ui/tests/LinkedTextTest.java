/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.click;
import static org.tlplint.ui.tests.UiBot.keys;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.settle;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.text.LinkedText;
import org.tlplint.ui.internal.text.TextContent;
import org.tlplint.ui.internal.text.TextContent.Look;

/** A text with links, by keyboard and pointer. */
class LinkedTextTest {

    private final List<String> followed = new ArrayList<>();
    private Shell shell;
    private Button before;
    private Button after;
    private LinkedText text;

    @BeforeEach
    void open() {
        run(() -> {
            shell = new Shell(window().getShell(), SWT.SHELL_TRIM);
            shell.setLayout(new GridLayout());
            before = new Button(shell, SWT.PUSH);
            before.setText("before");
            text = new LinkedText(shell, "a name", SWT.V_SCROLL);
            text.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
            after = new Button(shell, SWT.PUSH);
            after.setText("after");
            text.show(new TextContent().heading(0, "Heading").paragraph(4)
                    .link("first", "a tip", () -> followed.add("first"))
                    .text(" and ").link("second", null, () -> followed.add("second"))
                    .text(" \u0000\u0007\uFFFC\u2028end")
                    .paragraph(4, 0, 20).image(Icons.get(Icons.GOOD)).text("less", Look.FAINT).text("\nmore"));
            shell.setSize(500, 300);
            shell.open();
            before.setFocus();
        });
        waitFor("the shell", () -> shell.getDisplay().getActiveShell() == shell);
        settle();
    }

    @AfterEach
    void close() {
        run(shell::dispose);
    }

    @Test
    void theKeyboardGoesFromLinkToLinkAndOn() {
        keys("Tab", "Tab");
        waitFor("the first link", () -> text.control().getSelectionText().equals("first"));
        keys("Return");
        waitFor("that it is followed", () -> followed.equals(List.of("first")));
        keys("Tab", "space");
        waitFor("that the second one is followed", () -> followed.equals(List.of("first", "second")));
        keys("shift+Tab");
        waitFor("the first link again", () -> text.control().getSelectionText().equals("first"));
        keys("Tab", "Tab");
        waitFor("the button after the text", () -> after.isFocusControl());
        keys("shift+Tab", "shift+Tab");
        waitFor("the button before the text", () -> before.isFocusControl());
        assertEquals(2, followed.size());
    }

    @Test
    void thePointerFollowsLinksAndNothingElse() {
        Point link = ui(() -> text.control().getLocationAtOffset(text.control().getText().indexOf("second") + 3));
        run(() -> text.control().setToolTipText(null));
        click(text.control(), link.x, link.y + 6);
        waitFor("that it is followed", () -> followed.equals(List.of("second")));
        Point plain = ui(() -> text.control().getLocationAtOffset(text.control().getText().indexOf("end") + 1));
        click(text.control(), plain.x, plain.y + 6);
        Point tip = ui(() -> text.control().getLocationAtOffset(text.control().getText().indexOf("first") + 2));
        click(text.control(), tip.x, tip.y + 6);
        waitFor("the tip of the first link", () -> "a tip".equals(text.control().getToolTipText()));
        waitFor("that it is followed", () -> followed.equals(List.of("second", "first")));
    }

    @Test
    void textsOfStrangersAreTamed() {
        String shown = ui(() -> text.control().getText());
        assertEquals("Heading\nfirst and second     end\n\uFFFC less\nmore", shown);
        assertEquals("a name", ui(() -> Manners.name(text.control())));
        assertFalse(ui(() -> text.control().getEditable()));
    }

    @Test
    void colouredAgainWhenTheThemeChanges() {
        try {
            Themes.use(Themes.DARK);
            waitFor("light letters", () -> brightness() > 120);
            Themes.use(Themes.LIGHT);
            waitFor("dark letters", () -> brightness() < 120);
        } finally {
            Themes.use(Themes.LIGHT);
        }
        assertTrue(ui(() -> text.follow("second")) && !ui(() -> text.follow("third")));
        assertEquals(List.of("second"), followed);
    }

    /** Of what is less important: that is mixed of two colours. */
    private int brightness() {
        int offset = text.control().getText().indexOf("less");
        return text.colourAt(offset).getGreen();
    }
}
