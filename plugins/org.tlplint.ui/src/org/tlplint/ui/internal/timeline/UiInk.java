/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import org.eclipse.swt.graphics.Color;
import org.tlplint.core.timeline.State;
import org.tlplint.ui.internal.UiColors;

/** Colours that follow from others, so that they fit in any theme. */
final class UiInk {

    private UiInk() {
    }

    /** Between the lines of a pattern. */
    static Color pale(Palette palette, Color colour) {
        return UiColors.mix(palette.ground(), colour, 22);
    }

    /** Of a word on a band. */
    static Color on(Palette palette, State state) {
        return state == State.UNKNOWN || state == State.DISABLED
                ? UiColors.mix(palette.ground(), palette.text(), 65)
                : palette.text();
    }
}
