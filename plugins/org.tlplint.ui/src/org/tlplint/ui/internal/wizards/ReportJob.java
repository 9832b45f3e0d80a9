/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.tlplint.core.audit.AuditResult;
import org.tlplint.model.AuditModel;
import org.tlplint.report.Report;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.audit.TraceSession;

/** Writes a report. */
public final class ReportJob extends Job {

    private final AuditResult result;
    private final Report report;
    private final Path destination;

    ReportJob(TraceSession session, Report report, Path destination) {
        super(NLS.bind(Messages.Export_job, destination.getFileName()));
        result = session.result();
        this.report = report;
        this.destination = destination;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        try {
            report.write(AuditModel.of(result), destination, monitor::isCanceled);
            refresh(monitor);
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            return Status.error(NLS.bind(Messages.Export_failed, destination, e.getMessage()), e);
        } catch (CoreException e) {
            return e.getStatus();
        } finally {
            monitor.done();
        }
    }

    /** Shows the new file if it lies in the workspace. */
    private void refresh(IProgressMonitor monitor) throws CoreException {
        URI folder = destination.getParent().toUri();
        for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder)) {
            container.refreshLocal(report.isFolder() ? IResource.DEPTH_INFINITE : IResource.DEPTH_ONE, monitor);
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == ReportJob.class;
    }
}
