/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.settle;
import static org.tlplint.ui.tests.UiBot.shoot;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** Switches the workbench's theme. */
final class Themes {

    static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

    private Themes() {
    }

    static void use(String theme) {
        run(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(theme, false));
        settle();
        settle();
    }

    /** Takes a picture of a control and tells whether most of it is dark. */
    static boolean isDark(String shot, Control control) {
        shoot(control, shot);
        ImageData data = new ImageData(shot);
        int dark = 0;
        int all = 0;
        for (int x = 0; x < data.width; x += 3) {
            for (int y = 0; y < data.height; y += 3) {
                RGB rgb = data.palette.getRGB(data.getPixel(x, y));
                dark += rgb.red + rgb.green + rgb.blue < 384 ? 1 : 0;
                all++;
            }
        }
        return dark > all / 2;
    }
}
