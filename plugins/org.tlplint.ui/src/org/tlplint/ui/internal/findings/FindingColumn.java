/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.util.Comparator;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.tlplint.model.Evidence;
import org.tlplint.model.Finding;
import org.tlplint.ui.internal.Texts;

/** A column of a list of findings. */
public enum FindingColumn {
    WHAT(300, SWT.LEFT),
    SEVERITY(158, SWT.LEFT),
    RULE(112, SWT.LEFT),
    FUNCTION(118, SWT.LEFT),
    VECTOR(60, SWT.RIGHT),
    COUNT(62, SWT.RIGHT),
    LINE(74, SWT.RIGHT),
    TIME(104, SWT.RIGHT),
    REMARK(150, SWT.LEFT);

    private final int width;
    private final int alignment;

    FindingColumn(int width, int alignment) {
        this.width = width;
        this.alignment = alignment;
    }

    int width() {
        return width;
    }

    int alignment() {
        return alignment;
    }

    String title() {
        return switch (this) {
            case WHAT -> FindingsMessages.Column_what;
            case SEVERITY -> FindingsMessages.Column_severity;
            case RULE -> FindingsMessages.Column_rule;
            case FUNCTION -> FindingsMessages.Column_function;
            case VECTOR -> FindingsMessages.Column_vector;
            case COUNT -> FindingsMessages.Column_count;
            case LINE -> FindingsMessages.Column_line;
            case TIME -> FindingsMessages.Column_time;
            case REMARK -> FindingsMessages.Column_remark;
        };
    }

    /** The order that the column gives; equal ones stay as they were, worst first. */
    Comparator<Finding> order() {
        return switch (this) {
            case WHAT -> Comparator.comparing(f -> f.getRule().getTitle());
            case SEVERITY -> Comparator.comparingInt(Finding::getNumber);
            case RULE -> Comparator.comparing(f -> f.getRule().getId());
            case FUNCTION -> Comparator.comparing(Finding::getFunctionLabel);
            case VECTOR -> Comparator.comparing((Finding f) -> f.getVector() == null ? -1 : f.getVector());
            case COUNT -> Comparator.comparingLong(Finding::getCount);
            case LINE, TIME -> Comparator.comparingLong(f -> f.getFirst().getEvent());
            case REMARK -> Comparator.comparing(FindingColumn::remark);
        };
    }

    /** The text of a cell. */
    public String text(FindingNode node) {
        return switch (node) {
            case FindingNode.Group g -> switch (this) {
                case WHAT -> NLS.bind(FindingsMessages.Group_title, g.title(), Texts.count(g.size()));
                case COUNT -> Texts.count(g.count());
                default -> "";
            };
            case FindingNode.Single s -> text(s.finding());
            case FindingNode.Breach b -> this == WHAT ? b.occurrence().getObserved() : place(b.place());
            case FindingNode.Cause c -> this == WHAT ? cause(c.place()) : place(c.place());
        };
    }

    static String cause(Evidence cause) {
        boolean detailed = cause.getDetail() != null && !cause.getDetail().isEmpty();
        return detailed ? NLS.bind(FindingsMessages.Cause_detail, cause.getRole(), cause.getDetail())
                : cause.getRole();
    }

    private String place(Evidence event) {
        return switch (this) {
            case RULE -> NLS.bind(FindingsMessages.Event_number, Long.toString(event.getEvent()));
            case LINE -> Long.toString(event.getLine());
            case TIME -> FindingLook.time(event);
            default -> "";
        };
    }

    private String text(Finding finding) {
        return switch (this) {
            case WHAT -> finding.getRule().getTitle();
            case SEVERITY -> FindingLook.severity(finding);
            case RULE -> finding.getRule().getId();
            case FUNCTION -> finding.getFunctionLabel();
            case VECTOR -> FindingLook.vector(finding);
            case COUNT -> Texts.count(finding.getCount());
            case LINE, TIME -> place(finding.getFirst());
            case REMARK -> remark(finding);
        };
    }

    private static String remark(Finding finding) {
        if (finding.getSuppression() != null) {
            return FindingLook.reason(finding.getSuppression());
        }
        return finding.getNote() == null ? "" : finding.getNote();
    }
}
