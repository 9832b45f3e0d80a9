/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tlplint.ui.internal.editor.TraceEditor;

/** Writes the timeline of the active trace as a picture. */
public final class ExportTimelineHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof TraceEditor editor) {
            editor.showPage(TimelinePage.class);
            editor.page(TimelinePage.class).export();
        }
        return null;
    }
}
