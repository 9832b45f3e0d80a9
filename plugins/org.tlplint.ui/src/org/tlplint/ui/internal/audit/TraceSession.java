/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.audit.IndexBuilder;
import org.tlplint.core.audit.TraceView;
import org.tlplint.core.timeline.Timeline;
import org.tlplint.core.timeline.TimelineCollector;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.model.Audit;
import org.tlplint.ui.internal.Messages;

/**
 * A trace that is open in an editor: how far its audit is, what came of it, and how to look at its events. Its state may be
 * asked in any thread; listeners are called in the UI thread.
 */
public final class TraceSession {

    /** How far the audit is. */
    public enum Phase {
        WAITING, READING, DONE, CANCELLED, FAILED
    }

    private volatile TraceTarget target;
    private final Display display;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile IndexBuilder index = new IndexBuilder();
    private volatile TimelineCollector timeline = new TimelineCollector();
    private volatile OpenedTrace opened;
    private volatile Phase phase = Phase.WAITING;
    private volatile AuditResult result;
    private volatile Audit audit;
    private volatile Offences offences = Offences.NONE;
    private volatile String failure = "";
    private volatile long bytes;
    private volatile long totalBytes = -1;
    private volatile AuditJob job;
    private volatile boolean outdated;
    private volatile int round;
    private volatile List<FileStamp> stamps;
    private boolean disposed;
    private final ProfileWatch profileWatch = new ProfileWatch(this);

    public TraceSession(TraceTarget target, Display display) {
        this.target = target;
        this.display = display;
        profileWatch.start();
    }

    /** Starts the audit, or starts it again. UI thread. */
    public synchronized void start() {
        cancel();
        closeTrace();
        index = new IndexBuilder();
        timeline = new TimelineCollector();
        phase = Phase.WAITING;
        round++;
        result = null;
        audit = null;
        offences = Offences.NONE;
        outdated = false;
        bytes = 0;
        changed();
        job = new AuditJob(this, index, timeline);
        job.schedule();
    }

    /** Starts the audit anew with other choices. UI thread. */
    public void start(TraceTarget changed) {
        target = changed;
        start();
    }

    /** Whether a file is part of what was audited: the trace, a member of a set, or what was chosen to go with it. */
    public boolean reads(Path file) {
        List<FileStamp> audited = stamps;
        return audited != null && audited.stream().anyMatch(stamp -> stamp.file().equals(file));
    }

    /** Looks in the background whether all files are still those that were audited. */
    public void lookAtFile() {
        List<FileStamp> audited = stamps;
        Job.createSystem(AuditMessages.Look_job, monitor -> {
            if (audited != null && audited == stamps && audited.stream().anyMatch(FileStamp::isOld)) {
                setOutdated(true);
            }
            return Status.OK_STATUS;
        }).schedule();
    }

    /** Asks the audit to end. */
    public void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    /** Ends the audit and lets go of temporary files. */
    public synchronized void dispose() {
        disposed = true;
        profileWatch.stop();
        cancel();
        closeTrace();
        listeners.clear();
        // whoever still holds the session, for an old selection, need not hold what it found
        job = null;
        phase = Phase.CANCELLED;
        index = new IndexBuilder();
        result = null;
        audit = null;
        offences = Offences.NONE;
    }

    private void closeTrace() {
        OpenedTrace old = opened;
        opened = null;
        release(old);
    }

    /** Deletes temporary files in the background: to delete gigabytes may take longer than the user interface may stop. */
    private static void release(OpenedTrace trace) {
        if (trace != null) {
            Job.createSystem(AuditMessages.Release_job, monitor -> {
                trace.close();
                return Status.OK_STATUS;
            }).schedule();
        }
    }

    /** The job has opened the trace; an audit that was started again since closes it instead. */
    synchronized boolean open(AuditJob by, OpenedTrace trace, List<FileStamp> read) {
        if (by != job || disposed) {
            release(trace);
            return false;
        }
        opened = trace;
        stamps = read;
        phase = Phase.READING;
        changed();
        return true;
    }

    void progress(AuditJob by, long bytesRead, long total) {
        if (by == job) {
            bytes = bytesRead;
            totalBytes = total;
        }
    }

    synchronized void done(AuditJob by, AuditResult judged, Audit model, Offences marked) {
        if (by == job) {
            offences = marked;
            audit = model;
            result = judged;
            end(by, Phase.DONE, "");
        }
    }

    /** The audit with other suppressions; not if it is no longer the one that these were found in. */
    synchronized boolean reweighed(AuditResult old, AuditResult judged, Audit model, Offences marked) {
        boolean current = result == old && !disposed;
        if (current) {
            offences = marked;
            audit = model;
            result = judged;
            outdated = false;
            changed();
        }
        return current;
    }

    /** The file or the settings are no longer those that the audit was made with. */
    void setOutdated(boolean value) {
        if (outdated != value) {
            outdated = value;
            changed();
        }
    }

    synchronized void end(AuditJob by, Phase how, String why) {
        if (by == job) {
            failure = why == null ? "" : why;
            phase = how;
            changed();
        }
    }

    /** Tells each listener in a turn of its own: together they would keep the workbench busy for too long. */
    private void changed() {
        if (!display.isDisposed()) {
            display.asyncExec(() -> listeners.forEach(listener -> display.asyncExec(() -> {
                if (listeners.contains(listener)) {
                    listener.run();
                }
            })));
        }
    }

    /** Calls back in the UI thread whenever the phase changes. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /**
     * How often the audit was started. Whoever keeps something of an audit compares: a short one may be beyond its first
     * phases before the UI thread is told of them.
     */
    public int round() {
        return round;
    }

    public TraceTarget target() {
        return target;
    }

    public Phase phase() {
        return phase;
    }

    public boolean isBusy() {
        return phase == Phase.WAITING || phase == Phase.READING;
    }

    /** What the engine found, for what {@link #audit()} does not hold; null until it is done. */
    public AuditResult result() {
        return result;
    }

    /** The audit as it is shown, reported and saved, or null until it is done. Nobody changes it. */
    public Audit audit() {
        return audit;
    }

    /** Which events are part of findings; empty until the audit is done. */
    public Offences offences() {
        return offences;
    }

    /** Whether the trace file, or the profile of the project in more than its suppressions, has changed since the audit began. */
    public boolean isOutdated() {
        return outdated;
    }

    /** Why the audit failed; an empty text if it did not. */
    public String failure() {
        return failure;
    }

    /** What each vector did so far: as it was when {@link #askTimeline()} was last heeded, or the whole when it is done. */
    public Timeline timeline() {
        return timeline.published();
    }

    /** Asks for the timeline of what has been read by now; it is there soon. */
    public void askTimeline() {
        timeline.ask();
    }

    /** Events that can be looked at by now. */
    public long events() {
        return result != null ? result.events() : index.events();
    }

    /** Bytes of the stored file read so far. */
    public long bytes() {
        return bytes;
    }

    /** Bytes of the stored file, or -1. */
    public long totalBytes() {
        return totalBytes;
    }

    /** The format, or null until it is known. */
    public TraceFormat format() {
        OpenedTrace trace = opened;
        return trace == null ? null : trace.format();
    }

    /**
     * A new view of the events.
     *
     * @throws IOException if the trace could not be opened, or has been closed
     */
    public TraceView view() throws IOException {
        OpenedTrace trace = opened;
        if (trace == null) {
            throw new IOException(NLS.bind(Messages.Trace_not_open, target.name()));
        }
        return trace.view(index);
    }
}
