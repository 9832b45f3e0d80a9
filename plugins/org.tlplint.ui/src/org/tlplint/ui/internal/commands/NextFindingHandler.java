/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.commands;

import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.events.EventsPage;

/** Goes to the next event that breaks a rule. */
public final class NextFindingHandler extends TraceHandler {

    @Override
    void run(TraceEditor editor) {
        long event = editor.session().offences().after(editor.selectedEvent());
        if (event >= 0) {
            editor.page(EventsPage.class).goTo(event);
        }
    }
}
