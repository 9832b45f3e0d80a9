/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.tlplint.core.set.TraceSet;
import org.tlplint.core.set.TraceSetException;
import org.tlplint.core.set.TraceSetWriter;
import org.tlplint.ui.internal.audit.CopyJob;
import org.tlplint.ui.internal.audit.TraceChoices;
import org.tlplint.ui.internal.audit.TraceSettings;
import org.tlplint.ui.internal.wizards.ImportItem.Role;

/** Brings files into the workspace, with project and folders if they do not exist. A file of the same name is kept. */
final class ImportOperation extends WorkspaceModifyOperation {

    private final ImportPlan plan;
    private final List<IFile> imported = new ArrayList<>();
    private final List<TraceSet.Source> sources = new ArrayList<>();
    private final List<TraceSet.Snapshot> dumps = new ArrayList<>();
    private final List<Path> snapshots = new ArrayList<>();
    private final List<Path> devices = new ArrayList<>();

    ImportOperation(ImportPlan plan) {
        this.plan = plan;
    }

    /** The traces in the workspace, as many as were brought before an error or a cancel. */
    List<IFile> imported() {
        return imported;
    }

    @Override
    protected void execute(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, ImportMessages.title, plan.items().size() + 2);
        IContainer target = container(progress.split(1));
        List<IFile> traces = new ArrayList<>();
        List<ImportItem> traceItems = new ArrayList<>();
        for (int i = 0; i < plan.items().size(); i++) {
            ImportItem item = plan.items().get(i);
            IFile file = bring(target, item, progress.split(1));
            switch (item.role()) {
                case SNAPSHOT -> snapshots.add(file.getLocation().toPath());
                case DEVICE -> devices.add(file.getLocation().toPath());
                default -> {
                    traces.add(file);
                    traceItems.add(item);
                }
            }
            if (plan.set() != null) {
                addToSet(item, file, plan.set().shifts().get(i));
            }
        }
        if (plan.set() != null) {
            imported.add(writeSet(target));
        } else {
            for (int i = 0; i < traces.size(); i++) {
                TraceSettings.store(traces.get(i), new TraceChoices(traceItems.get(i).chosen(), snapshots, devices));
                imported.add(traces.get(i));
            }
        }
    }

    private void addToSet(ImportItem item, IFile file, ImportPlan.Shift shift) {
        String name = file.isLinked() ? file.getLocation().toOSString() : file.getName();
        if (item.role() == Role.TRACE) {
            sources.add(new TraceSet.Source(name, item.chosen(), "", shift.offsetNs(), 0));
        } else if (item.role() == Role.SNAPSHOT) {
            dumps.add(new TraceSet.Snapshot(name, item.chosen(), shift.moment(), 0));
        }
    }

    private IFile writeSet(IContainer target) throws CoreException {
        List<String> described = devices.stream().map(
                d -> d.startsWith(target.getLocation().toPath()) ? d.getFileName().toString() : d.toString()).toList();
        IFile file = free(target, plan.set().name());
        try {
            String text = TraceSetWriter.write(new TraceSet(sources, dumps, described), file.getName());
            file.create(text.getBytes(StandardCharsets.UTF_8), IResource.NONE, null);
        } catch (TraceSetException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
        TraceSettings.store(file, TraceChoices.NONE);
        return file;
    }

    private IContainer container(IProgressMonitor monitor) throws CoreException {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        IProject project = root.getProject(plan.folder().segment(0));
        if (!project.exists()) {
            project.create(monitor);
        }
        if (!project.isOpen()) {
            project.open(monitor);
        }
        IContainer container = project;
        for (int i = 1; i < plan.folder().segmentCount(); i++) {
            IFolder child = container.getFolder(IPath.fromPortableString(plan.folder().segment(i)));
            if (!child.exists()) {
                child.create(IResource.NONE, true, monitor);
            }
            container = child;
        }
        return container;
    }

    private IFile bring(IContainer target, ImportItem item, SubMonitor progress) throws CoreException {
        Path source = item.path();
        IFile file = free(target, item.name());
        if (item.from().isPacked()) {
            return unpack(item, file, progress);
        }
        // a set names files beside it: where it is, they are
        if (plan.link() || item.role() == Role.SET) {
            file.createLink(source.toUri(), IResource.NONE, progress);
            return file;
        }
        if (source.toFile().length() >= CopyJob.LARGE) {
            file.create(new byte[0], IResource.NONE, progress);
            CopyJob.start(source, file);
            return file;
        }
        try (InputStream in = Files.newInputStream(source); InputStream checked = new Cancelable(in, progress)) {
            file.create(checked, IResource.NONE, progress);
        } catch (IOException e) {
            throw new CoreException(Status.error(NLS.bind(ImportMessages.failed, source, e.getMessage()), e));
        } catch (OperationCanceledException e) {
            file.delete(true, null);
            throw e;
        }
        return file;
    }

    /** A file of an archive with several becomes a file of its own: each has its format, times and snapshots. */
    private static IFile unpack(ImportItem item, IFile file, SubMonitor progress) throws CoreException {
        try (InputStream in = item.from().input().open(0); InputStream checked = new Cancelable(in, progress)) {
            file.create(checked, IResource.NONE, progress);
        } catch (IOException e) {
            throw new CoreException(
                    Status.error(NLS.bind(ImportMessages.failed, item.from().shown(), e.getMessage()), e));
        } catch (CoreException | OperationCanceledException e) {
            file.delete(true, null);
            throw e;
        }
        return file;
    }

    /** The name, or the name with a number before its first dot if there is such a file already. */
    static IFile free(IContainer target, String name) {
        IFile file = target.getFile(IPath.fromPortableString(name));
        int dot = name.indexOf('.', 1);
        String stem = dot < 0 ? name : name.substring(0, dot);
        String rest = dot < 0 ? "" : name.substring(dot);
        for (int i = 2; file.exists(); i++) {
            file = target.getFile(IPath.fromPortableString(stem + '-' + i + rest));
        }
        return file;
    }

    /** Ends the reading when the user cancels. */
    private static final class Cancelable extends FilterInputStream {
        private final IProgressMonitor monitor;

        Cancelable(InputStream in, IProgressMonitor monitor) {
            super(in);
            this.monitor = monitor;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            return super.read(bytes, offset, length);
        }
    }
}
