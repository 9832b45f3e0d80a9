/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;

/** Divides views so that both parts stay readable. */
final class Sashes {

    private Sashes() {
    }

    /** Puts the parts side by side in a wide view, one above the other in a high one. */
    static void followShape(SashForm sash) {
        sash.addListener(SWT.Resize, e -> {
            Point size = sash.getSize();
            int orientation = size.x > 1.5 * size.y ? SWT.HORIZONTAL : SWT.VERTICAL;
            if (size.y > 0 && sash.getOrientation() != orientation) {
                sash.setOrientation(orientation);
            }
        });
    }
}
