/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import org.eclipse.osgi.util.NLS;
import org.tlplint.model.Evidence;
import org.tlplint.model.Finding;
import org.tlplint.model.Occurrence;
import org.tlplint.ui.internal.Texts;

/** A finding as text, to be pasted into a mail or a ticket. */
final class FindingText {

    private FindingText() {
    }

    /** In one line: rule, place and event. */
    static String reference(FindingNode node) {
        Finding f = node.finding();
        Evidence place = node.place() == null ? f.getFirst() : node.place();
        return NLS.bind(FindingsMessages.Text_reference,
                new Object[] {f.getRule().getId(), FindingLook.place(f), where(place), place.getEvent()});
    }

    /** Everything that is known about the finding and the breach. */
    static String whole(FindingNode node) {
        Finding f = node.finding();
        Occurrence o = node.occurrence();
        StringBuilder text = new StringBuilder();
        line(text, "", NLS.bind(FindingsMessages.Text_title, new Object[] {FindingLook.severity(f),
                f.getRule().getId(), f.getRule().getTitle()}));
        line(text, FindingsMessages.Text_where,
                NLS.bind(FindingsMessages.Text_times, FindingLook.place(f), Texts.count(f.getCount())));
        line(text, FindingsMessages.Text_at, where(o == null ? f.getFirst() : o.getOffence()));
        line(text, FindingsMessages.Details_observed, o == null ? f.getObserved() : o.getObserved());
        line(text, FindingsMessages.Details_expected, f.getExpected());
        if (o != null) {
            for (Evidence cause : o.getCauses()) {
                line(text, FindingsMessages.Text_because, where(cause) + ": " + FindingColumn.cause(cause));
            }
        }
        line(text, FindingsMessages.Details_spec, f.getRule().getSpec());
        line(text, FindingsMessages.Details_note, f.getNote());
        line(text, FindingsMessages.Details_suppressed,
                f.getSuppression() == null ? "" : FindingLook.reason(f.getSuppression()));
        return text.toString();
    }

    /** {@code trace.log:1500 (0.123 s)}. */
    static String where(Evidence place) {
        String source = place.getSource() == null ? "" : place.getSource().getName();
        String time = FindingLook.time(place);
        return source + ':' + place.getLine() + (time.isEmpty() ? "" : " (" + time + " s)");
    }

    private static void line(StringBuilder text, String label, String value) {
        if (value != null && !value.isEmpty()) {
            text.append(label).append(label.isEmpty() ? "" : " ").append(value).append(System.lineSeparator());
        }
    }
}
