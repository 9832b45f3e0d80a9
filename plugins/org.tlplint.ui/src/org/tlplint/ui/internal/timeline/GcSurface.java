/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Pattern;

/** Paints with the graphics context of a control or an image. Patterns and widths of texts are kept for the next painting. */
public final class GcSurface implements Surface {

    private static final int TILE = 8;

    private static final int MOST_WORDS = 4096;

    private record Word(String text, boolean bold) {
    }

    private record Key(Fill fill, Color colour, Color ground) {
    }

    /** Patterns that were made once, with the images that they need. */
    public static final class Patterns {
        private final Map<Key, Pattern> made = new HashMap<>();
        private final Map<Key, Image> images = new HashMap<>();
        /** Measuring a text takes longer than painting its band. */
        private final Map<Word, Integer> widths = new HashMap<>();

        private Pattern of(Device device, Fill fill, Color colour, Color ground) {
            return made.computeIfAbsent(new Key(fill, colour, ground), key -> {
                ImageData data = new ImageData(TILE, TILE, 24, new PaletteData(0xff0000, 0xff00, 0xff));
                for (int y = 0; y < TILE; y++) {
                    for (int x = 0; x < TILE; x++) {
                        Color c = isInked(fill, x, y) ? colour : ground;
                        data.setPixel(x, y, c.getRed() << 16 | c.getGreen() << 8 | c.getBlue());
                    }
                }
                Image image = new Image(device, data);
                images.put(key, image);
                return new Pattern(device, image);
            });
        }

        private static boolean isInked(Fill fill, int x, int y) {
            return switch (fill) {
                case SOLID -> true;
                case RISING -> (x + y) % TILE < 2;
                case CROSSED -> (x + y) % TILE < 1 || (x - y + TILE) % TILE < 1;
                case UPRIGHT -> x % 4 == 0;
                case DOTS -> x % 4 == 1 && y % 4 == 1;
            };
        }

        /** Lets go of all of them. */
        public void dispose() {
            made.values().forEach(Pattern::dispose);
            images.values().forEach(Image::dispose);
            made.clear();
            images.clear();
            widths.clear();
        }
    }

    private final GC gc;
    private final Patterns patterns;
    private final Font plain;
    private final Font bold;
    private final int height;
    private final int above;

    /**
     * @param patterns may be used for other surfaces of the same device, too
     */
    public GcSurface(GC gc, Patterns patterns, Font plain, Font bold) {
        this(gc, patterns, plain, bold, 0);
    }

    /**
     * @param above how many pixels of what is painted lie above the upper edge
     */
    GcSurface(GC gc, Patterns patterns, Font plain, Font bold, int above) {
        this.above = above;
        this.gc = gc;
        this.patterns = patterns;
        this.plain = plain;
        this.bold = bold;
        gc.setFont(plain);
        gc.setAntialias(SWT.OFF);
        height = gc.getFontMetrics().getHeight();
    }

    @Override
    public void fill(Fill fill, Color colour, Color ground, double x, double y0, double width, double height) {
        double y = y0 - above;
        if (fill == Fill.SOLID) {
            gc.setBackground(colour);
        } else {
            gc.setBackgroundPattern(patterns.of(gc.getDevice(), fill, colour, ground));
        }
        int left = (int) Math.round(x);
        int top = (int) Math.round(y);
        gc.fillRectangle(left, top, Math.max(1, (int) Math.round(x + width) - left),
                Math.max(1, (int) Math.round(y + height) - top));
        if (fill != Fill.SOLID) {
            gc.setBackgroundPattern(null);
        }
    }

    @Override
    public void box(Color colour, double x, double y, double width, double height) {
        gc.setForeground(colour);
        gc.drawRectangle((int) Math.round(x), (int) Math.round(y) - above, (int) Math.round(width),
                (int) Math.round(height));
    }

    @Override
    public void line(Color colour, double x1, double y1, double x2, double y2, boolean dotted) {
        gc.setForeground(colour);
        gc.setLineStyle(dotted ? SWT.LINE_DOT : SWT.LINE_SOLID);
        gc.drawLine((int) Math.round(x1), (int) Math.round(y1) - above, (int) Math.round(x2),
                (int) Math.round(y2) - above);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    @Override
    public void shape(Color colour, Color outline, double... corners) {
        int[] points = new int[corners.length];
        for (int i = 0; i < points.length; i++) {
            points[i] = (int) Math.round(corners[i]) - (i % 2 == 1 ? above : 0);
        }
        gc.setAntialias(SWT.ON);
        gc.setBackground(colour);
        gc.fillPolygon(points);
        gc.setForeground(outline);
        gc.drawPolygon(points);
        gc.setAntialias(SWT.OFF);
    }

    @Override
    public void text(Color colour, String text, double x, double y, boolean isBold) {
        gc.setFont(isBold ? bold : plain);
        gc.setForeground(colour);
        gc.drawText(text, (int) Math.round(x), (int) Math.round(y) - above, SWT.DRAW_TRANSPARENT);
    }

    @Override
    public double textWidth(String text, boolean isBold) {
        if (patterns.widths.size() > MOST_WORDS) {
            patterns.widths.clear();
        }
        return patterns.widths.computeIfAbsent(new Word(text, isBold), word -> {
            gc.setFont(isBold ? bold : plain);
            return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
        });
    }

    @Override
    public double textHeight() {
        return height;
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        gc.setClipping((int) Math.round(x), (int) Math.round(y) - above, (int) Math.round(width),
                (int) Math.round(height));
    }

    @Override
    public void unclip() {
        gc.setClipping((org.eclipse.swt.graphics.Region) null);
    }
}
