/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.install.driver;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.handlers.IHandlerService;

/** What tasks do with the workbench around them: call in the UI thread, wait, read what is displayed, take pictures. */
final class Ide {
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private Ide() {
    }

    /** Calls in the UI thread; what is thrown there is thrown here. */
    static <T> T ui(Callable<T> call) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
            try {
                result.set(call.call());
            } catch (Exception | Error e) {
                thrown.set(e);
            }
        });
        if (thrown.get() != null) {
            throw new IllegalStateException("in the UI thread", thrown.get());
        }
        return result.get();
    }

    static void run(Runnable runnable) {
        ui(() -> {
            runnable.run();
            return null;
        });
    }

    /** Asks in the UI thread again and again, until the answer is yes. */
    static void waitFor(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!ui(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("timed out waiting for: " + what);
            }
            pause(20);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static IWorkbenchWindow window() {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return active != null ? active : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    /** The wizard that is open, or nothing. UI thread only. */
    static WizardDialog dialog() {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.getData() instanceof WizardDialog dialog && shell.isVisible()) {
                return dialog;
            }
        }
        return null;
    }

    /** Runs a command as a menu does; it may open a dialog and end when that closes. */
    static void execute(String command) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            try {
                ParameterizedCommand parsed = PlatformUI.getWorkbench().getService(ICommandService.class)
                        .deserialize(command);
                window().getService(IHandlerService.class).executeCommand(parsed, null);
            } catch (CommandException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Whether a label below shows an image. UI thread only. */
    static boolean hasImage(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Label label && label.getImage() != null
                    || child instanceof Composite composite && hasImage(composite)) {
                return true;
            }
        }
        return false;
    }

    /** A key by its X name, typed as a user does. */
    static void key(String name) throws IOException, InterruptedException {
        if (new ProcessBuilder("xdotool", "key", name).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("xdotool key " + name);
        }
    }

    /** All texts that controls below this one show, those of tables and trees too. UI thread only. */
    static List<String> texts(Control control) {
        List<String> texts = new ArrayList<>();
        collect(control, texts);
        texts.removeIf(text -> text == null || text.isBlank());
        return texts;
    }

    private static void collect(Control control, List<String> texts) {
        if (!control.isVisible()) {
            return;
        }
        switch (control) {
            case Label label -> texts.add(label.getText());
            case CLabel label -> texts.add(label.getText());
            case Link link -> texts.add(link.getText());
            case Button button -> texts.add(button.getText());
            case Text text -> texts.add(text.getText());
            case StyledText text -> texts.add(text.getText());
            case Hyperlink link -> texts.add(link.getText());
            case FormText text -> texts.add(text(text));
            case Table table -> {
                for (TableItem item : table.getItems()) {
                    for (int i = 0; i < Math.max(1, table.getColumnCount()); i++) {
                        texts.add(item.getText(i));
                    }
                }
            }
            case Tree tree -> collect(tree.getItems(), Math.max(1, tree.getColumnCount()), texts);
            default -> { /* its children show texts */ }
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, texts);
            }
        }
    }

    /** What a screen reader is told; there is no other way to what it shows. */
    private static String text(FormText text) {
        try {
            Field field = FormText.class.getDeclaredField("model");
            field.setAccessible(true);
            Object model = field.get(text);
            return (String) model.getClass().getMethod("getAccessibleText").invoke(model);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(TreeItem[] items, int columns, List<String> texts) {
        for (TreeItem item : items) {
            for (int i = 0; i < columns; i++) {
                texts.add(item.getText(i));
            }
            collect(item.getItems(), columns, texts);
        }
    }

    /** Writes what the window, or the dialog in front of it, shows below its title and menu. */
    static void shoot(Path file) {
        pause(400);
        run(() -> {
            WizardDialog dialog = dialog();
            shoot(dialog != null ? dialog.getShell() : window().getShell(), file);
        });
    }

    /** Writes what a window shows below its title and menu. UI thread only. */
    static void shoot(Shell shell, Path file) {
        Rectangle bounds = shell.getClientArea();
        Image image = new Image(shell.getDisplay(), bounds.width, bounds.height);
        GC gc = new GC(shell);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        image.dispose();
        loader.save(file.toString(), SWT.IMAGE_PNG);
    }
}
