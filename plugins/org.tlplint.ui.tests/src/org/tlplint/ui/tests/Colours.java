/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** The colours that the controls of a part have, and whether one can read what is written in them. UI thread. */
final class Colours {

    /** Less than this nobody reads with ease: what WCAG asks for large texts and for signs. */
    private static final double READABLE = 3;

    /**
     * The colours of a control.
     *
     * @param text what stands in it; empty if it is none that shows a text itself
     */
    record Look(RGB foreground, RGB background, String text) {

        double contrast() {
            double a = luminance(foreground) + 0.05;
            double b = luminance(background) + 0.05;
            return Math.max(a, b) / Math.min(a, b);
        }

        @Override
        public String toString() {
            return "%s on %s, %.1f:1 '%s'".formatted(hex(foreground), hex(background), contrast(),
                    text.substring(0, Math.min(30, text.length())));
        }
    }

    private Colours() {
    }

    private static String hex(RGB c) {
        return "%02x%02x%02x".formatted(c.red, c.green, c.blue);
    }

    private static double luminance(RGB c) {
        return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue);
    }

    private static double linear(int value) {
        double v = value / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }

    /** The looks of all controls of a part, by their place in the tree of controls. */
    static Map<String, Look> of(IWorkbenchPart part) {
        Map<String, Look> looks = new LinkedHashMap<>();
        Composite root = (Composite) part.getSite().getService(MPart.class).getWidget();
        collect(root, part.getTitle(), looks);
        return looks;
    }

    private static void collect(Control control, String path, Map<String, Look> looks) {
        looks.put(path, new Look(control.getForeground().getRGB(), control.getBackground().getRGB(), text(control)));
        if (control instanceof Table table) {
            looks.put(path + "/header", new Look(table.getHeaderForeground().getRGB(),
                    table.getHeaderBackground().getRGB(), table.getHeaderVisible() ? "header" : ""));
        } else if (control instanceof Tree tree) {
            looks.put(path + "/header", new Look(tree.getHeaderForeground().getRGB(),
                    tree.getHeaderBackground().getRGB(), tree.getHeaderVisible() ? "header" : ""));
        }
        if (control instanceof Composite composite) {
            Control[] children = composite.getChildren();
            for (int i = 0; i < children.length; i++) {
                collect(children[i], path + '/' + i + children[i].getClass().getSimpleName(), looks);
            }
        }
    }

    private static String text(Control control) {
        return switch (control) {
            case Label label -> label.getText();
            case CLabel label -> label.getText();
            case Hyperlink link -> link.getText();
            case Link link -> link.getText();
            case Button button -> button.getText();
            case Text text -> text.getText() + text.getMessage();
            case StyledText text -> text.getText();
            case Combo combo -> combo.getText();
            case Table table -> "rows";
            case Tree tree -> "rows";
            default -> "";
        };
    }

    /** Those with a text that one cannot read. */
    static List<String> unreadable(Map<String, Look> looks) {
        List<String> bad = new ArrayList<>();
        looks.forEach((path, look) -> {
            if (!look.text().isBlank() && look.contrast() < READABLE) {
                bad.add(path + ": " + look);
            }
        });
        return bad;
    }

    /** Those that are seen and have a text of which nothing can be read in a picture of them: what a control says need not be what it paints. */
    static List<String> invisible(IWorkbenchPart part) {
        List<String> bad = new ArrayList<>();
        invisible((Composite) part.getSite().getService(MPart.class).getWidget(), part.getTitle(), bad);
        return bad;
    }

    private static void invisible(Composite root, String path, List<String> bad) {
        for (Control child : root.getChildren()) {
            String name = path + '/' + child.getClass().getSimpleName();
            if (isInSight(child) && !text(child).isBlank()) {
                double contrast = painted(child);
                if (contrast < READABLE) {
                    bad.add("%s paints '%s' with %.1f:1".formatted(name, text(child), contrast));
                }
            }
            if (child instanceof Composite composite) {
                invisible(composite, name, bad);
            }
        }
    }

    /** Whether all of it is seen; what is scrolled away cannot be taken a picture of. */
    private static boolean isInSight(Control control) {
        Point size = control.getSize();
        boolean seen = control.isVisible() && size.x > 8 && size.y > 8;
        for (Composite up = control.getParent(); seen && up != null; up = up.getParent()) {
            Rectangle there = control.getDisplay().map(control, up, 0, 0, size.x, size.y);
            Rectangle area = up.getClientArea();
            seen = area.intersection(there).equals(there);
        }
        return seen;
    }

    /** The best contrast to the colour that most of a control has; below its head, which has colours of its own. */
    private static double painted(Control control) {
        int head = control instanceof Table table ? table.getHeaderHeight()
                : control instanceof Tree tree ? tree.getHeaderHeight() : 0;
        int height = Math.min(control.getSize().y - head, 60);
        Image image = new Image(control.getDisplay(), control.getSize().x, Math.max(1, height));
        GC gc = new GC(control);
        gc.copyArea(image, 0, head);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        Map<Integer, Integer> pixels = new HashMap<>();
        for (int x = 0; x < data.width; x++) {
            for (int y = 0; y < data.height; y++) {
                pixels.merge(data.getPixel(x, y), 1, Integer::sum);
            }
        }
        int ground = pixels.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        return pixels.keySet().stream()
                .mapToDouble(p -> new Look(data.palette.getRGB(p), data.palette.getRGB(ground), "").contrast()).max()
                .orElse(1);
    }
}
