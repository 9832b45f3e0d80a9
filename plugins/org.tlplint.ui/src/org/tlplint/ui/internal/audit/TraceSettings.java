/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.QualifiedName;
import org.tlplint.ui.internal.Ids;

/** What the user chose for a trace of the workspace; kept with the file over restarts. */
public final class TraceSettings {

    private static final QualifiedName FORMAT = new QualifiedName(Ids.PLUGIN, "format");
    private static final QualifiedName SNAPSHOT = new QualifiedName(Ids.PLUGIN, "snapshot");

    private TraceSettings() {
    }

    /**
     * Remembers the choices.
     *
     * @param format id of the format, or null to detect it
     * @param snapshot a file of the workspace, or null for none
     */
    public static void store(IFile trace, String format, IFile snapshot) throws CoreException {
        trace.setPersistentProperty(FORMAT, format);
        trace.setPersistentProperty(SNAPSHOT, snapshot == null ? null : snapshot.getFullPath().toPortableString());
    }

    /**
     * The trace with its choices.
     *
     * @throws CoreException if the file is not stored in a local file system
     */
    public static TraceTarget target(IFile trace) throws CoreException {
        String snapshot = trace.getPersistentProperty(SNAPSHOT);
        IFile snapshotFile = snapshot == null ? null
                : trace.getWorkspace().getRoot().getFile(IPath.fromPortableString(snapshot));
        return new TraceTarget(trace.getName(), local(trace), trace, trace.getPersistentProperty(FORMAT),
                snapshotFile == null || !snapshotFile.exists() ? null : local(snapshotFile));
    }

    private static Path local(IFile file) throws CoreException {
        IPath location = file.getLocation();
        if (location == null) {
            throw new CoreException(org.eclipse.core.runtime.Status.error(
                    org.eclipse.osgi.util.NLS.bind(org.tlplint.ui.internal.Messages.Trace_not_local,
                            file.getFullPath())));
        }
        return location.toPath();
    }
}
