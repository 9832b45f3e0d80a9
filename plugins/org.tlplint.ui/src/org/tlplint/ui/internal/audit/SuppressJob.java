/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.tlplint.core.rule.Suppression;

/** Writes suppressions into the profile file of a trace, or takes them out; the sessions that it concerns follow by themselves. */
public final class SuppressJob extends WorkspaceJob {

    private final ProjectProfile profile;
    private final List<Suppression> suppressions;
    private final boolean in;
    private final Runnable done;

    /**
     * @param in whether the suppressions come in, not go out
     * @param done called in the job when the file is written
     */
    public SuppressJob(ProjectProfile profile, List<Suppression> suppressions, boolean in, Runnable done) {
        super(NLS.bind(AuditMessages.Suppress_job, profile.name()));
        this.profile = profile;
        this.suppressions = List.copyOf(suppressions);
        this.in = in;
        this.done = done;
        if (profile.file() != null) {
            setRule(profile.file().getProject());
        }
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) {
        try {
            if (in) {
                profile.suppress(suppressions, monitor);
            } else {
                profile.unsuppress(suppressions, monitor);
            }
            done.run();
            return Status.OK_STATUS;
        } catch (IOException | CoreException e) {
            return Status.error(NLS.bind(AuditMessages.Suppress_failed, profile.name(), e.getMessage()), e);
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == SuppressJob.class;
    }
}
