/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.tlplint.core.text.EventLister;
import org.tlplint.core.text.EventMarks;
import org.tlplint.core.text.EventScan;
import org.tlplint.core.text.EventSet;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.audit.TraceSession;

/**
 * Looks for the next or previous match from an event on, and does not wait until the search for all matches has come there.
 * At the end of the trace it goes on at the other end.
 */
final class FindJob extends Job {

    private static final long FIRST_PIECE = 1 << 16;
    private static final long LARGEST_PIECE = 1 << 22;

    private final TraceSession session;
    private final EventQuery query;
    private final EventMarks marks;
    private final long from;
    private final boolean forward;
    private final LongConsumer found;

    /**
     * @param found receives the event, or -1 if there is none; in the job's thread
     */
    FindJob(TraceSession session, EventQuery query, EventMarks marks, long from, boolean forward, LongConsumer found) {
        super(NLS.bind(EventMessages.Find_job, query.filter().expression()));
        this.session = session;
        this.query = query;
        this.marks = marks;
        this.from = from;
        this.forward = forward;
        this.found = found;
        setPriority(SHORT);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            long events = session.events();
            long event = forward ? up(from + 1, events, monitor) : down(Math.max(0, from), monitor);
            if (event < 0) {
                event = forward ? up(0, Math.min(events, from + 1), monitor) : down(events, monitor);
            }
            if (!monitor.isCanceled()) {
                found.accept(event);
            }
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException | RuntimeException e) {
            return Status.error(String.valueOf(e.getMessage()), e);
        }
    }

    private long up(long first, long end, IProgressMonitor monitor) throws IOException {
        long piece = FIRST_PIECE;
        for (long at = first; at < end;) {
            if (at < query.complete()) {
                long event = query.found().after(at - 1);
                if (event >= 0) {
                    return event < end ? event : -1;
                }
                at = Math.max(at + 1, query.complete());
                continue;
            }
            long to = Math.min(end, at + piece);
            EventSet set = scan(at, to, monitor);
            if (set.size() > 0) {
                return set.get(0);
            }
            at = to;
            piece = Math.min(LARGEST_PIECE, piece * 2);
        }
        return -1;
    }

    private long down(long end, IProgressMonitor monitor) throws IOException {
        long piece = FIRST_PIECE;
        for (long at = end; at > 0;) {
            if (at <= query.complete()) {
                return query.found().before(at);
            }
            long first = Math.max(0, at - piece);
            EventSet set = scan(first, at, monitor);
            if (set.size() > 0) {
                return set.get(set.size() - 1);
            }
            at = first;
            piece = Math.min(LARGEST_PIECE, piece * 2);
        }
        return -1;
    }

    private EventSet scan(long first, long end, IProgressMonitor monitor) throws IOException {
        EventSet set = new EventSet();
        monitor.subTask(Texts.count(first));
        EventScan scan = new EventScan(session::view, query.filter(), marks, new EventScan.Watcher() {
            @Override
            public void at(long events) {
                // the job that marks all matches tells how far it is
            }

            @Override
            public boolean isCancelled() {
                return monitor.isCanceled();
            }
        });
        scan.run(first, end, new EventLister(session.view()).startNs(), set);
        return set;
    }
}
