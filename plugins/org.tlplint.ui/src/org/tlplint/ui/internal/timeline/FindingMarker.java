/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import java.util.function.BiConsumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.timeline.Timeline;
import org.tlplint.ui.internal.Later;

/** Sorts the findings of an audit to their lanes, in a job: there may be a hundred thousand. UI thread, but for the job. */
final class FindingMarker {

    private final Control page;
    private final BiConsumer<Timeline, FindingMarks> came;
    private AuditResult wanted;
    private boolean busy;

    /**
     * @param page for which it is done; when it is closed nobody is told
     * @param came called in the UI thread with what was sorted, unless that is no longer wanted
     */
    FindingMarker(Control page, BiConsumer<Timeline, FindingMarks> came) {
        this.page = page;
        this.came = came;
    }

    /** Whether the findings that are wanted are still being sorted. */
    boolean isBusy() {
        return busy;
    }

    /** Wants the findings of an audit, which may be those that are there already. */
    void want(AuditResult result, Timeline timeline) {
        if (result == wanted) {
            return;
        }
        wanted = result;
        busy = true;
        Job.createSystem(TimelineMessages.Marks_job, (ICoreRunnable) monitor -> {
            FindingMarks marks = new FindingMarks(result.findings(), timeline);
            Later.run(page, () -> {
                if (result == wanted) {
                    busy = false;
                    came.accept(timeline, marks);
                }
            });
        }).schedule();
    }

    /** Wants none. */
    void forget() {
        wanted = null;
        busy = false;
    }
}
