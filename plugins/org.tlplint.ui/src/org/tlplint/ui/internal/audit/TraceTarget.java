/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;

/**
 * A trace that somebody wants to see.
 *
 * @param name to show
 * @param path where it is stored
 * @param file the same in the workspace, or null for a file outside of it
 * @param format id of the format that was chosen by hand, or null to detect it
 * @param snapshot configuration space to start from, or null
 */
public record TraceTarget(String name, Path path, IFile file, String format, Path snapshot) {
}
