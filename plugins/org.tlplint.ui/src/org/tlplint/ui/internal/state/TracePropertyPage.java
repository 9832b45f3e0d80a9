/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.state;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;
import org.tlplint.core.text.EventLister;
import org.tlplint.core.text.EventRow;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.ThemeChange;
import org.tlplint.ui.internal.audit.EventSelection;

/** The properties of the selected event: its row is read by a job, and shown when it is there. */
public final class TracePropertyPage extends PropertySheetPage {

    private final Job reader = Job.createSystem(StateMessages.Property_job, this::read);
    private volatile EventSelection wanted;
    private IWorkbenchPart from;
    private ISelection shown;

    /** What matters most comes first, as the sources of properties have it, not what is first in the alphabet. */
    public TracePropertyPage() {
        setSorter(new PropertySheetSorter() {
            @Override
            public int compare(IPropertySheetEntry one, IPropertySheetEntry other) {
                return 0;
            }

            @Override
            public int compareCategories(String one, String other) {
                return 0;
            }
        });
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        ThemeChange.follow(parent);
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        super.selectionChanged(part, selection);
        from = part;
        shown = selection;
        boolean isEvent = selection instanceof IStructuredSelection some
                && some.getFirstElement() instanceof EventSelection;
        wanted = isEvent ? (EventSelection) ((IStructuredSelection) selection).getFirstElement() : null;
        if (wanted != null && PropertyAdapters.row(wanted) == null) {
            reader.schedule();
        }
    }

    private IStatus read(IProgressMonitor monitor) {
        EventSelection event = wanted;
        if (event == null) {
            return Status.OK_STATUS;
        }
        try {
            List<EventRow> rows = new EventLister(event.session().view()).page(event.event(), 1);
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                if (event == wanted && !rows.isEmpty() && !getControl().isDisposed()) {
                    PropertyAdapters.know(event, rows.getFirst());
                    super.selectionChanged(from, shown);
                }
            });
            return Status.OK_STATUS;
        } catch (IOException e) {
            return new Status(IStatus.WARNING, Ids.PLUGIN, NLS.bind(StateMessages.Service_unreadable, e.getMessage()),
                    e);
        }
    }

    @Override
    public void dispose() {
        wanted = null;
        reader.cancel();
        super.dispose();
    }
}
