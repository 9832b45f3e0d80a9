/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.tlplint.report.ReportProgress;

/** Takes a report to somebody who waits for it: lets no more through when that one asks for an end, and tells of its steps. */
public final class WatchedOutput extends FilterOutputStream {

    private final Steps steps;

    public WatchedOutput(OutputStream out, Steps steps) {
        super(out);
        this.steps = steps;
    }

    @Override
    public void write(int value) throws IOException {
        steps.check();
        out.write(value);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        steps.check();
        out.write(bytes, from, length);
    }

    /** Who is to be told of what is written to a stream; nobody if nobody waits. */
    public static Steps steps(OutputStream out) {
        return out instanceof WatchedOutput watched ? watched.steps : new Steps(ReportProgress.NONE, "");
    }
}
