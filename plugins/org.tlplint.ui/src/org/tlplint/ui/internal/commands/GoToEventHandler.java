/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.commands;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.audit.LineSearch;
import org.tlplint.ui.internal.editor.TraceEditor;

/** Asks for the number of an event, or of a line of the source, and goes there. */
public final class GoToEventHandler extends TraceHandler {

    private static final String LINE = ":";

    @Override
    void run(TraceEditor editor) {
        long events = editor.session().events();
        InputDialog dialog = new InputDialog(editor.getSite().getShell(), Messages.GoTo_title,
                NLS.bind(Messages.GoTo_prompt, Texts.count(Math.max(0, events - 1))), "",
                text -> problem(text, events));
        if (dialog.open() == Window.OK) {
            String text = dialog.getValue().strip();
            if (text.startsWith(LINE)) {
                showLine(editor, number(text.substring(1)));
            } else {
                editor.showEvent(number(text));
            }
        }
    }

    /** What is wrong with the text, or null. */
    static String problem(String text, long events) {
        boolean line = text.strip().startsWith(LINE);
        long value = number(line ? text.strip().substring(1) : text);
        if (value < 0) {
            return Messages.GoTo_not_a_number;
        }
        return line || value < events ? null : NLS.bind(Messages.GoTo_beyond, Texts.count(events));
    }

    private static long number(String text) {
        String digits = text.strip();
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : -1;
    }

    private static void showLine(TraceEditor editor, long line) {
        Job.create(NLS.bind(Messages.GoTo_job, line), monitor -> {
            long event = LineSearch.find(editor.session(), line, monitor);
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                if (event >= 0 && !monitor.isCanceled()) {
                    editor.showEvent(event);
                }
            });
            return Status.OK_STATUS;
        }).schedule();
    }
}
