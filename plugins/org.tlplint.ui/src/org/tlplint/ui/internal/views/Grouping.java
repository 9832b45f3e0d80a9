/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Severity;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.audit.TraceSession;

/** By what the findings are put together. */
enum Grouping {
    NONE, SEVERITY, RULE, FUNCTION;

    String title() {
        return switch (this) {
            case NONE -> Messages.Grouping_none;
            case SEVERITY -> Messages.Grouping_severity;
            case RULE -> Messages.Grouping_rule;
            case FUNCTION -> Messages.Grouping_function;
        };
    }

    private String of(Finding finding) {
        return switch (this) {
            case NONE -> "";
            case SEVERITY -> Texts.severity(finding);
            case RULE -> finding.rule().id() + "  " + finding.rule().title();
            case FUNCTION -> finding.functionLabel();
        };
    }

    /**
     * The findings of a session as the first level of a tree; groups and findings worst first.
     *
     * @param observations whether what is only worth knowing is among them
     */
    List<? extends FindingNode> nodes(TraceSession session, boolean observations) {
        if (session == null || session.result() == null) {
            return List.of();
        }
        Map<String, List<FindingNode.Single>> groups = new LinkedHashMap<>();
        List<FindingNode.Single> all = new ArrayList<>();
        for (Finding finding : session.result().findings()) {
            if (!observations && finding.severity() == Severity.INFORMATION) {
                continue;
            }
            FindingNode.Single single = new FindingNode.Single(session, finding);
            all.add(single);
            groups.computeIfAbsent(of(finding), key -> new ArrayList<>()).add(single);
        }
        if (this == NONE) {
            return all;
        }
        List<FindingNode.Group> nodes = new ArrayList<>();
        groups.forEach((title, members) -> nodes.add(new FindingNode.Group(session, title, members)));
        return nodes;
    }
}
