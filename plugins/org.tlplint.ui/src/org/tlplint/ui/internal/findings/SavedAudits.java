/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.tlplint.model.Audit;
import org.tlplint.model.AuditComparison;
import org.tlplint.model.AuditFile;
import org.tlplint.ui.internal.Ids;

/** Saves audits and compares them. */
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

    /** Asks for a saved audit and compares this one with it. */
    public static void compareWithFile(IWorkbenchPage page, AuditHost host) {
        FileDialog dialog = new FileDialog(page.getWorkbenchWindow().getShell(), SWT.OPEN);
        dialog.setText(FindingsMessages.Compare_choose);
        dialog.setFilterExtensions(new String[] {"*." + AuditFile.EXTENSION});
        String chosen = dialog.open();
        if (chosen != null) {
            compare(page, Path.of(chosen), host);
        }
    }

    /** Compares an audit with one that was saved earlier. */
    public static void compare(IWorkbenchPage page, Path earlier, AuditHost host) {
        Audit later = host.audit();
        String name = host.name();
        if (later != null) {
            compare(page, earlier.getFileName().toString(), name, () -> AuditComparison.of(AuditFile.load(earlier),
                    later));
        }
    }

    /** Compares two saved audits. */
    public static void compare(IWorkbenchPage page, Path earlier, Path later) {
        compare(page, earlier.getFileName().toString(), later.getFileName().toString(),
                () -> AuditComparison.of(AuditFile.load(earlier), AuditFile.load(later)));
    }

    private interface Comparer {
        AuditComparison compare() throws IOException;
    }

    private static void compare(IWorkbenchPage page, String earlier, String later, Comparer comparer) {
        Job job = Job.create(FindingsMessages.Compare_job, (ICoreRunnable) monitor -> {
            try {
                CompareInput input = new CompareInput(earlier, later, comparer.compare());
                page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> open(page, input));
            } catch (IOException e) {
                throw new CoreException(Status.error(e.getMessage(), e));
            }
        });
        job.setUser(true);
        job.schedule();
    }

    private static void open(IWorkbenchPage page, CompareInput input) {
        try {
            page.openEditor(input, Ids.COMPARE_EDITOR);
        } catch (PartInitException e) {
            org.eclipse.core.runtime.ILog.of(SavedAudits.class).log(e.getStatus());
        }
    }
}
