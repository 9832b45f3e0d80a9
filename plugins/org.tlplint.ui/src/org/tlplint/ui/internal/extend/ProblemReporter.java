/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.extend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.tlplint.core.extend.ContributionProblem;
import org.tlplint.ui.internal.Ids;

/** Logs what is wrong with contributions, each with the bundle that is to blame, and shows all that come together in one dialog. */
final class ProblemReporter implements Consumer<ContributionProblem> {

    /** Those of all extension points come up together when something is opened for the first time. */
    private static final long TOGETHER_MS = 1000;

    private final List<IStatus> untold = new ArrayList<>();
    private final Job tell = Job.createSystem(ExtendMessages.Problem_job, this::tell);

    @Override
    public void accept(ContributionProblem problem) {
        IStatus status = new Status(IStatus.ERROR, problem.from(), problem.text(), problem.cause());
        ILog.of(ProblemReporter.class).log(status);
        synchronized (untold) {
            untold.add(status);
        }
        tell.schedule(TOGETHER_MS);
    }

    void stop() {
        tell.cancel();
    }

    private void tell(IProgressMonitor monitor) {
        IStatus[] all;
        synchronized (untold) {
            all = untold.toArray(IStatus[]::new);
            untold.clear();
        }
        if (all.length > 0 && PlatformUI.isWorkbenchRunning()) {
            StatusManager.getManager().handle(new MultiStatus(Ids.PLUGIN, IStatus.ERROR, all,
                    all.length == 1 ? ExtendMessages.Problem_one : NLS.bind(ExtendMessages.Problem_several, all.length),
                    null), StatusManager.SHOW);
        }
    }
}
