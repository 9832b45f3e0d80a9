/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.audit.TraceView;
import org.tlplint.core.text.EventLister;
import org.tlplint.core.text.EventRow;
import org.tlplint.core.trace.FileInput;
import org.tlplint.core.trace.ForwardingInput;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.formats.Formats;
import org.tlplint.ui.internal.preferences.FormatPreferences;

/** Reads the first events of a file. However long nothing in it is an event, only so much of it is looked at. */
final class FirstEvents {

    /** Events that are read. */
    static final int MOST = 100;
    private static final long MOST_BYTES = 16 << 20;

    private FirstEvents() {
    }

    /**
     * The first events.
     *
     * @param chosen format with settings, or empty to find it out
     * @throws OperationCanceledException when the monitor is cancelled
     */
    static List<EventRow> read(Path file, String chosen, IProgressMonitor monitor) throws IOException {
        FileInput stored = Formats.input(file).withoutHash();
        TraceFormat named = chosen.isEmpty() ? Formats.detect(stored).format() : Formats.named(chosen);
        TraceFormat format = chosen.indexOf(':') < 0 ? FormatPreferences.configured(named) : named;
        ForwardingInput limited = new ForwardingInput(stored) {
            @Override
            public InputStream open(long offset) throws IOException {
                return new Limited(super.open(offset), monitor);
            }
        };
        return new EventLister(new TraceView(new AuditSource(limited, format, 100), List.of(), null)).page(0, MOST);
    }

    private static final class Limited extends FilterInputStream {
        private final IProgressMonitor monitor;
        private long left = MOST_BYTES;

        Limited(InputStream in, IProgressMonitor monitor) {
            super(in);
            this.monitor = monitor;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            int count = left <= 0 ? -1 : in.read(bytes, offset, (int) Math.min(length, left));
            left -= Math.max(0, count);
            return count;
        }
    }
}
