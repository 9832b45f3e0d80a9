/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.tlplint.core.audit.Progress;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.Texts;

/** Shows how far an audit is, in bytes and events, and ends it when its monitor is cancelled. */
class AuditProgress implements Progress {

    /** Of the whole, for the task of the monitor. */
    static final int TICKS = 1000;
    /** More often nobody reads what is told. */
    private static final long TELL_NANOS = 100_000_000;

    private final IProgressMonitor monitor;
    private int ticks;
    private long told = System.nanoTime() - TELL_NANOS;

    /**
     * @param monitor whose task has {@value #TICKS} ticks
     */
    AuditProgress(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public void at(long bytes, long totalBytes, long events) {
        if (totalBytes > 0) {
            int tick = (int) Math.min(TICKS, TICKS * (double) bytes / totalBytes);
            if (tick > ticks) {
                monitor.worked(tick - ticks);
                ticks = tick;
            }
        }
        long now = System.nanoTime();
        if (now - told >= TELL_NANOS) {
            told = now;
            monitor.subTask(NLS.bind(Messages.AuditJob_progress, Texts.bytes(bytes), Texts.count(events)));
        }
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }
}
