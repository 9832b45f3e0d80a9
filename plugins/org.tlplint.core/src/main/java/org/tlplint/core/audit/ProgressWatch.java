/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.util.List;
import java.util.concurrent.CancellationException;

/** Tells a {@link Progress} how far an audit has come, and ends the audit when it asks for that. */
final class ProgressWatch {

    private final Progress progress;
    private final List<AuditSource> sources;
    private final long totalBytes;
    private volatile long events;
    private volatile boolean ended;
    private volatile Runnable onPause = () -> {
    };

    ProgressWatch(Progress progress, List<AuditSource> sources) {
        this.progress = progress;
        this.sources = sources;
        long sum = 0;
        for (AuditSource source : sources) {
            long size = source.input().storedSize();
            sum = size < 0 || sum < 0 ? -1 : sum + size;
        }
        totalBytes = sum;
    }

    /** The sources, each of which looks at the progress whenever it reads a block. */
    List<AuditSource> watched() {
        return sources.stream()
                .map(s -> s.withInput(new WatchedInput(s.input(), this::look, this::pause, this::lookAtEnd))).toList();
    }

    /** What to do when a source that grows has nothing more for now; done on the thread that reads. */
    void onPause(Runnable action) {
        onPause = action;
    }

    void pause() {
        onPause.run();
    }

    /** So many events have been replayed. */
    void passed(long newEvents) {
        events = newEvents;
        look();
    }

    /** Everything has been read; what is still done takes time, but nobody need wait for it who wants no audit any more. */
    void lookAtEnd() {
        if (progress.isCancelled()) {
            throw new CancellationException("audit cancelled at its end");
        }
    }

    /** The audit is over: whoever still reads is told to stop. */
    void end() {
        ended = true;
    }

    /** Called by the thread that reads and by the one that replays, never at once. */
    synchronized void look() {
        if (ended) {
            throw new CancellationException("the audit is over");
        }
        long bytes = 0;
        for (AuditSource source : sources) {
            bytes += source.input().storedPosition();
        }
        progress.at(bytes, totalBytes, events);
        if (progress.isCancelled()) {
            throw new CancellationException("audit cancelled after " + events + " events");
        }
    }
}
