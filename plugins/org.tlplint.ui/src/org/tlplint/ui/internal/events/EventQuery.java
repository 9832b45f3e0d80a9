/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.io.IOException;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.tlplint.core.text.EventFilter;
import org.tlplint.core.text.EventLister;
import org.tlplint.core.text.EventMarks;
import org.tlplint.core.text.EventScan;
import org.tlplint.core.text.EventSet;
import org.tlplint.ui.internal.TaskTicks;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.audit.TraceSession;

/**
 * An expression and the events that it wants, found by a job while the trace may still be growing. What has been found can
 * be used at once.
 */
public final class EventQuery {

    private static final int WAIT_MS = 100;

    private final TraceSession session;
    private final EventFilter filter;
    private final EventMarks marks;
    private final EventSet found = new EventSet();
    private final Job job;
    private volatile long complete;
    private volatile long looked;
    private volatile boolean over;
    private volatile String failure = "";
    private volatile EventScan scan;

    /**
     * @throws org.tlplint.core.text.FilterException if the expression cannot be understood
     */
    EventQuery(TraceSession session, String expression, EventMarks marks) {
        this.session = session;
        this.marks = marks;
        filter = EventFilter.parse(expression);
        job = Job.create(NLS.bind(EventMessages.Query_job, expression), this::run);
        job.setPriority(Job.LONG);
    }

    void start() {
        job.schedule();
    }

    void cancel() {
        job.cancel();
    }

    public EventFilter filter() {
        return filter;
    }

    /** The events found by now. */
    public EventSet found() {
        return found;
    }

    /** The first event of which it is not known yet whether it is wanted. */
    long complete() {
        EventScan now = scan;
        return over ? Long.MAX_VALUE : Math.max(complete, now == null ? 0 : now.complete());
    }

    /** Whether the whole trace has been looked at, or never will be. */
    public boolean isOver() {
        return over;
    }

    /** Why the search failed; an empty text if it did not. */
    String failure() {
        return failure;
    }

    /** Share of the events that have been looked at, in percent. */
    int percent() {
        long events = session.events();
        return over ? 100 : events == 0 ? 0 : (int) Math.min(99, looked * 100 / events);
    }

    private IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(job.getName(), TaskTicks.ALL);
        try {
            scan(monitor);
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            failure = EventMessages.Query_cancelled;
            return Status.CANCEL_STATUS;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Status.CANCEL_STATUS;
        } catch (IOException | RuntimeException e) {
            failure = String.valueOf(e.getMessage());
            ILog.of(EventQuery.class).warn(filter.expression(), e);
            return Status.OK_STATUS;
        } finally {
            over = true;
            monitor.done();
        }
    }

    /** Events that come while the trace is being read are looked at in turn. */
    private void scan(IProgressMonitor monitor) throws IOException, InterruptedException {
        Ticker ticker = new Ticker(monitor);
        long from = 0;
        while (true) {
            boolean growing = session.isBusy();
            long to = session.events();
            if (from < to) {
                EventScan now = new EventScan(session::view, filter, marks, ticker.from(from));
                scan = now;
                now.run(from, to, new EventLister(session.view()).startNs(), found);
                complete = to;
                from = to;
            } else if (!growing) {
                return;
            } else if (monitor.isCanceled()) {
                throw new CancellationException();
            } else {
                Thread.sleep(WAIT_MS);
            }
        }
    }

    private final class Ticker {
        private final IProgressMonitor monitor;
        private final TaskTicks ticks;

        Ticker(IProgressMonitor monitor) {
            this.monitor = monitor;
            ticks = new TaskTicks(monitor);
        }

        EventScan.Watcher from(long base) {
            return new EventScan.Watcher() {
                @Override
                public void at(long events) {
                    tick(base + events);
                }

                @Override
                public boolean isCancelled() {
                    return monitor.isCanceled();
                }
            };
        }

        private synchronized void tick(long events) {
            looked = Math.max(looked, events);
            long all = Math.max(1, session.events());
            if (ticks.at(events, all)) {
                double share = Math.min(1, (double) events / all);
                monitor.subTask(NLS.bind(EventMessages.Query_progress,
                        new Object[] {Texts.count(events), Texts.count(all),
                                Texts.bytes((long) (share * Math.max(0, session.totalBytes()))),
                                Texts.count(found.size())}));
            }
        }
    }
}
