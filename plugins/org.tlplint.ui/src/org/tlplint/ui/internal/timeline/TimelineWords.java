/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.tlplint.core.timeline.Timeline;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.audit.TraceSession;

/** What the page says beside its chart: instead of it while there is none, and in a line below about what is selected. */
final class TimelineWords {

    private final TraceSession session;
    private final Composite stack;
    private final Label welcome;
    /** Not a label: it shortens in the middle what does not fit. */
    private final CLabel status;

    /**
     * @param page gets a line below what it has
     * @param stack shows the chart or, while there is none, a text
     */
    TimelineWords(Composite page, Composite stack, TraceSession session) {
        this.session = session;
        this.stack = stack;
        welcome = new Label(stack, SWT.WRAP | SWT.CENTER);
        status = new CLabel(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(status);
    }

    /**
     * Says what there is to say now.
     *
     * @param selected the words for what is selected, or null
     */
    void say(Timeline timeline, TimelineChart chart, String selected) {
        boolean lanes = !chart.chart().lanes().rows().isEmpty();
        boolean empty = timeline.functions().isEmpty() && !lanes;
        String text = '\n' + (switch (session.phase()) {
            case WAITING -> TimelineMessages.Page_waiting;
            case READING -> reading();
            case FAILED -> NLS.bind(TimelineMessages.Page_failed, session.failure());
            default -> TimelineMessages.Page_empty;
        });
        if (empty && !text.equals(welcome.getText())) {
            welcome.setText(text);
        }
        StackLayout layout = (StackLayout) stack.getLayout();
        Control top = empty ? welcome : chart.control();
        if (layout.topControl != top) {
            layout.topControl = top;
            stack.layout();
        }
        String line = selected != null ? selected
                : session.phase() == TraceSession.Phase.READING ? reading()
                        : !lanes && !empty ? TimelineMessages.Page_nothing
                                : timeline.refused() > 0
                                        ? NLS.bind(TimelineMessages.Page_refused, Texts.count(timeline.refused()))
                                        : TimelineMessages.Page_hint;
        String shown = ' ' + line.replace("&", "&&");
        if (!shown.equals(status.getText())) {
            status.setText(shown);
            // a narrow page cuts it
            status.setToolTipText(selected == null ? null : shown.strip());
        }
    }

    private String reading() {
        return NLS.bind(TimelineMessages.Page_reading, Texts.count(session.events()));
    }

    /** What the line below the chart says. */
    String status() {
        return status.getText();
    }
}
