/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.table;

import java.util.Objects;

import org.tlplint.model.Audit;
import org.tlplint.model.TraceSource;

/**
 * Times counted from the first time stamp of the audit: a spreadsheet's numbers have 15 digits, too few for seconds since 1970
 * and nanoseconds at once.
 *
 * @param originNs the first time stamp, or null if there is none
 */
public record TimeAxis(Long originNs) {

    static TimeAxis of(Audit audit) {
        return new TimeAxis(audit.getSources().stream().map(TraceSource::getFirstTimeNs).filter(Objects::nonNull)
                .min(Long::compare).orElse(null));
    }

    Cell cell(Long timeNs) {
        return timeNs == null ? Cell.BLANK : new Cell.Seconds(originNs == null ? timeNs : timeNs - originNs);
    }
}
