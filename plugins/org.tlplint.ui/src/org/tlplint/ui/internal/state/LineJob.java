/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.state;

import java.io.IOException;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.audit.TraceSession;
import org.tlplint.ui.internal.editor.TraceEditor;

/** Goes to the event at a line of the trace, or the one before it. */
public final class LineJob extends Job {

    private final TraceEditor editor;
    private final long line;

    private LineJob(TraceEditor editor, long line) {
        super(NLS.bind(StateMessages.Line_job, line));
        this.editor = editor;
        this.line = line;
        setPriority(INTERACTIVE);
    }

    static void start(TraceEditor editor, long line) {
        new LineJob(editor, line).schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        long event;
        try {
            event = find(editor.session(), line, monitor::isCanceled);
        } catch (IOException e) {
            return new Status(IStatus.ERROR, Ids.PLUGIN, NLS.bind(StateMessages.Service_unreadable, e.getMessage()), e);
        }
        if (event >= 0 && !monitor.isCanceled()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                if (editor.getSite().getPage().findEditor(editor.getEditorInput()) == editor) {
                    editor.showEvent(event);
                }
            });
        }
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    /**
     * The event at a line, or the last before it; -1 if there is none. Lines rise with the events of one source, so a few
     * places are read, not the trace.
     */
    public static long find(TraceSession session, long line, BooleanSupplier cancelled) throws IOException {
        long low = 0;
        long high = session.events();
        while (low < high && !cancelled.getAsBoolean()) {
            long middle = low + (high - low) / 2;
            long[] at = {0};
            session.view().read(middle, event -> {
                at[0] = event.line();
                return false;
            });
            if (at[0] > line) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1;
    }
}
