/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

/** Which vectors have a row. */
public enum LaneFilter {
    ALL(TimelineMessages.Filter_all),
    /** It was unmasked, sent, was pending, or something was found. */
    ACTIVE(TimelineMessages.Filter_active),
    MESSAGES(TimelineMessages.Filter_messages),
    FINDINGS(TimelineMessages.Filter_findings);

    private final String title;

    LaneFilter(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
