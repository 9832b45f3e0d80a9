/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The reports that there are. */
public final class Reports {

    private Reports() {
    }

    /** All reports, in the order of their ids. */
    public static List<Report> all() {
        return ServiceLoader.load(Report.class, Reports.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Report::id)).toList();
    }

    /** The report with the id. */
    public static Optional<Report> find(String id) {
        return all().stream().filter(report -> report.id().equals(id)).findFirst();
    }
}
