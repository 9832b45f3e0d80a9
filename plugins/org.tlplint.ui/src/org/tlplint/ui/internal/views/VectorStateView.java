/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.views;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.trace.Bdf;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.ThemeChange;
import org.tlplint.ui.internal.audit.EventSelection;
import org.tlplint.ui.internal.editor.TraceEditor;

/** The MSI-X Table and the MSI registers as they are after the selected event. */
public final class VectorStateView extends ViewPart {

    private final ISelectionListener listener = this::selectionChanged;
    private final Job job = Job.createSystem(Messages.State_job, (IJobFunction) monitor -> replay());
    private Label title;
    private Combo functions;
    private StateTables tables;
    private TraceEditors editors;
    private volatile EventSelection wanted;
    private StateAtEvent shown;
    private int function = Bdf.NONE;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        Composite head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 3).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        functions = new Combo(head, SWT.READ_ONLY | SWT.DROP_DOWN);
        functions.setToolTipText(Messages.State_function);
        functions.getAccessible()
                .addAccessibleListener(AccessibleListener.getNameAdapter(e -> e.result = Messages.State_function));
        GridDataFactory.swtDefaults().hint(190, SWT.DEFAULT).applyTo(functions);
        functions.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> functionChosen()));
        title = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tables = new StateTables(sash);
        sash.setWeights(27, 73);
        Sashes.followShape(sash);
        job.setPriority(Job.INTERACTIVE);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, Ids.HELP_VECTOR_STATE);
        getSite().getWorkbenchWindow().getSelectionService().addPostSelectionListener(listener);
        ThemeChange.follow(parent, tables::recolour);
        editors = new TraceEditors(getSite().getPage(), this::follow);
        show(null, Messages.State_none);
        editors.start();
    }

    private void follow(TraceEditor editor) {
        if (editor == null) {
            wanted = null;
            show(null, Messages.State_none);
        } else {
            take(editor.getSite().getSelectionProvider().getSelection());
        }
    }

    private void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part != this) {
            take(selection);
        }
    }

    private void take(ISelection selection) {
        if (selection instanceof IStructuredSelection structured) {
            EventSelection event = Adapters.adapt(structured.getFirstElement(), EventSelection.class);
            if (event != null && !event.equals(wanted)) {
                wanted = event;
                job.schedule();
            }
        }
    }

    /** Runs in the job: the last wanted event only, whatever was selected on the way. */
    private IStatus replay() {
        EventSelection event = wanted;
        if (event == null) {
            return Status.OK_STATUS;
        }
        StateAtEvent state;
        String problem;
        try {
            state = StateAtEvent.of(event);
            problem = "";
        } catch (IOException e) {
            state = null;
            problem = NLS.bind(Messages.State_unreadable, e.getMessage());
        }
        StateAtEvent result = state;
        String message = problem;
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (event.equals(wanted) && !title.isDisposed()) {
                show(result, message);
            }
        });
        if (!event.equals(wanted)) {
            job.schedule();
        }
        return Status.OK_STATUS;
    }

    private void show(StateAtEvent state, String message) {
        shown = state;
        FunctionState chosen = state == null ? null : state.choose(function);
        functions.setItems(state == null ? new String[0]
                : state.functions().stream().map(FunctionState::label).toArray(String[]::new));
        functions.setEnabled(state != null);
        if (chosen != null) {
            functions.select(state.functions().indexOf(chosen));
        }
        showFunction(chosen, state == null ? message : NLS.bind(Messages.State_after, state.selection().event()));
    }

    private void functionChosen() {
        if (shown != null && functions.getSelectionIndex() >= 0) {
            FunctionState chosen = shown.functions().get(functions.getSelectionIndex());
            showFunction(chosen, NLS.bind(Messages.State_after, shown.selection().event()));
        }
    }

    private void showFunction(FunctionState after, String text) {
        title.setText(text);
        if (after == null) {
            tables.show(List.of(), List.of());
            return;
        }
        function = after.bdf();
        FunctionState before = shown.before().find(function);
        tables.show(RegisterRow.of(before, after), EntryRow.of(before, after));
        if (after.msix() == null && after.msi() == null) {
            title.setText(text + Messages.State_no_capability);
        }
    }

    /** Number of the event whose state is shown, or -1. */
    public long shownEvent() {
        return shown == null ? -1 : shown.selection().event();
    }

    /** Rows of the MSI-X Table as shown. */
    @SuppressWarnings("unchecked")
    public List<EntryRow> entries() {
        return (List<EntryRow>) tables.entries().getInput();
    }

    @Override
    public void setFocus() {
        functions.getParent().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getWorkbenchWindow().getSelectionService().removePostSelectionListener(listener);
        if (editors != null) {
            editors.stop();
        }
        job.cancel();
        super.dispose();
    }
}
