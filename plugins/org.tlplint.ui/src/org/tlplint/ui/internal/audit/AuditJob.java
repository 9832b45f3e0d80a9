/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.io.IOException;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.audit.IndexBuilder;
import org.tlplint.core.rule.Profile;
import org.tlplint.core.timeline.TimelineCollector;
import org.tlplint.model.AuditModel;
import org.tlplint.rules.RuleCatalog;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.TaskTicks;
import org.tlplint.ui.internal.preferences.ProfilePreferences;

/** Audits the trace of a session; shows bytes and events, and can be cancelled. */
final class AuditJob extends Job {

    private final TraceSession session;
    private final IndexBuilder index;
    private final TimelineCollector timeline;

    AuditJob(TraceSession session, IndexBuilder index, TimelineCollector timeline) {
        super(NLS.bind(Messages.AuditJob_name, session.target().name()));
        this.session = session;
        this.index = index;
        this.timeline = timeline;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), TaskTicks.ALL);
        try {
            FileStamp stamp = FileStamp.of(session.target().path());
            OpenedTrace trace = OpenedTrace.of(session.target());
            if (!session.open(this, trace, FileStamp.of(stamp, trace.files()))) {
                return Status.CANCEL_STATUS;
            }
            Profile profile = ProjectProfile.of(session.target()).over(ProfilePreferences.profile());
            AuditResult result = RuleCatalog.engine().run(trace.request(profile), new Shown(monitor), index,
                    timeline);
            session.done(this, result, AuditModel.of(result), new Offences(result.findings()));
            // it may have been cut or replaced while it was read
            session.lookAtFile();
            return mark(result, monitor);
        } catch (CancellationException e) {
            session.end(this, TraceSession.Phase.CANCELLED, Messages.AuditJob_cancelled);
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            session.end(this, TraceSession.Phase.FAILED, e.getMessage());
            return Status.OK_STATUS;
        } catch (RuntimeException | OutOfMemoryError e) {
            session.end(this, TraceSession.Phase.FAILED, NLS.bind(Messages.AuditJob_bug, e));
            return Status.error(NLS.bind(Messages.AuditJob_bug, e), e);
        } finally {
            monitor.done();
        }
    }

    private IStatus mark(AuditResult result, IProgressMonitor monitor) {
        try {
            if (session.target().file() != null) {
                FindingMarkers.write(session.target().file(), result, monitor);
            }
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (CoreException e) {
            ILog.of(AuditJob.class).log(e.getStatus());
        }
        return Status.OK_STATUS;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == AuditJob.class || family == session;
    }

    private final class Shown extends AuditProgress {

        Shown(IProgressMonitor monitor) {
            super(monitor);
        }

        @Override
        public void at(long bytes, long totalBytes, long events) {
            session.progress(AuditJob.this, bytes, totalBytes);
            super.at(bytes, totalBytes, events);
        }
    }
}
