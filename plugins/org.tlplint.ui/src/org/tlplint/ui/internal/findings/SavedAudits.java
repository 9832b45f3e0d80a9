/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.tlplint.model.Audit;
import org.tlplint.model.AuditFile;

/** Saves audits. */
public final class SavedAudits {

    private SavedAudits() {
    }

    /** Asks for a file of the workspace and saves the audit there. */
    public static void save(Shell shell, AuditHost host) {
        Audit audit = host.audit();
        if (audit == null) {
            return;
        }
        SaveAsDialog dialog = new SaveAsDialog(shell);
        IFile trace = host.session() == null ? null : host.session().target().file();
        if (trace == null) {
            dialog.setOriginalName(fileName(host.name()));
        } else {
            dialog.setOriginalFile(trace.getParent().getFile(IPath.fromPortableString(fileName(trace.getName()))));
        }
        if (dialog.open() == SaveAsDialog.OK && dialog.getResult() != null) {
            IPath path = dialog.getResult();
            store(audit, ResourcesPlugin.getWorkspace().getRoot().getFile(
                    AuditFile.EXTENSION.equals(path.getFileExtension()) ? path
                            : path.addFileExtension(AuditFile.EXTENSION)));
        }
    }

    private static String fileName(String trace) {
        return trace.replaceAll("(\\.(log|csv|txt|zst|gz|xz|zip))+$", "") + '.' + AuditFile.EXTENSION;
    }

    /** Saves an audit in a file of the workspace, in a job. */
    public static void store(Audit audit, IFile file) {
        Job job = Job.create(NLS.bind(FindingsMessages.Save_job, file.getName()), (ICoreRunnable) monitor -> {
            try {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                AuditFile.save(audit, bytes);
                ByteArrayInputStream content = new ByteArrayInputStream(bytes.toByteArray());
                if (file.exists()) {
                    file.setContents(content, true, true, monitor);
                } else {
                    file.create(content, true, monitor);
                }
            } catch (IOException e) {
                throw new CoreException(Status.error(NLS.bind(FindingsMessages.Save_failed, file.getName(),
                        e.getMessage()), e));
            }
        });
        job.setRule(file.getProject());
        job.setUser(true);
        job.schedule();
    }
}
