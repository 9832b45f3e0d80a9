/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal;

import org.eclipse.jface.action.Action;

/** A push button of a tool bar or an entry of a menu, and what it does. */
public final class RunAction extends Action {

    private final Runnable work;

    /**
     * @param icon name of its picture, or null for an entry of a menu without one
     */
    public RunAction(String text, String icon, Runnable work) {
        super(text, icon == null ? null : Icons.descriptor(icon));
        if (icon != null) {
            setToolTipText(text);
        }
        this.work = work;
    }

    @Override
    public void run() {
        work.run();
    }
}
