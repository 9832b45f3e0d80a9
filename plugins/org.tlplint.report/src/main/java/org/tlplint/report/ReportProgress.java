/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report;

/** Who waits for a report: hears how far it is and may end it. */
@FunctionalInterface
public interface ReportProgress {

    /** Nobody waits. */
    ReportProgress NONE = (part, done, all) -> {
        // nobody waits
    };

    /**
     * Called in the thread that writes, often. What is done never becomes less, and is all there is when the report is whole.
     *
     * @param part what is written now, such as a sheet, for people
     * @param done how much is written, such as rows
     * @param all how much it will be in the end; the same from the first call to the last, at least 1
     */
    void at(String part, long done, long all);

    /** Asked now and then: whether to give up. */
    default boolean isCancelled() {
        return false;
    }
}
