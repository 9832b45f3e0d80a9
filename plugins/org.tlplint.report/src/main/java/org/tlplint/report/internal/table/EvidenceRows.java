/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.table;

import java.util.List;

import org.tlplint.model.Finding;
import org.tlplint.model.Occurrence;

/** Where the evidence of each finding stands in the evidence table. */
final class EvidenceRows {

    private final long[] start;

    EvidenceRows(List<Finding> findings) {
        start = new long[findings.size() + 1];
        for (int i = 0; i < findings.size(); i++) {
            start[i + 1] = start[i] + rows(findings.get(i));
        }
    }

    private static long rows(Finding finding) {
        long rows = hasMore(finding) ? 1 : 0;
        for (Occurrence occurrence : finding.getOccurrences()) {
            rows += occurrence.getCauses().size() + 1;
        }
        return rows;
    }

    /** Whether there were more occurrences than were kept. */
    static boolean hasMore(Finding finding) {
        return finding.getCount() > finding.getOccurrences().size();
    }

    /** First row of the finding at the index, from 0. */
    long first(int index) {
        return start[index];
    }

    long total() {
        return start[start.length - 1];
    }
}
