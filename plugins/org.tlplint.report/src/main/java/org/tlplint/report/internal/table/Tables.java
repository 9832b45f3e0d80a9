/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.table;

import java.util.List;

import org.tlplint.model.Audit;

/**
 * An audit as a first page and tables.
 *
 * @param summary the first page
 * @param all the tables, those that matter most first
 */
public record Tables(Summary summary, List<Table> all) {

    public static Tables of(Audit audit) {
        TimeAxis time = TimeAxis.of(audit);
        FindingTables findings = new FindingTables(audit, time);
        List<Table> all = List.of(findings.findings(), findings.evidence(), FunctionTables.functions(audit),
                FunctionTables.vectors(audit), TimingTable.of(audit, time), RuleTables.rules(audit),
                RuleTables.byFunction(audit),
                ImportTable.of(audit));
        return new Tables(new SummaryMaker(audit, time).make(all), all);
    }
}
