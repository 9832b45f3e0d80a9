/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.tlplint.headless.internal.Console;
import org.tlplint.headless.internal.Context;
import org.tlplint.headless.internal.Program;

/** Where {@code ./tlplint} starts. */
public final class Main {

    /** How long Ctrl-C waits for the command to clean up. */
    private static final long PATIENCE_S = 5;

    private Main() {
    }

    public static void main(String[] args) {
        // Reports of one trace must be the same on every machine.
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        System.exit(run(args));
    }

    /**
     * Runs one command on the process's own streams and returns its exit code. While it runs, the end of the process, as by
     * Ctrl-C, first ends the command.
     */
    public static int run(String... args) {
        return run(new AtomicBoolean(), args);
    }

    /** As {@link #run(String...)}; the command also ends when the flag becomes true. */
    static int run(AtomicBoolean cancelled, String... args) {
        CountDownLatch over = new CountDownLatch(1);
        Thread hook = new Thread(() -> {
            cancelled.set(true);
            try {
                over.await(PATIENCE_S, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "tlplint-interrupt");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return new Program(new Context(Console.system(), System.in, cancelled)).run(args);
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
