/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.tlplint.model.Audit;
import org.tlplint.model.AuditFile;
import org.tlplint.ui.internal.audit.BackgroundAudit;
import org.tlplint.ui.internal.audit.TraceSettings;
import org.tlplint.ui.internal.views.OpenEditors;

/**
 * One of two audits that are compared: it is open, was saved, or is made of a trace first.
 *
 * @param name for people
 * @param place the same with its folder, for two of one name
 */
public record CompareSide(String name, String place, Source source) {

    /** Where the audit comes from. */
    @FunctionalInterface
    public interface Source {

        /** Gives the audit; not for the UI thread. */
        Audit get(IProgressMonitor monitor) throws IOException, CoreException;
    }

    /** An audit that is open; null if it is not there yet. */
    public static CompareSide of(AuditHost host) {
        Audit audit = host.audit();
        return audit == null ? null : new CompareSide(host.name(), host.place(), monitor -> audit);
    }

    /** A saved audit. */
    public static CompareSide of(Path saved) {
        return new CompareSide(saved.getFileName().toString(), saved.toString(), monitor -> AuditFile.load(saved));
    }

    /** A saved audit or a trace of the workspace: as it is open in an editor, or else audited now. UI thread. */
    public static CompareSide of(IWorkbenchPage page, IFile file) {
        String place = file.getFullPath().makeRelative().toString();
        if (AuditFile.EXTENSION.equals(file.getFileExtension())) {
            return new CompareSide(file.getName(), place, monitor -> {
                if (file.getLocation() == null) {
                    throw new CoreException(Status.error(NLS.bind(FindingsMessages.Saved_not_local, file.getName())));
                }
                return AuditFile.load(file.getLocation().toPath());
            });
        }
        AuditHost open = open(page, file);
        return open != null ? of(open)
                : new CompareSide(file.getName(), place,
                        monitor -> BackgroundAudit.of(TraceSettings.target(file), monitor));
    }

    /** The audit of a trace that is open, done and up to date; or null. */
    private static AuditHost open(IWorkbenchPage page, IFile file) {
        return OpenEditors.of(page, AuditHost.class)
                .filter(host -> host.session() != null && file.equals(host.session().target().file())
                        && host.audit() != null && !host.session().isOutdated())
                .findFirst().orElse(null);
    }
}
