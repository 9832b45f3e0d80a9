/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.ThemeChange;
import org.tlplint.ui.internal.editor.OverviewPage;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.state.PropertySheets;
import org.tlplint.ui.internal.state.TracePropertyPage;
import org.tlplint.ui.internal.views.ActiveEditor;

/**
 * The findings of the active editor beside its events: the same list as on the editor's page. Selecting a line shows its
 * event; a double click or Enter goes there.
 */
public final class FindingsView extends ViewPart {

    private FindingsControl findings;
    private ActiveEditor<AuditHost> editors;
    private AuditHost host;
    private Runnable sheets;
    private IMemento left;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        left = memento;
    }

    @Override
    public void saveState(IMemento memento) {
        if (findings != null) {
            findings.save(memento);
            // what was looked for belongs to the traces of that session
            memento.putString(FindingQuery.TEXT, "");
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        findings = new FindingsControl(parent, FindingQuery.DEFAULT, false, this::select, node -> {
            if (host != null) {
                host.showEvent(node);
            }
        });
        if (left != null) {
            findings.restore(left);
            left = null;
        }
        FindingsPage.menu(findings, () -> host);
        findings.findFrom(getSite(), () -> { /* it is seen */ });
        getSite().setSelectionProvider(findings.viewer());
        sheets = PropertySheets.follow(this);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, Ids.HELP_FINDINGS);
        ThemeChange.follow(parent);
        editors = new ActiveEditor<>(getSite().getPage(), part -> part.getAdapter(AuditHost.class),
                this::follow);
        editors.start();
    }

    private void follow(AuditHost next) {
        host = next;
        findings.setHost(next);
    }

    /** Shows the event, too: whoever sees the overview has no use for a selection in a table that is not seen. */
    private void select(FindingNode node) {
        if (host == null) {
            return;
        }
        host.select(node);
        if (node.place() != null && getSite().getPage().getActiveEditor() instanceof TraceEditor editor
                && editor.session() == host.session() && editor.shownPage() instanceof OverviewPage) {
            host.showEvent(node);
            getSite().getPage().activate(this);
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == IPropertySheetPage.class ? adapter.cast(new TracePropertyPage()) : super.getAdapter(adapter);
    }

    /** The list with its filters. */
    public FindingsControl findings() {
        return findings;
    }

    @Override
    public void setFocus() {
        findings.setFocus();
    }

    @Override
    public void dispose() {
        if (editors != null) {
            editors.stop();
            sheets.run();
        }
        super.dispose();
    }
}
