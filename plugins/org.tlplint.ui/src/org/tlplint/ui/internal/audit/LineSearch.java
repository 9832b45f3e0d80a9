/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;

/** Finds events by the line of the source. */
public final class LineSearch {

    private LineSearch() {
    }

    /**
     * The event on a line, or the nearest one before it; -1 if there is none. Lines rise with the events, so a few pages are
     * read, not the trace.
     */
    public static long find(TraceSession session, long line, IProgressMonitor monitor) {
        long low = 0;
        long high = session.events();
        try {
            while (low < high && !monitor.isCanceled()) {
                long middle = low + (high - low) / 2;
                if (lineOf(session, middle) > line) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
        } catch (IOException e) {
            ILog.of(LineSearch.class).warn("Cannot read events of " + session.target().path(), e);
            return -1;
        }
        return session.events() == 0 ? -1 : Math.max(0, low - 1);
    }

    private static long lineOf(TraceSession session, long event) throws IOException {
        long[] line = {0};
        session.view().read(event, e -> {
            line[0] = e.line();
            return false;
        });
        return line[0];
    }
}
