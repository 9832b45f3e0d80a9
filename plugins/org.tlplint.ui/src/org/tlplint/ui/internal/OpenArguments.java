/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.FileEditorInput;

/** Opens the traces, trace sets and saved audits that stand on the command line of the tlplint workbench. In another product that is not our business. */
public final class OpenArguments implements IStartup {

    private static final String PRODUCT = "org.tlplint.ui.product";

    @Override
    public void earlyStartup() {
        IProduct product = Platform.getProduct();
        if (product != null && PRODUCT.equals(product.getId())) {
            List<Path> files = files(Platform.getApplicationArgs());
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                FirstWindow.enlarge();
                ThemeChange.followWindows(PlatformUI.getWorkbench());
                files.forEach(OpenArguments::open);
            });
        }
    }

    /** The files among the arguments; what follows an option belongs to that. */
    public static List<Path> files(String... arguments) {
        List<Path> files = new ArrayList<>();
        boolean value = false;
        for (String argument : arguments) {
            if (!argument.startsWith("-") && !value) {
                add(files, argument);
            }
            value = argument.startsWith("-");
        }
        return files;
    }

    private static void add(List<Path> files, String argument) {
        try {
            Path path = Path.of(argument).toAbsolutePath().normalize();
            if (Files.isRegularFile(path)) {
                files.add(path);
            } else {
                ILog.of(OpenArguments.class).warn(path + " is not a file");
            }
        } catch (InvalidPathException e) {
            ILog.of(OpenArguments.class).warn(argument + " is not the name of a file", e);
        }
    }

    /** Opens a file in the editor that its name is bound to if that is one of ours, else as a trace. UI thread. */
    public static void open(Path file) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return;
        }
        try {
            open(window.getActivePage(), file);
        } catch (PartInitException e) {
            ILog.of(OpenArguments.class).log(e.getStatus());
        }
    }

    /** Opens a file of the workspace as such, so that its settings and markers count; any other where it is. */
    private static void open(IWorkbenchPage page, Path file) throws PartInitException {
        IFile[] known = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
        IEditorInput input = known.length > 0 && known[0].isAccessible() ? new FileEditorInput(known[0])
                : new FileStoreEditorInput(EFS.getLocalFileSystem().fromLocalFile(file.toFile()));
        IEditorDescriptor byName = page.getWorkbenchWindow().getWorkbench().getEditorRegistry()
                .getDefaultEditor(file.getFileName().toString());
        boolean ours = byName != null && byName.getId().startsWith(Ids.PLUGIN + '.');
        page.openEditor(input, ours ? byName.getId() : Ids.TRACE_EDITOR);
    }
}
