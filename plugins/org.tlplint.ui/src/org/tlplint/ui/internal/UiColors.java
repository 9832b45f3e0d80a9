/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.tlplint.core.rule.Severity;

/** Colours of the current theme; the user can change them in the preferences. UI thread. */
public final class UiColors {

    private static final String PREFIX = "org.tlplint.ui.color.";

    private static final int FAINT = 35;

    private UiColors() {
    }

    /** For text and marks of a severity. */
    public static Color of(Severity severity) {
        return get(switch (severity) {
            case VIOLATION -> "violation";
            case UNDEFINED -> "undefined";
            case ADVISORY -> "advisory";
            case INFORMATION -> "information";
        });
    }

    /** For a verdict without complaint. */
    public static Color good() {
        return get("good");
    }

    /** Behind a value that the selected event changed. */
    public static Color changed() {
        return get("changed");
    }

    /** Behind an event that the search matches. */
    public static Color match() {
        return get("match");
    }

    /** For the text of a group of fields in the preview of a mapping, from 1 to 7. */
    public static Color field(int group) {
        return get("field" + group);
    }

    /** For bands and signs of the timeline and of other charts, by the end of the name of their colour. */
    public static Color timeline(String name) {
        return get("timeline." + name);
    }

    private static Color get(String name) {
        ColorRegistry registry = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        return registry.get(PREFIX + name);
    }

    /** Gives a text a colour that the style sheet of the theme does not take away: it styles new controls a little later. */
    public static void keep(Control control, Color colour) {
        control.setForeground(colour);
        Later.run(control, () -> control.setForeground(colour));
    }

    /** Makes a text less conspicuous, in the colours that the theme gives it. */
    public static void faint(Control control) {
        Later.run(control,
                () -> control.setForeground(mix(control.getForeground(), control.getBackground(), FAINT)));
    }

    /** Whether a background is a dark one. */
    public static boolean isDark(Color background) {
        return background.getRed() * 3 + background.getGreen() * 6 + background.getBlue() < 1280;
    }

    /** A mixture of two colours; share of the second one in percent. */
    public static Color mix(Color first, Color second, int percent) {
        RGB a = first.getRGB();
        RGB b = second.getRGB();
        return new Color(mix(a.red, b.red, percent), mix(a.green, b.green, percent), mix(a.blue, b.blue, percent));
    }

    private static int mix(int a, int b, int percent) {
        return (a * (100 - percent) + b * percent) / 100;
    }
}
