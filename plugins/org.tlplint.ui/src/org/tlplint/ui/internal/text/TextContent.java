/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

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
    }

    /**
     * A paragraph.
     *
     * @param start where it begins
     * @param above pixels of space above it
     * @param indent of its first line, in pixels
     * @param hanging indent of its other lines, in pixels
     * @param tabs in pixels, or null
     */
    record Paragraph(int start, int above, int indent, int hanging, int[] tabs) {
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();

    /** Begins a paragraph. */
    public TextContent paragraph(int above, int indent, int hanging, int... tabs) {
        if (!paragraphs.isEmpty()) {
            text.append('\n');
        }
        paragraphs.add(new Paragraph(text.length(), above, indent, hanging, tabs.length == 0 ? null : tabs));
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
        int start = text.length();
        for (int i = 0; i < some.length(); i++) {
            char c = some.charAt(i);
            if (c == '\n') {
                Paragraph last = paragraphs.getLast();
                text.append('\n');
                paragraphs.add(new Paragraph(text.length(), 0, last.hanging(), last.hanging(), last.tabs()));
            } else {
                text.append(c == OBJECT && image == null || c != '\t' && isControl(c) ? ' ' : c);
            }
        }
        if (look != Look.PLAIN || link != null || image != null || front != null || back != null) {
            runs.add(new Run(start, text.length() - start, look, link, image, front, back));
        }
        return this;
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
}
