/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.io.IOException;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.tlplint.model.Audit;
import org.tlplint.model.AuditComparison;
import org.tlplint.ui.internal.Ids;

/** Gets two audits, which may mean to audit two traces, compares them and opens the comparison. */
public final class CompareJob extends Job {

    private static final int SIDE = 100;

    private final IWorkbenchPage page;
    private final CompareSide earlier;
    private final CompareSide later;

    /**
     * @param page that shows the comparison
     */
    public CompareJob(IWorkbenchPage page, CompareSide earlier, CompareSide later) {
        super(NLS.bind(FindingsMessages.Compare_job, earlier.name(), later.name()));
        this.page = page;
        this.earlier = earlier;
        this.later = later;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, getName(), 2 * SIDE + 2);
        try {
            Audit before = earlier.source().get(progress.split(SIDE));
            Audit after = later.source().get(progress.split(SIDE));
            AuditComparison comparison = AuditComparison.of(before, after);
            progress.split(1);
            boolean alike = earlier.name().equals(later.name());
            CompareInput input = CompareInput.of(alike ? earlier.place() : earlier.name(),
                    alike ? later.place() : later.name(), comparison);
            progress.split(1);
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(input));
            return Status.OK_STATUS;
        } catch (CancellationException | OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            return Status.error(e.getMessage(), e);
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    private void open(CompareInput input) {
        if (page.getWorkbenchWindow() == null || page.getWorkbenchWindow().getShell() == null) {
            // the window was closed meanwhile
            return;
        }
        try {
            page.openEditor(input, Ids.COMPARE_EDITOR);
        } catch (PartInitException e) {
            ILog.of(CompareJob.class).log(e.getStatus());
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == CompareJob.class;
    }
}
