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
import org.eclipse.ui.PlatformUI;
import org.tlplint.model.Audit;
import org.tlplint.report.Report;
import org.tlplint.report.ReportProgress;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.TaskTicks;

/** Writes a report. */
public final class ReportJob extends Job {

    private final Audit audit;
    private final Report report;
    private final Path destination;
    private final boolean open;

    /**
     * @param open whether the report is opened when it has been written
     */
    ReportJob(Audit audit, Report report, Path destination, boolean open) {
        super(NLS.bind(Messages.Export_job, destination.getFileName()));
        this.audit = audit;
        this.report = report;
        this.destination = destination;
        this.open = open;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), TaskTicks.ALL);
        try {
            report.write(audit, destination, new Shown(monitor));
            refresh(monitor);
            if (open) {
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> ReportOpener.open(destination));
            }
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

    /** Shows the part that is written, and how much of all there is. */
    private static final class Shown implements ReportProgress {
        private final IProgressMonitor monitor;
        private String part = "";
        private final TaskTicks ticks;

        Shown(IProgressMonitor monitor) {
            this.monitor = monitor;
            ticks = new TaskTicks(monitor);
        }

        @Override
        public void at(String name, long done, long all) {
            if (!name.equals(part)) {
                part = name;
                monitor.subTask(NLS.bind(Messages.Export_part, name));
            }
            ticks.at(done, all);
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }
    }
}
