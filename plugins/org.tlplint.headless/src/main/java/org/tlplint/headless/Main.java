/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.tlplint.headless.internal.Console;
import org.tlplint.headless.internal.Context;
import org.tlplint.headless.internal.Exit;
import org.tlplint.headless.internal.Program;

/** Where {@code ./tlplint} starts. */
public final class Main {

    /** How long Ctrl-C waits for the command to clean up. */
    private static final long PATIENCE_S = 5;
    /** How long it waits for a command that brings its work to an end, with reports of any size. */
    private static final long FINISH_S = 600;

    private Main() {
    }

    public static void main(String[] args) {
        // Reports of one trace must be the same on every machine.
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        // POI measures a letter for each sheet, for which Java would connect to the window system.
        System.setProperty("java.awt.headless", "true");
        System.exit(run(new AtomicBoolean(), true, args));
    }

    /**
     * Runs one command on the process's own streams and returns its exit code. While it runs, the end of the process, as by
     * Ctrl-C, first ends the command.
     */
    public static int run(String... args) {
        return run(new AtomicBoolean(), false, args);
    }

    /** As {@link #run(String...)}; the command also ends when the flag becomes true. */
    static int run(AtomicBoolean cancelled, String... args) {
        return run(cancelled, false, args);
    }

    /**
     * @param ownProcess whether the process is there for the command alone: then Ctrl-C may end it with the command's exit code
     */
    private static int run(AtomicBoolean cancelled, boolean ownProcess, String... args) {
        CountDownLatch over = new CountDownLatch(1);
        AtomicBoolean finishing = new AtomicBoolean();
        AtomicInteger code = new AtomicInteger(Exit.INTERRUPTED);
        Thread hook = new Thread(() -> {
            cancelled.set(true);
            try {
                over.await(finishing.get() ? FINISH_S : PATIENCE_S, TimeUnit.SECONDS);
                if (finishing.get() && ownProcess) {
                    // the code that the signal would give says nothing of what was found
                    Runtime.getRuntime().halt(code.get());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "tlplint-interrupt");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            code.set(new Program(new Context(Console.system(), System.in, cancelled, finishing)).run(args));
            return code.get();
        } finally {
            over.countDown();
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // the process is ending already: the hook waits for the latch only
            }
        }
    }
}
