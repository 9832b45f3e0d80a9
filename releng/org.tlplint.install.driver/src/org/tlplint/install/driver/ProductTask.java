/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.install.driver;

import java.nio.file.Path;
import java.util.Properties;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Tells how the product starts: in which perspective, with which views, and whether F1 helps. */
final class ProductTask implements Driver.Task {

    @Override
    public void run(Properties facts, Path out) throws Exception {
        Inventory.take(facts);
        Ide.shoot(out.resolve("product.png"));
        about(facts, out.resolve("product-about.png"));
        Help.take(facts, out.resolve("product-help.png"));
    }

    private static void about(Properties facts, Path picture) {
        Ide.execute("org.eclipse.ui.help.aboutAction");
        Ide.waitFor("the dialog", () -> about() != null);
        facts.setProperty("about", String.join("\n", Ide.ui(() -> Ide.texts(about()))));
        facts.setProperty("about.image", Boolean.toString(Ide.ui(() -> Ide.hasImage(about()))));
        Ide.pause(400);
        Ide.run(() -> Ide.shoot(about(), picture));
        Ide.run(() -> about().close());
    }

    private static Shell about() {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.getText().startsWith("About ") && shell.isVisible()) {
                return shell;
            }
        }
        return null;
    }
}
