/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/**
 * Drives a workbench from a test that does not run in the UI thread: runs code there, waits, finds widgets, sends real
 * clicks and keys, takes pictures.
 */
public final class UiBot {
    private static final long PATIENCE_NANOS = 20_000_000_000L;

    private UiBot() {
    }

    public static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** Calls in the UI thread; what is thrown there is thrown here. */
    public static <T> T ui(Callable<T> call) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        display().syncExec(() -> {
            try {
                result.set(call.call());
            } catch (Exception | Error e) {
                thrown.set(e);
            }
        });
        if (thrown.get() != null) {
            throw new AssertionError("in the UI thread: " + thrown.get(), thrown.get());
        }
        return result.get();
    }

    /** Runs in the UI thread. */
    public static void run(Runnable runnable) {
        ui(() -> {
            runnable.run();
            return null;
        });
    }

    /** Asks in the UI thread again and again, until the answer is yes. */
    public static void waitFor(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!ui(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("timed out waiting for: " + what);
            }
            pause(20);
        }
    }

    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets the workbench lay out and paint: several turns of its event loop. */
    public static void settle() {
        for (int i = 0; i < 5; i++) {
            run(() -> { /* what was queued before is done */ });
            pause(60);
        }
    }

    public static IWorkbenchWindow window() {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return active != null ? active : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    public static <V extends IViewPart> V showView(String id, Class<V> type) {
        return ui(() -> {
            try {
                return type.cast(window().getActivePage().showView(id));
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** The controls of a kind below a composite, in the order of the tree. UI thread only. */
    public static <C extends Control> List<C> find(Composite root, Class<C> type, Predicate<C> filter) {
        List<C> found = new ArrayList<>();
        for (Control child : root.getChildren()) {
            if (type.isInstance(child) && filter.test(type.cast(child))) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(find(composite, type, filter));
            }
        }
        return found;
    }

    /** A click of the pointer, sent through the X server (Display.post loses its place on GTK). */
    public static void click(Control control, int x, int y) {
        Point at = ui(() -> control.toDisplay(x, y));
        xdotool("mousemove", Integer.toString(at.x), Integer.toString(at.y));
        pause(50);
        xdotool("click", "1");
        pause(50);
    }

    public static void doubleClick(Control control, int x, int y) {
        Point at = ui(() -> control.toDisplay(x, y));
        xdotool("mousemove", Integer.toString(at.x), Integer.toString(at.y));
        pause(50);
        xdotool("click", "--repeat", "2", "--delay", "60", "1");
        pause(50);
    }

    /** Turns of the wheel: button 4 goes up, 5 down, 6 left, 7 right. */
    public static void wheel(Control control, int x, int y, int button, int times) {
        move(control, x, y);
        xdotool("click", "--repeat", Integer.toString(times), "--delay", "40", Integer.toString(button));
        pause(50);
    }

    /** A click of the right button. */
    public static void rightClick(Control control, int x, int y) {
        move(control, x, y);
        xdotool("click", "3");
        pause(50);
    }

    /** Presses the button, moves the pointer in steps and lets go. */
    public static void drag(Control control, int x, int y, int toX, int toY) {
        move(control, x, y);
        xdotool("mousedown", "1");
        int steps = 8;
        for (int i = 1; i <= steps; i++) {
            move(control, x + (toX - x) * i / steps, y + (toY - y) * i / steps);
        }
        xdotool("mouseup", "1");
        pause(50);
    }

    /** Rests the pointer on a control, until its tool tip would come. */
    public static void hover(Control control, int x, int y) {
        move(control, x - 3, y);
        move(control, x, y);
    }

    /** Does something while a key is held, such as ctrl or shift. */
    public static void held(String key, Runnable meanwhile) {
        xdotool("keydown", key);
        try {
            meanwhile.run();
        } finally {
            xdotool("keyup", key);
        }
        pause(50);
    }

    private static void move(Control control, int x, int y) {
        Point at = ui(() -> control.toDisplay(x, y));
        xdotool("mousemove", Integer.toString(at.x), Integer.toString(at.y));
        pause(50);
    }

    /** Writes a PNG of the whole screen, menus that are open included, and returns how many colours are in it. */
    public static int shootScreen(String file) {
        settle();
        return ui(() -> {
            Rectangle bounds = display().getPrimaryMonitor().getBounds();
            Image image = new Image(display(), bounds.width, bounds.height);
            GC gc = new GC(display());
            gc.copyArea(image, bounds.x, bounds.y);
            gc.dispose();
            return save(image, file);
        });
    }

    private static int save(Image image, String file) {
        ImageData data = image.getImageData();
        image.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {data};
        loader.save(file, SWT.IMAGE_PNG);
        return colours(data);
    }

    /** Keys by their X names, such as Down, ctrl+c, Return. */
    public static void keys(String... names) {
        for (String name : names) {
            xdotool("key", name);
            pause(30);
        }
    }

    /** Types a text. */
    public static void type(String text) {
        xdotool("type", "--delay", "15", text);
        pause(200);
    }

    /** Gives a file to the system's own dialog, which may block the UI thread while it is open. */
    public static void chooseFile(String title, Path file) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!isNativeWindow(title)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("timed out waiting for the window " + title);
            }
            pause(50);
        }
        pause(500);
        keys("ctrl+l", "ctrl+a");
        type(file.toString());
        for (int i = 0; i < 8 && isNativeWindow(title); i++) {
            // the first one may only close the list of suggestions
            keys("Return");
            pause(500);
        }
        if (isNativeWindow(title)) {
            xdotool("search", "--name", title, "windowactivate", "--sync", "key", "Escape");
            throw new AssertionError("the dialog " + title + " did not take " + file);
        }
    }

    private static boolean isNativeWindow(String title) {
        try {
            return new ProcessBuilder("xdotool", "search", "--onlyvisible", "--name", title)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start().waitFor() == 0;
        } catch (IOException e) {
            throw new AssertionError("cannot run xdotool", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void xdotool(String... args) {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(args));
        try {
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new AssertionError("failed: " + command);
            }
        } catch (IOException e) {
            throw new AssertionError("cannot run xdotool", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Writes a PNG of what the control shows and returns how many colours are in it: a blank one has very few. */
    public static int shoot(Control control, String file) {
        settle();
        return ui(() -> {
            control.update();
            // what a window manager draws around a shell is not in the picture
            Rectangle bounds = control instanceof Shell shell ? shell.getClientArea() : control.getBounds();
            Image image = new Image(control.getDisplay(), bounds.width, bounds.height);
            GC gc = new GC(control);
            gc.copyArea(image, 0, 0);
            gc.dispose();
            return save(image, file);
        });
    }

    private static int colours(ImageData data) {
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < data.width; x += 2) {
            for (int y = 0; y < data.height; y += 2) {
                colours.add(data.getPixel(x, y));
            }
        }
        return colours.size();
    }
}
