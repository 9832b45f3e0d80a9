/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Later;
import org.tlplint.ui.internal.text.LinkedText;
import org.tlplint.ui.internal.text.TextContent;
import org.tlplint.ui.internal.views.ActiveEditor;

/**
 * Everything about the finding that is selected: what was observed and expected, the events that led to it, the state around
 * it, why it matters and how to mend it.
 */
public final class FindingDetailsView extends ViewPart {

    private LinkedText viewer;
    private FindingActions actions;
    private ActiveEditor<AuditHost> editors;
    private AuditHost host;
    private FindingNode shown;
    private Job job;
    private List<StateChange> state = List.of();
    /** In a turn of its own: of findings that are selected one right after the other only the last is shown. */
    private Runnable follow;

    @Override
    public void createPartControl(Composite parent) {
        viewer = new LinkedText(parent, FindingsMessages.Details_name, SWT.V_SCROLL);
        follow = new Later(viewer.control(), this::follow);
        viewer.control().setMargins(10, 6, 10, 10);
        viewer.control().setLineSpacing(3);
        actions = new FindingActions(getSite().getShell(), () -> host,
                () -> shown == null ? List.of() : List.of(shown));
        actions.fill(getViewSite().getActionBars().getToolBarManager());
        actions.fill(getViewSite().getActionBars().getMenuManager());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, Ids.HELP_FINDING_DETAILS);
        editors = new ActiveEditor<>(getSite().getPage(), part -> part.getAdapter(AuditHost.class),
                this::setHost);
        editors.start();
        fill();
    }

    private void setHost(AuditHost next) {
        if (host != null) {
            host.removeFollower(follow);
            host.removeListener(follow);
        }
        host = next;
        if (host != null) {
            host.addFollower(follow);
            host.addListener(follow);
        }
        shown = host == null ? null : host.selected();
        fill();
    }

    private void follow() {
        FindingNode next = host == null ? null : host.selected();
        if (next != shown) {
            boolean same = next != null && next.equals(shown);
            shown = next;
            if (!same) {
                fill();
            }
        }
    }

    private void fill() {
        if (viewer == null || viewer.control().isDisposed()) {
            return;
        }
        if (job != null) {
            job.cancel();
        }
        state = List.of();
        actions.update();
        DetailsText details = new DetailsText(viewer.control(), host);
        if (shown == null) {
            show(details.only(host == null ? FindingsMessages.Details_no_trace : FindingsMessages.Details_none), false);
        } else if (host.session() == null) {
            show(details.of(shown, null, FindingsMessages.State_no_trace), false);
        } else if (shown.occurrence() == null) {
            show(details.of(shown, state, null), false);
        } else {
            show(details.of(shown, null, null), false);
            readState(shown);
        }
    }

    /**
     * Shows another text.
     *
     * @param stay whether what is seen and the caret stay where they are, for only the state came
     */
    private void show(TextContent next, boolean stay) {
        StyledText control = viewer.control();
        Point caret = control.getSelection();
        viewer.show(next);
        int end = control.getCharCount();
        control.setSelection(stay ? Math.min(caret.x, end) : 0, stay ? Math.min(caret.y, end) : 0);
        if (!stay) {
            control.setTopPixel(0);
        }
    }

    private void readState(FindingNode node) {
        AuditHost of = host;
        long event = node.occurrence().getOffence().getEvent();
        job = Job.createSystem(FindingsMessages.State_job, (ICoreRunnable) monitor -> {
            try {
                List<StateChange> rows = StateChange.of(of.session(), node.finding(), event, monitor::isCanceled);
                show(node, rows, null, monitor::isCanceled);
            } catch (CancellationException e) {
                // another finding was selected meanwhile
            } catch (IOException e) {
                show(node, List.of(), e.getMessage(), monitor::isCanceled);
            }
        });
        job.schedule();
    }

    private void show(FindingNode node, List<StateChange> rows, String problem, BooleanSupplier cancelled) {
        Later.run(viewer.control(), () -> {
            if (!cancelled.getAsBoolean() && node == shown) {
                show(new DetailsText(viewer.control(), host).of(node, rows, problem), true);
                state = rows;
            }
        });
    }

    /** What is shown, or null. */
    public FindingNode shown() {
        return shown;
    }

    /** The state around the breach, empty until it is there. */
    public List<StateChange> state() {
        return state;
    }

    /** All that is written. */
    public String text() {
        return viewer.control().getText();
    }

    /** What it is written on. */
    public Control control() {
        return viewer.control();
    }

    @Override
    public void setFocus() {
        viewer.control().setFocus();
    }

    @Override
    public void dispose() {
        if (editors != null) {
            editors.stop();
        }
        if (job != null) {
            job.cancel();
        }
        setHost(null);
        super.dispose();
    }
}
