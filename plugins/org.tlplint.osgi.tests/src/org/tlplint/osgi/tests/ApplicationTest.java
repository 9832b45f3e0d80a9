/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.osgi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarFile;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as an Equinox application: {@code -application org.tlplint.headless.application}. */
class ApplicationTest {
    @TempDir
    Path folder;

    @Test
    void runsCommandsAndGivesTheirExitCodes() throws Exception {
        Path trace = folder.resolve("trace.log.zst");
        try (InputStream in = Platform.getBundle("org.tlplint.examples")
                .getEntry("traces/v10-kernel-bug3/trace.log.zst").openStream()) {
            Files.copy(in, trace);
        }
        Path report = folder.resolve("findings.xlsx");
        assertEquals(0, run("rules"));
        assertEquals(1, run("audit", trace.toString(), "--limit", "0", "--report", "xlsx=" + report));
        assertTrue(Files.size(report) > 1000);
        assertEquals(2, run("explain", "NO-SUCH-RULE"));
        assertEquals(3, run("info", folder.toString()));
    }

    /** Its classes are of one class loader, those that they use of several. */
    @Test
    void takesPlugins() throws Exception {
        String example = System.getProperty("tlplint.example", "example.jar");
        Path trace = folder.resolve("board.boardlog");
        try (JarFile jar = new JarFile(example);
                InputStream in = jar.getInputStream(jar.getEntry("traces/board.boardlog"))) {
            Files.copy(in, trace);
        }
        Path counts = folder.resolve("counts.tsv");
        assertEquals(3, run("audit", trace.toString()));
        assertEquals(1, run("audit", trace.toString(), "--plugins", example, "--fail-on", "advisory", "--limit", "0",
                "--report", "counts=" + counts));
        assertTrue(Files.readString(counts).contains("BOARD-001"));
        assertEquals(2, run("explain", "BOARD-001"));
    }

    private static Object run(String... args) throws Exception {
        IExtension extension = Platform.getExtensionRegistry().getExtension("org.eclipse.core.runtime.applications",
                "org.tlplint.headless.application");
        assertNotNull(extension, "the application is not registered");
        IConfigurationElement run = extension.getConfigurationElements()[0].getChildren("run")[0];
        IApplication application = (IApplication) run.createExecutableExtension("class");
        return application.start(context(args));
    }

    private static IApplicationContext context(String... args) {
        Map<String, Object> arguments = Map.of(IApplicationContext.APPLICATION_ARGS, args);
        return (IApplicationContext) Proxy.newProxyInstance(ApplicationTest.class.getClassLoader(),
                new Class<?>[] {IApplicationContext.class},
                (proxy, method, values) -> method.getName().equals("getArguments") ? arguments : null);
    }
}
