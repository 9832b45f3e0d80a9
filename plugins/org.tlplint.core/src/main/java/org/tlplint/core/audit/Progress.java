/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

/** Watches an audit from its own thread, and can end it. */
public interface Progress {

    /** Nobody watches. */
    Progress NONE = new Progress() {
        @Override
        public void at(long bytes, long totalBytes, long events) {
            // Nobody watches.
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Called every few thousand events.
     *
     * @param bytes bytes of the stored files read so far
     * @param totalBytes bytes to read, or -1
     * @param events events replayed so far
     */
    void at(long bytes, long totalBytes, long events);

    /** Whether the audit shall end now; asked as often as {@link #at} is called. */
    boolean isCancelled();
}
