/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
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
import org.tlplint.ui.internal.Messages;

/**
 * The rows of a trace that were looked at lately. What is missing is fetched in blocks by a job, the block asked for last
 * first; so scrolling fast over a large trace does not wait for rows that nobody sees any more.
 */
public final class EventRows {

    /** Rows in a block. */
    public static final int BLOCK = 256;
    private static final int MOST_BLOCKS = 128;
    private static final int MOST_WANTED = 4;

    private final TraceSession session;
    private final Runnable loaded;
    private final Map<Long, List<EventRow>> blocks = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, List<EventRow>> eldest) {
            return size() > MOST_BLOCKS;
        }
    };
    private final Deque<Long> wanted = new ArrayDeque<>();
    private final Job loader;
    private String failure = "";
    private int generation;
    private final Object reading = new Object();
    private EventLister lister;
    private volatile boolean stale;

    /**
     * @param loaded called in the loader's thread when rows have arrived
     */
    public EventRows(TraceSession session, Runnable loaded) {
        this.session = session;
        this.loaded = loaded;
        loader = Job.createSystem(NLS.bind(Messages.EventRows_job, session.target().name()), this::load);
        loader.setPriority(Job.SHORT);
    }

    /** The row of an event, or null if it has to be fetched first; then {@code loaded} is called soon. */
    public EventRow row(long event) {
        long block = event / BLOCK;
        synchronized (this) {
            List<EventRow> rows = blocks.get(block);
            int at = (int) (event % BLOCK);
            if (rows != null && at < rows.size()) {
                return rows.get(at);
            }
            if (!failure.isEmpty() || wanted.contains(block)) {
                return null;
            }
            wanted.addFirst(block);
            if (wanted.size() > MOST_WANTED) {
                wanted.removeLast();
            }
        }
        loader.schedule();
        return null;
    }

    /** Rows from one on, read now; not for the UI thread. */
    public List<EventRow> read(long first, int count) throws IOException {
        int there = (int) Math.max(0, Math.min(count, session.events() - first));
        synchronized (reading) {
            if (lister == null || stale) {
                stale = false;
                lister = new EventLister(session.view());
            }
            return there == 0 ? List.of() : lister.page(first, there);
        }
    }

    /** Why rows could not be read; an empty text if they could. */
    public synchronized String failure() {
        return failure;
    }

    /** Forgets all rows: the trace is read anew. */
    public synchronized void clear() {
        blocks.clear();
        wanted.clear();
        failure = "";
        generation++;
        stale = true;
    }

    public void dispose() {
        loader.cancel();
        clear();
    }

    private IStatus load(IProgressMonitor monitor) {
        while (!monitor.isCanceled()) {
            Long block;
            int now;
            synchronized (this) {
                block = wanted.peekFirst();
                now = generation;
            }
            if (block == null) {
                return Status.OK_STATUS;
            }
            List<EventRow> rows = List.of();
            String problem = "";
            try {
                rows = read(block * BLOCK, BLOCK);
            } catch (IOException | RuntimeException e) {
                problem = String.valueOf(e.getMessage());
                ILog.of(EventRows.class).warn("Cannot read events of " + session.target().path(), e);
            }
            synchronized (this) {
                if (now == generation) {
                    wanted.remove(block);
                    failure = problem;
                    if (!rows.isEmpty()) {
                        blocks.put(block, rows);
                    }
                }
            }
            loaded.run();
        }
        return Status.CANCEL_STATUS;
    }
}
