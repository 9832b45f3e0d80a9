/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
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
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.audit.TraceSettings;

/** Brings files into the workspace, with project and folders if they do not exist. A file of the same name is kept. */
final class ImportOperation extends WorkspaceModifyOperation {

    private final List<ImportItem> items;
    private final IPath folder;
    private final Path snapshot;
    private final boolean link;
    private final List<IFile> imported = new ArrayList<>();

    ImportOperation(List<ImportItem> items, IPath folder, Path snapshot, boolean link) {
        this.items = items;
        this.folder = folder;
        this.snapshot = snapshot;
        this.link = link;
    }

    /** The traces in the workspace, as many as were brought before an error or a cancel. */
    List<IFile> imported() {
        return imported;
    }

    @Override
    protected void execute(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.Import_title, items.size() + 2);
        IContainer target = container(progress.split(1));
        IFile snapshotFile = snapshot == null ? null : bring(target, snapshot, progress.split(1));
        for (ImportItem item : items) {
            IFile file = bring(target, item.path(), progress.split(1));
            TraceSettings.store(file, item.chosen(), snapshotFile);
            imported.add(file);
        }
    }

    private IContainer container(IProgressMonitor monitor) throws CoreException {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        IProject project = root.getProject(folder.segment(0));
        if (!project.exists()) {
            project.create(monitor);
        }
        if (!project.isOpen()) {
            project.open(monitor);
        }
        IContainer container = project;
        for (int i = 1; i < folder.segmentCount(); i++) {
            IFolder child = container.getFolder(IPath.fromPortableString(folder.segment(i)));
            if (!child.exists()) {
                child.create(IResource.NONE, true, monitor);
            }
            container = child;
        }
        return container;
    }

    private IFile bring(IContainer target, Path source, SubMonitor progress) throws CoreException {
        IFile file = free(target, source.getFileName().toString());
        if (link) {
            file.createLink(source.toUri(), IResource.NONE, progress);
            return file;
        }
        try (InputStream in = Files.newInputStream(source); InputStream checked = new Cancelable(in, progress)) {
            file.create(checked, IResource.NONE, progress);
        } catch (IOException e) {
            throw new CoreException(Status.error(NLS.bind(Messages.Import_failed, source, e.getMessage()), e));
        } catch (OperationCanceledException e) {
            file.delete(true, null);
            throw e;
        }
        return file;
    }

    /** The name, or the name with a number before its first dot if there is such a file already. */
    private static IFile free(IContainer target, String name) {
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
