/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.editor;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.tlplint.model.Audit;
import org.tlplint.model.Finding;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.findings.AuditHost;
import org.tlplint.ui.internal.findings.FindingLook;
import org.tlplint.ui.internal.findings.FindingNode;
import org.tlplint.ui.internal.text.TextContent;
import org.tlplint.ui.internal.text.TextContent.Look;

/** What is written on the overview below its head: findings and what was not judged at the left, next steps and facts at the right. */
final class OverviewText {

    /** Space between sections, between paragraphs, and between a paragraph and what belongs to it, in pixels. */
    static final int SECTION = 22;
    static final int GAP = 8;
    static final int NEAR = 2;
    /** Where a text begins that has a sign before it. */
    static final int INDENT = 22;

    private static final int MOST_FINDINGS = 12;

    private OverviewText() {
    }

    /** The findings that matter most. */
    static void findings(TextContent text, Audit audit, AuditHost host) {
        List<Finding> open = OverviewHead.open(audit);
        text.heading(0, Messages.Overview_worst);
        if (open.isEmpty()) {
            text.paragraph(GAP).text(OverviewMessages.Worst_none);
        }
        for (Finding finding : open.subList(0, Math.min(MOST_FINDINGS, open.size()))) {
            text.paragraph(GAP, 0, INDENT).image(FindingLook.image(finding)).link(finding.getRule().getTitle(),
                    FindingLook.severity(finding) + ": " + finding.getRule().getId(), () -> {
                        host.openFindings();
                        host.select(new FindingNode.Single(finding));
                    });
            text.paragraph(NEAR, INDENT, INDENT).text(FindingLook.severity(finding), Look.FAINT)
                    .text("  \u00b7  " + FindingLook.place(finding) + "  \u00b7  "
                            + NLS.bind(Messages.Overview_times, Texts.count(finding.getCount())) + "  \u00b7  ",
                            Look.FAINT)
                    .link(NLS.bind(Messages.Overview_show, Long.toString(finding.getFirst().getLine())), null,
                            () -> host.showEvent(new FindingNode.Single(finding)));
        }
        if (open.size() > MOST_FINDINGS) {
            text.paragraph(GAP, INDENT, INDENT).link(
                    NLS.bind(OverviewMessages.Worst_more, Texts.count(open.size() - MOST_FINDINGS)), null,
                    host::openFindings);
        }
    }

    /** What the user may want to do next. */
    static void steps(TextContent text, List<OverviewStep> steps) {
        text.heading(0, OverviewMessages.Next);
        for (OverviewStep step : steps) {
            text.paragraph(GAP, 0, INDENT).image(Icons.get(step.icon())).link(step.text(), null, step.run());
            text.paragraph(NEAR, INDENT, INDENT).text(step.why(), Look.FAINT);
        }
    }
}
