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
        add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>", number(x), number(y),
                number(Math.max(0.5, w)), number(Math.max(0.5, h)), paint(fill, colour, ground));
    }

    private String paint(Fill fill, Color colour, Color ground) {
        if (fill == Fill.SOLID) {
            return hex(colour);
        }
        String id = fill.name().toLowerCase(Locale.ROOT) + hex(colour).substring(1) + hex(ground).substring(1);
        String lines = switch (fill) {
            case RISING -> "<path d=\"M-2 2L2 -2M0 8L8 0M6 10L10 6\" stroke=\"%s\" stroke-width=\"1.4\"/>";
            case CROSSED -> "<path d=\"M0 8L8 0M0 0L8 8\" stroke=\"%s\"/>";
            case UPRIGHT -> "<path d=\"M1 0V8M4 0V8M7 0V8\" stroke=\"%s\"/>";
            default -> "<path d=\"M1 1h1v1h-1zM5 1h1v1h-1zM1 5h1v1h-1zM5 5h1v1h-1z\" fill=\"%s\"/>";
        };
        patterns.computeIfAbsent(id, i -> "<pattern id=\"" + i
                + "\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><rect width=\"8\" height=\"8\" fill=\""
                + hex(ground) + "\"/>" + lines.formatted(hex(colour)) + "</pattern>\n");
        return "url(#" + id + ")";
    }

    @Override
    public void box(Color colour, double x, double y, double w, double h) {
        add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"none\" stroke=\"%s\"/>", number(x), number(y),
                number(w), number(h), hex(colour));
    }

    @Override
    public void line(Color colour, double x1, double y1, double x2, double y2, boolean dotted) {
        add("<path d=\"M%s %sL%s %s\" stroke=\"%s\"%s/>", number(x1), number(y1), number(x2), number(y2), hex(colour),
                dotted ? " stroke-dasharray=\"1 3\"" : "");
    }

    @Override
    public void shape(Color colour, Color outline, double... corners) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < corners.length; i += 2) {
            points.append(number(corners[i])).append(',').append(number(corners[i + 1])).append(' ');
        }
        add("<polygon points=\"%s\" fill=\"%s\" stroke=\"%s\"/>", points.toString().strip(), hex(colour), hex(outline));
    }

    @Override
    public void text(Color colour, String text, double x, double y, boolean isBold) {
        add("<text x=\"%s\" y=\"%s\" fill=\"%s\"%s>%s</text>", number(x), number(y + ASCENT), hex(colour),
                isBold ? " font-weight=\"bold\"" : "", escape(text));
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
        add("<clipPath id=\"%s\"><rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/></clipPath><g clip-path=\"url(#%s)\">",
                id, number(x), number(y), number(w), number(h), id);
    }

    @Override
    public void unclip() {
        body.append("</g>\n");
    }

    private void add(String format, Object... values) {
        body.append(String.format(Locale.ROOT, format, values)).append('\n');
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
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" ".formatted(
                width,
                height, width, height)
                + "font-family=\"sans-serif\" font-size=\"11.5\" role=\"img\">\n<title>" + escape(title)
                + "</title>\n<defs>\n" + String.join("", patterns.values()) + "</defs>\n" + body + "</svg>\n";
    }
}
