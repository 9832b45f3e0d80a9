/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.editor;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.audit.FindingMarkers;
import org.tlplint.ui.internal.audit.TraceSession;
import org.tlplint.ui.internal.audit.TraceSettings;
import org.tlplint.ui.internal.audit.TraceTarget;

/**
 * Shows a trace: an overview of its audit and its events. It reads the file where it is, in the workspace or outside, and
 * never changes it.
 */
public final class TraceEditor extends MultiPageEditorPart implements IGotoMarker {

    /** Page indices. */
    public static final int OVERVIEW = 0;
    public static final int EVENTS = 1;

    private TraceSession session;
    private OverviewPage overview;
    private EventsPage events;

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
                return new TraceTarget(input.getName(), java.nio.file.Path.of(uri.getURI()), null, null, null);
            }
        } catch (CoreException e) {
            throw new PartInitException(e.getStatus());
        }
        throw new PartInitException(Status.error(NLS.bind(Messages.Trace_not_local, input.getName())));
    }

    @Override
    protected void createPages() {
        overview = new OverviewPage(getContainer(), this);
        setPageText(addPage(overview.control()), Messages.TraceEditor_overview);
        events = new EventsPage(getContainer(), this);
        setPageText(addPage(events.control()), Messages.TraceEditor_events);
        getSite().getService(IContextService.class).activateContext(Ids.EDITOR_CONTEXT);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(overview.control(), Ids.HELP_EDITOR);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(events.control(), Ids.HELP_EVENTS);
        session.start();
    }

    public TraceSession session() {
        return session;
    }

    public EventsPage eventsPage() {
        return events;
    }

    /** The provider that tells which event is selected. */
    EventSelectionProvider selection() {
        return (EventSelectionProvider) getSite().getSelectionProvider();
    }

    /** Turns to the events and selects one. */
    public void showEvent(long event) {
        setActivePage(EVENTS);
        events.select(event);
    }

    /** Turns to a page; {@link #OVERVIEW} or {@link #EVENTS}. */
    public void showPage(int page) {
        setActivePage(page);
    }

    @Override
    public void gotoMarker(IMarker marker) {
        String event = marker.getAttribute(FindingMarkers.EVENT, null);
        if (event == null) {
            showPage(OVERVIEW);
        } else {
            showEvent(Long.parseLong(event));
        }
    }

    @Override
    public void setFocus() {
        if (getActivePage() == EVENTS) {
            events.setFocus();
        } else {
            overview.setFocus();
        }
    }

    @Override
    public void dispose() {
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
