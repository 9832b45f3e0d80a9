/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.install.driver;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Runs the task that the system property {@code tlplint.driver.task} names when the workbench is up, writes what it found to
 * {@code facts.properties} in the folder {@code tlplint.driver.out}, and closes the workbench as File, Exit does.
 *
 * <p>It knows tlplint by its identifiers alone, so that it runs in an IDE that has no tlplint as well.
 */
public final class Driver implements IStartup {

    @Override
    public void earlyStartup() {
        String task = System.getProperty("tlplint.driver.task");
        if (task != null) {
            Thread thread = new Thread(() -> run(task), "driver");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void run(String name) {
        Path out = Path.of(System.getProperty("tlplint.driver.out"));
        Properties facts = new Properties();
        try {
            task(name).run(facts, out);
        } catch (Exception | Error e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            facts.setProperty("failure", trace.toString());
            Ide.shoot(out.resolve(name + "-failure.png"));
        }
        try (Writer writer = Files.newBufferedWriter(out.resolve(name + ".properties"))) {
            facts.store(writer, null);
        } catch (IOException e) {
            e.printStackTrace();
        }
        Ide.run(() -> {
            // a dialog that was left open would keep the event loop in it
            while (Ide.dialog() != null) {
                Ide.dialog().close();
            }
            PlatformUI.getWorkbench().close();
        });
    }

    private static Task task(String name) {
        return switch (name) {
            case "inventory" -> new Inventory();
            case "audit" -> new AuditTask();
            case "product" -> new ProductTask();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** What is done in a workbench. */
    interface Task {
        /**
         * Runs in a thread of its own.
         *
         * @param facts
         *            where to put what was found
         * @param out
         *            where to put pictures
         */
        void run(Properties facts, Path out) throws Exception;
    }
}
