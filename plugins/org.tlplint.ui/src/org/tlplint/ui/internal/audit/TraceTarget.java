/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;

/**
 * A trace, or a set of them, that somebody wants to see.
 *
 * @param name to show
 * @param path where it is stored
 * @param file the same in the workspace, or null for a file outside of it
 * @param choices how it is read, and with what
 */
public record TraceTarget(String name, Path path, IFile file, TraceChoices choices) {

    /** A file outside of the workspace, of which nobody said anything. */
    public static TraceTarget of(Path path) {
        return new TraceTarget(path.getFileName().toString(), path, null, TraceChoices.NONE);
    }
}
