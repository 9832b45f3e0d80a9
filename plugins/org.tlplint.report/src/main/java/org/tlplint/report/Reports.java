/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.tlplint.core.extend.ContributionProblem;
import org.tlplint.core.extend.Contributions;
import org.tlplint.core.extend.Registry;

/** The reports that there are: tlplint's own and contributed ones. */
public final class Reports {

    private static final Pattern IDS = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Registry<Report> REPORTS = new Registry<>(Report.class, Reports.class, IDS, Report::id,
            id -> false, List::of);

    private Reports() {
    }

    /** All reports, in the order of their ids. */
    public static List<Report> all() {
        return REPORTS.entries().stream().map(Reports::guarded).filter(Objects::nonNull)
                .sorted(Comparator.comparing(Report::id)).toList();
    }

    /** The report with the id. */
    public static Optional<Report> find(String id) {
        return REPORTS.find(id).map(Reports::guarded);
    }

    /** Who contributes the report: a bundle or JAR; empty if it is tlplint's own, or there is none of that id. */
    public static Optional<String> contributor(String id) {
        return REPORTS.find(id).filter(Registry.Entry::isContributed).map(Registry.Entry::from);
    }

    /** The report, or null if it is a contributed one that does not say what it is. */
    private static Report guarded(Registry.Entry<Report> entry) {
        if (!entry.isContributed()) {
            return entry.first();
        }
        try {
            return new GuardedReport(entry.first(), entry.from());
        } catch (RuntimeException | LinkageError e) {
            Contributions.report(new ContributionProblem(entry.from(), "report " + entry.id(),
                    "it is left out: " + ContributionProblem.words(e), e));
            return null;
        }
    }
}
