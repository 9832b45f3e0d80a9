/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.tlplint.ui.internal.TaskTicks;
import org.tlplint.ui.internal.Texts;

/**
 * Copies a large trace into the workspace while it can already be looked at: until the copy is whole, whoever wants its
 * bytes reads the original. The file of the workspace is there from the beginning, and empty; it gets its content all at
 * once, so that nobody ever takes a part for the whole.
 */
public final class CopyJob extends Job {

    /** Files of at least so many bytes are worth a job. */
    public static final long LARGE = 16L << 20;
    /** Bytes between two looks at whether the user wants to cancel; a slow disk of the network takes 50 ms for them. */
    private static final int STEP = 512 << 10;

    private static final Map<Path, CopyJob> RUNNING = new ConcurrentHashMap<>();

    private final Path source;
    private final IFile file;
    private final Path local;
    private final Path part;

    private CopyJob(Path source, IFile file, Path local) {
        super(NLS.bind(AuditMessages.Copy_job, source.getFileName()));
        this.source = source;
        this.file = file;
        this.local = local;
        part = local.resolveSibling("." + local.getFileName() + ".part"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /**
     * Begins to copy.
     *
     * @param file an empty file of the workspace
     */
    public static void start(Path source, IFile file) {
        Path local = key(file.getLocation().toPath());
        CopyJob job = new CopyJob(source, file, local);
        RUNNING.put(local, job);
        job.schedule();
    }

    /** Where the bytes of a file are: elsewhere while it is being copied. */
    public static Path whereIs(Path file) {
        CopyJob job = RUNNING.get(key(file));
        return job == null ? file : job.source;
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == CopyJob.class;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        boolean whole = false;
        try {
            part.toFile().deleteOnExit();
            whole = copy(monitor);
            if (whole) {
                Files.setLastModifiedTime(part, Files.getLastModifiedTime(source));
                Files.move(part, local, StandardCopyOption.REPLACE_EXISTING);
            }
            return whole ? Status.OK_STATUS : Status.CANCEL_STATUS;
        } catch (IOException e) {
            whole = false;
            return Status.error(NLS.bind(AuditMessages.Copy_failed, source, e), e);
        } finally {
            RUNNING.remove(local);
            finish(whole);
            monitor.done();
        }
    }

    private boolean copy(IProgressMonitor monitor) throws IOException {
        try (FileChannel in = FileChannel.open(source, StandardOpenOption.READ);
                FileChannel out = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            long size = in.size();
            monitor.beginTask(getName(), TaskTicks.ALL);
            TaskTicks ticks = new TaskTicks(monitor);
            for (long at = 0; at < size;) {
                if (monitor.isCanceled()) {
                    return false;
                }
                long count = in.transferTo(at, Math.min(STEP, size - at), out);
                if (count <= 0) {
                    throw new IOException(NLS.bind(AuditMessages.File_changed, source));
                }
                at += count;
                if (ticks.at(at, size)) {
                    monitor.subTask(NLS.bind(AuditMessages.Copy_progress, Texts.bytes(at), Texts.bytes(size)));
                }
            }
            return !monitor.isCanceled();
        }
    }

    /** Lets the workspace see the content, or takes the file away that got none. */
    private void finish(boolean whole) {
        try {
            Files.deleteIfExists(part);
            if (whole) {
                file.refreshLocal(IResource.DEPTH_ZERO, null);
            } else {
                file.delete(true, null);
            }
        } catch (IOException | CoreException e) {
            ILog.of(CopyJob.class).warn(NLS.bind(AuditMessages.Copy_failed, source, e.getMessage()), e);
        }
    }
}
