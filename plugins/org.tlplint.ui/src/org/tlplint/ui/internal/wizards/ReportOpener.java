/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.tlplint.model.AuditFile;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.OpenArguments;

/**
 * Opens a report that has been written: a saved audit and text in an editor, anything else with the program that the desktop has for it.
 * UI thread.
 */
final class ReportOpener {

    /** What a text editor shows as people want to see it; tables and pages have better programs. */
    private static final Set<String> TEXT = Set.of("json", "sarif", "xml");
    /** An editor reads a whole file at once in the UI thread; a longer one is left to other programs. */
    private static final long LARGEST_TEXT = 4 << 20;

    private ReportOpener() {
    }

    static void open(Path report) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return;
        }
        String name = report.getFileName().toString().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (ending.equals(AuditFile.EXTENSION)) {
            OpenArguments.open(report);
        } else if (TEXT.contains(ending) && isShort(report)) {
            edit(window.getActivePage(), report);
        } else if (!Program.launch(report.toString())) {
            MessageDialog.openInformation(window.getShell(), Messages.Export_window,
                    NLS.bind(Messages.Export_no_program, report));
        }
    }

    private static boolean isShort(Path file) {
        try {
            return Files.size(file) <= LARGEST_TEXT;
        } catch (IOException e) {
            // it is gone already; whoever is to open it says so
            return false;
        }
    }

    private static void edit(IWorkbenchPage page, Path file) {
        try {
            IFile[] known = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
            if (known.length > 0 && known[0].isAccessible()) {
                IDE.openEditor(page, known[0]);
            } else {
                IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().fromLocalFile(file.toFile()));
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
