/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.preferences;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.views.OpenEditors;

/** The traces that are open while a setting changes. */
final class OpenAudits {

    private static boolean asked;

    private OpenAudits() {
    }

    /** Asks, once for all pages of a dialog, whether open traces shall be audited again with the new settings. */
    static void offerAgain() {
        if (asked) {
            return;
        }
        asked = true;
        Display.getCurrent().asyncExec(() -> {
            asked = false;
            List<TraceEditor> editors = OpenEditors.of(TraceEditor.class).toList();
            if (!editors.isEmpty() && ask(editors.size())) {
                editors.forEach(editor -> editor.session().start());
            }
        });
    }

    private static boolean ask(int count) {
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        return MessageDialog.open(MessageDialog.QUESTION, shell, PreferenceMessages.Again_title,
                NLS.bind(PreferenceMessages.Again_question, count), 0, PreferenceMessages.Again_yes,
                IDialogConstants.NO_LABEL) == 0;
    }
}
