/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal;

import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Control;

/** What assistive technology is told of controls. UI thread. */
public final class Accessibles {

    private Accessibles() {
    }

    /** Gives a control a name that is not painted. */
    public static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(e -> e.result = name));
    }
}
