/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

/** The part of a trace that is seen. Places are counted from the first event, in nanoseconds or events. */
final class Window {

    /** Nearer than this nobody can tell things apart: two nanoseconds, or two events. */
    private static final double NEAREST = 2;

    private double length;
    private double from;
    private double span;

    Window(double length) {
        this.length = Math.max(1, length);
        all();
    }

    /** Shows everything. */
    void all() {
        from = 0;
        span = length;
    }

    /** The trace is longer now; whoever sees all of it goes on to do so. */
    void grow(double newLength) {
        boolean whole = isAll();
        length = Math.max(1, newLength);
        if (whole) {
            all();
        } else {
            show(from, span);
        }
    }

    /** Shows a part; no more than there is. */
    void show(double newFrom, double newSpan) {
        span = Math.clamp(newSpan, Math.min(NEAREST, length), length);
        from = Math.clamp(newFrom, 0, length - span);
    }

    /** Looks nearer (factor below 1) or from farther away; the place stays where it is on the screen. */
    void zoom(double factor, double at) {
        double part = (at - from) / span;
        double wanted = Math.clamp(span * factor, Math.min(NEAREST, length), length);
        show(at - part * wanted, wanted);
    }

    void pan(double by) {
        show(from + by, span);
    }

    /** Moves so that a place is seen, if it is not. */
    void reveal(double place) {
        if (place < from || place > from + span) {
            show(place - span / 2, span);
        }
    }

    boolean isAll() {
        return from <= 0 && span >= length;
    }

    double length() {
        return length;
    }

    double from() {
        return from;
    }

    double span() {
        return span;
    }

    double to() {
        return from + span;
    }
}
