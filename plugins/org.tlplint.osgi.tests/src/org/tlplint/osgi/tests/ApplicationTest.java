/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.osgi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.lang.reflect.Proxy;
import java.util.Map;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.junit.jupiter.api.Test;

/** The command line as an Equinox application: {@code -application org.tlplint.headless.application}. */
class ApplicationTest {
    @Test
    void runsACommandAndGivesItsExitCode() throws Exception {
        IExtension extension = Platform.getExtensionRegistry().getExtension("org.eclipse.core.runtime.applications",
                "org.tlplint.headless.application");
        assertNotNull(extension, "the application is not registered");
        IConfigurationElement run = extension.getConfigurationElements()[0].getChildren("run")[0];
        IApplication application = (IApplication) run.createExecutableExtension("class");
        assertEquals(0, application.start(context("rules")));
    }

    private static IApplicationContext context(String... args) {
        Map<String, Object> arguments = Map.of(IApplicationContext.APPLICATION_ARGS, args);
        return (IApplicationContext) Proxy.newProxyInstance(ApplicationTest.class.getClassLoader(),
                new Class<?>[] {IApplicationContext.class},
                (proxy, method, values) -> method.getName().equals("getArguments") ? arguments : null);
    }
}
