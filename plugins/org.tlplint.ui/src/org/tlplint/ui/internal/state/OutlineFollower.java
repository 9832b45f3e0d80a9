/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.state;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.tlplint.core.text.Aspect;
import org.tlplint.core.text.EventLister;
import org.tlplint.core.text.EventRow;
import org.tlplint.core.trace.Bdf;
import org.tlplint.ui.internal.Later;
import org.tlplint.ui.internal.UserSettings;
import org.tlplint.ui.internal.audit.EventSelection;
import org.tlplint.ui.internal.editor.TraceEditor;

/**
 * Selects in the outline what the editor's selected event belongs to: its finding, else its vector, else its function. Which
 * function that is stands in the event's row, which a job reads if the selection does not tell.
 */
final class OutlineFollower {

    private static final String SECTION = "outline";
    private static final String UNLINKED = "unlinked";

    private final TraceEditor editor;
    private final TreeViewer viewer;
    private final ISelectionChangedListener selected = e -> follow();
    private final Job reader = Job.createSystem(StateMessages.Outline_row_job, this::read);
    private final Action link = new Action(StateMessages.Outline_link, IAction.AS_CHECK_BOX) {
        @Override
        public void run() {
            settings().put(UNLINKED, !isChecked());
            follow();
        }
    };
    private volatile EventSelection wanted;
    private Outline outline;
    private boolean still;
    private boolean following;

    OutlineFollower(TraceEditor editor, TreeViewer viewer) {
        this.editor = editor;
        this.viewer = viewer;
        link.setToolTipText(StateMessages.Outline_link);
        link.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages()
                .getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
        link.setChecked(!settings().getBoolean(UNLINKED));
        editor.getSite().getSelectionProvider().addSelectionChangedListener(selected);
    }

    private static IDialogSettings settings() {
        return UserSettings.section(SECTION);
    }

    /** The switch for the tool bar. */
    IAction action() {
        return link;
    }

    /** Runs what selects an event from the outline itself, which stays where it is. */
    void whileStill(Runnable selects) {
        still = true;
        try {
            selects.run();
        } finally {
            still = false;
        }
    }

    /** Whether the selection of the tree is changed by the editor just now. */
    boolean isFollowing() {
        return following;
    }

    /** Follows in another outline, which the tree shows now; null while there is none. */
    void follow(Outline shown) {
        outline = shown;
        follow();
    }

    /** Turns to what is selected in the editor. */
    void follow() {
        EventSelection event = editor.selected();
        wanted = event;
        OutlineNode now = (OutlineNode) viewer.getStructuredSelection().getFirstElement();
        if (still || event == null || !link.isChecked() || viewer.getTree().isDisposed()
                || now != null && now.leadsTo(event.event())) {
            return;
        }
        if (event.function() == Bdf.NONE && !select(event, Bdf.NONE)) {
            reader.schedule();
        } else {
            select(event, event.function());
        }
    }

    private boolean select(EventSelection event, int function) {
        OutlineNode node = outline == null ? null : outline.find(event.event(), function, event.vector());
        if (node != null) {
            following = true;
            try {
                viewer.setSelection(new StructuredSelection(node), true);
            } finally {
                following = false;
            }
        }
        return node != null;
    }

    private IStatus read(IProgressMonitor monitor) {
        EventSelection event = wanted;
        if (event == null) {
            return Status.OK_STATUS;
        }
        try {
            List<EventRow> rows = new EventLister(event.session().view()).page(event.event(), 1);
            int function = rows.isEmpty() ? Bdf.NONE : function(rows.getFirst().get(Aspect.FUNCTION));
            Later.run(viewer.getTree(), () -> {
                if (event == wanted && function != Bdf.NONE) {
                    select(event, function);
                }
            });
        } catch (IOException e) {
            // the pages say that the trace cannot be read
            return Status.CANCEL_STATUS;
        }
        return Status.OK_STATUS;
    }

    /** The address before the name; none if there is no address. */
    private static int function(String label) {
        return Bdf.parse(label.split(" ", 2)[0]);
    }

    void dispose() {
        wanted = null;
        reader.cancel();
        editor.getSite().getSelectionProvider().removeSelectionChangedListener(selected);
    }
}
