/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.io.File;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.tlplint.model.Evidence;
import org.tlplint.model.TraceSource;
import org.tlplint.ui.internal.editor.TraceEditor;

/** Finds the trace of a saved audit, beside it or by asking, and shows an event of it. */
final class TraceFinder {

    private static final int AGAIN_MS = 150;

    private TraceFinder() {
    }

    static void show(AuditEditor from, Evidence place) {
        TraceSource source = place.getSource();
        if (source == null) {
            return;
        }
        IWorkbenchPage page = from.getSite().getPage();
        try {
            IFile near = near(from.getEditorInput().getAdapter(IFile.class), source);
            IEditorPart opened = near != null ? IDE.openEditor(page, near) : ask(page, source);
            if (opened instanceof TraceEditor trace) {
                whenRead(trace, place.getEvent());
            }
        } catch (PartInitException e) {
            MessageDialog.openError(page.getWorkbenchWindow().getShell(), FindingsMessages.Trace_title,
                    e.getMessage());
        }
    }

    /** Of the name that the audit tells only the last part counts: it may come from anywhere. */
    private static String fileName(TraceSource source) {
        String name = IPath.fromPortableString(source.getName().replace('\\', '/')).lastSegment();
        return name == null ? "" : name;
    }

    private static IFile near(IFile audit, TraceSource source) {
        List<IContainer> places = new ArrayList<>();
        for (IContainer in = audit == null ? null : audit.getParent(); in != null
                && in.getProject() != null; in = in.getParent()) {
            places.add(in);
        }
        for (IContainer in : places) {
            if (in.findMember(fileName(source)) instanceof IFile file && file.getLocation() != null
                    && fits(file.getLocation().toFile(), source)) {
                return file;
            }
        }
        return null;
    }

    private static boolean fits(File file, TraceSource source) {
        return file.isFile() && (source.getSize() < 0 || file.length() == source.getSize());
    }

    private static IEditorPart ask(IWorkbenchPage page, TraceSource source) throws PartInitException {
        FileDialog dialog = new FileDialog(page.getWorkbenchWindow().getShell(), SWT.OPEN);
        dialog.setText(NLS.bind(FindingsMessages.Trace_where, source.getName()));
        dialog.setFileName(fileName(source));
        String chosen = dialog.open();
        if (chosen == null) {
            return null;
        }
        File file = new File(chosen);
        if (!fits(file, source) && !MessageDialog.openQuestion(page.getWorkbenchWindow().getShell(),
                FindingsMessages.Trace_title, NLS.bind(FindingsMessages.Trace_other, file.getName()))) {
            return null;
        }
        IFileStore store = EFS.getLocalFileSystem().getStore(IPath.fromOSString(chosen));
        return IDE.openEditorOnFileStore(page, store);
    }

    /** Shows the event as soon as it has been read. */
    private static void whenRead(TraceEditor trace, long event) {
        if (trace.getSite() == null || trace.audit() == null || trace.page(FindingsPage.class).control().isDisposed()) {
            return;
        }
        if (event >= 0 && trace.session().events() > event) {
            trace.showEvent(event);
        } else if (trace.session().isBusy()) {
            Display.getCurrent().timerExec(AGAIN_MS, () -> whenRead(trace, event));
        }
    }
}
