/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.timeline.State;
import org.tlplint.ui.internal.UiColors;

/**
 * The colours of a timeline in the present theme.
 *
 * @param ground behind everything
 * @param text of labels
 * @param faint lines between lanes, ticks
 * @param lane behind the selected lane
 * @param states of bands
 * @param several of a stretch too narrow for its states
 * @param message of messages
 * @param write of writes to an entry
 * @param rewritten of writes that changed an entry while it was not masked
 * @param pending of the Pending bit
 * @param cursor of the selected event
 * @param severities of findings
 */
record Palette(Color ground, Color text, Color faint, Color lane, Map<State, Color> states, Color several,
        Color message, Color write, Color rewritten, Color pending, Color cursor, Map<Severity, Color> severities) {

    /** The colours of a control and of the theme. UI thread. */
    static Palette of(Color ground, Color text, Widget widget) {
        Map<State, Color> states = new EnumMap<>(State.class);
        states.put(State.UNKNOWN, UiColors.timeline("unknown"));
        states.put(State.DISABLED, UiColors.timeline("disabled"));
        states.put(State.FUNCTION_MASKED, UiColors.timeline("functionMasked"));
        states.put(State.MASKED, UiColors.timeline("masked"));
        states.put(State.UNMASKED, UiColors.timeline("unmasked"));
        Map<Severity, Color> severities = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            severities.put(severity, UiColors.of(severity));
        }
        Display display = widget.getDisplay();
        return new Palette(ground, text, UiColors.mix(ground, text, 16),
                UiColors.mix(ground, display.getSystemColor(SWT.COLOR_LIST_SELECTION), 22), states,
                UiColors.timeline("several"), UiColors.timeline("message"), UiColors.timeline("write"),
                UiColors.timeline("rewritten"), UiColors.timeline("pending"), UiColors.timeline("cursor"), severities);
    }
}
