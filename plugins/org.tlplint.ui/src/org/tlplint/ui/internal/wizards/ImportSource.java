/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import java.nio.file.Path;

import org.tlplint.core.trace.FileInput;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.UnpackLimits;
import org.tlplint.formats.Formats;

/**
 * Where something to import comes from.
 *
 * @param path a file
 * @param entry one of the several files of the archive that it is, with folders; empty for the file itself
 */
public record ImportSource(Path path, String entry) {

    /** Names of archives may hold what file systems do not permit. */
    private static final String NOT_IN_NAMES = "[\\\\/:*?\"<>|\\p{Cntrl}]";

    /** A file itself. */
    static ImportSource of(Path path) {
        return new ImportSource(path, "");
    }

    /** Whether it is one of several files of an archive, and so must be unpacked to be a file of its own. */
    boolean isPacked() {
        return !entry.isEmpty();
    }

    /** The name that it gets in the workspace. */
    String name() {
        if (!isPacked()) {
            return path.getFileName().toString();
        }
        String name = entry.substring(entry.lastIndexOf('/') + 1).replaceAll(NOT_IN_NAMES, "_");
        return name.chars().allMatch(c -> c == '.') ? "_" : name;
    }

    /** All of it, to be shown. */
    String shown() {
        return isPacked() ? path + " \u25b8 " + entry : path.toString();
    }

    /** Its bytes. */
    FileInput input() throws TraceException {
        return (isPacked() ? Formats.input(path, UnpackLimits.DEFAULT, entry) : Formats.input(path)).withoutHash();
    }
}
