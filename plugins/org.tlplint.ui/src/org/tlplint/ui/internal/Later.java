/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** Work for a later turn of the UI thread, which is not done if its control is gone by then. */
public final class Later implements Runnable {

    private final Control control;
    private final Runnable work;
    private boolean asked;

    /** Work that is done once however often it is asked for in a turn. */
    public Later(Control control, Runnable work) {
        this.control = control;
        this.work = work;
    }

    /** Asks for the work. UI thread. */
    @Override
    public void run() {
        if (!asked) {
            asked = true;
            run(control, () -> {
                asked = false;
                work.run();
            });
        }
    }

    /** Runs work in a turn of its own. Any thread. */
    public static void run(Control control, Runnable work) {
        if (!control.isDisposed() && PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    work.run();
                }
            });
        }
    }
}
