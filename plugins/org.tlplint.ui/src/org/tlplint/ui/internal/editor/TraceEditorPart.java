/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.INavigationLocationProvider;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.ThemeChange;
import org.tlplint.ui.internal.audit.EventSelection;
import org.tlplint.ui.internal.audit.FindingMarkers;
import org.tlplint.ui.internal.audit.TraceSession;
import org.tlplint.ui.internal.audit.TraceSettings;
import org.tlplint.ui.internal.audit.TraceTarget;
import org.tlplint.ui.internal.events.EventLocation;
import org.tlplint.ui.internal.events.EventsPage;
import org.tlplint.ui.internal.findings.AuditHost;
import org.tlplint.ui.internal.findings.FindingsPage;
import org.tlplint.ui.internal.findings.TraceAuditHost;
import org.tlplint.ui.internal.state.TraceOutlinePage;
import org.tlplint.ui.internal.state.TracePropertyPage;
import org.tlplint.ui.internal.timeline.TimelinePage;

/**
 * Shows a trace: an overview of its audit, its events and what else there is to see. It reads the file where it is, in the workspace or outside, and
 * never changes it.
 */
public final class TraceEditorPart extends MultiPageEditorPart
        implements TraceEditor, IGotoMarker, INavigationLocationProvider {

    private final List<PageTab> tabs = new ArrayList<>();
    private final AuditHost audit = new TraceAuditHost(this);
    private TraceSession session;
    private TraceFileWatch fileWatch;
    private EditorState state;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        session = new TraceSession(target(input), site.getShell().getDisplay());
        setPartName(input.getName());
        setTitleToolTip(input.getToolTipText());
        site.setSelectionProvider(new EventSelectionProvider());
    }

    private static TraceTarget target(IEditorInput input) throws PartInitException {
        IFile file = input.getAdapter(IFile.class);
        try {
            if (file != null) {
                return TraceSettings.target(file);
            }
            if (input instanceof IURIEditorInput uri && EFS.SCHEME_FILE.equals(uri.getURI().getScheme())) {
                return TraceTarget.of(Path.of(uri.getURI()));
            }
        } catch (CoreException e) {
            throw new PartInitException(e.getStatus());
        }
        throw new PartInitException(Status.error(NLS.bind(Messages.Trace_not_local, input.getName())));
    }

    @Override
    protected void createPages() {
        state = new EditorState(this);
        add(OverviewPage.class, Messages.TraceEditor_overview, parent -> new OverviewPage(parent, this));
        add(EventsPage.class, Messages.TraceEditor_events, parent -> new EventsPage(parent, this));
        add(FindingsPage.class, Messages.TraceEditor_findings, parent -> new FindingsPage(parent, audit));
        add(TimelinePage.class, Messages.TraceEditor_timeline, parent -> new TimelinePage(parent, this));
        getSite().getService(IContextService.class).activateContext(Ids.EDITOR_CONTEXT);
        fileWatch = new TraceFileWatch(this, session.target().file());
        fileWatch.start();
        setActivePage(state.page(tabs.size()));
        getContainer().addDisposeListener(e -> state.keep(getActivePage(), tabs));
        session.start();
        fillNext();
        ThemeChange.follow(getContainer().getParent());
    }

    private void add(Class<? extends TracePage> kind, String title, Function<Composite, TracePage> maker) {
        PageTab tab = new PageTab(getContainer(), kind, parent -> {
            TracePage page = maker.apply(parent);
            state.restore(page);
            return page;
        }, this::selected);
        tabs.add(tab);
        setPageText(addPage(tab.holder()), title);
    }

    /**
     * Makes one page, the one that is seen before all others, then lets the workbench answer before the next one: all at once
     * would take some tenths of a second.
     */
    private void fillNext() {
        getContainer().getDisplay().asyncExec(() -> {
            Stream.concat(Stream.of(shownTab()), tabs.stream()).filter(PageTab::isEmpty).findFirst().ifPresent(tab -> {
                tab.page();
                fillNext();
            });
        });
    }

    private PageTab shownTab() {
        return tabs.get(Math.max(0, getActivePage()));
    }

    @Override
    public TraceSession session() {
        return session;
    }

    @Override
    public AuditHost audit() {
        return audit;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == AuditHost.class) {
            return adapter.cast(audit);
        }
        if (adapter == IContentOutlinePage.class) {
            return adapter.cast(new TraceOutlinePage(this));
        }
        return adapter == IPropertySheetPage.class ? adapter.cast(new TracePropertyPage()) : super.getAdapter(adapter);
    }

    @Override
    public <T extends TracePage> T page(Class<T> kind) {
        return kind.cast(tabs.get(index(kind)).page());
    }

    private int index(Class<? extends TracePage> kind) {
        for (int i = 0; i < tabs.size(); i++) {
            if (tabs.get(i).kind() == kind) {
                return i;
            }
        }
        throw new IllegalArgumentException(kind.getName());
    }

    @Override
    public List<TracePage> pages() {
        return tabs.stream().map(PageTab::page).toList();
    }

    @Override
    public TracePage shownPage() {
        return shownTab().page();
    }

    @Override
    public void showPage(Class<? extends TracePage> kind) {
        setActivePage(index(kind));
    }

    @Override
    public void select(EventSelection selection) {
        if (!selection.equals(selected())) {
            getSite().getSelectionProvider().setSelection(new StructuredSelection(selection));
            tabs.forEach(tab -> tab.eventSelected(selection));
        }
    }

    @Override
    public EventSelection selected() {
        return getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection s
                ? (EventSelection) s.getFirstElement()
                : null;
    }

    @Override
    public long selectedEvent() {
        EventSelection selection = selected();
        return selection == null ? -1 : selection.event();
    }

    @Override
    public void showEvent(long event) {
        show(new EventSelection(session, event));
    }

    @Override
    public void show(EventSelection selection) {
        showPage(EventsPage.class);
        select(selection);
    }

    @Override
    public INavigationLocation createEmptyNavigationLocation() {
        return new EventLocation(this);
    }

    @Override
    public INavigationLocation createNavigationLocation() {
        return selectedEvent() < 0 ? null : new EventLocation(this);
    }

    @Override
    public void gotoMarker(IMarker marker) {
        String event = marker.getAttribute(FindingMarkers.EVENT, null);
        if (event == null) {
            showPage(OverviewPage.class);
        } else {
            page(EventsPage.class).goTo(Long.parseLong(event));
        }
    }

    @Override
    public void setFocus() {
        session.lookAtFile();
        shownTab().setFocus();
    }

    @Override
    public void dispose() {
        if (fileWatch != null) {
            fileWatch.stop();
        }
        if (session != null) {
            session.dispose();
        }
        super.dispose();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("a trace is never changed");
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("a trace is never changed");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
