/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.tlplint.formats.Detection;
import org.tlplint.formats.Formats;
import org.tlplint.ui.internal.audit.Recognition;

/**
 * A file to import with what was found out about it.
 *
 * @param path the file
 * @param size bytes as stored, or -1 when it cannot be read
 * @param detection how well it fits each format, or null while or because it is not known
 * @param problem why it is refused, or an empty text
 * @param chosen id of the format that somebody chose by hand, or null
 */
record ImportItem(Path path, long size, Detection detection, String problem, String chosen) {

    /** A file that nobody has looked at yet. */
    static ImportItem unknown(Path path) {
        return new ImportItem(path, -1, null, "", null);
    }

    boolean isPending() {
        return detection == null && problem.isEmpty();
    }

    boolean isReady() {
        return detection != null && (chosen != null || problem.isEmpty());
    }

    /** The same file read as another format; null to go back to what was detected. */
    ImportItem as(String format) {
        return new ImportItem(path, size, detection, problem, format);
    }

    /** Looks at the file; not for the UI thread. */
    ImportItem examined() {
        try {
            Detection found = Formats.detect(Formats.input(path));
            return new ImportItem(path, Files.size(path), found, Recognition.problem(found), chosen);
        } catch (IOException | RuntimeException e) {
            return new ImportItem(path, -1, null, e.getMessage() == null ? e.toString() : e.getMessage(), chosen);
        }
    }
}
