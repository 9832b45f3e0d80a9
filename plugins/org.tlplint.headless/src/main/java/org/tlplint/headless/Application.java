/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The command line as an Equinox application, for any Eclipse that has the plug-ins; the result is the exit code. */
public final class Application implements IApplication {

    private final AtomicBoolean cancelled = new AtomicBoolean();

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        return Main.run(cancelled, (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
    }

    @Override
    public void stop() {
        cancelled.set(true);
    }
}
