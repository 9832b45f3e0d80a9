/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.install.driver;

import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Presses F1 in a view of tlplint, and asks the help's server for a page. */
final class Help {
    private static final String VIEW = "org.tlplint.ui.vectorState";
    private static final String HELP = "org.eclipse.help.ui.HelpView";
    private static final int ATTEMPTS = 4;
    private static final String PAGE = "/org.tlplint.doc/html/vector-state.html";
    private static final String TOPIC = "The Vector State view";

    private Help() {
    }

    static void take(Properties facts, Path picture) throws Exception {
        for (int i = 0; i < ATTEMPTS && !Ide.ui(Help::isOpen); i++) {
            // a dialog that has just been closed may still take the key
            activate();
            Ide.key("F1");
            for (int wait = 0; wait < 100 && !Ide.ui(Help::isOpen); wait++) {
                Ide.pause(50);
            }
        }
        Ide.waitFor("the help view", Help::isOpen);
        Ide.waitFor("its topics", () -> texts().contains(TOPIC));
        Ide.shoot(picture);
        facts.setProperty("help", Ide.ui(Help::texts));
        URL url = Ide.ui(() -> PlatformUI.getWorkbench().getHelpSystem().resolve(PAGE, true));
        try (InputStream in = url.openStream()) {
            facts.setProperty("help.page", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static void activate() {
        Ide.run(() -> {
            try {
                Ide.window().getShell().forceActive();
                Ide.window().getActivePage().showView(VIEW).setFocus();
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
        Ide.waitFor("the focus in the view", () -> Display.getCurrent().getActiveShell() == Ide.window().getShell()
                && Display.getCurrent().getFocusControl() != null);
    }

    private static boolean isOpen() {
        return help() != null && help().getPart(false) != null;
    }

    private static String texts() {
        return String.join("\n", Ide.texts(help().getPart(false).getSite().getShell()));
    }

    private static IViewReference help() {
        return Ide.window().getActivePage().findViewReference(HELP);
    }
}
