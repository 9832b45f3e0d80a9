/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.tlplint.core.audit.SourceSummary;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.write.TraceFile;
import org.tlplint.ui.internal.TaskTicks;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.audit.TraceSession;

/** Writes events of a trace as a trace of their own. Nothing is left behind when it is cancelled or fails. */
public final class ExportJob extends Job {

    private static final int PATIENCE = 0x3ff;
    private static final int WAIT_MS = 50;

    private final TraceSession session;
    private final ExportChoice choice;
    private long written;

    ExportJob(TraceSession session, ExportChoice choice) {
        super(NLS.bind(EventMessages.Export_job, choice.file().getFileName()));
        this.session = session;
        this.choice = choice;
        setUser(true);
    }

    /** What the sources of a trace have shown. */
    static Set<Trait> traits(TraceSession session) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (session.result() != null) {
            for (SourceSummary source : session.result().sources()) {
                if (!source.snapshot()) {
                    traits.addAll(source.traits());
                }
            }
        }
        return traits;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), TaskTicks.ALL);
        try (TraceFile file = new TraceFile(choice.file(), choice.format(), choice.packing())) {
            awaitFilter(monitor);
            write(file, monitor);
            file.finish(traits(session));
            refresh();
            return Status.info(told(file.losses().counts()));
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException | RuntimeException e) {
            return Status.error(NLS.bind(EventMessages.Export_failed, choice.file(), e.getMessage()), e);
        } finally {
            monitor.done();
        }
    }

    /** A filter that is still looking would leave events out. */
    private void awaitFilter(IProgressMonitor monitor) throws IOException {
        EventQuery filter = choice.filter();
        while (filter != null && !filter.isOver()) {
            if (monitor.isCanceled()) {
                throw new CancellationException();
            }
            monitor.subTask(NLS.bind(EventMessages.Export_waiting, filter.percent()));
            try {
                Thread.sleep(WAIT_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
        }
        if (filter != null && !filter.failure().isEmpty()) {
            throw new IOException(filter.failure());
        }
    }

    private void write(TraceFile file, IProgressMonitor monitor) throws IOException {
        long all = session.events();
        TaskTicks ticks = new TaskTicks(monitor);
        IOException[] failed = new IOException[1];
        session.view().read(0, event -> {
            try {
                if (isWanted(event)) {
                    file.write(event);
                    written++;
                }
            } catch (IOException e) {
                failed[0] = e;
                return false;
            }
            if ((event.index() & PATIENCE) == 0) {
                if (monitor.isCanceled()) {
                    throw new CancellationException();
                }
                ticks.at(event.index(), all);
                monitor.subTask(NLS.bind(EventMessages.Export_progress, new Object[] {Texts.count(event.index()),
                        Texts.count(all), Texts.count(written)}));
            }
            return true;
        });
        if (failed[0] != null) {
            throw failed[0];
        }
    }

    private boolean isWanted(TraceEvent event) {
        return choice.wanted().test(event.index()) && (event.timeNs() == TraceEvent.NO_TIME
                || event.timeNs() >= choice.fromNs() && event.timeNs() <= choice.toNs());
    }

    private String told(Map<String, Long> losses) {
        String lost = losses.entrySet().stream().map(e -> e.getKey() + ": " + Texts.count(e.getValue()))
                .collect(Collectors.joining("\n"));
        String done = NLS.bind(EventMessages.Export_done, Texts.count(written), choice.file());
        return lost.isEmpty() ? done : done + '\n' + lost;
    }

    private void refresh() {
        for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(choice.file().toUri())) {
            try {
                file.refreshLocal(IResource.DEPTH_ZERO, null);
            } catch (CoreException e) {
                ILog.of(ExportJob.class).log(e.getStatus());
            }
        }
    }
}
