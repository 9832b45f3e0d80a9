/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.tlplint.core.audit.Progress;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.TaskTicks;
import org.tlplint.ui.internal.Texts;

/** Shows how far an audit is, in bytes and events, and ends it when its monitor is cancelled. */
class AuditProgress implements Progress {

    /** More often nobody reads what is told. */
    private static final long TELL_NANOS = 100_000_000;

    private final IProgressMonitor monitor;
    private final TaskTicks ticks;
    private long told = System.nanoTime() - TELL_NANOS;

    /**
     * @param monitor whose task has {@link TaskTicks#ALL} ticks
     */
    AuditProgress(IProgressMonitor monitor) {
        this.monitor = monitor;
        ticks = new TaskTicks(monitor);
    }

    @Override
    public void at(long bytes, long totalBytes, long events) {
        ticks.at(bytes, totalBytes);
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
