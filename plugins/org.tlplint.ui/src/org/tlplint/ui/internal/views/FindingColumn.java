/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.views;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.tlplint.core.rule.Finding;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.UiColors;

/** A column of the Findings view. */
enum FindingColumn {
    SEVERITY(104, SWT.LEFT),
    RULE(98, SWT.LEFT),
    WHAT(100, SWT.LEFT),
    FUNCTION(106, SWT.LEFT),
    VECTOR(56, SWT.RIGHT),
    COUNT(50, SWT.RIGHT),
    LINE(60, SWT.RIGHT);

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
            case SEVERITY -> Messages.Findings_severity;
            case RULE -> Messages.Findings_rule;
            case WHAT -> Messages.Findings_what;
            case FUNCTION -> Messages.Findings_function;
            case VECTOR -> Messages.Findings_vector;
            case COUNT -> Messages.Findings_count;
            case LINE -> Messages.Findings_line;
        };
    }

    String text(FindingNode node) {
        return switch (node) {
            case FindingNode.Group g -> this == SEVERITY ? g.title() : this == COUNT ? Texts.count(g.count()) : "";
            case FindingNode.Single s -> text(s.finding());
            case FindingNode.Breach b -> switch (this) {
                case SEVERITY -> Messages.Findings_event + ' ' + b.event().event();
                case WHAT -> b.occurrence().observed();
                case LINE -> Long.toString(b.event().line());
                default -> "";
            };
            case FindingNode.Cause c -> switch (this) {
                case SEVERITY -> Messages.Findings_event + ' ' + c.event().event();
                case WHAT -> c.evidence().detail().isEmpty() ? c.evidence().role()
                        : c.evidence().role() + ": " + c.evidence().detail();
                case LINE -> Long.toString(c.event().line());
                default -> "";
            };
        };
    }

    private String text(Finding finding) {
        return switch (this) {
            case SEVERITY -> Texts.severity(finding);
            case RULE -> finding.rule().id();
            case WHAT -> finding.rule().title();
            case FUNCTION -> finding.functionLabel();
            case VECTOR -> Texts.vector(finding);
            case COUNT -> Texts.count(finding.count());
            case LINE -> finding.first() == null ? "" : Long.toString(finding.first().line());
        };
    }

    private static Image image(FindingNode node) {
        return switch (node) {
            case FindingNode.Group g -> Icons.of(g.findings().get(0).finding().severity());
            case FindingNode.Single s -> Icons.of(s.finding().severity());
            case FindingNode.Breach b -> Icons.get(Icons.OCCURRENCE);
            case FindingNode.Cause c -> Icons.get(Icons.CAUSE);
        };
    }

    ColumnLabelProvider labels() {
        return new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text((FindingNode) element);
            }

            @Override
            public Image getImage(Object element) {
                return FindingColumn.this == SEVERITY ? image((FindingNode) element) : null;
            }

            @Override
            public Color getForeground(Object element) {
                return FindingColumn.this == SEVERITY && element instanceof FindingNode.Single s
                        ? UiColors.of(s.finding().severity())
                        : null;
            }
        };
    }
}
