/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.part.ViewPart;
import org.tlplint.ui.internal.FormTheme;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.ThemeChange;
import org.tlplint.ui.internal.views.ActiveEditor;

/**
 * Everything about the finding that is selected: what was observed and expected, the events that led to it, the state around
 * it, why it matters and how to mend it.
 */
public final class FindingDetailsView extends ViewPart {

    private FormToolkit toolkit;
    private ScrolledForm form;
    private ActiveEditor<AuditHost> editors;
    private AuditHost host;
    private FindingNode shown;
    private Job job;
    private List<StateChange> state = List.of();
    private final Runnable follow = this::follow;

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        TableWrapLayout layout = new TableWrapLayout();
        layout.leftMargin = 10;
        layout.rightMargin = 10;
        layout.topMargin = 6;
        layout.verticalSpacing = 7;
        form.getBody().setLayout(layout);
        FindingActions actions = new FindingActions(getSite().getShell(), () -> host,
                () -> shown == null ? List.of() : List.of(shown));
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        actions.fill(bar);
        actions.fill(getViewSite().getActionBars().getMenuManager());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, Ids.HELP_FINDING_DETAILS);
        ThemeChange.follow(parent, () -> toolkit = FormTheme.renew(form, toolkit, this::rebuild));
        editors = new ActiveEditor<>(getSite().getPage(), part -> part.getAdapter(AuditHost.class),
                this::setHost);
        editors.start();
        rebuild();
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
        rebuild();
    }

    private void follow() {
        FindingNode next = host == null ? null : host.selected();
        if (next != shown) {
            boolean same = shown != null && next != null && next.equals(shown);
            shown = next;
            if (!same) {
                rebuild();
            }
        }
    }

    private void rebuild() {
        if (form == null || form.isDisposed()) {
            return;
        }
        if (job != null) {
            job.cancel();
        }
        form.setRedraw(false);
        for (Control child : form.getBody().getChildren()) {
            child.dispose();
        }
        state = List.of();
        DetailsForm details = new DetailsForm(toolkit, host);
        if (shown == null) {
            details.text(form.getBody(), host == null ? FindingsMessages.Details_no_trace
                    : FindingsMessages.Details_none);
        } else {
            readState(details, details.fill(form.getBody(), shown), shown);
        }
        form.setRedraw(true);
        form.reflow(true);
        form.getVerticalBar().setSelection(0);
        form.setOrigin(0, 0);
    }

    private void readState(DetailsForm details, Composite into, FindingNode node) {
        if (host.session() == null) {
            details.text(into, FindingsMessages.State_no_trace);
            return;
        }
        if (node.occurrence() == null) {
            details.text(into, FindingsMessages.State_unknown);
            return;
        }
        AuditHost of = host;
        long event = node.occurrence().getOffence().getEvent();
        job = Job.createSystem(FindingsMessages.State_job, (ICoreRunnable) monitor -> {
            try {
                List<StateChange> rows = StateChange.of(of.session(), node.finding(), event, monitor::isCanceled);
                show(details, into, rows, null, monitor::isCanceled);
            } catch (CancellationException e) {
                // another finding was selected meanwhile
            } catch (IOException e) {
                show(details, into, List.of(), e.getMessage(), monitor::isCanceled);
            }
        });
        job.schedule();
    }

    private void show(DetailsForm details, Composite into, List<StateChange> rows, String problem,
            java.util.function.BooleanSupplier cancelled) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (into.isDisposed() || cancelled.getAsBoolean()) {
                return;
            }
            if (problem == null) {
                details.state(into, rows);
                state = rows;
            } else {
                details.text(into, problem);
            }
            form.reflow(true);
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

    /** What everything stands on. */
    public Composite body() {
        return form.getBody();
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        if (editors != null) {
            editors.stop();
        }
        setHost(null);
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }
}
