/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.tlplint.core.trace.ForwardingInput;
import org.tlplint.core.trace.TraceInput;

/** The beginning of a source, for previews: reading ends after so many bytes, or when somebody cancels. */
public final class LimitedInput extends ForwardingInput {

    private static final long MOST_BYTES = 16 << 20;

    private final IProgressMonitor monitor;

    /**
     * @param monitor ends the reading with an {@link OperationCanceledException} when it is cancelled
     */
    public LimitedInput(TraceInput input, IProgressMonitor monitor) {
        super(input);
        this.monitor = monitor;
    }

    @Override
    public InputStream open(long offset) throws IOException {
        return new Limited(super.open(offset));
    }

    private final class Limited extends FilterInputStream {
        private long left = MOST_BYTES;

        Limited(InputStream in) {
            super(in);
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
