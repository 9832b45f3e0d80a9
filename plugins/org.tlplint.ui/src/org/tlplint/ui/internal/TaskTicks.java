/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal;

import org.eclipse.core.runtime.IProgressMonitor;

/** Tells a monitor how much of a task is done, each time that makes at least one more tick. For any thread. */
public final class TaskTicks {

    /** Ticks of the whole task. */
    public static final int ALL = 1000;

    private final IProgressMonitor monitor;
    private int told;

    /**
     * @param monitor whose task has {@value #ALL} ticks
     */
    public TaskTicks(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    /**
     * So much is done.
     *
     * @param all not above 0 if it is not known
     * @return whether that was told
     */
    public synchronized boolean at(long done, long all) {
        int now = all <= 0 ? 0 : (int) Math.min(ALL, ALL * (double) done / all);
        if (now <= told) {
            return false;
        }
        monitor.worked(now - told);
        told = now;
        return true;
    }
}
