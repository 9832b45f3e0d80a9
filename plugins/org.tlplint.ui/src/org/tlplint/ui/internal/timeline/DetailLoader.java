/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.tlplint.core.replay.StepListener;
import org.tlplint.core.timeline.Timeline;
import org.tlplint.core.timeline.TimelineCollector;
import org.tlplint.ui.internal.audit.TraceSession;

/** Reads a part of the trace again, from the nearest place of its index, for an exact timeline of it. The last wish counts. */
final class DetailLoader {

    /** More events than this are not read again. */
    static final long MOST = 60_000;

    /** Events, both included. */
    private record Part(long first, long last) {
    }

    private final TraceSession session;
    private final Display display;
    private final Consumer<Timeline> loaded;
    private final Job job;
    private volatile Part wanted;

    /**
     * @param loaded receives the timeline of the part, in the UI thread
     */
    DetailLoader(TraceSession session, Display display, Consumer<Timeline> loaded) {
        this.session = session;
        this.display = display;
        this.loaded = loaded;
        job = Job.createSystem(NLS.bind(TimelineMessages.Detail_job, session.target().name()), this::run);
        job.setPriority(Job.INTERACTIVE);
    }

    /** Asks for a part, instead of the one asked for before. */
    void want(long first, long last) {
        Part part = new Part(first, last);
        if (!part.equals(wanted)) {
            wanted = part;
            job.schedule();
        }
    }

    /** Nothing is wanted any longer. */
    void cancel() {
        wanted = null;
        job.cancel();
    }

    private IStatus run(IProgressMonitor monitor) {
        Part part = wanted;
        while (part != null && !monitor.isCanceled()) {
            try {
                Timeline timeline = read(part, monitor);
                Part read = part;
                if (timeline != null && part.equals(wanted) && !display.isDisposed()) {
                    display.asyncExec(() -> {
                        if (read.equals(wanted)) {
                            loaded.accept(timeline);
                        }
                    });
                }
            } catch (IOException | RuntimeException e) {
                ILog.of(DetailLoader.class).warn(NLS.bind(TimelineMessages.Detail_failed, e.getMessage()), e);
                return Status.OK_STATUS;
            }
            Part next = wanted;
            part = part.equals(next) ? null : next;
        }
        return Status.OK_STATUS;
    }

    /** The timeline of a part, or null if it is not wanted any longer. */
    private Timeline read(Part part, IProgressMonitor monitor) throws IOException {
        TimelineCollector collector = new TimelineCollector((int) Math.min(2 * MOST, part.last - part.first + 2));
        boolean[] begun = {false};
        boolean[] given = {false};
        StepListener listener = step -> {
            if (begun[0]) {
                collector.step(step);
            }
        };
        session.view().replay(part.first, listener, (event, replay) -> {
            given[0] = monitor.isCanceled() || !part.equals(wanted);
            if (given[0] || event.index() > part.last) {
                return false;
            }
            if (!begun[0] && event.index() >= part.first) {
                begun[0] = true;
                collector.begin(replay.machine(), part.first);
            }
            if (begun[0]) {
                collector.event(event);
            }
            replay.accept(event);
            return true;
        });
        return given[0] || !begun[0] ? null : collector.timeline();
    }
}
