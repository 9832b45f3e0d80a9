/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.io.IOException;
import java.util.ArrayList;
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
 * Texts of the events that are, or were lately, looked at. A job fetches what is wanted, in the order of the events; what
 * is no longer wanted when it comes to it is left out. Rows are given in the UI thread.
 */
public final class RowCache {

    private static final int MOST_ROWS = 8192;
    /** A page of rows appears at once, not row by row. */
    private static final int TELL_EVERY = 64;

    private final TraceSession session;
    private final Runnable loaded;
    private final Map<Long, EventRow> rows = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, EventRow> eldest) {
            return size() > MOST_ROWS;
        }
    };
    private final Job loader;

    /** What is missing of what is seen, and of what may be seen next. */
    private record Wanted(List<Long> seen, List<Long> ahead) {
        static final Wanted NOTHING = new Wanted(List.of(), List.of());

        boolean isEmpty() {
            return seen.isEmpty() && ahead.isEmpty();
        }
    }

    private Wanted wanted = Wanted.NOTHING;
    private String failure = "";
    private int generation;
    private EventLister lister;

    /**
     * @param loaded called in the loader's thread when rows have arrived
     */
    RowCache(TraceSession session, Runnable loaded) {
        this.session = session;
        this.loaded = loaded;
        loader = Job.createSystem(NLS.bind(EventMessages.Rows_job, session.target().name()), this::load);
        loader.setPriority(Job.SHORT);
    }

    /** The row of an event if it is there, or null. */
    public synchronized EventRow get(long event) {
        return rows.get(event);
    }

    /** Fetches events, and forgets what was wanted before. */
    void want(List<Long> seen, List<Long> ahead) {
        Wanted missing;
        synchronized (this) {
            missing = new Wanted(missing(seen), missing(ahead));
            if (missing.equals(wanted) || !failure.isEmpty()) {
                return;
            }
            wanted = missing;
        }
        if (!missing.isEmpty()) {
            loader.schedule();
        }
    }

    private List<Long> missing(List<Long> events) {
        List<Long> missing = new ArrayList<>();
        for (long event : events) {
            if (!rows.containsKey(event)) {
                missing.add(event);
            }
        }
        return missing;
    }

    /** Why rows could not be read; an empty text if they could. */
    public synchronized String failure() {
        return failure;
    }

    /** Forgets all rows: the trace is read anew. */
    synchronized void clear() {
        rows.clear();
        wanted = Wanted.NOTHING;
        failure = "";
        generation++;
        lister = null;
    }

    void dispose() {
        loader.cancel();
        clear();
    }

    private IStatus load(IProgressMonitor monitor) {
        while (!monitor.isCanceled()) {
            Wanted now;
            int of;
            synchronized (this) {
                now = wanted;
                of = generation;
            }
            if (now.isEmpty()) {
                return Status.OK_STATUS;
            }
            String problem = read(now.seen(), now, of, monitor);
            if (problem.isEmpty()) {
                loaded.run();
                problem = read(now.ahead(), now, of, monitor);
            }
            synchronized (this) {
                if (of == generation) {
                    failure = problem;
                    wanted = wanted == now ? Wanted.NOTHING : wanted;
                }
            }
            loaded.run();
        }
        return Status.CANCEL_STATUS;
    }

    private String read(List<Long> events, Wanted now, int of, IProgressMonitor monitor) {
        int[] count = {0};
        synchronized (this) {
            if (wanted != now || events.isEmpty()) {
                return "";
            }
        }
        try {
            lister(of).rows(events.stream().mapToLong(Long::longValue).sorted().distinct().toArray(), row -> {
                synchronized (this) {
                    if (of == generation) {
                        rows.put(row.ref().event(), row);
                    }
                    if (wanted != now || monitor.isCanceled()) {
                        return false;
                    }
                }
                if (++count[0] % TELL_EVERY == 0) {
                    loaded.run();
                }
                return true;
            });
            return "";
        } catch (IOException | RuntimeException e) {
            ILog.of(RowCache.class).warn(NLS.bind(EventMessages.Rows_unreadable, session.target().path()), e);
            return String.valueOf(e.getMessage());
        }
    }

    private EventLister lister(int of) throws IOException {
        synchronized (this) {
            if (lister != null && of == generation) {
                return lister;
            }
        }
        EventLister made = new EventLister(session.view());
        synchronized (this) {
            lister = of == generation ? made : lister;
        }
        return made;
    }
}
