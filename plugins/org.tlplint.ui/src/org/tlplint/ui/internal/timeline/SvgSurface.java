/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.graphics.Color;

/** Writes a picture as SVG: shapes and text, so that it stays sharp at any size and can be searched. */
final class SvgSurface implements Surface {

    private static final double CHARACTER = 6.2;
    private static final double BOLD = 6.9;
    private static final double LINE = 15;
    private static final double ASCENT = 11.5;
    private static final int TILE = 8;

    private final int width;
    private final int height;
    private final String title;
    private final StringBuilder body = new StringBuilder();
    private final Map<String, String> patterns = new LinkedHashMap<>();
    private int clips;

    SvgSurface(int width, int height, String title) {
        this.width = width;
        this.height = height;
        this.title = title;
    }

    @Override
    public void fill(Fill fill, Color colour, Color ground, double x, double y, double w, double h) {
        body.append(tag("rect", true, "x", x, "y", y, "width", Math.max(0.5, w), "height", Math.max(0.5, h), "fill",
                paint(fill, colour, ground)));
    }

    private String paint(Fill fill, Color colour, Color ground) {
        if (fill == Fill.SOLID) {
            return hex(colour);
        }
        String id = fill.name().toLowerCase(Locale.ROOT) + hex(colour).substring(1) + hex(ground).substring(1);
        String ink = switch (fill) {
            case RISING -> tag("path", true, "d", "M-2 2L2 -2M0 8L8 0M6 10L10 6", "stroke", hex(colour));
            case CROSSED -> tag("path", true, "d", "M0 8L8 0M0 0L8 8", "stroke", hex(colour));
            case UPRIGHT -> tag("path", true, "d", "M1 0V8M4 0V8M7 0V8", "stroke", hex(colour));
            default -> tag("path", true, "d", "M1 1h1v1h-1zM5 1h1v1h-1zM1 5h1v1h-1zM5 5h1v1h-1z", "fill", hex(colour));
        };
        patterns.computeIfAbsent(id,
                i -> tag("pattern", false, "id", i, "width", TILE, "height", TILE, "patternUnits", "userSpaceOnUse")
                        + tag("rect", true, "width", TILE, "height", TILE, "fill", hex(ground)) + ink + "</pattern>\n");
        return "url(#" + id + ")";
    }

    @Override
    public void box(Color colour, double x, double y, double w, double h) {
        body.append(tag("rect", true, "x", x, "y", y, "width", w, "height", h, "fill", "none", "stroke", hex(colour)));
    }

    @Override
    public void line(Color colour, double x1, double y1, double x2, double y2, boolean dotted) {
        body.append(tag("line", true, "x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke", hex(colour),
                "stroke-dasharray", dotted ? "1 3" : "none"));
    }

    @Override
    public void shape(Color colour, Color outline, double... corners) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < corners.length; i += 2) {
            points.append(number(corners[i])).append(',').append(number(corners[i + 1])).append(' ');
        }
        body.append(tag("polygon", true, "points", points.toString().strip(), "fill", hex(colour), "stroke",
                hex(outline)));
    }

    @Override
    public void text(Color colour, String text, double x, double y, boolean isBold) {
        body.append(tag("text", false, "x", x, "y", y + ASCENT, "fill", hex(colour), "font-weight",
                isBold ? "bold" : "normal").strip()).append(escape(text)).append("</text>\n");
    }

    /** Estimated: nobody knows with which font the picture will be shown. */
    @Override
    public double textWidth(String text, boolean isBold) {
        return text.length() * (isBold ? BOLD : CHARACTER);
    }

    @Override
    public double textHeight() {
        return LINE;
    }

    @Override
    public void clip(double x, double y, double w, double h) {
        String id = "clip" + ++clips;
        body.append(tag("clipPath", false, "id", id))
                .append(tag("rect", true, "x", x, "y", y, "width", w, "height", h)).append("</clipPath>\n")
                .append(tag("g", false, "clip-path", "url(#" + id + ")"));
    }

    @Override
    public void unclip() {
        body.append("</g>\n");
    }

    /**
     * The beginning of an element, or all of an empty one.
     *
     * @param attributes name, value, name, value …
     */
    private static String tag(String name, boolean empty, Object... attributes) {
        StringBuilder tag = new StringBuilder("<").append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1] instanceof Number n ? number(n.doubleValue())
                    : escape(attributes[i + 1].toString());
            tag.append(' ').append(attributes[i]).append("=\"").append(value).append('"');
        }
        return tag.append(empty ? "/>\n" : ">\n").toString();
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    /** Texts may come out of a trace: markup in them is shown and not obeyed, and what XML cannot hold is left out. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> {
                    boolean allowed = c >= 0x20 && c != 0x7f && !(c >= 0xd800 && c <= 0xdfff) && (c & 0xfffe) != 0xfffe;
                    safe.appendCodePoint(allowed ? c : '?');
                }
            }
        });
        return safe.toString();
    }

    /** The whole document. */
    String document() {
        String box = number(0) + ' ' + number(0) + ' ' + number(width) + ' ' + number(height);
        return tag("svg", false, "xmlns", "http://www.w3.org/2000/svg", "width", width, "height", height, "viewBox",
                box,
                "font-family", "sans-serif", "font-size", 11.5, "role", "img") + "<title>" + escape(title)
                + "</title>\n<defs>\n" + String.join("", patterns.values()) + "</defs>\n" + body + "</svg>\n";
    }
}
