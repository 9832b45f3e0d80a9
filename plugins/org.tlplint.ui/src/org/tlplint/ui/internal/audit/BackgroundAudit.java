/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.tlplint.core.rule.Profile;
import org.tlplint.model.Audit;
import org.tlplint.model.AuditModel;
import org.tlplint.rules.RuleCatalog;
import org.tlplint.ui.internal.TaskTicks;
import org.tlplint.ui.internal.preferences.ProfilePreferences;

/** Audits a trace that no editor shows. Not for the UI thread. */
public final class BackgroundAudit {

    private BackgroundAudit() {
    }

    /**
     * Audits a trace with the settings that its editor would use.
     *
     * @throws IOException if it cannot be read; the message says why
     * @throws java.util.concurrent.CancellationException if the monitor was cancelled
     */
    public static Audit of(TraceTarget target, IProgressMonitor monitor) throws IOException {
        SubMonitor progress = SubMonitor.convert(monitor, TaskTicks.ALL);
        OpenedTrace trace = OpenedTrace.of(target);
        try {
            Profile profile = ProjectProfile.of(target).over(ProfilePreferences.profile());
            return AuditModel.of(RuleCatalog.engine().run(trace.request(profile), new AuditProgress(progress)));
        } finally {
            trace.close();
        }
    }
}
