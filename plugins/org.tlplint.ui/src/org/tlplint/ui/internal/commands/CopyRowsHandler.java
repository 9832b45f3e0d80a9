/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.commands;

import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.events.CopyJob;
import org.tlplint.ui.internal.events.EventsPage;

/** Copies the selected rows of the Events page as lines of cells parted by tabs. */
public final class CopyRowsHandler extends TraceHandler {

    @Override
    void run(TraceEditor editor) {
        CopyJob.start(editor.session(), editor.page(EventsPage.class).selectedEvents(), false);
    }
}
