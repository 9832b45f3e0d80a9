/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.state;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.tlplint.core.audit.StateAround;
import org.tlplint.core.pci.Machine;
import org.tlplint.ui.internal.audit.EventSelection;
import org.tlplint.ui.internal.audit.TraceSession;
import org.tlplint.ui.internal.editor.TraceEditor;

/**
 * Knows the state at the event that is selected in the trace editor that was active last, for all views of a window: one job
 * replays once for each selected event, and gives up at once when another one is selected. UI thread, but for the job.
 */
public final class StateService implements IPartListener2 {

    /** A view that shows the state. */
    public interface Listener {

        /** There is another state, none any more, or another editor. Called in the UI thread. */
        void stateChanged();

        /** There will be another state: what of it can be made without the UI thread. Called in a job. */
        default void prepare(StateAtEvent state) {
            // nothing
        }
    }

    private static final Map<IWorkbenchWindow, StateService> SERVICES = new HashMap<>();

    private final IWorkbenchWindow window;
    private final ListenerList<Listener> listeners = new ListenerList<>();
    private final Job job = Job.createSystem(StateMessages.Service_job, (IJobFunction) this::replay);
    private final ISelectionChangedListener selected = e -> take();
    private final Runnable phase = this::phaseChanged;
    private final Map<TraceSession, Long> pins = new WeakHashMap<>();
    private TraceEditor editor;
    private volatile EventSelection wanted;
    private volatile long pin = -1;
    private StateAtEvent state;
    private String problem = "";
    /** The state at the pinned event, for the job alone. */
    private StateAtEvent lastPinned;
    private volatile long lastNanos;

    private StateService(IWorkbenchWindow window) {
        this.window = window;
        job.setPriority(Job.INTERACTIVE);
    }

    /** The service of a window. */
    public static StateService in(IWorkbenchWindow window) {
        return SERVICES.computeIfAbsent(window, StateService::new);
    }

    /** Begins to follow if nobody did; the listener learns of changes from now on. */
    public void add(Listener listener) {
        boolean first = listeners.isEmpty();
        listeners.add(listener);
        if (first) {
            window.getPartService().addPartListener(this);
            IEditorPart active = window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
            follow(active instanceof TraceEditor trace ? trace : null);
        }
    }

    /** Ends to follow when nobody listens any more. */
    public void remove(Listener listener) {
        listeners.remove(listener);
        if (listeners.isEmpty()) {
            window.getPartService().removePartListener(this);
            follow(null);
            job.cancel();
            SERVICES.remove(window);
        }
    }

    /** The editor whose event is shown, or null. */
    public TraceEditor editor() {
        return editor;
    }

    /** The state at the selected event, or null while there is none. */
    public StateAtEvent state() {
        return state;
    }

    /** Why there is no state; an empty text if no event is selected, or it is under way. */
    public String problem() {
        return problem;
    }

    /** The event that is compared with, or -1 for the one before the selected one. */
    public long pinned() {
        return pin;
    }

    /** Compares with the state after an event from now on; -1 for the one before the selected one. */
    public void compareWith(long event) {
        if (editor != null) {
            pins.put(editor.session(), event);
            pin = event;
            again();
        }
    }

    /** How long the last replay took, in nanoseconds. */
    public long lastNanos() {
        return lastNanos;
    }

    private void follow(TraceEditor next) {
        if (next == editor) {
            return;
        }
        if (editor != null) {
            editor.getSite().getSelectionProvider().removeSelectionChangedListener(selected);
            editor.session().removeListener(phase);
        }
        editor = next;
        pin = next == null ? -1 : pins.getOrDefault(next.session(), -1L);
        if (next != null) {
            next.getSite().getSelectionProvider().addSelectionChangedListener(selected);
            next.session().addListener(phase);
        }
        wanted = null;
        take();
    }

    private void take() {
        EventSelection event = editor == null ? null : editor.selected();
        if (event == null) {
            wanted = null;
            show(null, "");
        } else if (!event.equals(wanted)) {
            wanted = event;
            job.schedule();
        }
    }

    private void again() {
        wanted = null;
        take();
    }

    /** A trace that is read anew may tell something else at the same event. */
    private void phaseChanged() {
        if (editor != null && (state == null || !problem.isEmpty()
                || editor.session().phase() == TraceSession.Phase.READING)) {
            again();
        }
    }

    /** Runs in the job: the last wanted event only, whatever was selected on the way. */
    private IStatus replay(IProgressMonitor monitor) {
        EventSelection event = wanted;
        if (event == null) {
            return Status.OK_STATUS;
        }
        StateAtEvent result = null;
        String why = "";
        try {
            long start = System.nanoTime();
            StateAround around = event.session().view().around(event.event(),
                    () -> event != wanted || monitor.isCanceled());
            lastNanos = System.nanoTime() - start;
            long base = pin;
            result = new StateAtEvent(event, around, base < 0 ? null : machine(event.session(), base), base);
            lastPinned = base < 0 ? null : result;
            for (Listener listener : listeners) {
                listener.prepare(result);
            }
        } catch (CancellationException e) {
            if (wanted != event) {
                job.schedule();
            }
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            why = NLS.bind(StateMessages.Service_unreadable, e.getMessage());
        }
        StateAtEvent found = result;
        String reason = why;
        window.getWorkbench().getDisplay().asyncExec(() -> {
            if (event == wanted) {
                show(found, reason);
            }
        });
        return Status.OK_STATUS;
    }

    private Machine machine(TraceSession session, long event) throws IOException {
        StateAtEvent old = lastPinned;
        boolean same = old != null && old.pinnedEvent() == event && old.selection().session() == session;
        return same ? old.pinned() : session.view().stateAfter(event);
    }

    private void show(StateAtEvent next, String why) {
        state = next;
        problem = why;
        listeners.forEach(Listener::stateChanged);
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        partBroughtToTop(reference);
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        IWorkbenchPart part = reference.getPart(false);
        if (part instanceof IEditorPart) {
            follow(part instanceof TraceEditor trace ? trace : null);
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (editor != null && reference.getPart(false) == editor) {
            IEditorPart next = reference.getPage().getActiveEditor();
            follow(next instanceof TraceEditor trace && next != editor ? trace : null);
        }
    }
}
