/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.io.IOException;
import java.time.LocalDate;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.rule.Profile;
import org.tlplint.model.AuditModel;
import org.tlplint.ui.internal.preferences.ProfilePreferences;

/**
 * Puts the suppressions of the profile into force without reading the trace again. What else the profile changed needs a new
 * audit, which the session says.
 */
public final class ReweighJob extends Job {

    private final TraceSession session;

    public ReweighJob(TraceSession session) {
        super(NLS.bind(AuditMessages.Reweigh_job, session.target().name()));
        this.session = session;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        AuditResult old = session.result();
        if (old == null) {
            return Status.OK_STATUS;
        }
        try {
            Profile profile = ProjectProfile.of(session.target()).over(ProfilePreferences.profile());
            boolean same = profile.settings().equals(old.profile().settings())
                    && profile.rules().equals(old.profile().rules());
            AuditResult judged = old.with(profile.suppressions(), LocalDate.now());
            if (!old.profile().suppressions().equals(profile.suppressions()) && session.reweighed(old, judged,
                    AuditModel.of(judged), new Offences(judged.findings())) && session.target().file() != null) {
                FindingMarkers.write(session.target().file(), judged, monitor);
            }
            session.setOutdated(!same);
        } catch (IOException e) {
            return Status.warning(NLS.bind(AuditMessages.Reweigh_failed, session.target().name(), e.getMessage()), e);
        } catch (CoreException e) {
            ILog.of(ReweighJob.class).log(e.getStatus());
        }
        return Status.OK_STATUS;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == session || family == ReweighJob.class;
    }
}
