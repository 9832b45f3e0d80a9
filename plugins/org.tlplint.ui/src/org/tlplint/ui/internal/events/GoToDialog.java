/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.text.Aspect;
import org.tlplint.core.text.EventLister;
import org.tlplint.core.text.EventRow;
import org.tlplint.ui.internal.Accessibles;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.UiColors;
import org.tlplint.ui.internal.audit.TraceSession;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.help.DialogHelp;

/** Asks for an event, a line or a time, and shows the event that it means before one goes there. */
public final class GoToDialog extends TrayDialog {

    private final TraceSession session;
    private final EventsPage page;
    private Text field;
    private Label preview;
    private Job job;
    private long event = -1;
    private boolean accepted;

    GoToDialog(TraceEditor editor, EventsPage page) {
        super(editor.getSite().getShell());
        session = editor.session();
        this.page = page;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(EventMessages.GoTo_title);
        DialogHelp.set(shell, Ids.HELP_EVENTS);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label prompt = new Label(area, SWT.WRAP);
        prompt.setText(NLS.bind(EventMessages.GoTo_prompt, Texts.count(Math.max(0, session.events() - 1))));
        GridDataFactory.fillDefaults().grab(true, false).hint(480, SWT.DEFAULT).applyTo(prompt);
        field = new Text(area, SWT.SINGLE | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        Accessibles.name(field, EventMessages.GoTo_field);
        preview = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).hint(480, preview.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 3)
                .applyTo(preview);
        field.addModifyListener(e -> typed());
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        getButton(IDialogConstants.OK_ID).setText(EventMessages.GoTo_button);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        return contents;
    }

    private void typed() {
        event = -1;
        if (job != null) {
            job.cancel();
        }
        String text = field.getText();
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        if (text.isBlank()) {
            say("", false);
            return;
        }
        try {
            GoToTarget target = GoToTarget.parse(text, page.grid().selectedEvent(), session.events());
            getButton(IDialogConstants.OK_ID).setEnabled(true);
            say(EventMessages.GoTo_looking, false);
            look(target);
        } catch (GoToTarget.NoTargetException e) {
            say(e.getMessage(), true);
        }
    }

    private void look(GoToTarget target) {
        job = Job.create(EventMessages.GoTo_job, monitor -> {
            long found = -1;
            EventRow row = null;
            String problem = EventMessages.GoTo_nothing;
            try {
                found = new EventFinder(session, monitor::isCanceled).find(target);
                List<EventRow> rows = new ArrayList<>();
                if (found >= 0 && !monitor.isCanceled()) {
                    rows.addAll(new EventLister(session.view()).page(found, 1));
                }
                row = rows.isEmpty() ? null : rows.get(0);
            } catch (IOException e) {
                problem = e.getMessage();
            }
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            tell(found, row, problem);
            return (IStatus) Status.OK_STATUS;
        });
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private void tell(long found, EventRow row, String problem) {
        Job of = job;
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (of != job) {
                return;
            }
            event = row == null ? -1 : found;
            if (accepted) {
                page.goTo(event);
            } else if (preview != null && !preview.isDisposed()) {
                say(row == null ? problem
                        : NLS.bind(EventMessages.GoTo_preview, new Object[] {Texts.count(found),
                                Texts.count(row.ref().line()),
                                row.get(Aspect.TIME).isEmpty() ? "\u2013" : row.get(Aspect.TIME),
                                row.get(Aspect.TYPE), row.get(Aspect.MEANING)}),
                        row == null);
                getButton(IDialogConstants.OK_ID).setEnabled(row != null);
            }
        });
    }

    private void say(String text, boolean wrong) {
        preview.setText(text);
        preview.setForeground(wrong ? UiColors.of(Severity.VIOLATION) : null);
    }

    /** Goes at once if the event is known, else when it has been found. */
    @Override
    protected void okPressed() {
        long found = event;
        accepted = true;
        super.okPressed();
        if (found >= 0) {
            page.goTo(found);
        }
    }
}
