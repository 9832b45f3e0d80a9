/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.state;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.tlplint.core.audit.AccessSearch;
import org.tlplint.core.audit.AccessTarget;
import org.tlplint.core.trace.EventRef;
import org.tlplint.ui.internal.audit.EventSelection;
import org.tlplint.ui.internal.editor.OverviewPage;
import org.tlplint.ui.internal.editor.TraceEditor;

/** The ways from what is selected in a view of the state to the accesses before and after, and to the write that set it. */
final class AccessSteps {

    private final StateView view;
    private AccessJob job;

    AccessSteps(StateView view) {
        this.view = view;
    }

    /** Goes to the access before or after the selected event. */
    void step(boolean forward) {
        AccessTarget target = view.target();
        StateAtEvent state = view.service().state();
        if (target == null || state == null) {
            return;
        }
        cancel();
        long event = state.selection().event();
        TraceEditor editor = view.service().editor();
        String label = view.targetLabel();
        int vector = view.vector();
        view.say(null);
        job = new AccessJob(editor.session(), target, label, event, forward, found -> {
            if (!view.shows(editor)) {
                return;
            }
            if (found == AccessSearch.NONE) {
                view.say(NLS.bind(forward ? StateMessages.Access_no_next : StateMessages.Access_no_previous, label,
                        event));
            } else {
                select(editor, new EventSelection(editor.session(), found, target.bdf(), vector));
            }
        });
        view.getSite().getService(IWorkbenchSiteProgressService.class).schedule(job, 0, true);
    }

    /** Goes to the write that set what is selected. */
    void goToSetter() {
        EventRef by = view.setter();
        TraceEditor editor = view.service().editor();
        if (by != null && by.event() >= 0 && editor != null && view.target() != null) {
            select(editor, new EventSelection(editor.session(), by.event(), view.target().bdf(), view.vector()));
        }
    }

    /** Whoever sees the overview has no use for a selection in a table that is not seen. */
    private static void select(TraceEditor editor, EventSelection event) {
        if (editor.shownPage() instanceof OverviewPage) {
            editor.show(event);
        } else {
            editor.select(event);
        }
    }

    void cancel() {
        if (job != null) {
            job.cancel();
        }
    }
}
