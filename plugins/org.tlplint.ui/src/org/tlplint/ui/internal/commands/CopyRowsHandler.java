/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.commands;

import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.tlplint.core.text.Aspect;
import org.tlplint.core.text.EventRow;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.audit.EventRows;
import org.tlplint.ui.internal.editor.EventsPage;
import org.tlplint.ui.internal.editor.TraceEditor;

/** Copies the selected events with all columns, separated by tabs. */
public final class CopyRowsHandler extends TraceHandler {

    /** Rows beyond this number are left out, and a last line says so. */
    static final int MOST_ROWS = 20_000;

    @Override
    void run(TraceEditor editor) {
        List<Range> ranges = editor.page(EventsPage.class).table().selectedRanges();
        EventRows rows = editor.page(EventsPage.class).rows();
        if (!ranges.isEmpty()) {
            IJobFunction copy = monitor -> copy(rows, ranges);
            Job.create(Messages.Copy_job, copy).schedule();
        }
    }

    private static IStatus copy(EventRows rows, List<Range> ranges) {
        String text;
        try {
            text = tsv(rows, ranges);
        } catch (IOException e) {
            return Status.error(NLS.bind(Messages.Copy_failed, e.getMessage()), e);
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            Clipboard clipboard = new Clipboard(display);
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
        return Status.OK_STATUS;
    }

    /** The rows with a heading; not for the UI thread. */
    public static String tsv(EventRows rows, List<Range> ranges) throws IOException {
        StringBuilder out = new StringBuilder();
        StringJoiner heading = new StringJoiner("\t");
        for (Aspect aspect : Aspect.values()) {
            heading.add(aspect.id());
        }
        out.append(heading).append('\n');
        int left = MOST_ROWS;
        long omitted = 0;
        for (Range range : ranges) {
            int count = Math.min(left, range.size());
            for (EventRow row : rows.read(range.start, count)) {
                append(out, row);
            }
            left -= count;
            omitted += range.size() - count;
        }
        if (omitted > 0) {
            out.append(NLS.bind(Messages.Copy_omitted, omitted)).append('\n');
        }
        return out.toString();
    }

    private static void append(StringBuilder out, EventRow row) {
        StringJoiner line = new StringJoiner("\t");
        for (Aspect aspect : Aspect.values()) {
            line.add(row.get(aspect).replaceAll("[\\t\\r\\n]", " "));
        }
        out.append(line).append('\n');
    }
}
