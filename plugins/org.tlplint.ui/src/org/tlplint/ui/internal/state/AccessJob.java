/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.state;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.tlplint.core.audit.AccessSearch;
import org.tlplint.core.audit.AccessTarget;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.TaskTicks;
import org.tlplint.ui.internal.audit.TraceSession;

/** Looks for the access before or after an event; can be cancelled, and shows how far it is. */
final class AccessJob extends Job {

    private final TraceSession session;
    private final AccessTarget target;
    private final long event;
    private final boolean forward;
    private final LongConsumer found;

    /**
     * @param what is looked for, for people
     * @param found called in the UI thread with the number of the event, or {@link AccessSearch#NONE}
     */
    AccessJob(TraceSession session, AccessTarget target, String what, long event, boolean forward, LongConsumer found) {
        super(NLS.bind(forward ? StateMessages.Access_next_job : StateMessages.Access_previous_job, what));
        this.session = session;
        this.target = target;
        this.event = event;
        this.forward = forward;
        this.found = found;
        setPriority(INTERACTIVE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), TaskTicks.ALL);
        TaskTicks ticks = new TaskTicks(monitor);
        long events = session.events();
        long all = forward ? events - event : event;
        AtomicLong looked = new AtomicLong();
        AccessSearch search = new AccessSearch(session::view, monitor::isCanceled,
                more -> ticks.at(looked.addAndGet(more), all));
        try {
            long access = forward ? search.next(target, event, events) : search.previous(target, event);
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> found.accept(access));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            return new Status(IStatus.ERROR, Ids.PLUGIN, NLS.bind(StateMessages.Service_unreadable, e.getMessage()), e);
        }
    }
}
