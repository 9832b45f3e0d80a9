/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.tlplint.core.text.Aspect;
import org.tlplint.core.text.EventLister;
import org.tlplint.core.text.EventRow;
import org.tlplint.formats.write.EventWriter;
import org.tlplint.formats.write.OutputFormat;
import org.tlplint.ui.internal.TextClipboard;
import org.tlplint.ui.internal.audit.TraceSession;

/** Copies selected events to the clipboard: as rows of text parted by tabs, or as native CSV that can be read as a trace again. */
public final class CopyJob extends Job {

    /** Events beyond this number are left out, and a last line says so. */
    public static final int MOST_ROWS = 20_000;

    private final TraceSession session;
    private final SelectedEvents events;
    private final boolean csv;

    private CopyJob(TraceSession session, SelectedEvents events, boolean csv) {
        super(EventMessages.Copy_job);
        this.session = session;
        this.events = events;
        this.csv = csv;
        setUser(false);
    }

    /** Copies, if anything is selected. */
    public static void start(TraceSession session, SelectedEvents events, boolean csv) {
        if (events.size() > 0) {
            new CopyJob(session, events, csv).schedule();
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        String text;
        try {
            text = csv ? csv(session, events, monitor) : tsv(session, events, monitor);
        } catch (IOException e) {
            return Status.error(NLS.bind(EventMessages.Copy_failed, e.getMessage()), e);
        }
        if (monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> TextClipboard.put(text));
        return Status.OK_STATUS;
    }

    /** The rows with a heading; not for the UI thread. */
    public static String tsv(TraceSession session, SelectedEvents events, IProgressMonitor monitor) throws IOException {
        StringBuilder out = new StringBuilder();
        StringJoiner heading = new StringJoiner("\t");
        for (Aspect aspect : Aspect.values()) {
            heading.add(aspect.id());
        }
        out.append(heading).append('\n');
        new EventLister(session.view()).rows(events.first(MOST_ROWS), row -> {
            append(out, row);
            return !monitor.isCanceled();
        });
        return out.append(omitted(events, "")).toString();
    }

    private static void append(StringBuilder out, EventRow row) {
        StringJoiner line = new StringJoiner("\t");
        for (Aspect aspect : Aspect.values()) {
            line.add(row.get(aspect).replaceAll("[\\t\\r\\n]", " "));
        }
        out.append(line).append('\n');
    }

    /** The events as a trace in native CSV; not for the UI thread. */
    public static String csv(TraceSession session, SelectedEvents events, IProgressMonitor monitor) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        EventWriter writer = OutputFormat.CSV.writer(bytes);
        long[] wanted = events.first(MOST_ROWS);
        int at = 0;
        while (at < wanted.length && !monitor.isCanceled()) {
            int end = at + 1;
            while (end < wanted.length && wanted[end] == wanted[end - 1] + 1) {
                end++;
            }
            write(session, writer, wanted[at], wanted[end - 1], monitor);
            at = end;
        }
        writer.finish();
        return new String(writer.head(ExportJob.traits(session)), StandardCharsets.UTF_8)
                + bytes.toString(StandardCharsets.UTF_8) + omitted(events, "# ");
    }

    private static void write(TraceSession session, EventWriter writer, long first, long last, IProgressMonitor monitor)
            throws IOException {
        IOException[] failed = new IOException[1];
        session.view().read(first, event -> {
            try {
                writer.write(event);
            } catch (IOException e) {
                failed[0] = e;
            }
            return failed[0] == null && event.index() < last && !monitor.isCanceled();
        });
        if (failed[0] != null) {
            throw failed[0];
        }
    }

    private static String omitted(SelectedEvents events, String prefix) {
        long more = events.size() - MOST_ROWS;
        return more > 0 ? prefix + NLS.bind(EventMessages.Copy_omitted, more, MOST_ROWS) + '\n' : "";
    }
}
