/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.editor;

import org.eclipse.swt.widgets.Control;
import org.tlplint.ui.internal.audit.EventSelection;

/** A page of the trace editor. All methods are called in the UI thread. */
public interface TracePage {

    /** What stands on its tab. */
    String title();

    /** The control of the whole page. */
    Control control();

    /** Id of the context of its help. */
    String helpId();

    /** Gives the keyboard to the part of the page that needs it most. */
    void setFocus();

    /**
     * The event that is selected now, here or elsewhere, was told to everybody; the page shows it and does not select it again.
     */
    default void eventSelected(EventSelection selection) {
    }
}
