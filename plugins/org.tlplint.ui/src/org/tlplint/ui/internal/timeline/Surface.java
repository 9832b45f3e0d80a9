/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import org.eclipse.swt.graphics.Color;

/** What a picture is painted on: the screen, or a file of vectors. Distances are pixels from the left upper corner. */
public interface Surface {

    /** How an area is filled; the pattern says what the colour alone shall not say. */
    enum Fill {
        SOLID,
        /** Lines that rise to the right. */
        RISING,
        /** Lines that rise and lines that fall. */
        CROSSED,
        /** Upright lines. */
        UPRIGHT,
        DOTS
    }

    void fill(Fill fill, Color colour, Color ground, double x, double y, double width, double height);

    /** A box without filling. */
    void box(Color colour, double x, double y, double width, double height);

    void line(Color colour, double x1, double y1, double x2, double y2, boolean dotted);

    /** A closed shape with an outline; its corners are x, y, x, y … */
    void shape(Color colour, Color outline, double... corners);

    /** A line of text; y is its upper edge. */
    void text(Color colour, String text, double x, double y, boolean bold);

    double textWidth(String text, boolean bold);

    double textHeight();

    /** Nothing outside of the area is painted until {@link #unclip()}. */
    void clip(double x, double y, double width, double height);

    void unclip();
}
