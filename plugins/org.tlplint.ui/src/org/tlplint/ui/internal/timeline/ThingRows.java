/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.tlplint.core.text.EventLister;
import org.tlplint.core.text.EventRow;
import org.tlplint.ui.internal.audit.TraceSession;

/**
 * The words for single events that the pointer or the cursor came to. What is missing is read by a job, the event asked for
 * last first; what was asked for before that is forgotten.
 */
final class ThingRows {

    private static final int MOST = 256;
    private static final long NOTHING = -1;

    private final TraceSession session;
    private final Runnable loaded;
    private final Job job;
    private final Map<Long, EventRow> rows = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, EventRow> eldest) {
            return size() > MOST;
        }
    };
    private long cursor = NOTHING;
    private long pointed = NOTHING;
    private int generation;

    /**
     * @param loaded called in the job's thread when a row has come
     */
    ThingRows(TraceSession session, Runnable loaded) {
        this.session = session;
        this.loaded = loaded;
        job = Job.createSystem(NLS.bind(TimelineMessages.Detail_job, session.target().name()), this::run);
        job.setPriority(Job.SHORT);
    }

    /** The row of the event at the cursor, or null if it has to be read first. */
    synchronized EventRow atCursor(long event) {
        EventRow row = rows.get(event);
        if (row == null) {
            cursor = event;
            job.schedule();
        }
        return row;
    }

    /** The row of another event, or null if it has to be read first. */
    synchronized EventRow row(long event) {
        EventRow row = rows.get(event);
        if (row == null && event != cursor) {
            pointed = event;
            job.schedule();
        }
        return row;
    }

    /** Forgets all: the trace is read anew. */
    synchronized void clear() {
        rows.clear();
        cursor = NOTHING;
        pointed = NOTHING;
        generation++;
    }

    void dispose() {
        job.cancel();
        clear();
    }

    private IStatus run(IProgressMonitor monitor) {
        while (!monitor.isCanceled()) {
            long event;
            int now;
            synchronized (this) {
                event = cursor != NOTHING ? cursor : pointed;
                now = generation;
            }
            if (event == NOTHING) {
                return Status.OK_STATUS;
            }
            List<EventRow> read = List.of();
            try {
                read = event < session.events() ? new EventLister(session.view()).page(event, 1) : read;
            } catch (IOException | RuntimeException e) {
                ILog.of(ThingRows.class).warn(NLS.bind(TimelineMessages.Detail_failed, e.getMessage()), e);
            }
            synchronized (this) {
                cursor = cursor == event ? NOTHING : cursor;
                pointed = pointed == event ? NOTHING : pointed;
                if (now == generation && !read.isEmpty()) {
                    rows.put(event, read.get(0));
                }
            }
            if (!read.isEmpty()) {
                loaded.run();
            }
        }
        return Status.CANCEL_STATUS;
    }
}
