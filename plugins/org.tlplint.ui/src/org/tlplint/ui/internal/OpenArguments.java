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
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.FileStoreEditorInput;

/** Opens the traces that stand on the command line of the tlplint workbench. In another product that is not our business. */
public final class OpenArguments implements IStartup {

    private static final String PRODUCT = "org.tlplint.ui.product";

    @Override
    public void earlyStartup() {
        IProduct product = Platform.getProduct();
        if (product != null && PRODUCT.equals(product.getId())) {
            List<Path> files = files(Platform.getApplicationArgs());
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                FirstWindow.enlarge();
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

    private static void open(Path file) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return;
        }
        try {
            window.getActivePage().openEditor(
                    new FileStoreEditorInput(EFS.getLocalFileSystem().fromLocalFile(file.toFile())), Ids.TRACE_EDITOR);
        } catch (PartInitException e) {
            ILog.of(OpenArguments.class).log(e.getStatus());
        }
    }
}
