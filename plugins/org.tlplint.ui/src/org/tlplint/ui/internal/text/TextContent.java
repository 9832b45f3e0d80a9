/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;

/**
 * What a {@link LinkedText} shows: paragraphs of text, links and images, written from top to bottom. Texts come from traces too:
 * control characters become spaces, only a line feed begins another line of the same paragraph's shape.
 */
public final class TextContent {

    /** How a piece of text looks. */
    public enum Look {
        PLAIN,
        FAINT,
        BOLD,
        MONO,
        MONO_BOLD,
        /** Above a section. */
        HEADING,
        /** Above everything. */
        TITLE
    }

    /** Stands for an image in the text. */
    static final char OBJECT = '\uFFFC';

    /**
     * Something that can be followed.
     *
     * @param tip text for the pointer, or null
     */
    record Link(String tip, Runnable run) {
    }

    /**
     * A piece of text that looks the same all over.
     *
     * @param link or null
     * @param image or null
     * @param front colour of the text, or null for that of the look; asked again when the theme changes
     * @param back colour behind the text, or null
     */
    record Run(int start, int length, Look look, Link link, Image image, Supplier<Color> front, Supplier<Color> back) {

        boolean isPlain() {
            return look == Look.PLAIN && link == null && image == null && front == null && back == null;
        }
    }

    /**
     * A paragraph.
     *
     * @param start where it begins
     * @param above pixels of space above it
     * @param indent of its first line, in pixels
     * @param hanging indent of its other lines, in pixels
     * @param tabs in pixels
     */
    record Paragraph(int start, int above, int indent, int hanging, int[] tabs) {

        /** Whether its lines begin, and columns stand, at the same places. */
        boolean isShapedAs(Paragraph other) {
            return indent == other.indent && hanging == other.hanging && Arrays.equals(tabs, other.tabs);
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();

    /** Begins a paragraph. */
    public TextContent paragraph(int above, int indent, int hanging, int... tabs) {
        if (!paragraphs.isEmpty()) {
            text.append('\n');
        }
        paragraphs.add(new Paragraph(text.length(), above, indent, hanging, tabs));
        return this;
    }

    /** Begins a paragraph without indent. */
    public TextContent paragraph(int above) {
        return paragraph(above, 0, 0);
    }

    /** A paragraph that heads others. */
    public TextContent heading(int above, String title) {
        return paragraph(above).text(title, Look.HEADING);
    }

    /** A heading that shows or hides what is below when it is followed. */
    public TextContent fold(int above, String title, boolean open, Runnable turn) {
        return paragraph(above).append((open ? "\u25be " : "\u25b8 ") + title, Look.HEADING, new Link(null, turn), null,
                null,
                null);
    }

    public TextContent text(String some) {
        return text(some, Look.PLAIN);
    }

    public TextContent text(String some, Look look) {
        return append(some, look, null, null, null, null);
    }

    /** Text in a colour of its own. */
    public TextContent text(String some, Look look, Supplier<Color> front) {
        return append(some, look, null, null, front, null);
    }

    /** Text set apart by a colour behind it. */
    public TextContent marked(String some, Look look, Supplier<Color> back) {
        return append(some, look, null, null, null, back);
    }

    /**
     * Text that can be followed.
     *
     * @param tip text for the pointer, or null
     */
    public TextContent link(String some, String tip, Runnable run) {
        return append(some, Look.PLAIN, new Link(tip, run), null, null, null);
    }

    /** A small image and a space after it. */
    public TextContent image(Image image) {
        append(String.valueOf(OBJECT), Look.PLAIN, null, image, null, null);
        return text(" ");
    }

    private TextContent append(String some, Look look, Link link, Image image, Supplier<Color> front,
            Supplier<Color> back) {
        if (paragraphs.isEmpty()) {
            paragraph(0);
        }
        String[] lines = some.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                Paragraph last = paragraphs.getLast();
                paragraph(0, last.hanging(), last.hanging(), last.tabs());
            }
            Run run = new Run(text.length(), lines[i].length(), look, link, image, front, back);
            text.append(image == null ? tame(lines[i]) : lines[i]);
            if (!lines[i].isEmpty() && !run.isPlain()) {
                runs.add(run);
            }
        }
        return this;
    }

    private static String tame(String some) {
        StringBuilder tame = new StringBuilder(some);
        for (int i = 0; i < tame.length(); i++) {
            char c = tame.charAt(i);
            if (c == OBJECT || c != '\t' && isControl(c)) {
                tame.setCharAt(i, ' ');
            }
        }
        return tame.toString();
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
    }

    String string() {
        return text.toString();
    }

    List<Run> runs() {
        return runs;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** Whether a heading begins at an offset. */
    boolean isHeading(int offset) {
        int i = first(runs, Run::start, offset);
        return i < runs.size() && runs.get(i).start() == offset && runs.get(i).look() == Look.HEADING;
    }

    /** The paragraph that begins at an offset, or null. */
    Paragraph paragraphAt(int start) {
        int i = first(paragraphs, Paragraph::start, start);
        return i < paragraphs.size() && paragraphs.get(i).start() == start ? paragraphs.get(i) : null;
    }

    /** Index of the first that is at an offset or after it, in a list that is in order. */
    private static <T> int first(List<T> list, ToIntFunction<T> start, int offset) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(list.get(middle)) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
