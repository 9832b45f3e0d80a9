/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.extend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.tlplint.core.extend.ContributionProblem;
import org.tlplint.core.extend.Contributions;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.formats.Formats;
import org.tlplint.report.Report;
import org.tlplint.report.Reports;
import org.tlplint.rules.RuleCatalog;

/**
 * Something that a bundle contributes, or what is wrong with it.
 *
 * @param kind what it is, for people; of what does not work often nobody knows
 * @param name its id and title, or the name of its class
 * @param from the bundle
 * @param problem why it does not work; empty if it does
 */
record ExtensionRow(String kind, String name, String from, String problem) {

    boolean works() {
        return problem.isEmpty();
    }

    /** All that there is now: what does not work first. Looks at classes of other bundles, so it is not for the UI thread. */
    static List<ExtensionRow> all() {
        List<ExtensionRow> good = new ArrayList<>();
        for (TraceFormat format : Formats.all()) {
            add(good, ExtensionPoint.TRACE_FORMATS, format.id(), format.title(), Formats.contributor(format.id()));
        }
        for (RuleInfo rule : RuleCatalog.infos()) {
            add(good, ExtensionPoint.RULES, rule.id(), rule.title(), RuleCatalog.contributor(rule.id()));
        }
        for (Report report : Reports.all()) {
            add(good, ExtensionPoint.REPORTS, report.id(), report.title(), Reports.contributor(report.id()));
        }
        List<ExtensionRow> rows = new ArrayList<>();
        for (ContributionProblem problem : Contributions.problems()) {
            rows.add(new ExtensionRow(ExtendMessages.Kind_problem, problem.name(), problem.from(), problem.text()));
        }
        rows.addAll(good);
        return rows;
    }

    private static void add(List<ExtensionRow> rows, ExtensionPoint point, String id, String title,
            Optional<String> from) {
        from.ifPresent(bundle -> rows
                .add(new ExtensionRow(point.title(), NLS.bind(ExtendMessages.Row_name, id, title), bundle, "")));
    }
}
