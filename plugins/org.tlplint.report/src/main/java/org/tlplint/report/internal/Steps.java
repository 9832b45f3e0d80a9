/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal;

import java.util.concurrent.CancellationException;

import org.tlplint.report.ReportProgress;

/** Counts what is written of a report, and lets it end when it is asked to. */
public final class Steps {

    private final ReportProgress progress;
    private long all = 1;
    private long done;
    private String part;

    /**
     * @param whole what is written as long as nobody begins a part
     */
    public Steps(ReportProgress progress, String whole) {
        this.progress = progress;
        part = whole;
    }

    /** Begins; once, before anything else. */
    public void begin(String first, long count) {
        all = Math.max(1, count);
        part(first);
    }

    /** Begins another part. */
    public void part(String name) {
        part = name;
        tell();
    }

    /** One more is done. */
    public void step() {
        steps(1);
    }

    /** Some more are done; never more than there are. */
    public void steps(long more) {
        done = Math.min(all, done + more);
        tell();
    }

    /** The report is whole. */
    public void end() {
        done = all;
        progress.at(part, done, all);
    }

    private void tell() {
        check();
        progress.at(part, done, all);
    }

    /**
     * Nothing more is done, but somebody may want an end.
     *
     * @throws CancellationException if so
     */
    public void check() {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
    }
}
