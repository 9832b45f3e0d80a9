/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.state;

import org.eclipse.jface.viewers.StructuredSelection;

/**
 * What is selected in a view of the state. The same register after another event is another selection: the Properties view leaves
 * equal ones alone, and would go on to show the value of before.
 */
final class StateSelection extends StructuredSelection {

    StateSelection(Object selected) {
        super(selected);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
