/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.editor;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.tlplint.core.rule.Severity;
import org.tlplint.model.Audit;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.ThemeChange;
import org.tlplint.ui.internal.UiColors;
import org.tlplint.ui.internal.audit.TraceSession;
import org.tlplint.ui.internal.findings.AuditHost;

/**
 * The audit on one page: verdict, counts, worst findings, what was not evaluated and why, functions, sources, next steps. Of a
 * trace that is open, or of an audit that was saved.
 */
public final class OverviewPage implements TracePage {

    private static final int REFRESH_MS = 250;

    private final AuditHost host;
    private final Supplier<List<OverviewStep>> steps;
    private final FormToolkit toolkit;
    private final ScrolledForm form;
    private final Runnable tick = this::tick;
    private final Queue<Runnable> rest = new ArrayDeque<>();
    private boolean filling;
    private Label progress;

    OverviewPage(Composite parent, TraceEditor editor) {
        this(parent, editor.audit(), () -> OverviewSteps.of(editor));
        new OverviewActions(editor).fill(form.getToolBarManager());
        form.updateToolBar();
    }

    /**
     * @param steps what the user may want to do next
     */
    public OverviewPage(Composite parent, AuditHost host, Supplier<List<OverviewStep>> steps) {
        this.host = host;
        this.steps = steps;
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        form.setText(host.name().replace("&", "&&"));
        form.setImage(Icons.get(Icons.TRACE));
        TableWrapLayout layout = new TableWrapLayout();
        layout.verticalSpacing = 12;
        layout.leftMargin = 14;
        layout.rightMargin = 14;
        form.getBody().setLayout(layout);
        Runnable rebuild = this::rebuild;
        host.addListener(rebuild);
        form.addDisposeListener(e -> {
            host.removeListener(rebuild);
            toolkit.dispose();
        });
        ThemeChange.follow(form, rebuild);
        rebuild();
    }

    @Override
    public String title() {
        return Messages.TraceEditor_overview;
    }

    @Override
    public String helpId() {
        return Ids.HELP_EDITOR;
    }

    @Override
    public Control control() {
        return form;
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    private void rebuild() {
        if (form.isDisposed()) {
            return;
        }
        form.setRedraw(false);
        for (Control child : form.getBody().getChildren()) {
            child.dispose();
        }
        progress = null;
        rest.clear();
        Audit audit = host.audit();
        if (audit == null) {
            waiting();
        } else {
            rest.addAll(new OverviewSections(toolkit, host, steps.get()).fill(form.getBody(), audit));
        }
        form.setRedraw(true);
        form.reflow(true);
        tick();
        goOn();
    }

    /** One step of the rest, then the workbench may answer; whoever rebuilds meanwhile takes the rest away. */
    private void goOn() {
        if (rest.isEmpty() || filling) {
            return;
        }
        filling = true;
        form.getDisplay().asyncExec(() -> {
            filling = false;
            if (!form.isDisposed() && !rest.isEmpty()) {
                form.setRedraw(false);
                rest.remove().run();
                form.setRedraw(true);
                form.reflow(true);
                goOn();
            }
        });
    }

    private void waiting() {
        progress = toolkit.createLabel(form.getBody(), progress(), SWT.WRAP);
        progress.setFont(JFaceResources.getFontRegistry().get(JFaceResources.HEADER_FONT));
        if (host.hasFailed()) {
            progress.setForeground(UiColors.of(Severity.VIOLATION));
            if (host.session() != null) {
                toolkit.createLabel(form.getBody(), host.session().failure().replace("&", "&&"), SWT.WRAP);
            }
        }
    }

    private void tick() {
        TraceSession session = host.session();
        if (form.isDisposed() || session == null || !session.isBusy()) {
            return;
        }
        if (progress != null && !progress.isDisposed()) {
            progress.setText(progress());
            form.reflow(true);
        }
        form.getDisplay().timerExec(REFRESH_MS, tick);
    }

    private String progress() {
        TraceSession session = host.session();
        if (session == null) {
            return host.waiting();
        }
        return switch (session.phase()) {
            case WAITING -> Messages.Overview_waiting;
            case READING -> session.totalBytes() > 0
                    ? NLS.bind(Messages.Overview_reading, new Object[] {Texts.bytes(session.bytes()),
                            Texts.bytes(session.totalBytes()), Texts.count(session.events())})
                    : NLS.bind(Messages.Overview_reading_some, Texts.count(session.events()));
            case CANCELLED -> NLS.bind(Messages.Overview_cancelled, Texts.count(session.events()));
            case FAILED -> Messages.Overview_failed;
            case DONE -> "";
        };
    }
}
