/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Messages;

/**
 * What the user chose for a trace of the workspace; kept with the file over restarts. Files of the workspace are kept by
 * where they are in it, so that a workspace can be moved.
 */
public final class TraceSettings {

    /** Marks a file as a trace, whatever its content looks like; plugin.xml knows it. */
    private static final QualifiedName TRACE = new QualifiedName(Ids.PLUGIN, "trace");
    private static final QualifiedName FORMAT = new QualifiedName(Ids.PLUGIN, "format");
    private static final QualifiedName SNAPSHOTS = new QualifiedName(Ids.PLUGIN, "snapshots");
    private static final QualifiedName DEVICES = new QualifiedName(Ids.PLUGIN, "devices");
    private static final String IN_WORKSPACE = "workspace:";

    private TraceSettings() {
    }

    /** Remembers the choices. */
    public static void store(IFile trace, TraceChoices choices) throws CoreException {
        trace.setPersistentProperty(TRACE, "true");
        trace.setPersistentProperty(FORMAT, choices.format().isEmpty() ? null : choices.format());
        trace.setPersistentProperty(SNAPSHOTS, text(choices.snapshots()));
        trace.setPersistentProperty(DEVICES, text(choices.devices()));
    }

    /** What was chosen for a file; nothing if nobody did. */
    public static TraceChoices of(IFile trace) throws CoreException {
        String format = trace.getPersistentProperty(FORMAT);
        return new TraceChoices(format == null ? "" : format, paths(trace.getPersistentProperty(SNAPSHOTS)),
                paths(trace.getPersistentProperty(DEVICES)));
    }

    /**
     * The trace with its choices.
     *
     * @throws CoreException if the file is not stored in a local file system
     */
    public static TraceTarget target(IFile trace) throws CoreException {
        IPath location = trace.getLocation();
        if (location == null) {
            throw new CoreException(Status.error(NLS.bind(Messages.Trace_not_local, trace.getFullPath())));
        }
        return new TraceTarget(trace.getName(), location.toPath(), trace, of(trace));
    }

    private static String text(List<Path> files) {
        return files.isEmpty() ? null : files.stream().map(TraceSettings::text).collect(Collectors.joining("\n"));
    }

    private static String text(Path file) {
        IFile[] found = root().findFilesForLocationURI(file.toUri());
        return found.length == 0 ? file.toAbsolutePath().toString()
                : IN_WORKSPACE + found[0].getFullPath().toPortableString();
    }

    private static List<Path> paths(String text) {
        List<Path> files = new ArrayList<>();
        for (String line : text == null ? List.<String>of() : text.lines().toList()) {
            if (line.startsWith(IN_WORKSPACE)) {
                IFile file = root().getFile(IPath.fromPortableString(line.substring(IN_WORKSPACE.length())));
                IPath location = file.getLocation();
                // a file that is gone is named all the same, so that opening says which one that is
                files.add(location == null ? Path.of(file.getFullPath().toOSString()) : location.toPath());
            } else {
                files.add(Path.of(line));
            }
        }
        return files;
    }

    private static IWorkspaceRoot root() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }
}
