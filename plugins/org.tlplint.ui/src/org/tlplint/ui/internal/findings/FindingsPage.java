/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.util.function.Supplier;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IMemento;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.audit.EventSelection;
import org.tlplint.ui.internal.commands.CopyKey;
import org.tlplint.ui.internal.editor.TracePage;

/** The findings as a page of the editor of a trace, or of a saved audit. */
public final class FindingsPage implements TracePage {

    private final AuditHost host;
    private final FindingsControl findings;

    public FindingsPage(Composite parent, AuditHost host) {
        this.host = host;
        findings = new FindingsControl(parent, FindingQuery.DEFAULT, true, host::select, host::showEvent);
        menu(findings, () -> host);
        findings.setHost(host);
    }

    /** Gives a list of findings its context menu, and its meaning to Copy. */
    static void menu(FindingsControl findings, Supplier<AuditHost> host) {
        FindingActions actions = new FindingActions(findings.getShell(), host, findings::selection);
        MenuManager manager = new MenuManager();
        actions.fill(manager);
        manager.addMenuListener(m -> actions.update());
        CopyKey.install(findings.viewer().getControl(), actions::copyText);
        Menu menu = manager.createContextMenu(findings.viewer().getControl());
        findings.viewer().getControl().setMenu(menu);
    }

    @Override
    public String title() {
        return Messages.TraceEditor_findings;
    }

    @Override
    public Control control() {
        return findings;
    }

    @Override
    public String helpId() {
        return Ids.HELP_FINDINGS;
    }

    @Override
    public void setFocus() {
        findings.setFocus();
    }

    @Override
    public void eventSelected(EventSelection selection) {
        host.eventSelected(selection.event());
    }

    @Override
    public void saveState(IMemento memento) {
        findings.save(memento);
    }

    @Override
    public void restoreState(IMemento memento) {
        findings.restore(memento);
    }

    /** The list with its filters. */
    public FindingsControl findings() {
        return findings;
    }
}
