/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** What a command does in one place, however it was called. */
public final class RunHandler extends AbstractHandler {

    private final Runnable work;

    public RunHandler(Runnable work) {
        this.work = work;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        work.run();
        return null;
    }
}
