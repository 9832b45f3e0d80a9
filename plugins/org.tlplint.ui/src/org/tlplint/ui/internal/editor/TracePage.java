/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.editor;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
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

    /** Notes what is to be the same when the file is opened again. */
    default void saveState(IMemento memento) {
    }

    /** Takes back what was noted, soon after it was made. */
    default void restoreState(IMemento memento) {
    }
}
