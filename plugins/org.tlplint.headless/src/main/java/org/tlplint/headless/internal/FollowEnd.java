/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.tlplint.core.trace.FollowInput;

/** When a file is no longer followed: at Ctrl-C, after a time without news, or when whoever fills it is done. */
final class FollowEnd implements FollowInput.Ending {

    /** After Ctrl-C so much time is left for what is in the file already. */
    private static final long REST_NS = 3_000_000_000L;

    private final AtomicBoolean cancelled;
    private final long idleNs;
    private final Spool spool;
    private long cancelledAt;

    /**
     * @param idleNs how long to wait for news, or 0 for ever
     * @param spool what fills the file, or null if somebody else does
     */
    FollowEnd(AtomicBoolean cancelled, long idleNs, Spool spool) {
        this.cancelled = cancelled;
        this.idleNs = idleNs;
        this.spool = spool;
    }

    boolean isCancelled() {
        return cancelled.get();
    }

    @Override
    public boolean isOver(long quietNs) throws IOException {
        return cancelled.get() || idleNs > 0 && quietNs >= idleNs || spool != null && spool.isComplete();
    }

    @Override
    public boolean isCut() {
        if (!cancelled.get()) {
            return false;
        }
        long now = System.nanoTime();
        cancelledAt = cancelledAt == 0 ? now : cancelledAt;
        return now - cancelledAt > REST_NS;
    }
}
