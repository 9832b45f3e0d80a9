/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import org.tlplint.core.text.Aspect;

/** A column of the table: what it shows, how wide it is, whether it is shown. Belongs to one {@link EventColumns}. */
public final class EventColumn {

    /** Pixels below which nobody would find it again. */
    static final int LEAST_WIDTH = 24;
    static final int GREATEST_WIDTH = 4000;

    private final Aspect aspect;
    /** Width in characters until somebody changes it. */
    private final int characters;
    private final boolean usual;
    private int width;
    private boolean visible;

    EventColumn(Aspect aspect, int characters, boolean usual) {
        this.aspect = aspect;
        this.characters = characters;
        this.usual = usual;
        reset();
    }

    /** Another one that is like it. */
    EventColumn copy() {
        EventColumn copy = new EventColumn(aspect, characters, usual);
        copy.width = width;
        copy.visible = visible;
        return copy;
    }

    void reset() {
        visible = usual;
        width = 0;
    }

    public Aspect aspect() {
        return aspect;
    }

    /** Width in pixels. */
    public int width(int character) {
        return width > 0 ? width : characters * character + 12;
    }

    /** Width in pixels that the user chose, or 0. */
    int chosenWidth() {
        return width;
    }

    void setWidth(int pixels) {
        width = Math.max(0, Math.min(GREATEST_WIDTH, pixels));
    }

    public boolean isVisible() {
        return visible;
    }

    void setVisible(boolean value) {
        visible = value;
    }
}
