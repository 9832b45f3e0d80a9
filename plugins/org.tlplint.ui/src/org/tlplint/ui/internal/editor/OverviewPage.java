/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.editor;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.rule.Severity;
import org.tlplint.model.Verdict;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.UiColors;
import org.tlplint.ui.internal.audit.TraceSession;

/** The audit on one page: verdict, counts, worst findings, what was not evaluated and why, functions, source. */
public final class OverviewPage implements TracePage {

    private static final int REFRESH_MS = 250;

    private final TraceSession session;
    private final FormToolkit toolkit;
    private final ScrolledForm form;
    private final OverviewSections sections;
    private final Runnable tick = this::tick;

    OverviewPage(Composite parent, TraceEditor editor) {
        session = editor.session();
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        form.setText(session.target().name());
        form.setImage(Icons.get(Icons.TRACE));
        TableWrapLayout layout = new TableWrapLayout();
        layout.verticalSpacing = 10;
        layout.leftMargin = 12;
        layout.rightMargin = 12;
        form.getBody().setLayout(layout);
        sections = new OverviewSections(toolkit, editor);
        new OverviewActions(editor).fill(form.getToolBarManager());
        form.updateToolBar();
        session.addListener(this::rebuild);
        form.addDisposeListener(e -> toolkit.dispose());
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
        AuditResult result = session.result();
        if (result == null) {
            say(progress(), session.phase() == TraceSession.Phase.FAILED ? UiColors.of(Severity.VIOLATION) : null);
            if (session.phase() == TraceSession.Phase.FAILED) {
                toolkit.createLabel(form.getBody(), session.failure(), SWT.WRAP);
            }
        } else {
            say(Verdict.of(result), result.findings().isEmpty() ? UiColors.good()
                    : UiColors.of(result.findings().get(0).severity()));
            sections.fill(form.getBody(), result);
        }
        form.setRedraw(true);
        form.reflow(true);
        tick();
    }

    private void say(String verdict, Color colour) {
        Control label = toolkit.createLabel(form.getBody(), verdict, SWT.WRAP);
        label.setFont(JFaceResources.getFontRegistry().get(JFaceResources.HEADER_FONT));
        if (colour != null) {
            label.setForeground(colour);
        }
    }

    private void tick() {
        if (form.isDisposed() || !session.isBusy()) {
            return;
        }
        if (form.getBody().getChildren().length > 0
                && form.getBody().getChildren()[0] instanceof org.eclipse.swt.widgets.Label label) {
            label.setText(progress());
            form.reflow(true);
        }
        form.getDisplay().timerExec(REFRESH_MS, tick);
    }

    private String progress() {
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
