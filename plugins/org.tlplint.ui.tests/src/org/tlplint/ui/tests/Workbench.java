/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.settle;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.IDE;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.UserSettings;
import org.tlplint.ui.internal.audit.TraceSession;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.timeline.TimelinePage;

/** What the tests do again and again: a clean workbench, example traces, an editor whose audit is done. */
final class Workbench {

    static final Path SHOTS = Path.of(System.getProperty("tlplint.shots", "target/shots"));
    /** A real kernel that writes the message after the unmask. */
    static final String BUG = "traces/v10-kernel-bug3/trace.log.zst";

    private static boolean sized;

    private Workbench() {
    }

    /** The audit perspective, no editors, no projects, a window of a usual size. */
    static void reset() throws IOException {
        Files.createDirectories(SHOTS);
        awaitFirstSize();
        run(() -> {
            Rectangle screen = window().getShell().getDisplay().getPrimaryMonitor().getClientArea();
            window().getShell().setBounds(screen.x, screen.y, Math.min(1680, screen.width),
                    Math.min(1050, screen.height));
            window().getActivePage().closeAllEditors(false);
            try {
                PlatformUI.getWorkbench().showPerspective(Ids.PERSPECTIVE, window());
                for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
                    project.delete(true, true, null);
                }
            } catch (WorkbenchException e) {
                throw new AssertionError(e);
            } catch (CoreException e) {
                throw new AssertionError(e);
            }
            forgetViews();
            window().getActivePage().resetPerspective();
            // how files were left by another test
            PlatformUI.getDialogSettingsProvider(Platform.getBundle(Ids.PLUGIN)).getDialogSettings()
                    .addNewSection("traceEditors");
        });
    }

    /**
     * The window of a new session takes its first size a moment after it has been shown. When it is given another one in that moment, GTK
     * leaves trees and tables without columns until the next change of the size.
     */
    private static void awaitFirstSize() {
        if (!sized) {
            waitFor("the first size of the window", () -> UserSettings.section("firstWindow").getBoolean("done"));
            settle();
            sized = true;
        }
    }

    /** Views come as they are at first: what another test sorted or hid in them is not kept. */
    private static void forgetViews() {
        for (IViewReference view : window().getActivePage().getViewReferences()) {
            if (view.getId().startsWith(Ids.PLUGIN)) {
                window().getActivePage().hideView(view);
            }
        }
        window().getService(MWindow.class).getSharedElements().stream()
                .filter(part -> part.getElementId().startsWith(Ids.PLUGIN))
                .forEach(part -> part.getPersistedState().remove("memento"));
    }

    /** A copy of an example trace in a folder. */
    static Path example(String entry, Path folder) throws IOException {
        URL url = Platform.getBundle("org.tlplint.examples").getEntry(entry);
        assertNotNull(url, entry);
        Path copy = folder.resolve(Path.of(entry).getFileName().toString());
        try (InputStream in = url.openStream()) {
            Files.copy(in, copy);
        }
        return copy;
    }

    /** A file of a project that is made if need be. */
    static IFile file(String project, String name, byte[] content) throws CoreException {
        IProject p = ResourcesPlugin.getWorkspace().getRoot().getProject(project);
        if (!p.exists()) {
            p.create(null);
            p.open(null);
        }
        IFile file = p.getFile(name);
        file.create(content, true, false, null);
        return file;
    }

    /** Opens a file as a double click does. */
    static IEditorPart open(IFile file) {
        return ui(() -> {
            try {
                return IDE.openEditor(window().getActivePage(), file);
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** Opens a trace that is in no project. */
    static TraceEditor open(Path trace) {
        return ui(() -> {
            try {
                return (TraceEditor) window().getActivePage().openEditor(
                        new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(trace.toUri())), Ids.TRACE_EDITOR);
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** Turns an editor to its timeline, with the keyboard on it. */
    static TraceEditor timeline(TraceEditor editor) {
        run(() -> {
            editor.showPage(TimelinePage.class);
            window().getActivePage().activate(editor);
            editor.setFocus();
        });
        waitFor("lanes", () -> editor.page(TimelinePage.class).chart().control().isVisible());
        return editor;
    }

    /** The active trace editor when its audit is over. */
    static TraceEditor audited() {
        waitFor("a trace editor", () -> window().getActivePage().getActiveEditor() instanceof TraceEditor);
        TraceEditor editor = ui(() -> (TraceEditor) window().getActivePage().getActiveEditor());
        waitFor("the end of the audit", () -> !editor.session().isBusy());
        if (editor.session().phase() != TraceSession.Phase.DONE) {
            throw new AssertionError(
                    "the audit ended with " + editor.session().phase() + ": " + editor.session().failure());
        }
        return editor;
    }

    /** The text in the clipboard, or an empty one. */
    static String clipboard() {
        return ui(() -> {
            Clipboard clipboard = new Clipboard(UiBot.display());
            Object text = clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            return text instanceof String s ? s : "";
        });
    }

    static void setClipboard(String text) {
        run(() -> {
            Clipboard clipboard = new Clipboard(UiBot.display());
            clipboard.setContents(new Object[] {text}, new TextTransfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
    }

    static String shot(String name) {
        return SHOTS.resolve(name + ".png").toString();
    }
}
