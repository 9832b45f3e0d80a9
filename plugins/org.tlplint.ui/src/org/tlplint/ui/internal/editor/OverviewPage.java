/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.editor;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.tlplint.model.Audit;
import org.tlplint.ui.internal.FormTheme;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Later;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.ThemeChange;
import org.tlplint.ui.internal.audit.TraceSession;
import org.tlplint.ui.internal.findings.AuditHost;
import org.tlplint.ui.internal.text.LinkedText;
import org.tlplint.ui.internal.text.TextContent;

/**
 * The audit on one page: verdict, counts, worst findings, what was not evaluated and why, functions, sources, next steps. Of a
 * trace that is open, or of an audit that was saved.
 */
public final class OverviewPage implements TracePage {

    private static final int REFRESH_MS = 250;
    private static final int SIDE = 340;

    private final AuditHost host;
    private final Supplier<List<OverviewStep>> steps;
    private FormToolkit toolkit;
    private final Form form;
    private final OverviewHead head;
    private final LinkedText left;
    private final LinkedText right;
    private final Runnable tick = this::tick;
    private boolean showUnjudged = true;
    private boolean showPartly;

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
        form = toolkit.createForm(parent);
        form.setText(host.name().replace("&", "&&"));
        form.setImage(Icons.get(Icons.TRACE));
        Composite body = form.getBody();
        GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 8).spacing(20, 14).applyTo(body);
        head = new OverviewHead(toolkit, body, host);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(head.control());
        left = new LinkedText(body, OverviewMessages.Left_name, SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(left.control());
        right = new LinkedText(body, OverviewMessages.Right_name, SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(false, true).hint(SIDE, 0).applyTo(right.control());
        Runnable fill = this::fill;
        host.addListener(fill);
        form.addDisposeListener(e -> {
            host.removeListener(fill);
            toolkit.dispose();
        });
        ThemeChange.follow(form, () -> {
            toolkit = FormTheme.renew(form, toolkit, fill);
            head.setToolkit(toolkit);
        });
        if (host.audit() == null) {
            fill();
        } else {
            // laid out once the page has its size, in a turn of its own
            Later.run(form, fill);
        }
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
        left.control().setFocus();
    }

    private void fill() {
        if (form.isDisposed()) {
            return;
        }
        Audit audit = host.audit();
        if (audit == null) {
            waiting();
        } else {
            head.fill(audit);
            left.show(left(audit));
            right.show(right(audit));
        }
        tick();
    }

    private TextContent left(Audit audit) {
        TextContent text = new TextContent();
        if (host.session() != null && host.session().isOutdated()) {
            text.paragraph(0).text(OverviewMessages.Outdated + " ").link(Messages.Overview_again, null,
                    host.session()::start);
            text.paragraph(0);
        }
        OverviewText.findings(text, audit, host);
        new OverviewFacts(text).notEvaluated(audit, new OverviewFacts.Fold(showUnjudged, () -> {
            showUnjudged = !showUnjudged;
            left.show(left(audit));
        }), new OverviewFacts.Fold(showPartly, () -> {
            showPartly = !showPartly;
            left.show(left(audit));
        }));
        return text;
    }

    private TextContent right(Audit audit) {
        TextContent text = new TextContent();
        OverviewText.steps(text, steps.get());
        OverviewFacts facts = new OverviewFacts(text);
        facts.functions(audit.getFunctions());
        audit.getSources().forEach(source -> facts.source(source, audit));
        return text;
    }

    private void waiting() {
        head.waiting(progress(), host.hasFailed());
        TextContent text = new TextContent();
        if (host.hasFailed() && host.session() != null) {
            text.text(host.session().failure());
        }
        left.show(text);
        right.show(new TextContent());
    }

    private void tick() {
        TraceSession session = host.session();
        if (form.isDisposed() || session == null || !session.isBusy()) {
            return;
        }
        if (host.audit() == null) {
            head.waiting(progress(), false);
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
