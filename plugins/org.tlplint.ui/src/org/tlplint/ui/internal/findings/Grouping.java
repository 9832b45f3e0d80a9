/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import org.tlplint.model.Finding;
import org.tlplint.ui.internal.Texts;

/** By what the findings are put together. */
public enum Grouping {
    NONE, SEVERITY, RULE, FUNCTION, VECTOR;

    String title() {
        return switch (this) {
            case NONE -> FindingsMessages.Grouping_none;
            case SEVERITY -> FindingsMessages.Grouping_severity;
            case RULE -> FindingsMessages.Grouping_rule;
            case FUNCTION -> FindingsMessages.Grouping_function;
            case VECTOR -> FindingsMessages.Grouping_vector;
        };
    }

    /** What the findings of a group have in common. */
    String of(Finding finding) {
        return switch (this) {
            case NONE -> "";
            case SEVERITY -> Texts.of(FindingLook.of(finding.getSeverity()));
            case RULE -> finding.getRule().getId() + "  " + finding.getRule().getTitle();
            case FUNCTION -> finding.getFunctionLabel();
            case VECTOR -> FindingLook.place(finding);
        };
    }
}
