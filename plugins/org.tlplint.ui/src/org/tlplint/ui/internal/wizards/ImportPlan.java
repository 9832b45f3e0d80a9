/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import java.util.List;

import org.eclipse.core.runtime.IPath;
import org.tlplint.core.set.TraceSet;

/**
 * What the import wizard is asked to do.
 *
 * @param items the files, each with its purpose and format
 * @param folder where they go, in the workspace; need not exist yet
 * @param link whether they stay where they are
 * @param set how the traces become one, or null if each is one of its own
 */
record ImportPlan(List<ImportItem> items, IPath folder, boolean link, SetPlan set) {

    /**
     * A set to make.
     *
     * @param name of its file
     * @param shifts what is said of each trace and snapshot, in the order of {@link ImportPlan#items}
     */
    record SetPlan(String name, List<Shift> shifts) {
    }

    /**
     * When a file of a set is.
     *
     * @param offsetNs nanoseconds added to its times
     * @param moment when a snapshot was made; null for before the first event
     */
    record Shift(long offsetNs, TraceSet.Moment moment) {

        static final Shift NONE = new Shift(0, null);
    }
}
