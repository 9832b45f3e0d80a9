/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.commands;

import org.tlplint.ui.internal.editor.TraceEditor;

/** Audits the trace anew, as it is stored now: what Refresh does for an editor that shows a file. */
public final class AuditAgainHandler extends TraceHandler {

    @Override
    void run(TraceEditor editor) {
        editor.session().start();
    }
}
